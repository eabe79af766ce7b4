import type { Sign } from '@/domain/diagnosis/sign';
import type { Option, Question } from '@/domain/reflection/question';
import { type SignId, signs } from '@/knowledge/signs';

const signIds = Object.keys(signs) as SignId[];
const sayings: Readonly<Record<SignId, Sign>> = signs;

/** The option that denies a sign: "You did not talk for long". */
export const denialOf = (sign: string): string => `not:${sign}`;

/** Every sign may be suggested from the story, and so may its denial. */
const everySign: readonly Option<SignId>[] = signIds.flatMap((id) => [
  { id, label: sayings[id].statement, shows: [id] },
  { id: denialOf(id), label: sayings[id].denial, rulesOut: [id] },
]);

/** The page where the story is told, and the one that offers what was read in it. */
export const STORY = { question: 'what-happened', field: 'story', suggestions: 'what-your-words-show' } as const;

export const storyQuestions: readonly Question<SignId>[] = [
  {
    id: STORY.question,
    code: 'B1',
    section: 'story',
    inShort: true,
    title: 'What happened? Tell it as you would tell a friend.',
    hint: 'It does not have to be tidy, and you can change it later',
    why: 'Your own words hold things that boxes to tick would miss.',
    fields: [
      {
        id: STORY.field,
        label: 'In your own words',
        hint: 'You could start with: The moment I keep replaying is… They looked… I wish I had said…',
        kind: 'text',
      },
    ],
  },
  {
    id: STORY.suggestions,
    code: 'B2',
    section: 'story',
    inShort: true,
    title: 'Does any of this fit?',
    hint: 'Read in your words, on this computer; tick what is true and leave the rest',
    why: 'We may have misread you. Only what you tick counts.',
    choice: { pick: 'any', offered: true, options: everySign, none: 'None of these fit' },
  },
];
