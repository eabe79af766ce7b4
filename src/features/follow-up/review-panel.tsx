'use client';

import { Check, Circle } from 'lucide';
import type { Remark } from '@/domain/follow-up/remark';
import { Notice } from '@/ui/notice';
import { blanksTitle, mustHaveText, sizeText, words } from './copy';
import { RemarkCard, remarkId } from './remark-card';
import type { Reviewed } from './use-review';
import { Icon } from '@/ui/icon';

interface ReviewPanelProps {
  readonly reviewed: Reviewed;
  readonly active: number | undefined;
  /** Selects these words in the letter. */
  readonly onShow: (start: number, end: number) => void;
  readonly onUse: (start: number, end: number, rewrite: string) => void;
}

/** Which remark is on the words at the caret. */
export function remarkAt(remarks: readonly Remark[], caret: number): number | undefined {
  const place = remarks.findIndex(({ start, end }) => start <= caret && caret < end);
  return place < 0 ? undefined : place;
}

/** What a reader looks for, how long it takes, and every mark with its reason, in the order of the text. */
export function ReviewPanel({ reviewed, active, onShow, onUse }: ReviewPanelProps) {
  const { text, review } = reviewed;
  const { remarks } = review;
  return (
    <section aria-labelledby="review" className="grid content-start gap-5">
      <h2 id="review" className="text-h2">
        {words.reviewTitle}
      </h2>
      <Blanks reviewed={reviewed} onShow={onShow} />
      <MustHaves review={review} />
      {remarks.length === 0 ? (
        <Notice tone="good" title={words.clean} />
      ) : (
        <ol className="grid gap-3">
          {remarks.map((remark, place) => (
            <RemarkCard
              key={`${remark.rule} ${text.slice(remark.start, remark.end)} ${String(place)}`}
              id={remarkId(place)}
              remark={remark}
              quote={text.slice(remark.start, remark.end)}
              isOpen={place === (active ?? 0)}
              isActive={place === active}
              onShow={() => onShow(remark.start, remark.end)}
              onUse={(rewrite) => onUse(remark.start, remark.end, rewrite)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Blanks({ reviewed: { text, review }, onShow }: Pick<ReviewPanelProps, 'reviewed' | 'onShow'>) {
  const { blanks } = review;
  if (blanks.length === 0) return null;
  return (
    <div className="rounded-card border-s-4 border-seam bg-seam-soft p-4 text-sm text-seam-ink">
      <p className="font-semibold">{blanksTitle(blanks.length)}</p>
      <ul className="grid">
        {blanks.map((blank) => (
          <li key={blank}>
            <a
              href="#text"
              className="inline-block py-1 text-seam-ink hover:text-seam-ink"
              onClick={() => onShow(text.indexOf(blank), text.indexOf(blank) + blank.length)}
            >
              {blank}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function MustHaves({ review }: Pick<Reviewed, 'review'>) {
  const { mustHaves } = review;
  return (
    <div>
      <h3 className="mb-2 text-h3">{words.mustHaves}</h3>
      <ul className="grid gap-1 text-sm">
        {mustHaves.map(({ move, there }) => (
          <li key={move} className="flex items-start gap-2">
            {there ? (
              <Icon of={Check} className="mt-0.5 size-5 shrink-0 text-moss" />
            ) : (
              <Icon of={Circle} className="mt-0.5 size-5 shrink-0 text-ink-3" />
            )}
            <span className={there ? undefined : 'text-ink-2'}>
              <span className="sr-only">{there ? words.there : words.notYet} </span>
              {mustHaveText[move]}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-2 tabular-nums">{sizeText(review.words, review.seconds)}</p>
    </div>
  );
}
