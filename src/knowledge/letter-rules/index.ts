import type { LetterRule } from '@/domain/follow-up/remark';
import { apologyInCleanLetter } from './apology-in-clean-letter';
import { badmouthing } from './badmouthing';
import { begging } from './begging';
import { blamingOthers } from './blaming-others';
import { cliche } from './cliche';
import { desperation } from './desperation';
import { dwellingOnTheSlip } from './dwelling-on-the-slip';
import { entitlement } from './entitlement';
import { houndingOrPressure } from './hounding-or-pressure';
import { irrelevantPersonalDetail } from './irrelevant-personal-detail';
import { massMail } from './mass-mail';
import { wrongChannel } from './wrong-channel';
import { lecturesTheEmployer } from './lectures-the-employer';
import { machineSounding } from './machine-sounding';
import { brusque } from './brusque';
import { buriesThePoint } from './buries-the-point';
import { manyExclamations } from './many-exclamations';
import { missingOwnershipExcuse } from './missing-ownership-excuse';
import { noAsk } from './no-ask';
import { noThanks } from './no-thanks';
import { overApologising } from './over-apologising';
import { overclaiming } from './overclaiming';
import { reLitigatingTheInterview } from './re-litigating-the-interview';
import { secondApology } from './second-apology';
import { selfDeprecation } from './self-deprecation';
import { shouting } from './shouting';
import { tooLong } from './too-long';
import { unfilledBlank } from './unfilled-blank';
import { unprofessionalTone } from './unprofessional-tone';
import { vagueOrGeneric } from './vague-or-generic';
import { whining } from './whining';
import { wrongCompany } from './wrong-company';
import { wrongName } from './wrong-name';

export { moveGuide } from './move-guide';

/** Every rule of the critic, in the order of letters.md section 8. */
export const letterRules = [
  begging,
  whining,
  blamingOthers,
  missingOwnershipExcuse,
  overApologising,
  secondApology,
  apologyInCleanLetter,
  selfDeprecation,
  houndingOrPressure,
  entitlement,
  desperation,
  vagueOrGeneric,
  cliche,
  overclaiming,
  unprofessionalTone,
  shouting,
  manyExclamations,
  irrelevantPersonalDetail,
  badmouthing,
  reLitigatingTheInterview,
  unfilledBlank,
  wrongName,
  wrongCompany,
  dwellingOnTheSlip,
  buriesThePoint,
  brusque,
  machineSounding,
  lecturesTheEmployer,
  wrongChannel,
  massMail,
  noThanks,
  noAsk,
  tooLong,
] as const satisfies readonly LetterRule[];
