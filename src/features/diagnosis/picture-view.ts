import type { Diagnosis, DoubtFinding, Finding } from '@/domain/diagnosis/diagnosis';
import type { Fact } from '@/domain/diagnosis/fact';
import type { Observation } from '@/domain/diagnosis/sign';
import type { Source } from '@/domain/diagnosis/source';
import type { Doubt, Pattern } from '@/domain/diagnosis/pattern';
import type { Answers } from '@/domain/reflection/question';
import { approaches, approachReasons, doubts, facts, patterns, reactions, signs, sources, verdicts } from '@/knowledge';
import { questions } from '@/knowledge/questions';
import { paths } from '@/lib/paths';
import { strengthText } from './copy';

export interface Reason {
  readonly sign: string;
  readonly text: string;
  /** The candidate's own words or tick, and where they said it. */
  readonly quote?: string;
  readonly href?: string;
}

export interface DoubtCard {
  readonly id: string;
  readonly title: string;
  readonly thought: string;
  readonly strength: string;
  readonly patterns: readonly string[];
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  readonly unknown: readonly Reason[];
  readonly inTheLetter: string;
  readonly nextTime: string;
  readonly letGo: string;
  readonly sources: readonly Source[];
}

const MOST_CARDS = 3;
const MOST_REASONS = 5;
const MOST_UNKNOWNS = 3;
const MOST_IGNORED = 4;

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
const doubtById = byId<Doubt>(doubts);
const patternById = byId<Pattern>(patterns);
const signById: Readonly<Record<string, (typeof signs)[keyof typeof signs] | undefined>> = signs;
const sourceById: Readonly<Record<string, Source | undefined>> = sources;

/** Turns a diagnosis into what the page says. Every reason knows the answer it came from. */
export function pictureView(interviewId: string, diagnosis: Diagnosis, answers: Answers) {
  const reasons = reasonsOf(interviewId, diagnosis);
  const verdict = verdicts[diagnosis.verdict];
  const cardsOf = (wanted: (doubt: DoubtFinding) => boolean) =>
    diagnosis.doubts.filter(wanted).flatMap((doubt) => doubtCard(doubt, reasons) ?? []);
  const findingsOf = (wanted: (finding: Finding, pattern: Pattern) => boolean) =>
    diagnosis.findings.flatMap((finding) => {
      const pattern = patternById.get(finding.pattern);
      return pattern !== undefined && !finding.disagreed && wanted(finding, pattern) ? [{ finding, pattern }] : [];
    });
  return {
    verdictId: diagnosis.verdict,
    sentence: verdict.sentence,
    because:
      diagnosis.movedBy.length > 0 ? diagnosis.movedBy.map(reasons.present) : [{ sign: 'none', text: verdict.because }],
    hopeful: verdict.hopeful,
    nextStep: verdict.nextStep,
    whenReplaying: isReplaying(diagnosis) && 'whenReplaying' in verdict ? verdict.whenReplaying : undefined,
    counts: diagnosis.counts,
    cards: cardsOf(({ status, disagreed }) => status === 'raised' && !disagreed).slice(0, MOST_CARDS),
    setAside: cardsOf(({ disagreed }) => disagreed).map(({ id, title }) => ({ id, title })),
    slips: findingsOf(({ status }, { kind }) => status === 'slip' && kind !== 'calibration').map(
      ({ finding, pattern }) => ({
        id: pattern.id,
        title: pattern.title,
        reasons: finding.because.map(reasons.present),
      }),
    ),
    wentWell: diagnosis.wentWell.map(reasons.present),
    calibrations: findingsOf(({ status }, { kind }) => status === 'raised' && kind === 'calibration').map(
      ({ finding, pattern }) => ({
        id: pattern.id,
        title: pattern.title,
        means: pattern.means ?? '',
        notYours: pattern.id === 'interviewer-ran-it-badly',
        letGo: pattern.repairs.letGo,
        reasons: finding.because.slice(0, MOST_REASONS).map(reasons.present),
      }),
    ),
    considered: findingsOf(({ status }, { kind }) => kind === 'calibration' && status !== 'raised')
      .slice(0, 1)
      .map(({ finding, pattern }) => ({ title: pattern.title, reasons: finding.because.map(reasons.present) })),
    ignored: ignoredReactions(diagnosis).slice(0, MOST_IGNORED),
    nextQuestions: nextQuestions(interviewId, diagnosis),
    approach: {
      title: approaches[diagnosis.approach.chosen].title,
      what: approaches[diagnosis.approach.chosen].what,
      because: diagnosis.approach.because.map((reason) => approachReasons[reason]),
      runnerUp: approaches[diagnosis.approach.runnerUp].title,
      isNone: diagnosis.approach.chosen === 'none',
    },
    fact: chooseFact(diagnosis),
    friend: answers['what-you-would-tell-a-friend']?.fields.words,
  };
}

