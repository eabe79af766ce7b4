import type { ClosingReason, Status } from '@/domain/hunt/stages';

/** The parent statuses as the board heads its columns. */
export const statusText: Readonly<Record<Status, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  interviewing: 'Interviewing',
  'second-chance-asked': 'Second chance asked',
  offer: 'Offer',
  accepted: 'Accepted',
  closed: 'Closed',
};

/** After "Closed:", as the candidate chooses it. */
export const closingReasonText: Readonly<Record<ClosingReason, string>> = {
  rejected: 'They said no',
  withdrawn: 'I withdrew',
  declined: 'I turned the offer down',
  ghosted: 'They never answered',
  expired: 'The deadline passed',
  'position-closed': 'The job was taken off',
};
