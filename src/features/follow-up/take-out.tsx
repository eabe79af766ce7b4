'use client';

import { useSyncExternalStore } from 'react';
import { paths } from '@/lib/paths';
import { buttonClasses } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { Disclosure } from '@/ui/disclosure';
import { takeOutWords as words } from './take-out-copy';

interface TakeOutProps {
  readonly interviewId: string;
  readonly letter: { readonly subject: string; readonly text: string };
  readonly mailto: string;
  /** The letter did not fit into the address and has to be pasted. */
  readonly isPasted: boolean;
  /** The page with the stops was read: no way leads back to it. */
  readonly isSeen?: boolean;
}

const FILES = [
  { kind: 'eml', text: words.emailFile },
  { kind: 'docx', text: words.wordFile },
  { kind: 'text', text: words.textFile },
] as const;

/** The words leave by the clipboard, the mail program, a file or paper. Nothing here sends anything. */
export function TakeOut({ interviewId, letter, mailto, isPasted, isSeen = false }: TakeOutProps) {
  const seen = isSeen ? '?seen=yes' : '';
  return (
    <>
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
        <ShareButton letter={letter} />
      </div>
      {isPasted && <p className="mb-2 text-sm text-ink-2">{words.pasteIt}</p>}
      <Disclosure summary={words.others}>
        <div className="flex flex-wrap gap-3">
          {FILES.map(({ kind, text }) => (
            <a
              key={kind}
              href={`${paths.letterFile(interviewId, kind)}${seen}`}
              download
              className={buttonClasses('secondary')}
            >
              {text}
            </a>
          ))}
          <a href={`${paths.letterPrint(interviewId)}${seen}`} className={buttonClasses('secondary')}>
            {words.print}
          </a>
        </div>
        <p className="mt-3 text-sm text-ink-2">
          {words.asSaved} {words.emailFileHint}
        </p>
      </Disclosure>
    </>
  );
}

const never = () => () => undefined;

/** Only where the device has a way to share: on a phone it leads to the messages and the mail in two taps. */
function ShareButton({ letter: { subject, text } }: Pick<TakeOutProps, 'letter'>) {
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
  if (!canShare) return null;
  // Closing the sheet without a choice is no failure.
  const share = () => void navigator.share({ title: subject, text }).catch(() => undefined);
  return (
    <button type="button" onClick={share} className={buttonClasses('secondary')}>
      {words.share}
    </button>
  );
}
