'use client';

import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button, buttonClasses } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { sendWithBlanks, sentText, words } from './copy';
import { budget } from './sent-copy';
import { SentFields } from './sent-fields';
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
  const { blanks } = desk.reviewed.review;
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
      {blanks.length > 0 && (
        <Notice tone="worry" title={sendWithBlanks(blanks.length)} live>
          <ul>
            {blanks.map((blank) => (
              <li key={blank}>{blank}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TakeOut interviewId={interviewId} desk={desk} />
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

/** The words leave by the clipboard, the mail program or a file. */
function TakeOut({ interviewId, desk: { letter, isDirty, reviewed } }: Pick<SendPanelProps, 'interviewId' | 'desk'>) {
  const { mailto, isPasted } = reviewed.review;
  return (
    <>
      <p className="mb-4 hidden text-sm text-ink-2 noscript:block">{words.selectText}</p>
      <div className="mb-2 flex flex-wrap gap-3">
        <span className="contents noscript:hidden">
          <CopyButton kind="primary" text={letter.text}>
            {words.copyLetter}
          </CopyButton>
          <CopyButton kind="secondary" text={letter.subject}>
            {words.copySubject}
          </CopyButton>
        </span>
        <a href={mailto} className={buttonClasses('secondary')}>
          {words.openEmail}
        </a>
        <a href={paths.letterText(interviewId)} download className={buttonClasses('secondary')}>
          {words.textFile}
        </a>
      </div>
      {isPasted && <p className="mb-2 text-sm text-ink-2">{words.pasteIt}</p>}
      {isDirty && <p className="mb-2 text-sm text-ink-2">{words.asSaved}</p>}
    </>
  );
}
