import { Fragment } from 'react';
import { editorWords } from './copy';
import type { Change } from './word-diff';

/** A text with what was added underlined and what was taken out struck through; a screen reader hears both in words. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return changes.map(({ kind, text }, place) => {
    // The stretches of one text have no other name.
    if (kind === 'same') return <Fragment key={place}>{text}</Fragment>;
    const isAdded = kind === 'added';
    const Tag = isAdded ? 'ins' : 'del';
    return (
      <Tag
        key={place}
        className={
          isAdded
            ? 'rounded-mark bg-moss-soft text-ink underline decoration-moss decoration-2 underline-offset-4'
            : 'rounded-mark bg-clay-soft text-ink line-through decoration-clay decoration-2'
        }
      >
        <span className="sr-only"> {isAdded ? editorWords.added : editorWords.takenOut} </span>
        {text}
        <span className="sr-only"> {editorWords.end} </span>
      </Tag>
    );
  });
}
