import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { reminderWords as words } from './copy';
import { MarkShown } from './mark-shown';
import { changeReminderAction } from './reminder-actions';
import { ReminderForm } from './reminder-form';
import type { ReminderLine, RemindersPage } from './reminder-queries';

const choices = [
  { what: 'done', text: words.done },
  { what: '1', text: words.tomorrow },
  { what: '3', text: words.inThree },
  { what: '7', text: words.inWeek },
] as const;

export function RemindersScreen({ page }: { readonly page: RemindersPage }) {
  const fresh = page.now.filter(({ isNew }) => isNew).map(({ id }) => id);
  return (
    <div className="max-w-3xl">
      <PageHeading>{words.title}</PageHeading>
      <p className="mb-6 max-w-reading text-ink-2">{words.lead}</p>
      <MarkShown formKey={randomUUID()} ids={fresh} />
      {page.now.length === 0 ? (
        <p className="mb-8">{words.none}</p>
      ) : (
        <ul className="mb-8 divide-y divide-line border-y border-line">
          {page.now.map((line) => (
            <li key={line.id} className="py-4">
              <Line line={line} />
              <PressForm
                action={changeReminderAction}
                hidden={{ key: randomUUID() }}
                className="mt-1 flex flex-wrap gap-x-5"
              >
                {choices.map(({ what, text }) => (
                  <Button key={what} kind="quiet" name="said" value={`${what} ${line.id}`}>
                    {text}
                    <span className="sr-only">: {line.text}</span>
                  </Button>
                ))}
                {line.href !== undefined && (
                  <Button kind="quiet" name="said" value={`never ${line.id}`}>
                    {words.never}
                    <span className="sr-only">: {line.job}</span>
                  </Button>
                )}
              </PressForm>
            </li>
          ))}
        </ul>
      )}
      {page.ahead.length > 0 && (
        <section aria-labelledby="ahead" className="mb-8">
          <h2 id="ahead" className="mb-3 text-h2">
            {words.ahead}
          </h2>
          <ul className="grid gap-3">
            {page.ahead.map((line) => (
              <li key={line.id} className="border-s-2 border-line ps-4">
                <Line line={line} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure summary={words.add}>
        <ReminderForm formKey={randomUUID()} />
      </Disclosure>
    </div>
  );
}

function Line({ line: { text, job, href, because, day } }: { readonly line: ReminderLine }) {
  return (
    <>
      <p dir="auto" className="font-semibold break-words">
        {text}
      </p>
      <p className="text-sm text-ink-2">
        <span className="sr-only">{day}. </span>
        {href === undefined ? (
          job
        ) : (
          <Link href={href} prefetch={false} dir="auto">
            {job}
          </Link>
        )}
        {' · '}
        {because}
      </p>
    </>
  );
}
