import { type CalendarDate, parseCalendarDate } from '@/lib/calendar-date';

import type { Answer, Answers } from './question';

/** The questions and options that name an interview. A test holds them against the questionnaire. */
export const DETAILS = {
  interview: { question: 'which-interview', employer: 'employer', job: 'job', heldOn: 'held-on', dated: 'another-day' },
  format: { question: 'how-you-met', options: ['in-person', 'video', 'phone', 'recorded', 'mixed'] },
  people: { question: 'who-you-met', name: 'name', jobTitle: 'job-title', email: 'email' },
  hearBack: { question: 'when-you-will-hear', byDate: 'by-a-date', by: 'by' },
  stage: { question: 'which-stage', options: ['first', 'middle', 'last'] },
  heardBack: { question: 'heard-back', options: ['no', 'rejected', 'more', 'yes'] },
  feeling: { question: 'how-you-feel-it-went', options: ['very-badly', 'badly', 'mixed', 'fairly-well', 'well'] },
} as const;

export interface Person {
  readonly name?: string;
  readonly jobTitle?: string;
  readonly email?: string;
}

export interface InterviewDetails {
  readonly employer?: string;
  readonly jobTitle?: string;
  readonly heldOn?: CalendarDate;
  readonly format?: (typeof DETAILS.format.options)[number];
  readonly stage?: (typeof DETAILS.stage.options)[number];
  /** In the order they were entered; rows without a single entry are left out. */
  readonly people: readonly Person[];
  readonly hearBackOn?: CalendarDate;
  readonly heardBack?: (typeof DETAILS.heardBack.options)[number];
  /** From 1, very badly, to 5, well. */
  readonly feeling?: 1 | 2 | 3 | 4 | 5;
}

/**
 * What lists and letters need to know of the interview itself, read off sections A and H. Whatever was skipped or not
 * sure is absent. An e-mail address is as it was typed and may not be one.
 */
export function interviewDetails(answers: Answers): InterviewDetails {
  const { interview, format, hearBack, stage, heardBack, feeling } = DETAILS;
  const which = answers[interview.question];
  return {
    ...some('employer', which?.fields[interview.employer]),
    ...some('jobTitle', which?.fields[interview.job]),
    ...some('heldOn', dayIn(which, interview.dated, interview.heldOn)),
    ...some('format', chosenOf(answers[format.question], format.options)),
    ...some('stage', chosenOf(answers[stage.question], stage.options)),
    people: peopleIn(answers),
    ...some('hearBackOn', dayIn(answers[hearBack.question], hearBack.byDate, hearBack.by)),
    ...some('heardBack', chosenOf(answers[heardBack.question], heardBack.options)),
    ...some('feeling', feelingOf(chosenOf(answers[feeling.question], feeling.options))),
  };
}

/** An absent detail has no key at all. */
function some<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function chosenOf<Id extends string>(answer: Answer | undefined, options: readonly Id[]): Id | undefined {
  return options.find((option) => answer?.chosen.includes(option));
}

function dayIn(answer: Answer | undefined, option: string, field: string): CalendarDate | undefined {
  return answer?.chosen.includes(option) ? parseCalendarDate(answer.fields[field] ?? '') : undefined;
}

function feelingOf(chosen: (typeof DETAILS.feeling.options)[number] | undefined): 1 | 2 | 3 | 4 | 5 | undefined {
  const scale = { 'very-badly': 1, badly: 2, mixed: 3, 'fairly-well': 4, well: 5 } as const;
  return chosen && scale[chosen];
}

function peopleIn(answers: Answers): readonly Person[] {
  const { question, name, jobTitle, email } = DETAILS.people;
  const fields = answers[question]?.fields ?? {};
  const rows = [...new Set(Object.keys(fields).map((key) => Number.parseInt(key, 10)))].filter(Number.isInteger);
  return rows
    .sort((a, b) => a - b)
    .map((row) => ({
      ...some('name', fields[`${row}.${name}`]),
      ...some('jobTitle', fields[`${row}.${jobTitle}`]),
      ...some('email', fields[`${row}.${email}`]),
    }))
    .filter((person) => Object.keys(person).length > 0);
}
