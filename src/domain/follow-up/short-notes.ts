import type { CallParts, NoteParts } from './call-part';
import { firstSentences, planCall, toldWithin, withTold, type CallPlan } from './call-plan';
import { composeLetter } from './compose-letter';
import { waysToSayAloud } from './cue-card';
import type { Filling } from './fill-slots';
import type { WholeBrief } from './letter';
import type { LetterParts, Wording } from './letter-part';
import { blanksIn } from './letter-text';
import { countWords } from './sentences';

/** A few lines that go another way than a letter. `from` names the fields of the brief that the claims come from. */
export interface ShortNote {
  readonly text: string;
  readonly from: readonly string[];
  readonly blanks: readonly string[];
  /** What to know before it is used. */
  readonly advice?: string;
}

export interface RecruiterNote {
  /** Two lines to the recruiter. */
  readonly toRecruiter: ShortNote;
  /** To be pasted on to the client. */
  readonly forClient: ShortNote;
}

/** What short notes need to know beside the brief: what they say of their own, and how a slip is owned in speech. */
export interface NoteKnowledge {
  readonly notes: NoteParts;
  readonly own: CallParts['wordings']['own'];
  readonly letter: LetterParts;
}

/** An invitation to connect holds 300 characters, 200 for some free accounts. */
export const LINKEDIN_CHARACTERS = 300;
export const TEXT_WORDS = 59;
const NOTE_WORDS = 90;
const FACT_LENGTHS = [40, 30, 24, 18, 12, 8] as const;

/** One fact, one pointer to the email, no ask. Nothing to send when nothing is to be written at all. */
export function linkedInNote(
  brief: WholeBrief,
  { notes, own, letter }: NoteKnowledge,
  most: number = LINKEDIN_CHARACTERS,
): ShortNote | undefined {
  const plan = planFor(brief, letter);
  if (plan === undefined) return undefined;
  const { start, fact, pointer, end } = notes.linkedIn;
  const owned = ownsSlip(plan) ? own : [];
  const pointed = emailed(brief) ?? pointer;
  const layouts = [
    [start, owned, fact, pointed, end],
    [start, fact, pointed, end],
    [start, owned, pointed, end],
    [start, pointed, end],
    [start, end],
  ];
  const note = firstThat(({ text }) => text.length <= most, layouts, plan);
  return { ...note, advice: notes.advice.linkedIn };
}

/** Under sixty words and no greeting line. `mayText`: they texted first, or gave the number for it. */
export function textMessage(
  brief: WholeBrief,
  { notes, own, letter }: NoteKnowledge,
  mayText: boolean,
): ShortNote | undefined {
  const plan = planFor(brief, letter);
  if (plan === undefined) return undefined;
  const { about, fact, end } = notes.text;
  const owned = ownsSlip(plan) ? own : [];
  const layouts = [
    [about, owned, fact, end],
    [about, owned, end],
    [about, end],
  ];
  const note = firstThat(({ text }) => countWords(text) <= TEXT_WORDS, layouts, plan);
  return mayText ? note : { ...note, advice: notes.advice.text };
}

/** With an agency in between, everything goes through it. */
export function recruiterNote(brief: WholeBrief, { notes, own, letter }: NoteKnowledge): RecruiterNote | undefined {
  const plan = planFor(brief, letter);
  if (plan === undefined) return undefined;
  const { thanks, fact, end } = notes.client;
  const owned = ownsSlip(plan) ? own : [];
  const note = firstThat(
    ({ text }) => countWords(text) <= NOTE_WORDS,
    [
      [thanks, owned, fact, end],
      [thanks, owned, end],
      [thanks, end],
    ],
    plan,
  );
  const lines = [notes.recruiter.about, notes.recruiter.request].map((wordings) => said([wordings], plan));
  return {
    toRecruiter: {
      ...noteOf(
        lines.map(({ text }) => text).join('\n'),
        lines.flatMap(({ from }) => from),
      ),
      advice: notes.advice.recruiter,
    },
    forClient: headed(note, plan),
  };
}

