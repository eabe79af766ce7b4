import 'server-only';
import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import type { OutcomeKind } from '@/domain/hunt/contact';
import type { Answers } from '@/domain/reflection/question';
import { listOutcomes, type StoredOutcome } from './contact-store';
import type { Transaction } from './database';
import { unlessGone } from './database-errors';
import { type Disagreement, keepDiagnosis, listDisagreements } from './diagnosis-store';
import { inTurn } from './once';
import { findReflection } from './reflection-store';

/** Everything the picture is drawn from. */
export interface Told {
  readonly answers: Answers;
  /** Doubt and pattern ids that the candidate set aside. */
  readonly disagreements: readonly string[];
  readonly outcome: OutcomeKind | undefined;
}

/** What was told, with the rows it was read from. */
export interface ToldWithRows extends Told {
  readonly setAside: readonly Disagreement[];
  /** Newest first. */
  readonly outcomes: readonly StoredOutcome[];
}

export type Draw = (told: Told) => Diagnosis;

export async function findTold(
  candidateId: string,
  interviewId: string,
  within?: Transaction,
): Promise<ToldWithRows | undefined> {
  const reflection = await findReflection(candidateId, interviewId, within);
  if (reflection === undefined) return undefined;
  const setAside = await listDisagreements(candidateId, interviewId, within);
  const outcomes = await listOutcomes(candidateId, interviewId, within);
  return {
    answers: reflection.answers,
    disagreements: setAside.map(({ findingId }) => findingId),
    outcome: outcomes[0]?.kind,
    setAside,
    outcomes,
  };
}

/**
 * Draws the picture anew and keeps it for the lists. The engine comes in as `draw`: this layer knows no advice. Read, drawn and
 * kept in one turn, so that a picture of older answers never replaces one of newer answers.
 */
export async function redrawDiagnosis(candidateId: string, interviewId: string, draw: Draw, at: Date): Promise<void> {
  await unlessGone(() =>
    inTurn(candidateId, async (transaction) => {
      const reflection = await findReflection(candidateId, interviewId, transaction);
      const told = await findTold(candidateId, interviewId, transaction);
      if (reflection === undefined || told === undefined) return;
      const { questionnaireVersion } = reflection;
      await keepDiagnosis(candidateId, interviewId, { diagnosis: draw(told), questionnaireVersion, at }, transaction);
    }),
  );
}

/** After an answer, a disagreement or an outcome changed: a picture that was never asked for is not drawn. */
export async function redrawIfDrawn(candidateId: string, interviewId: string, draw: Draw, at: Date): Promise<void> {
  const reflection = await findReflection(candidateId, interviewId);
  if (reflection?.finishedAt !== undefined) await redrawDiagnosis(candidateId, interviewId, draw, at);
}
