import type { RoundFormat, RoundResult, RoundStage, RoundStanding } from '@/domain/hunt/round';

export const formatText: Readonly<Record<RoundFormat, string>> = {
  'in-person': 'In person',
  video: 'Video call',
  phone: 'Phone',
  recorded: 'Recorded video with no one there',
  mixed: 'A mix',
};

export const roundStageText: Readonly<Record<RoundStage, string>> = {
  first: 'First talk',
  middle: 'Middle round',
  last: 'Last round',
};

export const resultText: Readonly<Record<RoundResult, string>> = {
  passed: 'It led further',
  'not-passed': 'It ended here',
  'no-show': 'It did not take place',
  cancelled: 'Called off',
};

export const standingText: Readonly<Record<RoundStanding, string>> = {
  ...resultText,
  'not-scheduled': 'No day yet',
  scheduled: 'Coming up',
  awaiting: 'Waiting for an answer',
};

export const roundWords = {
  addTitle: 'Add an interview',
  title: 'Interview',
  editTitle: 'Change the interview',
  day: 'Day',
  time: 'Start',
  timeHint: 'On their clocks.',
  minutes: 'How long, in minutes',
  zone: 'Time zone',
  format: 'How you meet',
  stage: 'Which stage',
  place: 'Place',
  link: 'Link to the call',
  result: 'What came of it',
  notes: 'Notes',
  open: 'Not yet',
  unknown: 'Not known',
  save: 'Save',
  tell: 'Say how it went',
  tellHint: 'What you noted here is filled in already.',
  toReflection: 'The interview, its picture and its letter',
  told: 'Day, format and stage are part of your answers about this interview. They are changed there.',
  toAnswers: 'Change them in the answers',
  questions: 'Questions',
  question: 'Question',
  questionsHint: 'Prepare some before. Afterwards, tick what they did ask, and add what you did not expect.',
  noQuestions: 'No questions noted yet.',
  asked: 'They asked this',
  saveAsked: 'Save the ticks',
  prepare: 'Prepare questions',
  prepareHint: 'One on each line.',
  addAsked: 'Add questions they asked',
  addThem: 'Add them',
  removeQuestion: 'Remove',
  say: 'What you want to say',
  change: 'Change',
  people: 'People',
  calendar: 'Save to your calendar',
  remove: 'Remove this interview',
  gone: 'This interview is no longer here.',
  jobGone: 'This job is no longer here.',
  conflict:
    'This interview was changed somewhere else a moment ago. Reload the page to see it. Your words are still here.',
  notADay: 'Enter a day that exists, such as 3 May 2026.',
  notATime: 'Enter a time such as 14:30.',
  notMinutes: 'Enter a number of minutes between 5 and 600.',
  notAZone: 'Choose a time zone from the list.',
  notALink: 'Enter a link that begins with https:// or http://.',
  tooLong: 'This is longer than fits here. Shorten it.',
  noTexts: 'Write at least one question.',
  noText: 'Write the question. To take it off the list, press Remove.',
  before: 'From the picture of your last interview there',
} as const;

export const minutesText = (minutes: number): string => `${String(minutes)} minutes`;
