import type { HuntView } from '@/domain/hunt/hunt-view';

/** Everything that narrows the view, taken away. */
export const unfiltered = {
  status: [],
  reason: [],
  stage: [],
  waiting: undefined,
  letter: undefined,
  archived: undefined,
  q: '',
} satisfies Partial<HuntView>;
