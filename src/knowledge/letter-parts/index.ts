import type { LetterParts } from '@/domain/follow-up/letter-part';

import { ask } from './ask';
import { introductions, offDays, refusals, slips, speaksTo } from './choices';
import { close } from './close';
import { evidence } from './evidence';
import { exit } from './exit';
import { greeting } from './greeting';
import { theirNeeds } from './needs';
import { outlines } from './outlines';
import { own } from './own';
import { repair } from './repair';
import { subject } from './subject';
import { thanks } from './thanks';
import { value } from './value';
import { why } from './why';

export { letterQuestionPlaces } from './questions';
export { situationOfPattern } from './situations';

/** Every sentence the composer can say, by move. */
export const letterParts = {
  wordings: { subject, greeting, thanks, own, repair, evidence, value, why, ask, exit, close },
  outlines,
  introductions,
  theirNeeds,
  offDays,
  slips,
  speaksTo,
  refusals,
} as const satisfies LetterParts;
