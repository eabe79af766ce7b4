import 'server-only';
import { alternatives, composeLetter, waysToSay } from '@/domain/follow-up/compose-letter';
import { applyEditedText } from '@/domain/follow-up/edited-text';
import type { Block, Letter } from '@/domain/follow-up/letter';
import { blanksIn, letterText } from '@/domain/follow-up/letter-text';
import { redraft } from '@/domain/follow-up/redraft';
import { letterParts } from '@/knowledge/letter-parts';
import { keyOf } from '@/server/key-of';
import type { StoredBrief } from '@/server/letter-row';
import { findLetter, type LetterVersion, saveLetter, type StoredLetter } from '@/server/letter-store';
import { briefFrom } from './brief';
import type { Desk } from './desk';
import { passagesIn, placePassages } from './editor/passages-field';
import type { LetterForm } from './letter-form';
import type { TheirLetter } from './letter-state';

/** What a version of a letter consists of. */
interface Sheet {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

export type Written =
  | { readonly status: 'saved'; readonly version: number }
  | { readonly status: 'conflict'; readonly theirs: TheirLetter }
  | { readonly status: 'gone' };

type DeskWithLetter = Desk & { readonly letter: StoredLetter };

interface Step extends Sheet {
  readonly madeBy: LetterVersion['madeBy'];
  readonly brief: StoredBrief;
}

/**
 * Does what a press of a button asks for. What was typed is saved first, as a version of its own, so that a draft, another wording
 * or an older version never takes anything away: everything that was ever seen stays among the versions.
 */
export async function writeLetter(desk: Desk, form: LetterForm, brief: StoredBrief): Promise<Written> {
  const { letter, versions } = desk;
  if (letter === undefined || form.version === 0) {
    return save(desk, form, { ...drafted(desk, brief), madeBy: 'draft', brief }, 0);
  }
  const seen = versions.find(({ number }) => number === form.version);
  if (seen === undefined) return conflict(desk);
  const typed = typedIn({ ...desk, letter }, seen, form);
  // A brief that was changed and not yet drafted from is kept; the letter itself is still of the kind it was drafted as.
  const kept = { ...brief, approach: letter.brief.approach };
  const edited = await saveIfChanged({ ...desk, letter }, form, { ...typed, madeBy: 'edit', brief: kept }, seen);
  if (edited.status !== 'saved') return edited;
  const next = nextStep({ ...desk, letter }, form, typed, brief);
  return next === undefined ? edited : save(desk, form, next, edited.version);
}

function nextStep(desk: DeskWithLetter, { then }: LetterForm, typed: Sheet, brief: StoredBrief): Step | undefined {
  const [asked, id = ''] = then.split(':');
  if (asked === 'draft') return { ...redrafted(desk, typed, brief), madeBy: 'draft', brief };
  if (asked === 'wording') return reworded(desk, typed, id, brief);
  if (asked !== 'restore') return undefined;
  const old = desk.versions.find(({ number }) => String(number) === id);
  return old === undefined ? undefined : { subject: old.subject, blocks: old.blocks, madeBy: 'restore', brief };
}

function drafted(desk: Desk, brief: StoredBrief): Sheet {
  const { subject, blocks } = composeLetter(briefFrom(brief, desk), letterParts);
  return { subject, blocks };
}

function redrafted(desk: DeskWithLetter, typed: Sheet, brief: StoredBrief): Sheet {
  const fresh = composeLetter(briefFrom(brief, desk), letterParts);
  if (startsAnew(desk.letter.brief.approach, brief.approach)) return { subject: fresh.subject, blocks: fresh.blocks };
  const { blocks } = redraft(typed.blocks, fresh);
  return { subject: isDrafted(typed.subject, desk) ? fresh.subject : typed.subject, blocks };
}

/** A note to oneself is private, and an answer to a no is another letter: neither shares its words with the one before. */
const startsAnew = (before: StoredBrief['approach'], after: StoredBrief['approach']): boolean =>
  before !== after && [before, after].some((approach) => approach === 'none' || approach === 'revive');

/** Whether a subject line is one that the draft came with, not one the candidate wrote. */
function isDrafted(subject: string, desk: DeskWithLetter): boolean {
  const before = briefFrom(desk.letter.brief, desk);
  return (
    subject === '' ||
    [composeLetter(before, letterParts).subject, ...alternatives(before, 'subject', letterParts)].includes(subject)
  );
}

/** The next way to say one passage, round and round. A passage in the candidate's own words is not touched. */
function reworded(desk: DeskWithLetter, typed: Sheet, blockId: string, brief: StoredBrief): Step | undefined {
  const block = typed.blocks.find(({ id }) => id === blockId);
  if (block === undefined || block.handWritten) return undefined;
  const ways = waysToSay(briefFrom(brief, desk), blockId, letterParts);
  const next = ways[(ways.findIndex(({ text }) => text === block.text) + 1) % ways.length];
  if (next === undefined) return undefined;
  const other: Block = { ...block, text: next.text, from: next.from, blanks: blanksIn(next.text) };
  const blocks = typed.blocks.map((one) => (one === block ? other : one));
  return { subject: typed.subject, blocks, madeBy: 'draft', brief };
}

/** The letter as it stands on the sheet: passage by passage from the editor, as one text without it. */
function typedIn(desk: DeskWithLetter, seen: LetterVersion, { subject, text, passages }: LetterForm): Sheet {
  const sent = passagesIn(passages, text);
  return {
    subject: subject?.trim() ?? seen.subject,
    blocks: sent === undefined ? asOneText(desk, seen, text) : placePassages(seen.blocks, sent, sourcesIn(desk)),
  };
}

function asOneText({ letter }: DeskWithLetter, { subject, blocks }: LetterVersion, text: string | undefined) {
  const approach = letter.approach as Letter['approach'];
  return text === undefined ? blocks : applyEditedText({ approach, channel: 'email', subject, blocks }, text).blocks;
}

/** The composer's own words for a passage, as the page offered them. */
const sourcesIn = (desk: DeskWithLetter) => {
  const brief = briefFrom(desk.letter.brief, desk);
  return (id: string, text: string) => waysToSay(brief, id, letterParts).find((way) => way.text === text)?.from;
};

const locksOf = ({ blocks }: Sheet) => blocks.map(({ id, handWritten }) => `${id} ${String(handWritten)}`).join();
const isSame = (one: Sheet, other: Sheet) =>
  one.subject === other.subject && letterText(one) === letterText(other) && locksOf(one) === locksOf(other);

async function saveIfChanged(
  desk: DeskWithLetter,
  form: LetterForm,
  step: Step,
  seen: LetterVersion,
): Promise<Written> {
  const { letter } = desk;
  const isOnlySaved = form.then === 'save';
  if (isSame(step, letter.current)) {
    const isBriefNew = JSON.stringify(step.brief) !== JSON.stringify(letter.brief);
    return isOnlySaved && isBriefNew
      ? save(desk, form, step, letter.version)
      : { status: 'saved', version: letter.version };
  }
  if (!isSame(step, seen)) return save(desk, form, step, form.version);
  return isOnlySaved ? conflict(desk) : { status: 'saved', version: form.version };
}

/** The key stands for what the form said, not for what came of it: the same form sent again is answered the same. */
async function save(desk: Desk, form: LetterForm, step: Step, baseVersion: number): Promise<Written> {
  const { madeBy, brief, subject, blocks } = step;
  const reply = await saveLetter(desk.candidateId, desk.interview.id, {
    key: keyOf(form.key, [form.then, form.version, madeBy, form.subject, form.text, form.passages, brief]),
    approach: brief.approach,
    brief,
    subject,
    blocks: blocks.map((block) => ({ ...block, from: [...block.from], blanks: [...block.blanks] })),
    madeBy,
    baseVersion,
  });
  return reply.status === 'conflict' ? conflict(desk) : reply;
}

async function conflict({ candidateId, interview }: Desk): Promise<Written> {
  const letter = await findLetter(candidateId, interview.id);
  if (letter === undefined) return { status: 'gone' };
  const { version, current } = letter;
  return { status: 'conflict', theirs: { version, subject: current.subject, text: letterText(current) } };
}
