'use client';

import type { Remark } from '@/domain/follow-up/remark';
import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { words } from './copy';
import { kindOf, labelText, markClasses } from './remark-kinds';

export const remarkId = (place: number): string => `remark-${String(place)}`;

interface RemarkCardProps {
  readonly id: string;
  readonly remark: Remark;
  readonly quote: string;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onShow: () => void;
  readonly onUse: (rewrite: string) => void;
}

/** Longer passages are named by their beginning. */
const LONGEST_QUOTE = 160;
const shortened = (quote: string) =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()} …` : quote;

/** One finding of the critic: which words, why, and what instead. Nothing is changed until somebody presses the button. */
export function RemarkCard({ id, remark, quote, isOpen, isActive, onShow, onUse }: RemarkCardProps) {
  const { label, message, instead, rewrite } = remark;
  return (
    <li>
      <details
        open={isOpen}
        className={classes(
          'rounded-card border bg-surface',
          isActive ? 'border-tide outline-2 outline-tide' : 'border-line',
        )}
      >
        <summary className="flex min-h-11 list-none flex-wrap items-baseline gap-x-3 px-4 py-3 [&::-webkit-details-marker]:hidden">
          <span
            className={classes('text-sm font-semibold decoration-2 underline-offset-4', markClasses[kindOf[label]])}
          >
            {labelText[label]}
          </span>
          <q className="min-w-0 basis-full font-serif text-base">
            <mark
              className={classes(
                'rounded-mark text-ink decoration-2 underline-offset-4',
                kindOf[label] !== 'hard-to-read' && 'bg-transparent',
                markClasses[kindOf[label]],
              )}
            >
              {shortened(quote)}
            </mark>
          </q>
        </summary>
        <div id={id} className="grid gap-2 border-t border-line px-4 py-3 text-sm">
          <p>{message}</p>
          <p>
            <span className="font-semibold">{words.instead}</span> {instead}
          </p>
          {rewrite !== undefined && rewrite !== '' && (
            <p>
              <span className="font-semibold">{words.suggestion}</span>{' '}
              <q className="font-serif text-base">{rewrite}</q>
            </p>
          )}
          <p className="flex flex-wrap gap-2 noscript:hidden">
            {rewrite !== undefined && (
              <Button type="button" kind="secondary" onClick={() => onUse(rewrite)}>
                {rewrite === '' ? words.takeOut : words.useThis}
              </Button>
            )}
            <Button type="button" kind="quiet" onClick={onShow}>
              {words.showInLetter}
            </Button>
          </p>
        </div>
      </details>
    </li>
  );
}
