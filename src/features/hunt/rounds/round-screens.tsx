import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { PersonList } from '@/features/hunt/people/people-screens';
import { formatText, minutesText, roundStageText, roundWords as words, standingText } from './copy';
import { QuestionsPart } from './questions-part';
import { removeRoundAction, tellAction } from './round-actions';
import { RoundForm } from './round-form';
import type { NewRoundPage, RoundPage } from './round-queries';

interface OfJob {
  readonly applicationId: string;
}

const Back = ({ applicationId, name }: OfJob & { readonly name: string }) => (
  <p className="mb-6 text-sm">
    <Link href={paths.application(applicationId)} prefetch={false} dir="auto">
      {name}
    </Link>
  </p>
);

export function NewRoundScreen({
  applicationId,
  page: { jobName, zone, zones },
}: OfJob & { readonly page: NewRoundPage }) {
  return (
    <div>
      <Back applicationId={applicationId} name={jobName} />
      <PageHeading>{words.addTitle}</PageHeading>
      <RoundForm
        formKey={randomUUID()}
        hidden={{ applicationId }}
        stored={{ timeZone: zone }}
        zones={zones}
        isNew
        isTold={false}
      />
    </div>
  );
}

/** One interview before and after: when and where, who, the questions, and the way into the reflection. */
export function RoundScreen({ applicationId, page }: OfJob & { readonly page: RoundPage }) {
  const { round, jobName, questions, people, zones, earlierDoubts } = page;
  const { id } = round;
  const isTold = round.reflection !== undefined;
  return (
    <div className="max-w-3xl">
      <Back applicationId={applicationId} name={jobName} />
      <PageHeading>{words.title}</PageHeading>
      <Facts page={page} />
      <p className="mb-6 text-sm">
        <a href={paths.roundCalendar(applicationId, id)} download>
          {words.calendar}
        </a>
      </p>
      {isTold ? (
        <p className="mb-8">
          <Link href={paths.interview(id)} prefetch={false}>
            {words.toReflection}
          </Link>
        </p>
      ) : (
        <PressForm action={tellAction} hidden={{ key: randomUUID(), applicationId, id }} className="mb-8">
          <Button>{words.tell}</Button>
          <p className="mt-2 text-sm text-ink-2">{words.tellHint}</p>
        </PressForm>
      )}
      {earlierDoubts.length > 0 && (
        <Notice title={words.before}>
          <ul className="font-serif">
            {earlierDoubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Notice>
      )}
      <QuestionsPart applicationId={applicationId} interviewId={id} questions={questions} />
      {people.length > 0 && (
        <section aria-labelledby="people" className="mb-8">
          <h2 id="people" className="mb-3 text-h2">
            {words.people}
          </h2>
          <PersonList lines={people} withJob={false} />
        </section>
      )}
      <Change applicationId={applicationId} round={round} zones={zones} />
    </div>
  );
}

function Change({ applicationId, round, zones }: OfJob & Pick<RoundPage, 'round' | 'zones'>) {
  const { id, version } = round;
  const isTold = round.reflection !== undefined;
  return (
    <>
      <Disclosure summary={words.editTitle}>
        <div className="py-2 text-base text-ink">
          {isTold && (
            <Notice title={words.told}>
              <Link href={paths.check(id)} prefetch={false}>
                {words.toAnswers}
              </Link>
            </Notice>
          )}
          <RoundForm
            formKey={randomUUID()}
            hidden={{ applicationId, id, version: String(version) }}
            stored={storedOf(round)}
            zones={zones}
            isNew={false}
            isTold={isTold}
          />
        </div>
      </Disclosure>
      {isTold ? (
        <ButtonLink kind="quiet" href={paths.remove(id)}>
          {words.remove}
        </ButtonLink>
      ) : (
        <PressForm action={removeRoundAction} hidden={{ key: randomUUID(), applicationId, id }}>
          <Button kind="quiet">{words.remove}</Button>
        </PressForm>
      )}
    </>
  );
}

const storedOf = (round: RoundPage['round']): Readonly<Record<string, string>> => ({
  heldOn: round.heldOn ?? '',
  startsAt: round.startsAt ?? '',
  minutes: round.minutes === undefined ? '' : String(round.minutes),
  timeZone: round.timeZone,
  format: round.format ?? '',
  stage: round.stage ?? '',
  place: round.place,
  link: round.link,
  result: round.result ?? '',
  notes: round.notes,
});

function Facts({ page: { round, standing, day } }: { readonly page: RoundPage }) {
  const { startsAt, minutes, timeZone, format, stage, place, link, notes } = round;
  const when = [day, startsAt, minutes === undefined ? undefined : minutesText(minutes)].filter(Boolean).join(', ');
  const how = [stage && roundStageText[stage], format && formatText[format], place].filter(Boolean).join(', ');
  return (
    <div className="mb-6">
      <p className="text-lead">{[standingText[standing], when].filter(Boolean).join(': ')}</p>
      {startsAt !== undefined && <p className="text-sm text-ink-2">{timeZone.replaceAll('_', ' ')}</p>}
      {how !== '' && <p dir="auto">{how}</p>}
      {/^https?:/.test(link) && (
        <p>
          <a href={link} rel="noopener noreferrer nofollow" target="_blank" className="break-all">
            {link}
          </a>
        </p>
      )}
      {notes !== '' && (
        <p dir="auto" className="mt-3 whitespace-pre-line break-words">
          {notes}
        </p>
      )}
    </div>
  );
}