/** "For Ms. Brandt, from Curtis Vale": who is meant, in a note that changes hands. */
function headed(note: ShortNote, { fillings: { addressee, name } }: CallPlan): ShortNote {
  const to = addressee === undefined ? '' : `For ${addressee.text}\n\n`;
  const by = name?.text ?? '[your name]';
  const from = [...note.from, ...(addressee?.from ?? []), ...(name?.from ?? [])];
  return noteOf(`${to}${note.text}\n\n${by}`, from);
}

function planFor(brief: WholeBrief, letter: LetterParts): CallPlan | undefined {
  const isSilent = brief.noContact === true || brief.approach === 'none';
  return isSilent || composeLetter(brief, letter).blocks.length === 0 ? undefined : planCall(brief, letter);
}

/** A clean note knows of no slip; a check-in and a reply to a no own nothing. */
const ownsSlip = ({ brief: { approach, situation } }: CallPlan): boolean =>
  approach === 'clean' ? situation === 'withdrawing' : situation !== 'rejection-reply';

const EMAILED =
  /^(?:I )?(?:e-?mailed|sent) (?:you )?(?:the |a |my )?(.+?)(?: (this morning|today|yesterday))?$|^(.+?) e-?mailed (this morning|today|yesterday)$/iu;

/** "Corrected page emailed this morning" says itself where the rest is. */
function emailed({ evidence }: WholeBrief): readonly Wording[] | undefined {
  for (const fact of evidence) {
    const found = EMAILED.exec(fact.replace(/\.$/u, ''));
    const thing = found?.[1] ?? found?.[3];
    if (thing !== undefined && countWords(thing) <= 6)
      return [
        { text: `The ${thing.charAt(0).toLocaleLowerCase('en')}${thing.slice(1)} is in my email.`, given: ['facts'] },
      ];
  }
  return undefined;
}

/** A reply to a no and an apology for an offence bring nothing forward. */
const pitches = ({ brief: { situation } }: CallPlan): boolean =>
  situation !== 'rejection-reply' && situation !== 'offensive-remark';

type Layout = readonly (readonly Wording[])[];

/** The fullest note that fits; of one layout, the first thing to tell with as much of it as fits. */
function firstThat(fits: (note: ShortNote) => boolean, layouts: readonly Layout[], plan: CallPlan): ShortNote {
  let shortest: ShortNote | undefined;
  for (const note of notesFrom(layouts, plan)) {
    if (fits(note)) return note;
    if (shortest === undefined || note.text.length < shortest.text.length) shortest = note;
  }
  return shortest ?? noteOf('', []);
}

/** Written one at a time: mostly the first one fits. */
function* notesFrom(layouts: readonly Layout[], plan: CallPlan): Generator<ShortNote> {
  const sources = pitches(plan) ? [plan.told, firstSentences(plan.told)] : [];
  const tellings = sources.flatMap((told) => FACT_LENGTHS.flatMap((most) => toldWithin(told, most) ?? []));
  const different = tellings.filter(({ text }, at) => tellings.findIndex((one) => one.text === text) === at);
  for (const layout of layouts)
    for (const told of different.length === 0 ? [undefined] : different)
      for (const isTerse of [false, true]) yield said(layout, plan, told, isTerse);
}

function said(layout: Layout, plan: CallPlan, told?: Filling, isTerse = false): ShortNote {
  const fillings = withTold(plan.fillings, told);
  const chosen = layout.flatMap((wordings) => {
    const ways = waysToSayAloud(wordings, plan.brief, fillings);
    return (isTerse ? ways.toSorted((a, b) => a.text.length - b.text.length) : ways)
      .slice(0, 1)
      .filter(({ text }) => text !== '');
  });
  return noteOf(
    chosen.map(({ text }) => text).join(' '),
    chosen.flatMap(({ from }) => from),
  );
}

const noteOf = (text: string, from: readonly string[]): ShortNote => ({
  text,
  from: [...new Set(from)],
  blanks: blanksIn(text),
});
