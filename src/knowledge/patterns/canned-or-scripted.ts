import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const cannedOrScripted = {
  id: 'canned-or-scripted',
  family: 'answers',
  kind: 'mixed',
  title: 'Some answers sounded rehearsed',
  thought: 'Is this you, or a text?',
  severity: 30,
  repair: 40,
  approach: 'amend',
  variants: [
    { whenever: ['seemed-to-read-answers', 'asked-if-you-use-notes'], severity: 60 },
    { whenever: ['asked-if-you-use-notes'], severity: 60 },
  ],
  doubts: { D9: 0.6, D6: 0.4 },
  signs: {
    'gave-polished-weakness': { weight: 3, decisive: true },
    'recited-from-memory': { weight: 2 },
    'seemed-to-read-answers': { weight: 3, decisive: true },
    'same-pause-each-time': { weight: 1 },
    'ready-answer-did-not-fit': { weight: 2 },
    'asked-in-your-own-words': { weight: 3, decisive: true },
    'went-beyond-your-script': { weight: 2 },
    'asked-if-you-use-notes': { weight: 2 },
    'smiled-thinly': { weight: 1 },
  },
  against: {
    'prepared-but-flexible': 3,
    'notes-were-agreed': 3,
    'asked-for-adjustment': 2,
    'owned-a-mistake': 1,
    'in-second-language': 1,
  },
  confusions: [
    { with: 'blame-shifting', ask: 'Did you give a weakness that is none, or leave your part out of a failure?' },
    { with: 'misread-the-question', ask: 'Did you mishear the question, or answer it with a text you had ready?' },
    { with: 'bluffed-an-answer', ask: 'Was it true and rehearsed, or was it made up?' },
  ],
  repairs: {
    inTheLetter:
      'Give 1 honest answer in a plain voice: what was hard for you, what you do about it now, and when it last showed. If they suspected a tool, offer a short task done live.',
    neverSay: ['polished phrases once more', 'a protest that you used no tool', 'that everyone prepares'],
    letGo: 'Good preparation. Fluent answers that you could leave when they asked further are no fault.',
  },
  drill:
    'Prepare with 3 cue words for each answer, never with full text, and let a friend ask “why?” 3 times after each. Include 1 real weakness.',
  sources: ['R28', 'R29', 'R30'],
  examples: {
    raised: [
      ['gave-polished-weakness'],
      ['asked-in-your-own-words'],
      ['recited-from-memory', 'went-beyond-your-script'],
      ['recited-from-memory', 'same-pause-each-time', 'ready-answer-did-not-fit'],
    ],
    slip: [['recited-from-memory'], ['same-pause-each-time']],
    quiet: [[], ['recited-from-memory', 'prepared-but-flexible'], ['seemed-to-read-answers', 'notes-were-agreed']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
