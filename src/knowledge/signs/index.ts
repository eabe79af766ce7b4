import type { Sign } from '@/domain/diagnosis/sign';

import { answersSigns } from './answers';
import { companySigns } from './company';
import { deliverySigns } from './delivery';
import { historySigns } from './history';
import { honestySigns } from './honesty';
import { logisticsSigns } from './logistics';
import { motivationSigns } from './motivation';
import { outcomeSigns } from './outcome';
import { rapportSigns } from './rapport';
import { reactionsSigns } from './reactions';
import { replaySigns } from './replay';

/** Every sign by its id. Patterns, reactions and questions name these ids and nothing else. */
export const signs = {
  ...answersSigns,
  ...deliverySigns,
  ...historySigns,
  ...companySigns,
  ...rapportSigns,
  ...logisticsSigns,
  ...motivationSigns,
  ...honestySigns,
  ...reactionsSigns,
  ...replaySigns,
  ...outcomeSigns,
} as const satisfies Record<string, Sign>;

export type SignId = keyof typeof signs;
