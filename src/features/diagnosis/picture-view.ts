import type { Diagnosis, DoubtFinding, Finding } from '@/domain/diagnosis/diagnosis';
import type { Fact } from '@/domain/diagnosis/fact';
import type { Doubt, Pattern } from '@/domain/diagnosis/pattern';
import type { Source } from '@/domain/diagnosis/source';
import { needsCare } from '@/domain/reflection/needs-care';
import { approaches, approachReasons, doubts, facts, patterns, reactions, sources, verdicts } from '@/knowledge';
import { carePhrases } from '@/knowledge/care';
import { dissent } from '@/knowledge/dissent';
import { STORY } from '@/knowledge/questions/story';
import { type TheirConduct, theirConduct } from '@/knowledge/their-conduct';
import { paths } from '@/lib/paths';
import { strengthText } from './copy';
import { ofAFriend } from './of-a-friend';
import { type Grounds, nextQuestions, type Reason, reasonsOf, statementOf } from './reasons';
import { sortedStory } from './sorted-story';

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
const MOST_TOLD_OF_A_FRIEND = 3;
const MOST_CONDUCTS = 3;

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
const doubtById = byId<Doubt>(doubts);
const patternById = byId<Pattern>(patterns);
const sourceById: Readonly<Record<string, Source | undefined>> = sources;
const sourcesOf = (ids: readonly string[]): readonly Source[] =>
  [...new Set(ids)].flatMap((id) => sourceById[id] ?? []);

/** Turns a diagnosis into what the page says. Every reason knows the answer it came from. */
export function pictureView(grounds: Grounds) {
  const { diagnosis, answers, reading } = grounds;
  const reasons = reasonsOf(grounds);
  const verdict = verdicts[diagnosis.verdict];
  const cards = cardsOf(diagnosis, reasons, ({ status, disagreed }) => status === 'raised' && !disagreed);
  const slips = slipsOf(diagnosis, reasons);
  const wentWell = worthSaying(diagnosis).map(reasons.present);
  const friendsEye = friendsEyeView(grounds, wentWell, [
    ...cards.flatMap(({ because }) => because),
    ...slips.flatMap((slip) => slip.reasons),
  ]);
  return {
    verdictId: diagnosis.verdict,
    sentence: verdict.sentence,
    because:
      diagnosis.movedBy.length > 0 ? diagnosis.movedBy.map(reasons.present) : [{ sign: 'none', text: verdict.because }],
    hopeful: verdict.hopeful,
    nextStep: verdict.nextStep,
    whenReplaying: isReplaying(diagnosis) && 'whenReplaying' in verdict ? verdict.whenReplaying : undefined,
    counts: diagnosis.counts,
    leftOut: diagnosis.leftOut.map(statementOf),
    cards: cards.slice(0, MOST_CARDS),
    setAside: cardsOf(diagnosis, reasons, ({ disagreed }) => disagreed).map(({ id, title }) => ({ id, title })),
    slips,
    wentWell,
    ...calibrationsOf(diagnosis, reasons),
    theirConduct: conductView(diagnosis),
    ignored: ignoredReactions(diagnosis).slice(0, MOST_IGNORED),
    nextQuestions: nextQuestions(grounds),
    approach: approachView(diagnosis),
    fact: chooseFact(diagnosis),
    friendsEye,
    friend: friendsEye === undefined ? friendWords(grounds) : undefined,
    sorted: sortedStory(answers[STORY.question]?.fields[STORY.field] ?? '', reading),
    care: needsCare(answers, carePhrases),
  };
}

export type PictureView = ReturnType<typeof pictureView>;
type Reasons = ReturnType<typeof reasonsOf>;

function findingsOf(diagnosis: Diagnosis, wanted: (finding: Finding, pattern: Pattern) => boolean) {
  return diagnosis.findings.flatMap((finding) => {
    const pattern = patternById.get(finding.pattern);
    return pattern !== undefined && !finding.disagreed && wanted(finding, pattern) ? [{ finding, pattern }] : [];
  });
}

const cardsOf = ({ doubts: found }: Diagnosis, reasons: Reasons, wanted: (doubt: DoubtFinding) => boolean) =>
  found.filter(wanted).flatMap((doubt) => doubtCard(doubt, reasons) ?? []);

/** One sign is one slip, however many patterns it might belong to: the likeliest of them names it. */
const slipsOf = (diagnosis: Diagnosis, reasons: Reasons) => {
  const told = new Set<string>();
  return findingsOf(diagnosis, ({ status }, { kind }) => status === 'slip' && kind !== 'calibration')
    .map(({ finding, pattern }) => ({
      id: pattern.id,
      title: pattern.title,
      reasons: finding.because.map(reasons.present),
    }))
    .filter((slip) => {
      const isNew = slip.reasons.some(({ sign }) => !told.has(sign));
      for (const { sign } of slip.reasons) told.add(sign);
      return isNew;
    });
};

