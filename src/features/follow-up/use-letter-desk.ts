'use client';

import { useState } from 'react';
import { untouched } from '@/lib/form-state';
import { type FormAction, useFormAction } from '@/ui/use-form-action';
import { writeLetterAction } from './actions';
import type { BriefView } from './brief-view';
import { passagesField } from './editor/passages-sent';
import { useFindings } from './editor/use-findings';
import { useSpeech } from './editor/use-speech';
import type { LetterState } from './letter-state';
import type { WrittenView } from './letter-view';
import { useLeavingGuard, usePaper } from './use-paper';
import { useReview } from './use-review';

/** A form sends line ends as "\r\n". */
const plain = (text: string) => text.replaceAll('\r\n', '\n');

/**
 * The letter's one form. It stands above whatever is redrawn with a new draft: React gives a form that was posted without
 * JavaScript its state back by where it stands, and with it the words that met a conflict.
 */
export function useLetterForm({ drawnUpAs }: WrittenView): FormAction<LetterState> {
  const form = useFormAction<LetterState>(writeLetterAction, untouched);
  return isBefore(form.state, drawnUpAs) ? { ...form, state: untouched } : form;
}

export type LetterForm = FormAction<LetterState>;

/** What was said of a version that a draft or a restored one has replaced since. */
function isBefore({ typed, saved, conflict }: LetterState, drawnUpAs: number): boolean {
  const about = conflict?.version ?? saved?.version ?? Number(typed.version?.[0] ?? drawnUpAs);
  return about < drawnUpAs;
}

/** The letter while somebody works on it: how saving goes, the words on the sheet, and what the critic says of them. */
export function useLetterDesk(written: WrittenView, form: LetterForm, { interviewId, brief: { brief } }: LetterPlace) {
  const standing = useStanding(form.state, written);
  const paper = usePaper(standing.shown);
  const letter = { text: paper.text, subject: paper.subject };
  const first = { text: written.text, subject: written.subject, review: written.review };
  const reviewed = useReview(first, letter, written.context);
  const passages = passagesField(paper.sheet);
  const isDirty =
    letter.text !== standing.saved.text ||
    letter.subject !== standing.saved.subject ||
    isRearranged(passages, form.state, written);
  useLeavingGuard(isDirty);
  const findings = useFindings(reviewed, paper, interviewId, {
    locale: brief.locale,
    names: namesIn([brief.to, brief.signedBy, written.context.company]),
  });
  const speech = useSpeech(paper.text, brief.locale);
  return { ...form, ...standing, paper, letter, reviewed, findings, speech, passages, isDirty };
}

interface LetterPlace {
  readonly interviewId: string;
  readonly brief: BriefView;
}

/** Each word of a name by itself: "Okafor" stands alone in a letter. */
const namesIn = (texts: readonly string[]) => [
  ...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [])),
];

/** Locks and the order of passages are worth saving, even where the words are the same. */
function isRearranged(passages: string | undefined, { saved, typed }: LetterState, written: WrittenView): boolean {
  const before = saved === undefined ? passagesField({ passages: written.passages }) : typed.passages?.[0];
  return passages !== undefined && before !== undefined && before !== '' && passages !== before;
}

export type LetterDesk = ReturnType<typeof useLetterDesk>;

/** What the form stands on: the version that was opened, the one it saved, or the one it was told about. */
function useStanding(state: LetterState, written: WrittenView) {
  // A refresh of the page may bring what another tab saved: the words on this sheet do not stand on that.
  const [opened] = useState(written);
  const shown = shownIn(state, opened);
  return {
    version: versionIn(state, opened),
    shown,
    saved: state.saved === undefined ? { text: opened.text, subject: opened.subject } : shown,
    savedAt: state.saved?.at ?? opened.savedAt,
  };
}

function shownIn({ typed }: LetterState, opened: WrittenView) {
  return { text: plain(typed.text?.[0] ?? opened.text), subject: typed.subject?.[0] ?? opened.subject };
}

function versionIn({ typed, saved, conflict }: LetterState, opened: WrittenView): number {
  const sent = typed.version?.[0];
  return conflict?.version ?? saved?.version ?? (sent === undefined ? opened.version : Number(sent));
}
