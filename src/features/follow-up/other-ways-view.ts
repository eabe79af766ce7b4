import type { WholeBrief } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { composePanelLetters } from '@/domain/follow-up/panel-letters';
import { panelOf } from '@/domain/follow-up/panel-members';
import { countWords } from '@/domain/follow-up/sentences';
import {
  LINKEDIN_CHARACTERS,
  linkedInNote,
  recruiterNote,
  type ShortNote,
  textMessage,
} from '@/domain/follow-up/short-notes';
import { callParts, noteParts } from '@/knowledge/call-parts';
import { letterParts } from '@/knowledge/letter-parts';
import { blanksText, charactersText, noLetterText, otherWords, wordsText } from './call-copy';

export interface NoteView {
  readonly title: string;
  readonly text: string;
  /** "197 of 300 characters", "48 words". */
  readonly size: string;
  readonly blanks: string | undefined;
  readonly advice: string | undefined;
}

export interface OtherWaysView {
  readonly notes: readonly NoteView[];
  readonly recruiter: readonly NoteView[];
  readonly panel: readonly NoteView[];
  /** How this panel is written to; undefined when there was one interviewer. */
  readonly panelHint: string | undefined;
}

const SMALL_LINKEDIN = 200;
const knowledge = { notes: noteParts, own: callParts.wordings.own, letter: letterParts };

/** The same facts as short notes and, for a panel, as letters of their own. Empty when nothing is to be sent. */
export function otherWaysView(brief: WholeBrief, mayText = false): OtherWaysView {
  const linkedIn = linkedInNote(brief, knowledge);
  const small = linkedInNote(brief, knowledge, SMALL_LINKEDIN);
  const text = textMessage(brief, knowledge, mayText);
  const recruiter = recruiterNote(brief, knowledge);
  const isSmall = linkedIn !== undefined && linkedIn.text.length <= SMALL_LINKEDIN;
  return {
    notes: [
      ...inCharacters(otherWords.linkedIn, linkedIn, LINKEDIN_CHARACTERS),
      ...(isSmall ? [] : inCharacters(otherWords.linkedInSmall, small, SMALL_LINKEDIN)),
      ...inWords(otherWords.text, text),
    ],
    recruiter: [
      ...inWords(otherWords.toRecruiter, recruiter?.toRecruiter),
      ...inWords(otherWords.forClient, recruiter?.forClient),
    ],
    ...panelIn(brief, linkedIn !== undefined),
  };
}

function panelIn(brief: WholeBrief, mayWrite: boolean): Pick<OtherWaysView, 'panel' | 'panelHint'> {
  if (!mayWrite || panelOf(brief).length < 2) return { panel: [], panelHint: undefined };
  const { mode, letters, unwritten } = composePanelLetters(brief, letterParts);
  if (mode === 'chair') return { panel: [], panelHint: otherWords.chair };
  const panel = letters.map(({ to, letter }) => {
    const text = letterText(letter);
    const blanks = letter.blocks.flatMap((block) => block.blanks).length;
    return {
      title: `${otherWords.letterFor} ${to.name}`,
      text,
      size: wordsText(countWords(text)),
      blanks: blanks === 0 ? undefined : blanksText(blanks),
      advice: undefined,
    };
  });
  const names = new Intl.ListFormat('en-GB').format(unwritten.map(({ name }) => name));
  return { panel, panelHint: names === '' ? otherWords.panelHint : `${otherWords.panelHint} ${noLetterText(names)}` };
}

const inCharacters = (title: string, note: ShortNote | undefined, most: number): readonly NoteView[] =>
  note === undefined ? [] : [noteView(title, note, charactersText(note.text.length, most))];
const inWords = (title: string, note: ShortNote | undefined): readonly NoteView[] =>
  note === undefined ? [] : [noteView(title, note, wordsText(countWords(note.text)))];

const noteView = (title: string, { text, blanks, advice }: ShortNote, size: string): NoteView => ({
  title,
  text,
  size,
  blanks: blanks.length === 0 ? undefined : blanksText(blanks.length),
  advice,
});
