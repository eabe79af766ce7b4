/** The parent statuses, in the order of a hunt. Every stage a candidate names belongs to one of them (peers.md 7). */
export const STATUSES = [
  'saved',
  'applied',
  'screening',
  'interviewing',
  'second-chance-asked',
  'offer',
  'accepted',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

/** Why a closed application is closed. An employer's silence is "ghosted", the candidate's no to an offer "declined". */
export const CLOSING_REASONS = ['rejected', 'withdrawn', 'declined', 'ghosted', 'expired', 'position-closed'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];