export type PictureView = ReturnType<typeof pictureView>;

function reasonsOf(interviewId: string, { observations }: Diagnosis) {
  const seen = new Map<string, Observation>(observations.map((observation) => [observation.sign, observation]));
  const linked = (sign: string) => {
    const questionId = seen.get(sign)?.from ?? questionAbout(sign);
    return questionId !== undefined && questionById.has(questionId)
      ? { href: changeHref(interviewId, questionId) }
      : {};
  };
  const quoted = (sign: string) => {
    const quote = seen.get(sign)?.quote;
    return quote === undefined ? {} : { quote };
  };
  return {
    present: (sign: string): Reason => ({
      sign,
      text: signById[sign]?.statement ?? sign,
      ...quoted(sign),
      ...linked(sign),
    }),
    against: (sign: string): Reason => {
      const isSeen = seen.get(sign)?.state === 'present';
      const text = isSeen ? signById[sign]?.statement : signById[sign]?.denial;
      return { sign, text: text ?? sign, ...quoted(sign), ...linked(sign) };
    },
    unknown: (sign: string): Reason => ({ sign, text: questionTitle(sign), ...linked(sign) }),
  };
}

const changeHref = (interviewId: string, questionId: string) =>
  `${paths.question(interviewId, questionId)}?change=picture`;

/** The first question whose options speak of a sign. */
const questionBySign: ReadonlyMap<string, string> = new Map(
  questions
    .toReversed()
    .flatMap(({ id, choice }) =>
      (choice?.options ?? []).flatMap(({ shows, rulesOut }) =>
        [...(shows ?? []), ...(rulesOut ?? [])].map((sign) => [sign, id] as const),
      ),
    ),
);
const questionById = byId(questions);
const questionAbout = (sign: string): string | undefined => questionBySign.get(sign);

const questionTitle = (sign: string): string =>
  questionById.get(questionAbout(sign) ?? '')?.title ?? signById[sign]?.statement ?? sign;

function doubtCard(doubt: DoubtFinding, reasons: ReturnType<typeof reasonsOf>): DoubtCard | undefined {
  const words = doubtById.get(doubt.doubt);
  const under = doubt.patterns.flatMap((id) => patternById.get(id) ?? []);
  const [main] = under;
  if (words === undefined || main === undefined) return undefined;
  return {
    id: doubt.doubt,
    title: words.title,
    thought: words.thought,
    strength: strengthText(doubt.strength),
    patterns: under.map(({ title }) => title),
    because: doubt.because.slice(0, MOST_REASONS).map(reasons.present),
    against: doubt.against.slice(0, MOST_REASONS).map(reasons.against),
    unknown: distinct(doubt.unknown.map(reasons.unknown)).slice(0, MOST_UNKNOWNS),
    inTheLetter: main.repairs.inTheLetter,
    nextTime: main.drill,
    letGo: main.repairs.letGo,
    sources: [...new Set(under.flatMap((pattern) => pattern.sources))].flatMap((id) => sourceById[id] ?? []),
  };
}

/** Several signs may hang on one question: it is asked once. */
const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [reason.text, reason])).values(),
];

const isReplaying = ({ observations }: Diagnosis) =>
  observations.some(
    ({ sign, state }) => state === 'present' && ['replayed-many-times', 'cannot-stop-replaying'].includes(sign),
  );

function ignoredReactions({ reactions: found }: Diagnosis) {
  return found
    .filter(({ reason }) => reason === 'meaningless')
    .flatMap(({ number, sign }) => {
      const reaction = reactions.find((one) => one.number === number);
      const statement = signById[sign]?.statement;
      return reaction === undefined || statement === undefined ? [] : [{ number, statement, means: reaction.means }];
    });
}

function nextQuestions(interviewId: string, { nextSigns }: Diagnosis) {
  const ids = [...new Set(nextSigns.flatMap((sign) => questionAbout(sign) ?? []))];
  return ids.flatMap((id) => {
    const question = questionById.get(id);
    return question === undefined ? [] : [{ id, title: question.title, href: changeHref(interviewId, id) }];
  });
}

/** One fact that fits the verdict, by preference one about a pattern that was looked at. */
function chooseFact({ verdict, findings }: Diagnosis) {
  const lookedAt = new Set(findings.filter(({ status }) => status !== 'quiet').map(({ pattern }) => pattern));
  const fitting = (facts as readonly Fact[]).filter(({ whenVerdict }) => whenVerdict.includes(verdict));
  const fact = fitting.find(({ whenPattern }) => whenPattern?.some((id) => lookedAt.has(id))) ?? fitting[0];
  return fact === undefined
    ? undefined
    : { text: fact.text, sources: fact.sources.flatMap((id) => sourceById[id] ?? []) };
}
