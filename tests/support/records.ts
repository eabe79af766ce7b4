import { randomUUID } from 'node:crypto';
import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import type { Answer } from '@/domain/reflection/question';
import { parseCalendarDate, type CalendarDate } from '@/lib/calendar-date';
import { database } from '@/server/database';
import { createInterview, type NewInterview } from '@/server/interview-store';
import type { StoredBlock, StoredBrief } from '@/server/letter-row';
import type { LetterToSave } from '@/server/letter-store';
import type { AnswerToSave } from '@/server/reflection-store';

export const LOGGED_AT = new Date('2026-05-04T18:30:00.000Z');

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(`${text} is not a day`);
  return date;
}

export const aKey = (): string => randomUUID();

export async function aCandidate(): Promise<string> {
  const client = await database();
  const { id } = await client.candidate.create({ data: { id: randomUUID() } });
  return id;
}

export const anInterview = (over: Partial<NewInterview> = {}): NewInterview => ({
  key: aKey(),
  timeZone: 'Europe/Berlin',
  today: day('2026-05-04'),
  length: 'short',
  questionnaireVersion: 1,
  ...over,
});

/** A candidate with one interview. */
export async function aLoggedInterview(
  over: Partial<NewInterview> = {},
): Promise<{ candidateId: string; interviewId: string }> {
  const candidateId = await aCandidate();
  return { candidateId, interviewId: await createInterview(candidateId, anInterview(over), LOGGED_AT) };
}

export const typed = (text: string): Answer => ({ chosen: [], fields: { text } });

export const anAnswer = (over: Partial<AnswerToSave> = {}): AnswerToSave => ({
  key: aKey(),
  questionId: 'story',
  answer: typed('I talked for a long time.'),
  baseVersion: 0,
  describesInterview: false,
  ...over,
});

/** The answer that names an interview in lists. */
export const naming = (fields: Readonly<Record<string, string>>): Answer => ({ chosen: ['another-day'], fields });

const brief: StoredBrief = {
  approach: 'own',
  warmth: 'balanced',
  length: 'standard',
  ask: 'short-call',
  to: 'Dana Whitfield',
  signedBy: 'Sam Okafor',
  contactLine: '',
  specificMoment: 'the question about the night shifts',
  whyThisJob: '',
  doubts: ['D1'],
  evidence: ['I ran the ward on nights for two years.'],
  proof: {},
  betterAnswer: '',
  mentionOffDay: false,
  alreadyThanked: false,
  locale: 'en-GB',
};

export const aBlock = (over: Partial<StoredBlock> = {}): StoredBlock => ({
  id: 'thanks',
  move: 'thanks',
  text: 'Thank you for the conversation on Monday.',
  from: ['heldOn'],
  blanks: [],
  handWritten: false,
  ...over,
});

export const aLetter = (over: Partial<LetterToSave> = {}): LetterToSave => ({
  key: aKey(),
  approach: 'own',
  brief,
  subject: 'Our conversation on Monday',
  blocks: [aBlock()],
  madeBy: 'draft',
  baseVersion: 0,
  ...over,
});

export const aDiagnosis = (over: Partial<Diagnosis> = {}): Diagnosis => ({
  engineVersion: 1,
  verdict: 'mixed',
  chance: 0.4,
  movedBy: ['ran-long'],
  findings: [],
  doubts: [],
  reactions: [],
  wentWell: [],
  nextSigns: [],
  leftOut: [],
  approach: { chosen: 'own', runnerUp: 'amend', because: ['noticed-and-material-answer'] },
  observations: [{ sign: 'ran-long', state: 'present', from: 'story', quote: 'I talked for a long time.' }],
  counts: { good: 0, worry: 1, unclear: 0 },
  ...over,
});
