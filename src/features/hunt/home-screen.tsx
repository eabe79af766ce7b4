import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Disclosure } from '@/ui/disclosure';
import { EmptyState } from '@/ui/empty-state';
import { PageHeading } from '@/ui/page-heading';
import { MarkShown } from '@/features/hunt/reminders/mark-shown';
import { waitingText, words } from './copy';
import { InterviewRow } from './interview-line-row';
import { OutcomeForm } from './outcome-form';
import type { Home, InterviewLine } from './queries';

/** The one most useful next step, what needs no work, and the newest interviews. */
export function HomeScreen({ continueWith, waiting, lines, next, today }: Home) {
  if (lines.length + waiting.length + today.lines.length === 0) {
    return (
      <>
        <PageHeading>{words.homeTitle}</PageHeading>
        <EmptyState drawing="chair" text={words.emptyHome}>
          <ButtonLink href={paths.newInterview}>{words.start}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading>{words.homeTitle}</PageHeading>
      {continueWith !== undefined && <ContinueCard line={continueWith} />}
      <TodayPart lines={today.lines} fresh={today.fresh} />
      <Waiting waiting={waiting} hunting={today.hunting} />
      <section aria-labelledby="newest" className="mt-10">
        <div className="flex flex-wrap items-end justify-between gap-4 border-b-2 border-line pb-3">
          <h2 id="newest" className="text-h2">
            {words.newest}
          </h2>
          <ButtonLink kind="secondary" href={paths.newInterview}>
            {words.log}
          </ButtonLink>
        </div>
        <OutcomeForm pressKey={randomUUID()}>
          {' '}
          <ul className="divide-y divide-line">
            {lines.map((line) => (
              <InterviewRow key={line.id} line={line} />
            ))}
          </ul>
        </OutcomeForm>
        {next !== undefined && (
          <p className="mt-4">
            <Link href={paths.interviews} prefetch={false}>
              {words.allInterviews}
            </Link>
          </p>
        )}
      </section>
      {continueWith === undefined && today.lines.length === 0 && (
        <p className="mt-10 text-ink-2">{words.nothingElse}</p>
      )}
    </>
  );
}

function ContinueCard({ line }: { readonly line: InterviewLine }) {
  return (
    <Card seam labelledBy="continue">
      <h2 id="continue" className="text-sm font-semibold text-ink-2">
        {words.continueTitle}
      </h2>
      <p className="mt-1 mb-4 text-h3 font-semibold break-words">
        {line.title} <span className="font-normal text-ink-2">· {line.day}</span>
      </p>
      {line.stepHref !== undefined && <ButtonLink href={line.stepHref}>{line.stepText}</ButtonLink>}
    </Card>
  );
}

/** At most three things of the hunt, each with its job and its reason. */
function TodayPart({ lines, fresh }: Pick<Home['today'], 'lines' | 'fresh'>) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="today" className="mt-10">
      <h2 id="today" className="mb-3 text-h2">
        {words.today}
      </h2>
      <MarkShown formKey={randomUUID()} ids={fresh} />
      <ul className="grid gap-2">
        {lines.map(({ key, text, name, why, href }) => (
          <li key={key} className="border-s-2 border-seam ps-4">
            <Link href={href} prefetch={false} className="font-semibold">
              {text}
            </Link>
            <span dir="auto" className="text-ink-2">{` – ${name}`}</span>
            <p className="text-sm text-ink-2">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Companies that are put aside leave the page; three steps of the hunt take their place. */
function Waiting({ waiting, hunting }: Pick<Home, 'waiting'> & Pick<Home['today'], 'hunting'>) {
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mt-10">
      <h2 id="waiting" className="mb-3 text-h2">
        {words.waiting}
      </h2>
      <p className="mb-3">{waitingText(waiting.length)}</p>
      <ul className="grid gap-2">
        {hunting.map(({ id, text, why, href }) => (
          <li key={id} className="border-s-2 border-line ps-4">
            <Link href={href} prefetch={false} className="font-semibold">
              {text}
            </Link>
            <p className="text-sm text-ink-2">{why}</p>
          </li>
        ))}
      </ul>
      <Disclosure summary={words.putAside}>
        <ul className="grid gap-2 text-base text-ink">
          {waiting.map(({ id, title, sent, stepText }) => (
            <li key={id} className="border-s-2 border-line ps-4">
              <Link href={paths.followUp(id)} prefetch={false}>
                {title}
              </Link>
              <span className="text-ink-2">{` – ${sent}. ${stepText}.`}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
