'use client';

import { Fragment, type RefObject } from 'react';
import { classes } from '@/ui/classes';
import { Paper, paperText } from '@/ui/paper';
import { words } from './copy';
import type { Finding } from './editor/findings';
import type { LetterHand, SheetNow } from './editor/letter-hand';
import { LazyEditor } from './editor/lazy-editor';
import { useMarks } from './editor/use-marks';
import type { PassageView } from './letter-view';
import { markedText } from './marked-text';
import { markLook } from './remark-kinds';

interface PaperFieldProps {
  /** As the page came; the field keeps its own words from then on. */
  readonly initial: string;
  readonly text: string;
  readonly label: string;
  /** The passages, for the editor; a note to oneself has none. */
  readonly passages: readonly PassageView[] | undefined;
  /** Whether the editor is there and has the words. */
  readonly isTakenOver: boolean;
  /** What stands in the text that the findings belong to; while somebody types the two differ for a moment. */
  readonly marks: { readonly text: string; readonly findings: readonly Finding[] };
  readonly active: string | undefined;
  readonly spoken: { readonly start: number; readonly end: number } | undefined;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly readOnly: boolean;
  readonly onChange: (text: string) => void;
  readonly onCaret: (at: number) => void;
  readonly onReady: (hand: LetterHand | undefined) => void;
  readonly onSheet: (now: SheetNow) => void;
  readonly onSaid: (said: string) => void;
}

// The marks lie under a textarea of exactly their size: one cell, one face, one width. The editor has the same.
const cell = classes(
  'col-start-1 row-start-1 m-0 w-full border-0 bg-transparent py-6 ps-12 pe-5 sm:py-10 sm:pe-10',
  paperText,
);

/** The letter on its sheet, editable, with the critic's marks under the words. */
export function PaperField(props: PaperFieldProps) {
  const { initial, text, label, passages, isTakenOver, marks, active, fieldRef, readOnly } = props;
  const drawn = useMarks(marks);
  return (
    <Paper className="grid">
      <label htmlFor="text" className="sr-only" hidden={isTakenOver}>
        {label}
      </label>
      {!isTakenOver && (
        <div
          aria-hidden
          dir="auto"
          className={classes(cell, 'pointer-events-none min-h-64 text-transparent noscript:hidden')}
        >
          {marks.text === text ? <Marks text={text} findings={marks.findings} active={active} /> : text}
          {/* A last empty line is as high as the others. */ '\u200b'}
        </div>
      )}
      <textarea
        ref={fieldRef}
        id="text"
        name="text"
        dir="auto"
        rows={12}
        defaultValue={initial}
        readOnly={readOnly}
        spellCheck
        placeholder={label === words.note ? words.noteHint : undefined}
        onChange={({ target }) => props.onChange(target.value)}
        onSelect={({ currentTarget }) => props.onCaret(currentTarget.selectionStart)}
        className={classes(
          cell,
          'field-sizing-content min-h-64 resize-none overflow-hidden text-letter-ink noscript:overflow-auto',
        )}
      />
      {passages !== undefined && (
        <LazyEditor
          field={fieldRef}
          label={label}
          className={classes(cell, 'min-h-64 text-letter-ink')}
          passages={passages}
          marks={drawn}
          active={active}
          spoken={props.spoken}
          readOnly={readOnly}
          onReady={props.onReady}
          onChange={props.onSheet}
          onSaid={props.onSaid}
        />
      )}
    </Paper>
  );
}

interface MarksProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly active: string | undefined;
}

function Marks({ text, findings, active }: MarksProps) {
  return markedText(text, findings).map(({ text: words, remark, isBlank }, place) => {
    const finding = remark === undefined ? undefined : findings[remark];
    if (finding !== undefined) {
      return (
        // The stretches of one text have no other name.
        <mark
          key={place}
          className={classes(markLook(finding.kind), finding.key === active && 'outline-2 outline-tide')}
        >
          {words}
        </mark>
      );
    }
    return isBlank === true ? (
      <mark key={place} className="rounded-mark bg-seam-soft text-transparent">
        {words}
      </mark>
    ) : (
      <Fragment key={place}>{words}</Fragment>
    );
  });
}
