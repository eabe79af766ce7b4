import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatText, roundWords, standingText } from '@/features/hunt/rounds/copy';
import { PersonList } from '@/features/hunt/people/people-screens';
import { reminderWords } from '@/features/hunt/reminders/copy';
import { ReminderForm } from '@/features/hunt/reminders/reminder-form';
import { saidText } from '@/features/hunt/board/copy';
import { DoneNotice } from '@/features/hunt/undo/done-notice';
import { StageForm } from '@/features/hunt/board/stage-form';
import { ROUND_FORMATS } from '@/domain/hunt/round';
import { dayInWords } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { today } from '@/server/clock';
import { ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { AddJobForm } from './add-job-form';
import type { ApplicationPage, NewJobPage, RoundLine } from './application-queries';
import { deleteBody, words } from './copy';
import { EditJobForm } from './edit-job-form';
import { RemoveJobForm } from './remove-job-form';

const Back = () => (
  <p className="mb-6 text-sm">
    <Link href={paths.hunt()} prefetch={false}>
      {words.back}
    </Link>
  </p>
);

export function NewJobScreen({ page: { places, place } }: { readonly page: NewJobPage }) {
  return (
    <div>
      <Back />
      <PageHeading>{words.addTitle}</PageHeading>
      <AddJobForm formKey={randomUUID()} places={places} place={place} />
    </div>
  );
}

interface ApplicationScreenProps {
  readonly page: ApplicationPage;
  /** What the address says about the last press. */
  readonly said?: string | undefined;
}

/** What was just done and its undo, or why it was not done. */
function LastMove({ page, said }: ApplicationScreenProps) {
  const notice = saidText.get(said);
  return (
    <>
      {page.done !== undefined && <DoneNotice done={page.done} formKey={randomUUID()} back={backTo(page)} />}
      {notice !== undefined && <Notice tone={notice.tone} title={notice.text} live />}
    </>
  );
}

/** One job: where it stands, what is next, and everything that hangs on it. */
export function ApplicationScreen({ page, said }: ApplicationScreenProps) {
  const { application, card, name, rounds, people, known, places } = page;
  const { id } = application;
  return (
    <div className="max-w-3xl">
      <Back />
      <LastMove page={page} said={said} />
      <PageHeading>{name}</PageHeading>
      {known !== undefined && <Notice title={known} />}
      {card.isArchived && <Notice title={words.archivedNote} />}
      {card.next !== '' && <p className="mb-4 text-lead">{card.next}</p>}
      <div className="mb-2">
        <StageForm card={card} columns={places} search={`?job=${id}`} formKey={randomUUID()} />
      </div>
      <p className="mb-8 flex flex-wrap gap-x-6 text-sm">
        <Link href={paths.editApplication(id)} prefetch={false} className="inline-flex min-h-11 items-center">
          {words.edit}
        </Link>
        <Link href={paths.removeApplication(id)} prefetch={false} className="inline-flex min-h-11 items-center">
          {words.deleteTitle}
        </Link>
      </p>
      <Facts page={page} />
      <Part id="rounds" title={words.rounds} empty={rounds.length === 0 ? words.noRounds : undefined}>
        {rounds.length > 0 && <RoundList rounds={rounds} />}
        <p className="mt-3">
          <ButtonLink kind="secondary" href={paths.newRound(id)}>
            {words.addRound}
          </ButtonLink>
        </p>
      </Part>
      <Part id="people" title={words.people} empty={people.length === 0 ? words.noPeople : undefined}>
        {people.length > 0 && <PersonList lines={people} withJob={false} />}
        <p className="mt-2">
          <ButtonLink kind="quiet" href={`${paths.newPerson}?job=${id}`}>
            {words.addPerson}
          </ButtonLink>
        </p>
      </Part>
      {application.isReminded && (
        <Disclosure summary={reminderWords.add}>
          <ReminderForm formKey={randomUUID()} applicationId={id} />
        </Disclosure>
      )}
      <Before page={page} />
    </div>
  );
}

/** Where it stood, and what else there was at this employer. */
function Before({ page: { history, others } }: { readonly page: ApplicationPage }) {
  return (
    <>
      <Part id="history" title={words.history} empty={undefined}>
        <ol className="grid gap-1">
          {history.map((entry, place) => (
            <li key={`${String(place)} ${entry}`}>{entry}</li>
          ))}
        </ol>
      </Part>
      {others.length > 0 && (
        <Part id="others" title={words.others} empty={undefined}>
          <ul className="grid gap-1">
            {others.map((other) => (
              <li key={other.id}>
                <Link href={paths.application(other.id)} prefetch={false} dir="auto">
                  {other.text}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** A job that was just added has no page to come back to after the undo. */
const backTo = ({ application, history }: ApplicationPage): string =>
  application.version <= 2 && history.length === 1 ? paths.hunt() : paths.application(application.id);

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly empty: string | undefined;
  readonly children: ReactNode;
}

const Part = ({ id, title, empty, children }: PartProps) => (
  <section aria-labelledby={id} className="mb-10">
    <h2 id={id} className="mb-3 text-h2">
      {title}
    </h2>
    {empty !== undefined && <p className="text-ink-2">{empty}</p>}
    {children}
  </section>
);

function Facts({ page: { application } }: { readonly page: ApplicationPage }) {
  const { location, salary, source, appliedOn, deadline, link, notes, isReminded } = application;
  const day = today();
  const facts = [
    { title: words.location, text: location },
    { title: words.salary, text: salary },
    { title: words.source, text: source },
    { title: words.appliedOn, text: appliedOn === undefined ? '' : dayInWords(appliedOn, day) },
    { title: words.deadline, text: deadline === undefined ? '' : dayInWords(deadline, day) },
    { title: words.reminders, text: isReminded ? '' : words.noReminders },
  ].filter(({ text }) => text !== '');
  const hasLink = /^https?:\/\//.test(link);
  if (facts.length === 0 && !hasLink && notes === '') return null;
  return (
    <Part id="facts" title={words.facts} empty={undefined}>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1">
        {facts.map(({ title, text }) => (
          <div key={title} className="contents">
            <dt className="text-ink-2">{title}</dt>
            <dd dir="auto" className="break-words">
              {text}
            </dd>
          </div>
        ))}
      </dl>
      {hasLink && (
        <p className="mt-2">
          <a href={link} target="_blank" rel="noopener noreferrer nofollow">
            {words.openAd}
          </a>
        </p>
      )}
      {notes !== '' && (
        <p dir="auto" className="mt-3 whitespace-pre-line break-words">
          {notes}
        </p>
      )}
    </Part>
  );
}

function RoundList({ rounds }: { readonly rounds: readonly RoundLine[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rounds.map(({ id, href, standing, day, format }) => {
        const known = ROUND_FORMATS.find((one) => one === format);
        return (
          <li key={id} className="py-3">
            <Link href={href} prefetch={false} className="font-semibold">
              {day ?? roundWords.title}
            </Link>
            <p className="text-sm text-ink-2">
              {[standingText[standing], known && formatText[known]].filter(Boolean).join(', ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

export function EditJobScreen({ page: { application, name } }: { readonly page: ApplicationPage }) {
  const { id, version, isReminded, employer, jobTitle, location, link, source, salary, notes } = application;
  const { appliedOn = '', deadline = '', parkedUntil = '' } = application;
  return (
    <div>
      <p className="mb-6 text-sm">
        <Link href={paths.application(id)} prefetch={false} dir="auto">
          {name}
        </Link>
      </p>
      <PageHeading>{words.editTitle}</PageHeading>
      <EditJobForm
        id={id}
        version={version}
        formKey={randomUUID()}
        isReminded={isReminded}
        stored={{ jobTitle, employer, location, link, source, salary, appliedOn, deadline, parkedUntil, notes }}
      />
    </div>
  );
}

export function RemoveJobScreen({ page: { application, name, rounds } }: { readonly page: ApplicationPage }) {
  return (
    <div className="max-w-reading">
      <PageHeading caption={name}>{words.deleteTitle}</PageHeading>
      <p className="mb-6">{deleteBody(rounds.length)}</p>
      <RemoveJobForm id={application.id} formKey={randomUUID()} />
    </div>
  );
}
