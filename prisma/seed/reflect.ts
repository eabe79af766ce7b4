import { parseAnswer } from '@/domain/reflection/answer';
import { fieldsAsked, optionsAsked } from '@/domain/reflection/asked';
import { pathThrough } from '@/domain/reflection/path';
import {
  type Answer,
  type Answers,
  NONE,
  NOT_SURE,
  type Question,
  type ReflectionLength,
} from '@/domain/reflection/question';
import { questions } from '@/knowledge/questions';
import type { CalendarDate } from '@/lib/calendar-date';
import type { Day } from './days';
import type { Job } from './jobs';
import type { Random } from './random';

export interface Meeting {
  readonly job: Job;
  readonly day: Day;
  readonly employer: string;
  readonly heldOn: CalendarDate;
  readonly hearBackOn: CalendarDate | undefined;
  readonly length: ReflectionLength;
  /** How many pages were answered before the candidate left; all of them when absent. */
  readonly leftAfter?: number;
}

/** Answers the questionnaire page by page as a candidate would: on the path as it stands, each page read by the real parser. */
export function reflect(meeting: Meeting, random: Random): Answers {
  const answers: Record<string, Answer> = {};
  for (const [place, question] of questions.entries()) {
    if (Object.keys(answers).length >= (meeting.leftAfter ?? questions.length)) break;
    // Only what comes before a page decides whether it is asked.
    if (!pathThrough(questions.slice(0, place + 1), answers, meeting.length).path.includes(question)) continue;
    const raw = {
      chosen: chosenIn(question, meeting, answers, random),
      fields: typedIn(question, meeting, answers, random),
    };
    const read = parseAnswer(question, raw, { today: meeting.heldOn, questions });
    if (!read.ok) throw new Error(`The seed answered ${question.id} with something that is refused: ${read.refusal}.`);
    if (read.value !== undefined) answers[question.id] = read.value;
  }
  return answers;
}

/** Pages that ask again about what was ticked on the first one. */
const ABOUT_THE_TICKS = ['what-the-job-needs', 'what-you-could-answer-now', 'what-they-noticed'];

function chosenIn(
  question: Question,
  { day, hearBackOn }: Meeting,
  answers: Answers,
  random: Random,
): readonly string[] {
  const asked = optionsAsked(question, answers).map(({ id }) => id);
  if (question.id === 'which-interview') return ['another-day'];
  if (question.id === 'when-you-will-hear') return [hearBackOn === undefined ? 'not-said' : 'by-a-date'];
  const told = day.ticks[question.id];
  if (told !== undefined) {
    const known = told.filter((id) => id === NONE || asked.includes(id));
    // The first one is what the day is about; the others are remembered or not.
    return known.filter((_, place) => place === 0 || random.chance(0.85));
  }
  if (ABOUT_THE_TICKS.includes(question.id)) return asked.filter(() => random.chance(0.6));
  return ordinary(question, asked, random);
}

/** What most people answer to a page that says nothing special about their day. */
const usual: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'how-you-met': ['in-person', 'video', 'video', 'phone'],
  'which-stage': ['first', 'first', 'middle', 'last'],
  'heard-back': ['no'],
  'past-jobs': ['briefly', 'no'],
  'how-well-you-knew-them': ['basics', 'in-detail'],
  'how-nervous': ['a-little', 'quite'],
  'doubts-about-experience': ['no'],
  'how-often-replayed': ['once-or-twice', 'many-times'],
  'what-you-would-like': ['see-first', 'write', 'write'],
  'what-you-would-ask': ['call', 'conversation', 'only-thanks'],
};

function ordinary(question: Question, asked: readonly string[], random: Random): readonly string[] {
  if (question.choice === undefined) return [];
  const choices = usual[question.id];
  if (choices !== undefined && random.chance(0.9)) {
    const picked = random.one(choices);
    return asked.includes(picked) ? [picked] : [];
  }
  if (question.choice.none !== undefined && random.chance(0.55)) return [NONE];
  return random.chance(0.5) ? [NOT_SURE] : [];
}

function typedIn(
  question: Question,
  meeting: Meeting,
  answers: Answers,
  random: Random,
): Readonly<Record<string, string>> {
  const { job, day, employer, heldOn, hearBackOn } = meeting;
  const [first, second] = job.people;
  switch (question.id) {
    case 'which-interview':
      return { employer, job: job.title, 'held-on': heldOn };
    case 'who-you-met':
      return {
        '1.name': first[0],
        '1.job-title': first[1],
        ...(second !== undefined && random.chance(0.5) && { '2.name': second[0], '2.job-title': second[1] }),
      };
    case 'when-you-will-hear':
      return hearBackOn === undefined ? {} : { by: hearBackOn };
    case 'what-happened':
      return { story: day.story(job) };
    case 'what-you-were-asked':
      return askedAgain(question, job, answers);
    case 'what-went-well':
      return answersOf(day, 'what-went-well').includes('one-answer') ? { which: job.wentWell } : {};
    case 'what-you-did-not-say':
      return random.chance(0.5) ? { words: job.unsaid } : {};
    case 'what-you-like-about-it':
      return { words: job.reason };
    default:
      return {};
  }
}

const answersOf = (day: Day, question: string): readonly string[] => day.ticks[question] ?? [];

function askedAgain(question: Question, { asked, now }: Job, answers: Answers): Readonly<Record<string, string>> {
  const [group] = fieldsAsked(question, questions, answers);
  return group?.id === undefined ? {} : { [`${group.id}.asked`]: asked, [`${group.id}.now`]: now };
}
