import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { LogContactForm, TheirContactForm } from './contact-forms';
import { recordAnswerAction, undoContactAction, undoOutcomeAction } from './contact-actions';
import { callWords } from './call-copy';
import { words } from './copy';
import type { FollowUpView } from './follow-up-view';
import { BRIEF_ID } from './field-names';
import { PressForm } from '@/ui/press-form';
import { contactPlayText } from '@/knowledge/contact-plays';
import { outcomeText } from '@/knowledge/contact-words';
import { afterOutcome, budget, quietText, sentWords } from './sent-copy';
import { StateLine } from './state-line';

/** Where it stands after the letter, and the one thing that may be left to do. */
export function FollowUpScreen({ view }: { readonly view: FollowUpView }) {
  const { interviewId, title, formKey } = view;
  const isBudgetUsed = view.contactsLeft === 0;
  return (
    <div className="max-w-reading">
      <p className="mb-6 text-sm">
        <Link href={paths.interview(interviewId)} prefetch={false}>
          {title === '' ? words.backToInterview : title}
        </Link>
      </p>
      <PageHeading>{sentWords.title}</PageHeading>
      <StateLine step={view.step} />
      <Now view={view} />
      <Outcome view={view} />
      <section aria-labelledby="contacts" className="mt-12">
        <h2 id="contacts" className="mb-3 text-h2">
          {sentWords.contacts}
        </h2>
        <Contacts view={view} />
        <Disclosure key={`in ${String(view.contacts.length)}`} summary={sentWords.theyWrote}>
          <TheirContactForm interviewId={interviewId} formKey={formKey} />
        </Disclosure>
        {isBudgetUsed && (
          <Notice title={budget.title}>
            <p>{budget.why}</p>
          </Notice>
        )}
        <Plays plays={view.plays} />
        <Disclosure
          key={`out ${String(view.contacts.length)}`}
          summary={isBudgetUsed ? budget.anyway : sentWords.sentMore}
        >
          <LogContactForm interviewId={interviewId} formKey={formKey} isBudgetUsed={isBudgetUsed} />
        </Disclosure>
      </section>
    </div>
  );
}

/** Ways beside the letter, each with when it makes sense. */
function Plays({ plays }: { readonly plays: FollowUpView['plays'] }) {
  if (plays.length === 0) return null;
  return (
    <Disclosure summary={sentWords.otherWays}>
      <dl className="grid gap-3">
        {plays.map((play) => (
          <div key={play}>
            <dt className="font-semibold text-ink">{contactPlayText[play].text}</dt>
            <dd>{contactPlayText[play].condition}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** The state in a sentence; at most one button. */
function Now({
  view: { interviewId, step, hasLetter, quietUntil, contactsLeft, outcome },
}: {
  readonly view: FollowUpView;
}) {
  if (outcome !== undefined && step === 'answer') return null;
  if (step === 'draft') {
    return (
      <div>
        <p className="mb-4 text-lead">{hasLetter ? sentWords.ready : sentWords.nothingWritten}</p>
        <ButtonLink href={paths.letter(interviewId)}>{hasLetter ? sentWords.toLetter : sentWords.write}</ButtonLink>
        <p className="mt-4 text-sm">
          <Link href={paths.call(interviewId)} prefetch={false}>
            {callWords.callInstead}
          </Link>
        </p>
      </div>
    );
  }
  if (quietUntil !== undefined) {
    return (
      <div>
        <p className="mb-4 text-lead">{quietText(quietUntil)}</p>
        <p>
          <Link href={paths.interviews} prefetch={false}>
            {sentWords.otherInterviews}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div>
      <p className="text-lead">{sentWords.over}</p>
      {contactsLeft > 0 && <p className="mt-2 text-ink-2">{sentWords.mayCheckIn}</p>}
    </div>
  );
}

function Outcome({ view: { interviewId, formKey, outcome, hasReplied } }: { readonly view: FollowUpView }) {
  return (
    <section aria-labelledby="outcome" className="mt-10">
      <h2 id="outcome" className="mb-3 text-h2">
        {sentWords.whatCame}
      </h2>
      {outcome === undefined ? (
        <>
          <p className="mb-3 text-sm text-ink-2">{sentWords.outcomeHint}</p>
          <PressForm
            action={recordAnswerAction}
            hidden={{ interviewId, key: formKey }}
            className="flex flex-wrap gap-3"
          >
            {Object.entries(outcomeText).map(([kind, text]) => (
              <Button key={kind} name="kind" value={kind} kind="secondary">
                {text}
              </Button>
            ))}
          </PressForm>
        </>
      ) : (
        <>
          <PressForm
            action={undoOutcomeAction}
            hidden={{ interviewId, key: formKey, id: outcome.id }}
            className="flex flex-wrap items-center gap-x-3"
          >
            <p className="text-lead font-semibold">{outcomeText[outcome.kind]}.</p>
            <Button kind="quiet">
              {sentWords.undo}
              <span className="sr-only"> {outcomeText[outcome.kind]}</span>
            </Button>
          </PressForm>
          <p className="mb-4">{afterOutcome[outcome.kind]}</p>
          {outcome.kind === 'rejected' && !hasReplied && (
            <ButtonLink href={`${paths.letter(interviewId)}?approach=revive#${BRIEF_ID}`}>{sentWords.reply}</ButtonLink>
          )}
          {outcome.kind === 'second-talk' && (
            <ButtonLink href={paths.newInterview}>{sentWords.newInterview}</ButtonLink>
          )}
        </>
      )}
    </section>
  );
}

function Contacts({ view: { interviewId, formKey, contacts, lastRecorded } }: { readonly view: FollowUpView }) {
  if (contacts.length === 0) return <p className="text-ink-2">{sentWords.noContacts}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {contacts.map(({ id, text, day }) => (
        <li key={id} className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2">
          <span>
            {text} <span className="text-sm text-ink-2">{day}</span>
          </span>
          {id === lastRecorded && (
            <PressForm action={undoContactAction} hidden={{ interviewId, key: formKey, id }}>
              <Button kind="quiet">
                {sentWords.undo}
                <span className="sr-only"> {text}</span>
              </Button>
            </PressForm>
          )}
        </li>
      ))}
    </ol>
  );
}
