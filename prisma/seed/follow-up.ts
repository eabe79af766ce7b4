import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import { briefFromReflection } from '@/domain/follow-up/brief-from-reflection';
import { composeLetter } from '@/domain/follow-up/compose-letter';
import type { Brief, Letter } from '@/domain/follow-up/letter';
import { interviewDetails } from '@/domain/reflection/interview-details';
import type { Answers } from '@/domain/reflection/question';
import { letterParts, letterQuestionPlaces, situationOfPattern } from '@/knowledge/letter-parts';
import type { CalendarDate } from '@/lib/calendar-date';
import type { StoredBlock, StoredBrief } from '@/server/letter-row';

const SIGNED_BY = 'Sam Okafor';
const CONTACT_LINE = 'sam.okafor@example.org';

export interface WrittenLetter {
  readonly brief: StoredBrief;
  readonly letter: Letter;
}

interface ToWrite {
  readonly answers: Answers;
  readonly diagnosis: Diagnosis;
  readonly facts: readonly string[];
  readonly today: CalendarDate;
}

/** The letter that the app would draft on that day; undefined when its advice is to write nothing. */
export function writeLetter({ answers, diagnosis, facts, today }: ToWrite): WrittenLetter | undefined {
  const told = {
    answers,
    details: interviewDetails(answers),
    diagnosis,
    evidence: facts,
    today,
    locale: 'en-GB',
    candidateName: SIGNED_BY,
    contactLine: CONTACT_LINE,
  } as const;
  const brief = briefFromReflection(told, { questions: letterQuestionPlaces, situationOfPattern });
  const letter = composeLetter(brief, letterParts);
  return letter.blocks.length === 0 ? undefined : { brief: storedBrief(brief, answers), letter };
}

function storedBrief(brief: Brief, answers: Answers): StoredBrief {
  return {
    approach: brief.approach,
    warmth: brief.warmth,
    length: brief.length,
    ask: brief.ask,
    to: brief.interviewer ?? '',
    signedBy: SIGNED_BY,
    contactLine: CONTACT_LINE,
    specificMoment: brief.specificMoment ?? '',
    whyThisJob: brief.whyThisJob ?? '',
    doubts: brief.doubts.slice(0, 1),
    evidence: [...brief.evidence],
    proof: answers[letterQuestionPlaces.proof.question]?.fields ?? {},
    betterAnswer: brief.betterAnswers[0]?.answer ?? '',
    mentionOffDay: brief.offDay !== undefined,
    alreadyThanked: brief.alreadyThanked,
    locale: brief.locale,
  };
}

export const storedBlocks = ({ blocks }: Letter): StoredBlock[] =>
  blocks.map((block) => ({ ...block, from: [...block.from], blanks: [...block.blanks] }));

/** The draft with one block in the candidate's own words. */
export function edited(blocks: readonly StoredBlock[]): StoredBlock[] {
  return blocks.map((block) =>
    block.move === 'thanks'
      ? { ...block, text: 'Thank you for the time you took, and for showing me around.', blanks: [], handWritten: true }
      : block,
  );
}
