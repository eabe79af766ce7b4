'use client';

import Link from 'next/link';
import type { Stop } from '@/domain/follow-up/stops';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { sentText, words } from './copy';
import { budget } from './sent-copy';
import { SentFields } from './sent-fields';
import { TakeOut } from './take-out';
import { stopsTitle, stopText, takeOutWords } from './take-out-copy';
import type { LetterDesk } from './use-letter-desk';

interface SendPanelProps {
  readonly interviewId: string;
  readonly desk: Pick<LetterDesk, 'reviewed' | 'letter' | 'isDirty' | 'state' | 'pending'>;
  readonly timing: readonly string[];
  readonly sentOn: string | undefined;
  readonly isBudgetUsed: boolean;
}

/** Taking the letter out of the app, and saying that it went. The app itself sends nothing. */
export function SendPanel({ interviewId, desk, timing, sentOn, isBudgetUsed }: SendPanelProps) {
  const { reviewed } = desk;
  const { stops } = reviewed.review;
  return (
    <section aria-labelledby="send" className="mt-8 border-t border-line pt-8">
      <h2 id="send" className="mb-2 text-h2">
        {words.sendTitle}
      </h2>
      <p className="mb-4 text-ink-2">{words.nothingSent}</p>
      {timing.map((sentence) => (
        <p key={sentence} className="mb-4">
          {sentence}
        </p>
      ))}
      {stops.length === 0 ? (
        <>
          <p className="mb-4 hidden text-sm text-ink-2 noscript:block">{takeOutWords.selectText}</p>
          <TakeOut
            interviewId={interviewId}
            letter={desk.letter}
            mailto={reviewed.review.mailto}
            isPasted={reviewed.review.isPasted}
          />
        </>
      ) : (
        <Stopped interviewId={interviewId} stops={stops} />
      )}
      <div className="mt-8">
        {sentOn === undefined ? (
          <SentForm desk={desk} isBudgetUsed={isBudgetUsed} />
        ) : (
          <>
            <p className="font-semibold">{sentText(sentOn)}</p>
            <p>
              <Link href={paths.followUp(interviewId)} prefetch={false}>
                {words.whatNow}
              </Link>
            </p>
            <Disclosure summary={words.sentAgain}>
              <SentForm desk={desk} isBudgetUsed={isBudgetUsed} />
            </Disclosure>
          </>
        )}
      </div>
    </section>
  );
}

function SentForm({ desk: { state, pending }, isBudgetUsed }: Pick<SendPanelProps, 'desk' | 'isBudgetUsed'>) {
  return (
    <>
      {isBudgetUsed && (
        <Notice title={budget.title}>
          <p>{budget.why}</p>
        </Notice>
      )}
      <SentFields state={state} isBudgetUsed={isBudgetUsed} />
      <p className="mt-4 mb-3 text-sm text-ink-2">{words.keepRecordHint}</p>
      <Button name="then" value="sent" kind="secondary" pending={pending}>
        {words.keepRecord}
      </Button>
    </>
  );
}

/** A gap or a wrong name: named here, and on a page of its own from which the letter can still be taken. */
function Stopped({ interviewId, stops }: { readonly interviewId: string; readonly stops: readonly Stop[] }) {
  return (
    <Notice tone="worry" title={stopsTitle(stops.length)} live>
      <ul className="grid gap-2">
        {stops.map((stop) => (
          <li key={`${stop.kind} ${stop.words}`}>
            <strong className="font-semibold">{stop.words}</strong> {stopText(stop)}
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <ButtonLink kind="quiet" href={paths.letterStop(interviewId)}>
          {takeOutWords.takeItAnyway}
        </ButtonLink>
      </p>
    </Notice>
  );
}
