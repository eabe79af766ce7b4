import { composeCall, type CallScript } from '@/domain/follow-up/call-script';
import type { CallMove } from '@/domain/follow-up/call-part';
import type { CueCard } from '@/domain/follow-up/cue-card';
import { spokenSeconds } from '@/domain/follow-up/for-the-ear';
import type { WholeBrief } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { composePanelLetters } from '@/domain/follow-up/panel-letters';
import { countWords } from '@/domain/follow-up/sentences';
import { linkedInNote, recruiterNote, type ShortNote, textMessage } from '@/domain/follow-up/short-notes';
import { callParts, noteParts } from '@/knowledge/call-parts';
import { letterParts } from '@/knowledge/letter-parts';
import type { BriefRow } from './brief-from-row';

type Line = Readonly<Record<string, unknown>>;

const knowledge = { notes: noteParts, own: callParts.wordings.own, letter: letterParts };

/** A call, a voicemail or a note instead of a letter; undefined when a letter is wanted. */
export function composeElsewhere(row: BriefRow, brief: WholeBrief): Line | undefined {
  if (/recruiter|agency/iu.test(row.channel)) return recruiterLine(brief);
  switch (brief.channel) {
    case 'phone':
      return callLine(brief, composeCall(brief, callParts, letterParts));
    case 'voicemail':
      return voicemailLine(brief, composeCall(brief, callParts, letterParts));
    case 'linkedin':
      return noteLine(brief, [['note', linkedInNote(brief, knowledge)]]);
    case 'text':
      return noteLine(brief, [['text', textMessage(brief, knowledge, mayText(row))]]);
    default:
      return undefined;
  }
}

const titles: Readonly<Record<CallMove, string>> = {
  open: 'OPEN',
  thanks: 'THANKS',
  own: 'OWN IT',
  evidence: 'EVIDENCE',
  ask: 'ASK',
  'if-yes': 'IF YES',
  'if-busy': 'IF BUSY',
  'if-decided': 'IF DECIDED',
  'if-no': 'IF NO',
  voicemail: 'IF NO ANSWER: VOICEMAIL',
  close: 'CLOSE',
};

const partOf = (move: CallMove): string => {
  if (move.startsWith('if-')) return 'branches';
  return move === 'thanks' || move === 'own' || move === 'evidence' ? 'correction' : move;
};

const blockOf = ({ move, text, from }: CueCard) => ({ move, part: partOf(move), text, from });

function callLine(brief: WholeBrief, script: CallScript): Line {
  return {
    ...shared(brief, script),
    body: script.cards.map(({ move, text }) => `${titles[move]}\n${text}`).join('\n\n'),
    blocks: script.cards.map(blockOf),
    blanks: blanksOf(script.cards),
    words: script.words,
    correction_words: script.correctionWords,
    voicemail_seconds: script.voicemailSeconds,
  };
}

function voicemailLine(brief: WholeBrief, script: CallScript): Line {
  const cards = script.cards.filter(({ move }) => move === 'voicemail');
  const body = cards.map(({ text }) => text).join('');
  return {
    ...shared(brief, script),
    body,
    blocks: cards.map(blockOf),
    blanks: blanksOf(cards),
    words: countWords(body),
    voicemail_seconds: spokenSeconds(body),
  };
}

const shared = (brief: WholeBrief, { approach, questions, refused }: CallScript): Line => ({
  approach,
  channel: brief.channel,
  subject: '',
  questions,
  refused: refused ?? null,
});

const blanksOf = (texts: readonly { readonly blanks: readonly string[] }[]): readonly string[] => [
  ...new Set(texts.flatMap(({ blanks }) => blanks)),
];

function recruiterLine(brief: WholeBrief): Line {
  const note = recruiterNote(brief, knowledge);
  return noteLine(brief, [
    ['to-recruiter', note?.toRecruiter],
    ['for-client', note?.forClient],
  ]);
}

/** Why nothing is written is said by the call as by the letter. */
function noteLine(brief: WholeBrief, notes: readonly (readonly [string, ShortNote | undefined])[]): Line {
  const { questions, refused, approach } = composeCall(brief, callParts, letterParts);
  const written = notes.flatMap(([move, note]) => (note === undefined ? [] : [{ move, ...note }]));
  const body = written.map(({ text }) => text).join('\n\n');
  return {
    approach,
    channel: brief.channel,
    subject: '',
    body,
    blocks: written.map(({ move, text, from }) => ({ move, text, from })),
    blanks: blanksOf(written),
    questions,
    refused: refused ?? null,
    advice: written.flatMap(({ advice }) => advice ?? []),
    words: countWords(body),
    characters: body.length,
  };
}

const NUMBER_FOR_IT =
  /\b(?:texted|messaged) (?:me|us)\b|\bby text\b|\b(?:gave|given|left) (?:me |us )?(?:his|her|their|the|a) (?:mobile|cell|phone|direct)|\btext(?:ing)? is fine\b/iu;

const mayText = ({ constraints, what_went_wrong: account = '' }: BriefRow): boolean =>
  [...constraints, account].some((one) => NUMBER_FOR_IT.test(one));

/** A panel that is written to one by one: every letter of its own. */
export function panelVariants(brief: WholeBrief): Line {
  if (brief.situation !== 'panel') return {};
  const { mode, letters } = composePanelLetters(brief, letterParts);
  if (mode === 'chair' || letters.length < 2) return {};
  return {
    variants: letters.map(({ to, letter }) => ({
      to: to.name,
      subject: letter.subject,
      body: letterText(letter),
      blocks: letter.blocks.map(({ move, text, from }) => ({ move, text, from })),
    })),
  };
}
