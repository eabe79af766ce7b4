import type { Label } from '@/domain/follow-up/remark';

/** What a reader would feel, in five kinds; each has a mark that is told apart by shape before colour (ux.md 2.9). */
export type RemarkKind = 'pleading' | 'blame' | 'sorry' | 'no-proof' | 'hard-to-read';

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

/** The mark of each kind: wavy, dashed, double and dotted lines, and a thin band. */
export const markClasses = {
  pleading: 'underline decoration-wavy decoration-clay',
  blame: 'underline decoration-dashed decoration-brick',
  sorry: 'underline decoration-double decoration-plum',
  'no-proof': 'underline decoration-dotted decoration-slate',
  'hard-to-read': 'underline decoration-solid decoration-seam bg-seam-soft',
} as const satisfies Record<RemarkKind, string>;
