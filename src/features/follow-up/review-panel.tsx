'use client';

import { Check, Circle } from 'lucide';
import { useRef, useState } from 'react';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { blanksTitle, mustHaveText, sizeText, words } from './copy';
import { editorWords } from './editor/copy';
import type { Finding } from './editor/findings';
import { TurnedOff } from './editor/turned-off';
import { useCardKeys } from './editor/use-card-keys';
import { RemarkCard, remarkId } from './remark-card';
import type { LetterDesk } from './use-letter-desk';
import type { Reviewed } from './use-review';

/** What a reader looks for, how long it takes, and every mark with its reason, in the order of the text. */
export function ReviewPanel({ desk: { reviewed, paper, findings } }: { readonly desk: LetterDesk }) {
  const ref = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const { standing, active } = findings;
  const goOn = useCardKeys(ref, findings, paper);
  const use = (finding: Finding, suggestion: string) => {
    const isUsed = paper.use(finding, suggestion);
    setSaid(isUsed ? '' : editorWords.wordsChanged);
    findings.setFocused(undefined);
    if (isUsed) paper.focus();
  };
  return (
    <section ref={ref} aria-labelledby="review" className="grid content-start gap-5">
      <h2 id="review" className="text-h2">
        {words.reviewTitle}
      </h2>
      <Blanks reviewed={reviewed} onShow={paper.show} />
      <MustHaves review={reviewed.review} />
      <p role="status" className="text-sm empty:hidden">
        {said}
      </p>
      {standing.length === 0 ? (
        <Notice tone="good" title={words.clean} />
      ) : (
        <>
          <ol className="grid gap-3">
            {standing.map((finding, place) => (
              <RemarkCard
                key={finding.key}
                id={remarkId(place)}
                finding={finding}
                isOpen={finding.key === (active ?? standing[0]?.key)}
                isActive={finding.key === active}
                onShow={() =>
                  paper.hand === undefined ? paper.show(finding.start, finding.end) : paper.hand.selectMark(finding.key)
                }
                onUse={(suggestion) => use(finding, suggestion)}
                onKeep={() => {
                  goOn(finding.key);
                  findings.keep(finding);
                }}
                onTurnOff={() => {
                  findings.turnOff(finding.label);
                  paper.focus();
                }}
              />
            ))}
          </ol>
          <p className="text-sm text-ink-2 noscript:hidden">{editorWords.keyboardHint}</p>
        </>
      )}
      <TurnedOff put={findings} />
    </section>
  );
}

interface BlanksProps {
  readonly reviewed: Reviewed;
  /** Selects these words in the letter. */
  readonly onShow: (start: number, end: number) => void;
}

function Blanks({ reviewed: { text, review }, onShow }: BlanksProps) {
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
              onClick={(event) => {
                event.preventDefault();
                onShow(text.indexOf(blank), text.indexOf(blank) + blank.length);
              }}
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
