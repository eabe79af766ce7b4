import { z } from 'zod';
import { diagnose } from '@/domain/diagnosis/diagnose';
import type { Observation } from '@/domain/diagnosis/sign';
import { answersFromShorthand } from '@/domain/reflection/answers-from-shorthand';
import { interviewDetails } from '@/domain/reflection/interview-details';
import { signsFromAnswers } from '@/domain/reflection/signs-from-answers';
import { observationsFromStory } from '@/domain/story/observations-from-story';
import { approachReasons, signs } from '@/knowledge';
import { advice } from '@/knowledge/advice';
import { questions } from '@/knowledge/questions';
import { signsSimplyTheirs } from '@/knowledge/simply-different';
import { parseCalendarDate } from '@/lib/calendar-date';
import { readingOf } from './read-line';
import { Refused } from './refused';

const signRow = z.object({
  id: z.string(),
  state: z.enum(['present', 'absent', 'unknown']).default('present'),
  quote: z.string().optional(),
});

const diagnoseRow = z.object({
  story: z.string().optional(),
  answers: z.unknown().optional(),
  signs: z.array(z.union([signRow, z.string().transform((id) => ({ id, state: 'present' as const }))])).default([]),
  disagreements: z.array(z.string()).default([]),
  candidate_feeling: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
  heard_back: z.enum(['no', 'rejected', 'more', 'yes']).optional(),
});

/** Dates in answers given on the command line are not measured against a clock: any day up to this one is accepted. */
const ANY_DAY = parseCalendarDate('2099-12-31');

const problemText = 'is not as the wizard stores it. `knowledge` lists every question with its options and fields.';

function answersOf(raw: unknown) {
  if (raw === undefined || ANY_DAY === undefined) return {};
  const parsed = answersFromShorthand(raw, { today: ANY_DAY, questions });
  if (parsed.ok) return parsed.value;
  throw new Refused(parsed.refusal, `The answer at ${parsed.path.join('.') || 'answers'} ${problemText}`, [
    'answers',
    ...parsed.path,
  ]);
}

function observationsOf(rows: z.infer<typeof diagnoseRow>['signs']): Observation[] {
  return rows.map(({ id, state, ...said }, index) => {
    if (!Object.hasOwn(signs, id)) {
      throw new Refused('unknown-sign', `There is no sign "${id}". \`knowledge\` lists them.`, ['signs', index, 'id']);
    }
    return {
      sign: id,
      state,
      from: 'signs',
      ...('quote' in said && said.quote !== undefined && { quote: said.quote }),
    };
  });
}

/** What the story shows, soft evidence as well. */
function toldIn(story: string | undefined): readonly Observation[] {
  return story === undefined
    ? []
    : observationsFromStory(readingOf(story)).filter(({ sign }) => Object.hasOwn(signs, sign));
}

/** One line for `diagnose`: what the candidate told or ticked, or signs, in; the picture with its numbers, for machines, out. */
export function diagnoseLine(row: unknown) {
  const told = diagnoseRow.parse(row);
  const answers = answersOf(told.answers);
  const details = interviewDetails(answers);
  const picture = diagnose(
    {
      observations: [...signsFromAnswers(questions, answers), ...observationsOf(told.signs), ...toldIn(told.story)],
      disagreements: told.disagreements,
      simplyMe: signsSimplyTheirs(answers),
      stage: details.stage,
      format: details.format,
      heardBack: told.heard_back ?? details.heardBack,
      candidateFeeling: told.candidate_feeling ?? details.feeling,
    },
    advice,
  );
  const [nextSign] = picture.nextSigns;
  return {
    verdict: picture.verdict,
    chance: picture.chance,
    patterns: picture.findings.map(({ pattern, ...finding }) => ({ id: pattern, ...finding })),
    doubts: picture.doubts.map(({ doubt, probability, patterns: under, status }) => ({
      id: doubt,
      probability,
      patterns: under,
      status,
    })),
    reactions: picture.reactions.map(({ number, counted, reason }) => ({ number, counted, why: reason })),
    approach: {
      chosen: picture.approach.chosen,
      runner_up: picture.approach.runnerUp,
      because: picture.approach.because.map((reason) => approachReasons[reason]),
    },
    went_well: picture.wentWell,
    next_question: nextSign === undefined ? null : (questionShowing(nextSign) ?? null),
  };
}

const questionShowing = (sign: string): string | undefined =>
  questions.find(({ choice }) => choice?.options.some(({ shows }) => shows?.some((shown) => shown === sign)))?.id;
