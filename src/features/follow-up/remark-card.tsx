'use client';

import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { words } from './copy';
import { editorWords } from './editor/copy';
import type { Finding } from './editor/findings';
import { markLook } from './remark-kinds';

export const remarkId = (place: number): string => `remark-${String(place)}`;

interface RemarkCardProps {
  readonly id: string;
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onShow: () => void;
  readonly onUse: (suggestion: string) => void;
  readonly onKeep: () => void;
  readonly onTurnOff: () => void;
}

/** Longer passages are named by their beginning. */
const LONGEST_QUOTE = 160;
const shortened = (quote: string) =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()} …` : quote;

/** One thing to look at: which words, why, and what instead. Nothing is changed until somebody presses a button. */
export function RemarkCard({ id, finding, isOpen, isActive, onShow, onUse, onKeep, onTurnOff }: RemarkCardProps) {
  const { kind, label, quote, message, instead, suggestions } = finding;
  return (
    <li data-card={finding.key}>
      <details
        open={isOpen}
        className={classes(
          'rounded-card border bg-surface',
          isActive ? 'border-tide outline-2 outline-tide' : 'border-line',
        )}
      >
        <summary className="flex min-h-11 list-none flex-wrap items-baseline gap-x-3 px-4 py-3 [&::-webkit-details-marker]:hidden">
          <span className="text-sm font-semibold">{label}</span>
          <q className="min-w-0 basis-full font-serif text-base">
            <mark className={markLook(kind)}>{shortened(quote)}</mark>
          </q>
        </summary>
        <div className="grid gap-2 border-t border-line px-4 py-3 text-sm">
          <div id={id} className="grid gap-2">
            <p>{message}</p>
            {instead !== undefined && (
              <p>
                <span className="font-semibold">{words.instead}</span> {instead}
              </p>
            )}
          </div>
          <Suggestions suggestions={suggestions} describedBy={id} onUse={onUse} />
          <p className="flex flex-wrap gap-x-5 gap-y-1 noscript:hidden">
            <Button type="button" kind="quiet" data-keep aria-describedby={id} onClick={onKeep}>
              {editorWords.keepMine}
            </Button>
            <Button type="button" kind="quiet" onClick={onShow}>
              {words.showInLetter}
            </Button>
            <Button type="button" kind="quiet" onClick={onTurnOff}>
              {editorWords.dontFlag}
            </Button>
          </p>
        </div>
      </details>
    </li>
  );
}

interface SuggestionsProps {
  readonly suggestions: readonly string[];
  readonly describedBy: string;
  readonly onUse: (suggestion: string) => void;
}

/** One suggestion is read before it is used; of several, each is a word or two and stands on its button. */
function Suggestions({ suggestions, describedBy, onUse }: SuggestionsProps) {
  const [only] = suggestions;
  if (only === undefined) return null;
  const isOne = suggestions.length === 1;
  const button = (suggestion: string) => (
    <Button
      key={suggestion}
      type="button"
      kind="secondary"
      data-use
      aria-describedby={describedBy}
      onClick={() => onUse(suggestion)}
    >
      {suggestion === '' ? words.takeOut : isOne ? words.useThis : suggestion}
    </Button>
  );
  return (
    <div className="grid gap-2">
      {isOne && only !== '' && (
        <p>
          <span className="font-semibold">{words.suggestion}</span> <q className="font-serif text-base">{only}</q>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3 noscript:hidden">
        {!isOne && <span className="font-semibold">{editorWords.insteadOf}</span>}
        {suggestions.map(button)}
      </div>
    </div>
  );
}
