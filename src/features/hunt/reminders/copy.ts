import type { ReminderKind } from '@/domain/hunt/reminders';

export const kindText: Readonly<Record<ReminderKind, string>> = {
  apply: 'Apply',
  prepare: 'Prepare for an interview',
  contact: 'Write to or call the employer',
  other: 'Something else',
};

export const reminderWords = {
  title: 'Reminders',
  lead: 'At most one a day and three a week come up, on weekdays from 9 to 18. Nothing is sent anywhere.',
  none: 'Nothing needs you today.',
  ahead: 'Later on',
  done: 'Done',
  tomorrow: 'Tomorrow',
  inThree: 'In 3 days',
  inWeek: 'In a week',
  never: 'Never for this job',
  add: 'Add a reminder',
  kind: 'What for',
  text: 'In your words',
  day: 'On which day',
  save: 'Save',
  notADay: 'Enter a day that is today or later.',
  tooLong: 'This is longer than fits here. Shorten it.',
  gone: 'This reminder is no longer here.',
  jobGone: 'This job is no longer here.',
  general: 'Your hunt',
  anyway: 'Remind me all the same',
  tickAnyway: 'Tick “Remind me all the same” if you want it in spite of that.',
} as const;

export const because = (day: string): string => `You asked for this, for ${day}.`;
export const quietTooSoon = (day: string): string =>
  `The next move is theirs until ${day}. A reminder to write before that may push too hard.`;
export const usedUp = 'You have asked twice. Most advisers stop here.';
