import type { Wording } from '@/domain/follow-up/letter-part';

import { PLAN, PROBLEM } from './needs';

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
  { text: 'That is the experience I would bring to {topic}.', whenMoment: PROBLEM },
  { text: 'I would like to put that to work on {topic}.', whenMoment: PROBLEM },
  { text: 'That is what I would bring to {topic}.', whenMoment: PROBLEM },
  { text: 'That is the experience I would bring to {topic}.', whenMoment: PLAN },
  { text: 'I would like to put that to use in {topic}.', whenMoment: PLAN },
  { text: 'That is what I would bring to {topic}.', whenMoment: PLAN },
  { text: '{moment} It is a problem I would like to work on with you.', situations: ['late'], whenMoment: PROBLEM },
  { text: '{moment} I would like to be part of the answer to that.', situations: ['late'], whenMoment: PROBLEM },
  {
    text: '{moment} I would be glad to help close that gap.',
    situations: ['late'],
    whenMoment: 'no backup|short of|shortage|gaps?|missing|uncovered|understaffed',
  },
  { text: '{moment} I would like to be part of that.', situations: ['late'] },
  { text: '{moment} That is work I would like to take on.', situations: ['late'] },
  { text: '{moment} I would be glad to have a hand in that.', situations: ['late'] },
] as const satisfies readonly Wording[];
