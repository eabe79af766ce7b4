import 'server-only';
import type { ApproachId, DoubtId } from '@/domain/diagnosis/pattern';
import { approaches, approachReasons, doubts } from '@/knowledge';
import { letterQuestions } from '@/knowledge/questions/letter';
import type { StoredBrief } from '@/server/letter-row';
import type { Choice } from '@/ui/choice-list';
import { offDayAllowed } from './brief';
import { approachTag, askOption } from './copy';
import type { Desk } from './desk';

/** One kind of proof and the line that asks for it. */
export interface ProofView extends Choice {
  readonly field: string;
}

/** What the brief form shows: the words of the questionnaire and of the picture, as plain data for the browser. */
export interface BriefView {
  readonly brief: StoredBrief;
  readonly approaches: readonly (Choice & { readonly against: string | undefined })[];
  readonly advised: ApproachId;
  /** Why that one. */
  readonly because: readonly string[];
  readonly doubts: readonly Choice[];
  readonly evidence: { readonly title: string; readonly hint: string; readonly labels: readonly [string, string] };
  readonly proof: { readonly title: string; readonly kinds: readonly ProofView[] };
  readonly ask: { readonly title: string; readonly options: readonly Choice[] };
  readonly bank: readonly Choice[];
  readonly offDayAllowed: boolean;
  /** Nothing was told yet: the form asks for the few facts itself. */
  readonly isAlone: boolean;
}

const [whatAnswers, couldOffer, wouldAsk] = letterQuestions;
const [first, second] = whatAnswers.fields;
/** As many as the picture has cards for. */
const MOST_DOUBTS = 3;
/** More would be a list to work through. */
const MOST_FROM_BANK = 4;

export function briefView(desk: Desk, brief: StoredBrief): BriefView {
  const { diagnosis, told, evidence } = desk;
  const { chosen, runnerUp, because } = diagnosis.approach;
  const others = (Object.keys(approaches) as ApproachId[]).filter((id) => id !== chosen && id !== runnerUp);
  return {
    brief,
    approaches: [...new Set([chosen, runnerUp, ...others])].map((id) => ({
      id,
      label: approaches[id].title,
      hint: approaches[id].what,
      tag: approachTag(id, diagnosis.approach),
      against: id === chosen ? undefined : approaches[id].insteadOf,
    })),
    advised: chosen,
    because: because.map((reason) => approachReasons[reason]),
    doubts: doubtChoices(desk, brief),
    evidence: { title: whatAnswers.title, hint: first.hint, labels: [first.label, second.label] },
    proof: { title: couldOffer.title, kinds: couldOffer.fields.map(proofView) },
    ask: {
      title: wouldAsk.title,
      options: Object.entries(askOption).map(([id, option]) => ({
        id,
        label: wouldAsk.choice.options.find((one) => one.id === option)?.label ?? id,
      })),
    },
    bank: evidence
      .filter(({ text }) => !brief.evidence.includes(text))
      .slice(0, MOST_FROM_BANK)
      .map(({ id, text }) => ({ id, label: text })),
    offDayAllowed: offDayAllowed(desk),
    isAlone: Object.keys(told.answers).length <= 1,
  };
}

/** The doubts of the picture, and those the candidate chose before the picture changed. */
function doubtChoices({ diagnosis }: Desk, brief: StoredBrief): readonly Choice[] {
  const raised = diagnosis.doubts.filter(({ disagreed }) => !disagreed).slice(0, MOST_DOUBTS);
  const shown: readonly DoubtId[] = [...new Set([...raised.map(({ doubt }) => doubt), ...brief.doubts])];
  return shown.flatMap((id) =>
    doubts.filter((doubt) => doubt.id === id).map(({ title, thought }) => ({ id, label: thought, hint: title })),
  );
}

function proofView({ revealedBy, label }: (typeof couldOffer.fields)[number]): ProofView {
  return {
    id: revealedBy,
    label: couldOffer.choice.options.find(({ id }) => id === revealedBy)?.label ?? revealedBy,
    field: label,
  };
}
