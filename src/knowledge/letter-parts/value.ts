import type { Wording } from '@/domain/follow-up/letter-part';

const PROBLEM =
  '\\b(?:worst|hard|hardest|difficult|problem|problems|fail|fails|failing|lose|loses|lost|struggl\\w+|pile|headache|short of|shortage|backlog|clear|no backup|report to four|understaffed|gaps?)\\b';
const PLAN = `^(?!.*(?:${PROBLEM})).*\\b(?:moving|opening|open|launch\\w*|coming up|expand\\w*|growing|new|replac\\w+|merg\\w+|wants?|plans|planning|bringing)\\b`;

/** One sentence that ties the evidence to the problem they mentioned (letters.md 4, move 6). */
export const value = [
  { text: 'This is what I would bring to the {role} role.' },
  { text: 'I would bring that experience to {company} in the {role} role.' },
  { text: 'That is the way I would work in the {role} role.' },
  { text: 'I would bring that to the work with you.', without: ['role'] },
  { text: 'That is the way I would work with you.', without: ['role'] },
  { text: 'I would like to put that to work on the problem you described.', whenMoment: PROBLEM },
  { text: 'The problem you described is one I would like to help with.', whenMoment: PROBLEM },
  { text: 'That is the experience I would bring to the problem you described.', whenMoment: PROBLEM },
  { text: 'I would like to put that to work on what you have ahead.', whenMoment: PLAN },
  { text: 'That is the experience I would bring to the work you have ahead.', whenMoment: PLAN },
  { text: 'It is experience that fits the work you have ahead.', whenMoment: PLAN },
] as const satisfies readonly Wording[];
