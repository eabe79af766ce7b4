import type { Answers } from '@/domain/reflection/question';
import type { SignId } from '@/knowledge/signs';

/** A way of being that the candidate named, and the signs that then count for nothing. */
export interface SimplyDifferent {
  /** The option of the question `how-you-simply-are` that it stands for. */
  readonly id: string;
  /** Named on the page where it says what was left out, and why. */
  readonly label: string;
  readonly setsAside: readonly SignId[];
}

/** What a camera and a table show of a body: biased evidence for everybody, and none at all here (R05; Whelpley and May 2022). */
const face = ['looked-away', 'did-not-smile', 'nobody-smiled'] as const satisfies readonly SignId[];
const body = ['slumped', 'fidgeted'] as const satisfies readonly SignId[];
const voice = [
  'sounded-flat',
  'spoke-very-fast',
  'spoke-very-quietly',
  'voice-shook',
  'many-fillers',
] as const satisfies readonly SignId[];
const speech = [
  'hard-to-make-out',
  'asked-to-repeat-often',
  'leaned-in-to-hear',
  'same-pause-each-time',
] as const satisfies readonly SignId[];
const posture = [
  'arms-crossed',
  'hardly-nodded',
  'handshake-felt-off',
  'camera-off-angle',
  'said-hard-to-read',
] as const satisfies readonly SignId[];

/** People who are simply different (evidence.md 9.3): how a person is, is never counted as something they did. */
const simplyDifferent = [
  {
    id: 'neurodivergent',
    label: 'Autism, ADHD or the like',
    setsAside: [
      'jumped-between-topics',
      'same-pause-each-time',
      'seemed-to-read-answers',
      ...posture,
      ...face,
      ...body,
      ...voice,
      'laughed-at-odd-moment',
      'interrupted-them',
      'said-nothing-came',
      'wrong-level-of-detail',
      'did-not-clarify',
      'mirrored-their-coldness',
    ],
  },
  {
    id: 'language',
    label: 'A language learned later',
    setsAside: [
      ...speech,
      'many-fillers',
      'spoke-very-fast',
      'spoke-very-quietly',
      'sounded-flat',
      'slower-than-usual',
      'broke-off-an-answer',
      'laughed-at-odd-moment',
    ],
  },
  {
    id: 'speech',
    label: 'A stammer, an accent or a voice of your own',
    setsAside: [...speech, ...voice, 'broke-off-an-answer', 'very-short-answers', 'slower-than-usual'],
  },
  {
    id: 'hearing',
    label: 'Hearing less well',
    setsAside: [
      ...speech,
      'interrupted-them',
      'spoke-very-quietly',
      'looked-away',
      'did-not-clarify',
      'asked-what-was-just-said',
    ],
  },
  {
    id: 'sight',
    label: 'Seeing less well',
    setsAside: [...face, 'papers-missing', 'wrong-place-or-link', 'spoke-to-one-only'],
  },
  {
    id: 'health',
    label: 'An illness or pain',
    setsAside: ['slumped', 'fidgeted', 'sounded-flat', 'did-not-smile', 'slower-than-usual', 'took-medication'],
  },
  {
    id: 'movement',
    label: 'Moving, sitting or using the hands differently',
    setsAside: [...posture, ...body, 'looked-away'],
  },
  {
    id: 'anxiety',
    label: 'Anxiety',
    setsAside: [
      ...posture,
      ...face,
      ...body,
      ...voice,
      'apologised-a-lot',
      'nerves-throughout',
      'thought-only-of-nerves',
    ],
  },
  {
    id: 'culture',
    label: 'A culture in which manners differ',
    setsAside: [
      ...posture,
      ...face,
      'spoke-very-quietly',
      'said-we-throughout',
      'credit-went-to-others',
      'made-work-sound-small',
      'did-not-say-you-want-it',
      'asked-no-questions',
      'too-familiar',
    ],
  },
  {
    id: 'dress',
    label: 'Dress or hair for faith or culture',
    setsAside: ['dressed-apart', 'felt-wrongly-dressed', 'remarked-on-your-dress', 'said-how-they-dress'],
  },
  {
    id: 'quiet',
    label: 'A quiet manner',
    setsAside: ['sounded-flat', 'spoke-very-quietly', 'did-not-smile', 'very-short-answers', 'nobody-smiled'],
  },
] as const satisfies readonly SimplyDifferent[];

const QUESTION = 'how-you-simply-are';

/** The signs that are left out, after what the candidate said of themselves. */
export function signsSimplyTheirs(answers: Answers): readonly string[] {
  const chosen = answers[QUESTION]?.chosen ?? [];
  return simplyDifferent.filter(({ id }) => chosen.includes(id)).flatMap(({ setsAside }) => setsAside);
}
