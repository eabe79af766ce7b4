import type { Question } from '@/domain/reflection/question';
import type { SignId } from '@/knowledge/signs';

export const storyQuestions = [
  {
    id: 'what-happened',
    code: 'B1',
    section: 'story',
    inShort: true,
    title: 'What happened? Tell it as you would tell a friend.',
    hint: 'It does not have to be tidy, and you can change it later',
    why: 'Your own words hold things that boxes to tick would miss.',
    fields: [
      {
        id: 'story',
        label: 'In your own words',
        hint: 'You could start with: The moment I keep replaying is… They looked… I wish I had said…',
        kind: 'text',
      },
    ],
  },
] as const satisfies readonly Question<SignId>[];
