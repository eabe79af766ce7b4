import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { PageHeading } from '@/ui/page-heading';
import { beyondThisPicture } from '@/knowledge';
import { basedOn, words } from './copy';
import { DoubtCard } from './doubt-card';
import { AlsoThere } from './also-there';
import type { Picture } from './queries';
import { SetAside } from './set-aside';
import { SourceList } from './source-list';

/** A calm sentence first, then the doubts with their reasons, then what else there is, then the ways on. */
export function PictureScreen({ interviewId, caption, view, reasons }: Picture) {
  const isCalm = view.verdictId === 'better-than-it-feels';
  const [first] = view.cards;
  return (
    <div className="max-w-3xl">
      <p className="mb-6 text-sm">
        <Link href={paths.interview(interviewId)} prefetch={false}>
          {caption === '' ? words.title : caption}
        </Link>
      </p>
      <PageHeading>{view.sentence}</PageHeading>
      <Verdict view={view} />
      <Questions view={view} />
      <section aria-labelledby="stands-out" className="mt-10">
        <h2 id="stands-out" className="mb-4 text-h2">
          {words.standsOut}
        </h2>
        <p role="status" className="sr-only">
          {first === undefined ? words.noneLeft : `${first.title} ${words.nowFirst}`}
        </p>
        {first === undefined && <p className="text-ink-2">{words.nothingStandsOut}</p>}
        <div className="grid gap-5">
          {view.cards.map((doubt, index) => (
            <DoubtCard
              key={doubt.id}
              interviewId={interviewId}
              doubt={doubt}
              number={index + 1}
              open={index === 0 && !isCalm}
              pressKey={randomUUID()}
            />
          ))}
        </div>
        {view.setAside.length > 0 && (
          <ul className="mt-5 grid gap-3">
            {view.setAside.map(({ id, title }) => (
              <SetAside key={id} interviewId={interviewId} id={id} title={title} reason={reasons[id] ?? ''} />
            ))}
          </ul>
        )}
      </section>
      <AlsoThere view={alsoThere(view)} />
      <WaysOn interviewId={interviewId} view={view} isCalm={isCalm} />
    </div>
  );
}

/** The page sends what it shows and nothing else. */
function alsoThere({ calibrations, wentWell, slips, ignored, considered, friend }: Picture['view']) {
  return { calibrations, wentWell, slips, ignored, considered, friend };
}

function Verdict({ view }: Pick<Picture, 'view'>) {
  return (
    <div className="border-s-2 border-seam ps-5">
      <p className="text-lead">{view.because.map(({ text }) => text).join(' ')}</p>
      <p className="mt-2 text-lead">
        {view.hopeful} {view.nextStep}
      </p>
      {view.whenReplaying !== undefined && <p className="mt-2">{view.whenReplaying}</p>}
      <p className="mt-3 text-sm text-ink-2">{basedOn(view.counts)}</p>
      <Disclosure summary={words.cannotKnow}>
        <ul className="grid list-disc gap-1 ps-5">
          {beyondThisPicture.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Questions({ view }: Pick<Picture, 'view'>) {
  if (view.nextQuestions.length === 0) return null;
  const list = (
    <ul className="grid gap-1">
      {view.nextQuestions.map(({ id, title, href }) => (
        <li key={id}>
          <Link href={href} prefetch={false} className="inline-flex min-h-8 items-center">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
  if (view.verdictId !== 'cannot-tell') return <Disclosure summary={words.whatWouldChange}>{list}</Disclosure>;
  return (
    <section className="mt-8 rounded-card border-s-4 border-slate bg-slate-soft p-5">
      <h2 className="mb-2 text-h3">{words.whatWouldChange}</h2>
      {list}
    </section>
  );
}

function WaysOn({ interviewId, view, isCalm }: Pick<Picture, 'interviewId' | 'view'> & { readonly isCalm: boolean }) {
  return (
    <section aria-labelledby="approach" className="mt-12 rounded-sheet border border-line bg-surface p-6">
      <h2 id="approach" className="mb-2 text-h2">
        {words.approach}
      </h2>
      <p className="mb-1 font-semibold">{view.approach.title}</p>
      <p>{view.approach.what}</p>
      <p className="mt-1 text-ink-2">{view.approach.because.join(' ')}</p>
      <p className="mt-2 text-sm text-ink-2">
        {words.runnerUp} {view.approach.runnerUp}.
      </p>
      {view.fact !== undefined && (
        <div className="mt-5 border-t border-line pt-4">
          <p className="text-sm">
            <strong className="font-semibold">{words.goodToKnow}:</strong> {view.fact.text}
          </p>
          <Disclosure summary={words.whereFrom}>
            <SourceList sources={view.fact.sources} />
          </Disclosure>
        </div>
      )}
      <div className="no-print mt-6 flex flex-wrap gap-3">
        <ButtonLink
          kind={view.approach.isNone ? 'secondary' : 'primary'}
          href={paths.letter(interviewId)}
          className="grow sm:grow-0 sm:px-8"
        >
          {isCalm ? words.writeThanks : words.writeToThem}
        </ButtonLink>
        <ButtonLink kind="secondary" href={paths.home} className="grow sm:grow-0 sm:px-8">
          {isCalm ? words.leaveIt : words.leaveItMoveOn}
        </ButtonLink>
        <ButtonLink kind="quiet" href={paths.check(interviewId)}>
          {words.changeAnswer}
        </ButtonLink>
      </div>
    </section>
  );
}
