import type { Slot, Wording } from '@/domain/follow-up/letter-part';

import { ways } from './say';

/** Who calls, about which interview, and whether it suits them (letters.md 7). */
const ALL_RIGHT = 'Is now all right? I need one minute.';

/** Who calls, about which interview, and whether it suits them (letters.md 7). */
export const open: readonly Wording[] = [
  ...ways(
    {},
    `Hello {addressee}, this is {name}. We spoke {onDay} about the {role} job. ${ALL_RIGHT}`,
    `Hello {addressee}, it is {name}. You interviewed me {onDay} for the {role} job. ${ALL_RIGHT}`,
    `Hello {addressee}, {name} here. I had an interview with you {onDay} for the {role} job. ${ALL_RIGHT}`,
  ),
  ...ways(
    { without: ['addressee'] },
    `Hello, this is {name}. We spoke {onDay} about the {role} job. ${ALL_RIGHT}`,
    `Hello, it is {name}. I had an interview {onDay} for the {role} job. ${ALL_RIGHT}`,
    `Hello, {name} here. You interviewed me {onDay} for the {role} job. ${ALL_RIGHT}`,
  ),
  ...ways(
    { without: ['onDay'] },
    `Hello {addressee}, this is {name}. You interviewed me for the {role} job. ${ALL_RIGHT}`,
    `Hello {addressee}, it is {name}. We spoke about the {role} job. ${ALL_RIGHT}`,
    `Hello {addressee}, {name} here. I had an interview with you for the {role} job. ${ALL_RIGHT}`,
  ),
  ...ways(
    { without: ['role'] },
    `Hello {addressee}, this is {name}. We spoke {onDay}, at my interview. ${ALL_RIGHT}`,
    `Hello {addressee}, it is {name}. You interviewed me {onDay}. ${ALL_RIGHT}`,
    `Hello {addressee}, {name} here. I had my interview with you {onDay}. ${ALL_RIGHT}`,
  ),
  ...bare(['onDay', 'role'], 'Hello {addressee}'),
  ...bare(['addressee', 'onDay'], 'Hello', ' for the {role} job'),
  ...bare(['addressee', 'role'], 'Hello', ' {onDay}'),
  ...bare(['addressee', 'onDay', 'role'], 'Hello'),
  ...ways(
    { without: ['name'] },
    `Hello, this is [your name]. You interviewed me for the {role} job. ${ALL_RIGHT}`,
    `Hello, it is [your name]. We spoke about the {role} job. ${ALL_RIGHT}`,
    `Hello, [your name] here. I had an interview with you for the {role} job. ${ALL_RIGHT}`,
  ),
  ...ways(
    { without: ['name', 'role'] },
    `Hello, this is [your name]. You interviewed me. ${ALL_RIGHT}`,
    `Hello, it is [your name]. I had an interview with you. ${ALL_RIGHT}`,
    `Hello, [your name] here. We spoke at my interview. ${ALL_RIGHT}`,
  ),
];

/** When little is known: the same three openings with what there is. */
function bare(without: readonly Slot[], hello: string, about = ''): readonly Wording[] {
  return ways(
    { without },
    `${hello}, this is {name}. You interviewed me${about}. ${ALL_RIGHT}`,
    `${hello}, it is {name}. I had an interview with you${about}. ${ALL_RIGHT}`,
    `${hello}, {name} here. I had my interview with you${about}. ${ALL_RIGHT}`,
  );
}
