import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { DoneNotice } from '@/features/hunt/undo/done-notice';
import { peopleWords as words } from './copy';
import { removePersonAction, savePrivacyAction } from './people-actions';
import type { PeoplePage, PersonLine, PersonPage } from './people-queries';
import { PersonForm } from './person-form';

export function PeopleScreen({ page: { search, lines, withPseudonyms, done } }: { readonly page: PeoplePage }) {
  return (
    <div className="max-w-3xl">
      <p className="mb-6 text-sm">
        <Link href={paths.hunt()} prefetch={false}>
          {words.back}
        </Link>
      </p>
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <PageHeading>{words.title}</PageHeading>
        <ButtonLink href={paths.newPerson}>{words.add}</ButtonLink>
      </div>
      {done !== undefined && <DoneNotice done={done} formKey={randomUUID()} back={paths.people} />}
      <p className="mb-6 text-ink-2">{words.lead}</p>
      <form method="get" role="search" className="mb-6 flex items-end gap-3">
        <div className="min-w-0 grow">
          <label htmlFor="q" className="mb-1 block text-sm font-semibold">
            {words.search}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={search}
            placeholder={words.searchHint}
            className="block min-h-11 w-full rounded-control border-2 border-control bg-surface px-3 text-base text-ink placeholder:text-ink-3"
          />
        </div>
        <Button kind="secondary">{words.search}</Button>
      </form>
      {lines.length === 0 ? <p>{search === '' ? words.none : words.noMatch}</p> : <PersonList lines={lines} withJob />}
      <PressForm action={savePrivacyAction} hidden={{ key: randomUUID() }} className="mt-10 border-t border-line pt-6">
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="pseudonyms"
            defaultChecked={withPseudonyms}
            className="size-5 shrink-0 accent-tide"
          />
          {words.privacy}
        </label>
        <p className="mb-3 text-sm text-ink-2">{words.privacyHint}</p>
        <Button kind="secondary">{words.save}</Button>
      </PressForm>
    </div>
  );
}

export function PersonList({ lines, withJob }: { readonly lines: readonly PersonLine[]; readonly withJob: boolean }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map(({ id, name, role, jobTitle, job, applicationId }) => (
        <li key={id} className="py-3">
          <Link href={paths.person(id)} prefetch={false} dir="auto" className="font-semibold">
            {name}
          </Link>
          <p dir="auto" className="text-sm text-ink-2">
            {[role, jobTitle].filter(Boolean).join(', ')}
          </p>
          {withJob && (
            <p dir="auto" className="text-sm">
              {applicationId === undefined ? (
                <span className="text-ink-2">{words.free}</span>
              ) : (
                <Link href={paths.application(applicationId)} prefetch={false}>
                  {job}
                </Link>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

export function NewPersonScreen({ hidden }: { readonly hidden: Readonly<Record<string, string>> }) {
  return (
    <div>
      <PageHeading>{words.addTitle}</PageHeading>
      <PersonForm formKey={randomUUID()} hidden={hidden} stored={{ role: 'interviewer' }} isNew isTold={false} />
    </div>
  );
}

export function PersonScreen({ page: { person, shown } }: { readonly page: PersonPage }) {
  const { id, version, isFromAnswers, interviewId, role, name, pseudonym, jobTitle, email, phone, notes } = person;
  return (
    <div className="max-w-reading">
      <p className="mb-6 text-sm">
        <Link href={paths.people} prefetch={false}>
          {words.title}
        </Link>
      </p>
      <PageHeading caption={isFromAnswers ? shown : undefined}>{words.editTitle}</PageHeading>
      {isFromAnswers && (
        <Notice title={words.fromAnswers}>
          {interviewId !== undefined && (
            <Link href={paths.question(interviewId, 'who-you-met')} prefetch={false}>
              {words.toAnswers}
            </Link>
          )}
        </Notice>
      )}
      <PersonForm
        formKey={randomUUID()}
        hidden={{ id, version: String(version) }}
        stored={{ role, name, pseudonym, jobTitle, email, phone, notes }}
        isNew={false}
        isTold={isFromAnswers}
      />
      {!isFromAnswers && (
        <PressForm action={removePersonAction} hidden={{ id, key: randomUUID() }} className="mt-8">
          <Button kind="quiet">{words.remove}</Button>
        </PressForm>
      )}
    </div>
  );
}
