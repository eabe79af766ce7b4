import type { CallParts } from '@/domain/follow-up/call-part';

import { ask } from './ask';
import { close, ifBusy, ifDecided, ifNo, ifYes } from './branches';
import { evidence } from './evidence';
import { open } from './open';
import { outlines } from './outlines';
import { own } from './own';
import { thanks } from './thanks';
import { voicemail } from './voicemail';

export { noteParts } from './notes';

/** Every sentence of a call, by card. */
export const callParts = {
  wordings: {
    open,
    thanks,
    own,
    evidence,
    ask,
    'if-yes': ifYes,
    'if-busy': ifBusy,
    'if-decided': ifDecided,
    'if-no': ifNo,
    close,
  },
  voicemail,
  outlines,
} as const satisfies CallParts;
