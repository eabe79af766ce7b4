import Link from 'next/link';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { PrintButton } from '@/ui/print-button';
import { CallCards } from './call-cards';
import { blanksText, callWords as words } from './call-copy';
import { CallOutcomeForm } from './call-outcome-form';
import { CallTimer } from './call-timer';
import type { CallPageView } from './call-view';
import { words as letterWords } from './copy';
import { BRIEF_ID } from './field-names';
import { takeOutWords } from './take-out-copy';

/** The phone kit: whether and when to call, the cards, a clock to practise with, and how it went. */
export function CallScreen({ view }: { readonly view: CallPageView }) {
  const { interviewId, title, formKey, cards, isBudgetUsed } = view;
  return (
    <div className="max-w-reading">
      <div className="no-print">
        <p className="mb-6 text-sm">
          <Link href={paths.interview(interviewId)} prefetch={false}>
            {title === '' ? letterWords.backToInterview : title}
          </Link>
        </p>
        <PageHeading>{words.title}</PageHeading>
        {view.refused !== undefined && <Notice title={words.refused}>{view.refused}</Notice>}
        {cards.length > 0 && <Before view={view} />}
      </div>
      {cards.length === 0 ? (
        <ButtonLink href={paths.letter(interviewId)}>{words.backToLetter}</ButtonLink>
      ) : (
        <>
          <CallCards cards={cards} />
          <div className="no-print mt-12 border-t border-line pt-8">
            <h2 id="outcome" className="mb-2 text-h2">
              {words.outcome}
            </h2>
            <p className="mb-4 text-sm text-ink-2">{words.outcomeHint}</p>
            <CallOutcomeForm interviewId={interviewId} formKey={formKey} isBudgetUsed={isBudgetUsed} />
            <p className="mt-4 text-sm">
              <Link href={paths.followUp(interviewId)} prefetch={false}>
                {words.otherDay}
              </Link>
            </p>
          </div>
        </>
      )}
    </div>
  );
}

function Before({ view: { interviewId, blanks, length, whyNot, when } }: { readonly view: CallPageView }) {
  return (
    <>
      <p className="mb-6 text-lead">{words.lead}</p>
      {whyNot.length > 0 && (
        <Notice tone="unknown" title={words.whyNot}>
          <ul className="grid gap-1">
            {whyNot.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p className="mt-2">
            <Link href={paths.letter(interviewId)} prefetch={false}>
              {words.writeInstead}
            </Link>
          </p>
        </Notice>
      )}
      <h2 className="mb-1 text-h3">{words.when}</h2>
      <p className="mb-6">{when}</p>
      {blanks.length > 0 && (
        <Notice title={blanksText(blanks.length)}>
          <ul>
            {blanks.map((blank) => (
              <li key={blank}>{blank}</li>
            ))}
          </ul>
          <p className="mt-2">
            <Link href={`${paths.letter(interviewId)}#${BRIEF_ID}`} prefetch={false}>
              {words.fillIn}
            </Link>
          </p>
        </Notice>
      )}
      <div className="mb-10 noscript:hidden">
        <h2 className="mb-1 text-h3">{words.practise}</h2>
        <p className="mb-3 text-sm text-ink-2">
          {words.practiseHint} {length}.
        </p>
        <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
          <CallTimer />
          <PrintButton>{takeOutWords.printNow}</PrintButton>
        </div>
      </div>
    </>
  );
}
