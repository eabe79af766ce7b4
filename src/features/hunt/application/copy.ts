import type { AdRead, AdRemark, LinkRefusal } from '@/domain/hunt/ad/ad';

export const words = {
  addTitle: 'Add a job',
  back: 'Job hunt',
  pasted: 'A link, a whole ad, or two words',
  pastedHint: 'Such as “Nurse, Bay Clinic”. What we can read from it fills the fields below. The app opens no link.',
  read: 'Fill the fields',
  filled: 'These fields were filled from what you pasted. Change what is not right, then save.',
  jobTitle: 'Job title',
  employer: 'Employer',
  employerHint: 'One of the two is enough.',
  stage: 'Stage',
  more: 'More details',
  location: 'Place',
  link: 'Link to the ad',
  source: 'Where you found it',
  salary: 'Pay',
  appliedOn: 'Applied on',
  deadline: 'Deadline',
  parkedUntil: 'Put aside until',
  parkedHint: 'Until then it leaves the home page. Empty: the app works it out from what you sent.',
  notes: 'Notes',
  reminders: 'Remind me about this job',
  save: 'Save',
  saveJob: 'Save the job',
  nameless: 'Enter the job title or the employer. One of them is enough.',
  tooLong: 'This is longer than fits here. Shorten it.',
  notALink: 'Enter a link that begins with https:// or http://.',
  notADay: 'Enter a day that exists, such as 3 May 2026.',
  conflict: 'This job was changed somewhere else a moment ago.',
  conflictBody: 'Your words are still in the form. Save again to keep yours; what stands there now is shown below.',
  standsNow: 'What stands there now',
  gone: 'This job is no longer here.',
  edit: 'Edit',
  editTitle: 'Edit this job',
  deleteTitle: 'Delete this job',
  deleteSure: 'Yes, delete all of it',
  deleteButton: 'Delete this job',
  tickToDelete: 'Tick the box to delete this job.',
  keepIt: 'Keep it',
  asItWas: 'Leave it as it was',
  facts: 'About the job',
  history: 'Stages so far',
  rounds: 'Interviews',
  noRounds: 'No interview yet.',
  addRound: 'Add an interview',
  people: 'People',
  noPeople: 'Nobody noted yet.',
  addPerson: 'Add a person',
  others: 'Other jobs at this employer',
  untitled: 'A job without a name',
  openAd: 'Open the ad',
  noReminders: 'No reminders for this job',
  next: 'Next',
  archivedNote: 'This job is put away.',
  imported: 'Imported',
} as const;

export const limits = { line: 200, link: 2_000, notes: 6_000 } as const;

export const linkRefusalText: Readonly<Record<LinkRefusal, string>> = {
  'runs-code': 'This link would run a program, so it is not kept. Paste the address of the ad instead.',
  'opens-a-file': 'This link opens a file on your computer, so it is not kept. Paste the address of the ad instead.',
  'carries-a-password': 'There is a name or a password in this link. Take it out, then paste it again.',
  'is-not-of-the-web': words.notALink,
};

type AdRefusal = Extract<AdRead, { readonly kind: 'refused' }>['reason'];
export const adRefusalText: Readonly<Record<AdRefusal, string>> = {
  ...linkRefusalText,
  'nothing-pasted': 'Paste a link or an ad first, or fill in the fields yourself.',
  'nothing-found': 'We could not read a job from this. Fill in the fields yourself; your text is still here.',
};

export const adRemarkText: Readonly<Record<AdRemark, string>> = {
  'only-the-beginning-was-read': 'The text is very long. Its beginning was read.',
  'several-jobs': 'There is more than one job in this text. The first one was read.',
  'date-order-guessed': 'A date could be read in two ways. Look at it once more.',
};

export const knownText = (place: string, day: string): string =>
  `You have a job at this employer already: ${place}, since ${day}.`;
export const didNotAnswerText = (month: string): string => `This employer did not answer last time, in ${month}.`;
export const deleteBody = (rounds: number): string =>
  rounds === 0
    ? 'Its notes, stages and people go with it. This cannot be undone.'
    : `Its notes, stages, people and ${rounds === 1 ? '1 interview' : `${String(rounds)} interviews`}, with all you wrote about ${rounds === 1 ? 'it' : 'them'}, go with it. This cannot be undone.`;
export const entryText = (place: string, day: string): string => `${place}, ${day}`;