/** What corrects a feeling, by what it corrects. It felt better than it was: told apart from what comforts. */
function calibrationsOf(diagnosis: Diagnosis, reasons: Reasons) {
  const raised = findingsOf(diagnosis, ({ status }, { kind }) => status === 'raised' && kind === 'calibration').map(
    ({ finding, pattern }) => ({
      id: pattern.id,
      title: pattern.title,
      means: pattern.means ?? '',
      calibrates: pattern.calibrates,
      inTheLetter: pattern.repairs.inTheLetter,
      nextTime: pattern.drill,
      letGo: pattern.repairs.letGo,
      reasons: finding.because.slice(0, MOST_REASONS).map(reasons.present),
      sources: sourcesOf(pattern.sources),
    }),
  );
  const considered = findingsOf(diagnosis, ({ status }, { kind }) => kind === 'calibration' && status !== 'raised');
  const isFor = (wanted: Pattern['calibrates']) => raised.filter(({ calibrates }) => calibrates === wanted);
  return {
    calibrations: raised.filter(({ calibrates }) => calibrates !== 'the-blind-spot' && calibrates !== 'their-conduct'),
    blindSpots: isFor('the-blind-spot'),
    notYours: isFor('their-conduct'),
    considered: considered
      .slice(0, 1)
      .map(({ finding, pattern }) => ({ title: pattern.title, reasons: finding.because.map(reasons.present) })),
  };
}

function doubtCard(doubt: DoubtFinding, reasons: Reasons): DoubtCard | undefined {
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
    unknown: distinct(doubt.unknown.flatMap(reasons.unknown)).slice(0, MOST_UNKNOWNS),
    inTheLetter: main.repairs.inTheLetter,
    nextTime: main.drill,
    letGo: main.repairs.letGo,
    sources: sourcesOf(under.flatMap((pattern) => pattern.sources)),
  };
}

/** Several signs may hang on one question: it is asked once. */
const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [reason.text, reason])).values(),
];

/** What they said themselves: a hint that was only read in the story is no ground to tell them so. */
const isSeen = ({ observations }: Diagnosis, signs: readonly string[]): boolean =>
  observations.some(
    ({ sign, state, strength }) => state === 'present' && strength === undefined && signs.includes(sign),
  );

const isReplaying = (diagnosis: Diagnosis) => isSeen(diagnosis, ['replayed-many-times', 'cannot-stop-replaying']);

const friendWords = ({ answers }: Grounds) => answers[FRIEND]?.fields.words;
const FRIEND = 'what-you-would-tell-a-friend';

/** For somebody who goes over it again and again: their own facts, told as a friend's. Others read what they wrote to a friend. */
function friendsEyeView(grounds: Grounds, good: readonly Reason[], worries: readonly Reason[]) {
  const { interviewId, diagnosis } = grounds;
  const tooDark = findingsOf(diagnosis, ({ pattern, status }) => pattern === OVER_ANALYSING && status === 'raised');
  if (!isReplaying(diagnosis) && tooDark.length === 0) return undefined;
  const tell = (reasons: readonly Reason[]) =>
    [...new Set(reasons.map(({ text }) => ofAFriend(text)))].slice(0, MOST_TOLD_OF_A_FRIEND);
  return {
    tells: [...tell(good), ...tell(worries)],
    wrote: friendWords(grounds),
    href: `${paths.question(interviewId, FRIEND)}?change=picture`,
  };
}
const OVER_ANALYSING = 'over-analysing-small-slips';

/** What they did that was not OK, heaviest first; "something" only where nothing says what. */
function conductView(diagnosis: Diagnosis) {
  const seen = (theirConduct as readonly TheirConduct[]).filter(({ signs }) => isSeen(diagnosis, signs));
  const named = seen.filter(({ id }) => id !== 'something-not-ok');
  return (named.some(({ seekAdvice }) => seekAdvice) ? named : seen)
    .slice(0, MOST_CONDUCTS)
    .map(({ id, title, means, toDo, ifYouStillWantIt, sources: codes }) => {
      return { id, title, means, toDo, ifYouStillWantIt, sources: sourcesOf(codes) };
    });
}

function approachView({ approach: { chosen, runnerUp, because } }: Diagnosis) {
  const { title, what, sources: codes } = approaches[chosen];
  return {
    title,
    what,
    because: because.map((reason) => approachReasons[reason]),
    runnerUp: approaches[runnerUp].title,
    runnerUpReason: approaches[runnerUp].insteadOf,
    sources: sourcesOf(codes),
    dissent: dissent[chosen].map(({ text, sources: against }) => ({ text, sources: sourcesOf(against) })),
    isNone: chosen === 'none',
  };
}

/** A smile is no strength to name in a letter: what tells next to nothing has its own place. */
function worthSaying({ wentWell, reactions: found }: Diagnosis): readonly string[] {
  const meaningless = new Set(found.filter(({ reason }) => reason === 'meaningless').map(({ sign }) => sign));
  return wentWell.filter((sign) => !meaningless.has(sign));
}

function ignoredReactions({ reactions: found }: Diagnosis) {
  return found
    .filter(({ reason }) => reason === 'meaningless')
    .flatMap(({ number, sign }) => {
      const reaction = reactions.find((one) => one.number === number);
      return reaction === undefined ? [] : [{ number, statement: statementOf(sign), means: reaction.means }];
    });
}

/** One fact that fits the verdict, by preference one about a pattern that was looked at. */
function chooseFact({ verdict, findings }: Diagnosis) {
  const lookedAt = new Set(findings.filter(({ status }) => status !== 'quiet').map(({ pattern }) => pattern));
  const fitting = (facts as readonly Fact[]).filter(({ whenVerdict }) => whenVerdict.includes(verdict));
  const fact = fitting.find(({ whenPattern }) => whenPattern?.some((id) => lookedAt.has(id))) ?? fitting[0];
  return fact === undefined ? undefined : { text: fact.text, sources: sourcesOf(fact.sources) };
}
