import type { PersonRole } from '@/domain/hunt/round';

export const roleText: Readonly<Record<PersonRole, string>> = {
  interviewer: 'Interviewer',
  recruiter: 'Recruiter',
  referee: 'Referee',
  other: 'Somebody else',
};

export const peopleWords = {
  title: 'People',
  back: 'Job hunt',
  lead: 'Recruiters, interviewers, referees. What you note about them stays here.',
  search: 'Search',
  searchHint: 'Name or job title',
  none: 'Nobody noted yet.',
  noMatch: 'Nobody with these words.',
  add: 'Add a person',
  addTitle: 'Add a person',
  editTitle: 'About this person',
  role: 'Who they are',
  name: 'Name',
  pseudonym: 'Name to show instead',
  pseudonymHint: 'Shown everywhere in place of the name, when you chose so below the list of people.',
  jobTitle: 'Job title',
  email: 'Email',
  phone: 'Phone',
  notes: 'Notes',
  save: 'Save',
  remove: 'Remove this person',
  nameMissing: 'Enter a name. A nickname is fine.',
  notAnEmail: 'Enter an email address such as dana@example.com, or leave it empty.',
  tooLong: 'This is longer than fits here. Shorten it.',
  conflict:
    'This person was changed somewhere else a moment ago. Reload the page to see it. Your words are still here.',
  gone: 'The job of this person is no longer here.',
  fromAnswers: 'This person is named in your answers about the interview. The name, title and email are changed there.',
  toAnswers: 'Change it in the answers',
  privacy: 'Show the other name instead of the real one',
  privacyHint: 'For screens that others can see. People without one are shown by their role and a number.',
  free: 'Not tied to a job',
} as const;

export const roleAndNumber = (role: PersonRole, number: number): string => `${roleText[role]} ${String(number)}`;
