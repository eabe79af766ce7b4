import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';
import { allWeNoI } from './all-we-no-i';
import { argumentativeOrDefensive } from './argumentative-or-defensive';
import { badmouthedPastEmployer } from './badmouthed-past-employer';
import { blameShifting } from './blame-shifting';
import { bluffedAnAnswer } from './bluffed-an-answer';
import { cameAcrossArrogant } from './came-across-arrogant';
import { caughtInInconsistency } from './caught-in-inconsistency';
import { explainedEveryExit } from './explained-every-exit';
import { frozeOrBlanked } from './froze-or-blanked';
import { goodButOutcompeted } from './good-but-outcompeted';
import { hardConstraintConflict } from './hard-constraint-conflict';
import { illTiredCrisisDay } from './ill-tired-crisis-day';
import { interviewerRanItBadly } from './interviewer-ran-it-badly';
import { lateOrDisorganised } from './late-or-disorganised';
import { misreadInterviewerReactions } from './misread-interviewer-reactions';
import { misreadTheQuestion } from './misread-the-question';
import { moneyFirstOrShopping } from './money-first-or-shopping';
import { noCompanyResearch } from './no-company-research';
import { noQuestionsAsked } from './no-questions-asked';
import { overAnalysingSmallSlips } from './over-analysing-small-slips';
import { ramblingAnswers } from './rambling-answers';
import { seemedDisinterested } from './seemed-disinterested';
import { skillGapExposed } from './skill-gap-exposed';
import { techFailure } from './tech-failure';
import { undersoldAndForgot } from './undersold-and-forgot';
import { unexplainedGap } from './unexplained-gap';
import { vagueNoEvidence } from './vague-no-evidence';
import { visibleNerves } from './visible-nerves';

/** In the order of the families; the order decides nothing. */
const written = [
  ramblingAnswers,
  vagueNoEvidence,
  frozeOrBlanked,
  misreadTheQuestion,
  allWeNoI,
  skillGapExposed,
  undersoldAndForgot,
  seemedDisinterested,
  visibleNerves,
  explainedEveryExit,
  badmouthedPastEmployer,
  unexplainedGap,
  blameShifting,
  noCompanyResearch,
  noQuestionsAsked,
  cameAcrossArrogant,
  argumentativeOrDefensive,
  lateOrDisorganised,
  techFailure,
  illTiredCrisisDay,
  moneyFirstOrShopping,
  hardConstraintConflict,
  bluffedAnAnswer,
  caughtInInconsistency,
  overAnalysingSmallSlips,
  misreadInterviewerReactions,
  interviewerRanItBadly,
  goodButOutcompeted,
] as const;

export type PatternId = (typeof written)[number]['id'];

/** Typed again here, where every id is known: a confusion with a misspelt pattern does not compile. */
export const patterns: readonly Pattern<SignId, PatternId, SourceId>[] = written;
