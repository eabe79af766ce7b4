import type { CallMove, CallParts } from './call-part';
import { toldWithin, withTold, type CallPlan } from './call-plan';
import { cardOf, type CueCard, waysToSayAloud } from './cue-card';
import type { Filling } from './fill-slots';
import { spokenSeconds } from './for-the-ear';
import type { Wording } from './letter-part';
import { countWords } from './sentences';

export const VOICEMAIL_SECONDS = 25;
export const VOICEMAIL_WORDS = 62;
/** Tried from the most to the least; a fact that is longer stays for the email. */
const FACT_LENGTHS = [26, 20, 16, 12, 9] as const;

/**
 * Writes what to say to an answering machine: name and number, what it is about, the slip in one sentence, one fact, no
 * question, name and number again. Nothing has to be called back. What the time is too short for is left for the email: the
 * fact grows shorter, then what it is about goes, then the fact.
 */
export function composeVoicemail(plan: CallPlan, parts: CallParts, moves: readonly CallMove[]): CueCard {
  const { start, about, fact, end } = parts.voicemail;
  const own = moves.includes('own') ? parts.wordings.own : [];
  const tellsFact = moves.includes('evidence') || plan.brief.situation === 'check-in';
  const shortened = (told: readonly Filling[]) => FACT_LENGTHS.flatMap((most) => toldWithin(told, most) ?? []);
  const withFact = (told: readonly Filling[]) =>
    [[start, about, own, fact, end], ...(own.length === 0 ? [] : [[start, own, fact, end]])].flatMap((sections) =>
      shortened(told).flatMap((one) => versionsOf(plan, sections, one)),
    );
  const facts = tellsFact ? plan.told : [];
  const versions = [
    ...withFact(facts.slice(0, 1)),
    ...withFact(facts.slice(1)),
    ...versionsOf(plan, [start, about, own, end]),
    ...versionsOf(plan, [start, about, end]),
  ];
  return versions.find(fits) ?? shortest(versions);
}

const fits = ({ text }: CueCard): boolean =>
  countWords(text) <= VOICEMAIL_WORDS && spokenSeconds(text) <= VOICEMAIL_SECONDS;
const shortest = (cards: readonly CueCard[]): CueCard =>
  cards.reduce((least, card) => (spokenSeconds(card.text) < spokenSeconds(least.text) ? card : least));

/** As it is best said, and with the shortest wording of each part. */
function versionsOf(plan: CallPlan, sections: readonly (readonly Wording[])[], told?: Filling): readonly CueCard[] {
  const fillings = withTold(plan.fillings, told);
  const ways = sections.map((wordings) => waysToSayAloud(wordings, plan.brief, fillings));
  const best = ways.flatMap(([first]) => first ?? []);
  const tersest = ways.flatMap((all) => all.toSorted((a, b) => a.text.length - b.text.length)[0] ?? []);
  return [best, tersest].map((said) =>
    cardOf(
      'voicemail',
      said.map(({ text }) => text).join(' '),
      said.flatMap(({ from }) => from),
    ),
  );
}
