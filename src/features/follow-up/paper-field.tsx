'use client';

import { Fragment, type RefObject } from 'react';
import type { Remark } from '@/domain/follow-up/remark';
import { classes } from '@/ui/classes';
import { Paper, paperText } from '@/ui/paper';
import { words } from './copy';
import { markedText } from './marked-text';
import { kindOf, markClasses } from './remark-kinds';

interface PaperFieldProps {
  /** As the page came; the field keeps its own words from then on. */
  readonly initial: string;
  readonly text: string;
  readonly label: string;
  /** What stands in the text that the marks belong to; while somebody types the two differ for a moment. */
  readonly marks: { readonly text: string; readonly remarks: readonly Remark[] };
  readonly active: number | undefined;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly readOnly: boolean;
  readonly onChange: (text: string) => void;
  readonly onCaret: (at: number) => void;
}

// The marks lie under a textarea of exactly their size: one cell, one face, one width.
const cell = classes(
  'col-start-1 row-start-1 m-0 w-full border-0 bg-transparent px-5 py-6 sm:px-10 sm:py-10',
  paperText,
);

/** The letter on its sheet, editable, with the critic's marks under the words. */
export function PaperField({
  initial,
  text,
  label,
  marks,
  active,
  fieldRef,
  readOnly,
  onChange,
  onCaret,
}: PaperFieldProps) {
  const isFresh = marks.text === text;
  return (
    <Paper className="grid">
      <label htmlFor="text" className="sr-only">
        {label}
      </label>
      <div
        aria-hidden
        dir="auto"
        className={classes(cell, 'pointer-events-none min-h-64 text-transparent noscript:hidden')}
      >
        {isFresh ? <Marks text={text} remarks={marks.remarks} active={active} /> : text}
        {/* A last empty line is as high as the others. */ '\u200b'}
      </div>
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
        onChange={({ target }) => onChange(target.value)}
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
        className={classes(
          cell,
          'field-sizing-content min-h-64 resize-none overflow-hidden text-letter-ink noscript:overflow-auto',
        )}
      />
    </Paper>
  );
}

function Marks({
  text,
  remarks,
  active,
}: {
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly active: number | undefined;
}) {
  return markedText(text, remarks).map(({ text: words, remark, isBlank }, place) => {
    const label = remark === undefined ? undefined : remarks[remark]?.label;
    if (label !== undefined) {
      return (
        // The stretches of one text have no other name.
        <mark key={place} className={markLook(markClasses[kindOf[label]], remark === active)}>
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

const markLook = (mark: string, isActive: boolean) =>
  classes(
    'rounded-mark text-transparent decoration-2 underline-offset-4',
    mark.includes('bg-') ? false : 'bg-transparent',
    mark,
    isActive && 'outline-2 outline-tide',
  );
