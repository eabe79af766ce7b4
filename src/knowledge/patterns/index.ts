import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';
import { allWeNoI } from './all-we-no-i';
import { appearanceMismatch } from './appearance-mismatch';
import { argumentativeOrDefensive } from './argumentative-or-defensive';
import { badmouthedPastEmployer } from './badmouthed-past-employer';
import { blameShifting } from './blame-shifting';
import { bluffedAnAnswer } from './bluffed-an-answer';
import { cameAcrossArrogant } from './came-across-arrogant';
import { cannedOrScripted } from './canned-or-scripted';
import { caughtInInconsistency } from './caught-in-inconsistency';
import { closedAvoidantBodyLanguage } from './closed-avoidant-body-language';
import { coldChemistryMirrored } from './cold-chemistry-mirrored';
import { confidentialityBreach } from './confidentiality-breach';
import { emotionalDisplay } from './emotional-display';
import { explainedEveryExit } from './explained-every-exit';
import { frozeOrBlanked } from './froze-or-blanked';
import { genericWhyUs } from './generic-why-us';
import { goodButOutcompeted } from './good-but-outcompeted';
import { hardConstraintConflict } from './hard-constraint-conflict';
import { hardToFollowDelivery } from './hard-to-follow-delivery';
import { illTiredCrisisDay } from './ill-tired-crisis-day';
import { interviewerRanItBadly } from './interviewer-ran-it-badly';
import { lateOrDisorganised } from './late-or-disorganised';
import { misreadInterviewerReactions } from './misread-interviewer-reactions';
import { misreadTheQuestion } from './misread-the-question';
import { moneyFirstOrShopping } from './money-first-or-shopping';
import { muddledDismissal } from './muddled-dismissal';
import { noCompanyResearch } from './no-company-research';
import { noQuestionsAsked } from './no-questions-asked';
import { overAnalysingSmallSlips } from './over-analysing-small-slips';
import { overconfidentBlindSpot } from './overconfident-blind-spot';
import { overeagerOrBegging } from './overeager-or-begging';
import { overqualifiedFlightRisk } from './overqualified-flight-risk';
import { oversharedPersonal } from './overshared-personal';
import { phoneOrCourtesyLapse } from './phone-or-courtesy-lapse';
import { pivotNotBridged } from './pivot-not-bridged';
import { ramblingAnswers } from './rambling-answers';
import { roleMisunderstood } from './role-misunderstood';
import { seemedDisinterested } from './seemed-disinterested';
import { silenceReadAsRejection } from './silence-read-as-rejection';
import { skillGapExposed } from './skill-gap-exposed';
import { techFailure } from './tech-failure';
import { toneMisfire } from './tone-misfire';
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
  cannedOrScripted,
  undersoldAndForgot,
  seemedDisinterested,
  closedAvoidantBodyLanguage,
  visibleNerves,
  hardToFollowDelivery,
  appearanceMismatch,
  explainedEveryExit,
  badmouthedPastEmployer,
  unexplainedGap,
  muddledDismissal,
  blameShifting,
  overqualifiedFlightRisk,
  pivotNotBridged,
  noCompanyResearch,
  roleMisunderstood,
  noQuestionsAsked,
  genericWhyUs,
  cameAcrossArrogant,
  argumentativeOrDefensive,
  toneMisfire,
  oversharedPersonal,
  coldChemistryMirrored,
  phoneOrCourtesyLapse,
  emotionalDisplay,
  lateOrDisorganised,
  techFailure,
  illTiredCrisisDay,
  moneyFirstOrShopping,
  hardConstraintConflict,
  overeagerOrBegging,
  bluffedAnAnswer,
  caughtInInconsistency,
  confidentialityBreach,
  overAnalysingSmallSlips,
  misreadInterviewerReactions,
  interviewerRanItBadly,
  goodButOutcompeted,
  silenceReadAsRejection,
  overconfidentBlindSpot,
] as const;

export type PatternId = (typeof written)[number]['id'];

/** Typed again here, where every id is known: a confusion with a misspelt pattern does not compile. */
export const patterns: readonly Pattern<SignId, PatternId, SourceId>[] = written;
