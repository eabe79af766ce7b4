import type { Label } from '@/domain/follow-up/remark';

/** What a reader would feel, in five kinds, and spelling; each has a mark that is told apart by shape before colour (ux.md 2.9). */
export type RemarkKind = 'pleading' | 'blame' | 'sorry' | 'no-proof' | 'hard-to-read' | 'spelling';

export const kindOf = {
  begging: 'pleading',
  desperation: 'pleading',
  'hounding-or-pressure': 'pleading',
  entitlement: 'pleading',
  'blaming-others': 'blame',
  'missing-ownership-excuse': 'blame',
  badmouthing: 'blame',
  whining: 'blame',
  're-litigating-the-interview': 'blame',
  'irrelevant-personal-detail': 'blame',
  'over-apologising': 'sorry',
  'self-deprecation': 'sorry',
  overclaiming: 'no-proof',
  'vague-or-generic': 'no-proof',
  cliche: 'hard-to-read',
  'unprofessional-tone': 'hard-to-read',
  other: 'hard-to-read',
} as const satisfies Record<Label, RemarkKind>;

export const labelText = {
  begging: 'Pleading',
  desperation: 'Pleading',
  'hounding-or-pressure': 'Pressure',
  entitlement: 'Pressure',
  'blaming-others': 'Blame',
  'missing-ownership-excuse': 'Excuse',
  badmouthing: 'Blame',
  whining: 'Complaint',
  're-litigating-the-interview': 'Arguing the interview',
  'irrelevant-personal-detail': 'Private detail',
  'over-apologising': 'Too much sorry',
  'self-deprecation': 'Talking yourself down',
  overclaiming: 'More than you can show',
  'vague-or-generic': 'No proof',
  cliche: 'Worn phrase',
  'unprofessional-tone': 'Tone',
  other: 'Worth a look',
} as const satisfies Record<Label, string>;

/** The mark of each kind: wavy, dashed, double and dotted lines, a thin band, and a thick line. */
const shapes = {
  pleading: 'decoration-2 decoration-wavy decoration-clay bg-transparent',
  blame: 'decoration-2 decoration-dashed decoration-brick bg-transparent',
  sorry: 'decoration-2 decoration-double decoration-plum bg-transparent',
  'no-proof': 'decoration-2 decoration-dotted decoration-slate bg-transparent',
  'hard-to-read': 'decoration-2 decoration-solid decoration-seam bg-seam-soft',
  spelling: 'decoration-4 decoration-solid decoration-moss bg-transparent',
} as const satisfies Record<RemarkKind, string>;

/** How marked words look, in whatever ink they are written. */
export const markLook = (kind: RemarkKind): string =>
  `rounded-mark text-inherit underline underline-offset-4 ${shapes[kind]}`;
