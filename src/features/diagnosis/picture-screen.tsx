import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { beyondThisPicture } from '@/knowledge';
import { care } from '@/knowledge/care';
import { AlsoThere, type AlsoThereView } from './also-there';
import { basedOn, helpMostText, words } from './copy';
import { DoubtCard } from './doubt-card';
import type { Picture } from './queries';
import { SetAside } from './set-aside';
import { WaysOn } from './ways-on';

/** A calm sentence first, then the doubts with their reasons, then what else there is, then the ways on. */
export function PictureScreen({ interviewId, caption, view, reasons, changed }: Picture) {
  const isCalm = view.verdictId === 'better-than-it-feels';
  const [first] = view.cards;
  return (
    <div className="picture max-w-3xl">
      <p className="mb-6 text-sm">
        <Link href={paths.interview(interviewId)} prefetch={false}>
          {caption === '' ? words.title : caption}
        </Link>
      </p>
      <PageHeading>{view.sentence}</PageHeading>
      {view.care && (
        <div className="no-print">
          <Notice title={care.title}>
            {care.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        </div>
      )}
      <Verdict view={view} />
      <Questions view={view} />
      <div className="print-columns">
        <section aria-labelledby="stands-out" className="mt-10">
          <h2 id="stands-out" className="mb-4 text-h2">
            {words.standsOut}
          </h2>
          <p role="status" className={changed.length > 0 ? 'no-print mb-4' : 'no-print'}>
            {changed.join(' ')}
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
            <ul className="no-print mt-5 grid gap-3">
              {view.setAside.map(({ id, title }) => (
                <SetAside key={id} interviewId={interviewId} id={id} title={title} reason={reasons[id] ?? ''} />
              ))}
            </ul>
          )}
        </section>
        <AlsoThere view={alsoThere(view)} />
        <WaysOn interviewId={interviewId} view={view} isCalm={isCalm} />
      </div>
    </div>
  );
}

/** The page sends what it shows and nothing else. */
function alsoThere(view: Picture['view']): AlsoThereView {
  const { calibrations, blindSpots, notYours, theirConduct, wentWell, slips } = view;
  const { ignored, considered, friendsEye, friend, sorted } = view;
  return {
    ...{ calibrations, blindSpots, notYours, theirConduct, wentWell, slips },
    ...{ ignored, considered, friendsEye, friend, sorted },
  };
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
      {view.leftOut.length > 0 && (
        <p className="mt-2 text-sm text-ink-2">
          {words.leftOut} {view.leftOut.join(' ')}
        </p>
      )}
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

function Questions({ view: { nextQuestions, verdictId } }: Pick<Picture, 'view'>) {
  if (nextQuestions.length === 0) return null;
  const title = helpMostText(nextQuestions.length);
  const list = (
    <>
      <p className="text-sm">{words.nextNote}</p>
      <ul className="mt-1 grid gap-1">
        {nextQuestions.map(({ id, title: asked, href, wasUnsure }) => (
          <li key={id}>
            <Link href={href} prefetch={false} className="inline-flex min-h-8 items-center">
              {asked}
            </Link>
            {wasUnsure && <span className="ms-2 text-sm text-ink-2">{words.wereUnsure}</span>}
          </li>
        ))}
      </ul>
    </>
  );
  if (verdictId !== 'cannot-tell') {
    return (
      <div className="no-print">
        <Disclosure summary={title}>{list}</Disclosure>
      </div>
    );
  }
  return (
    <section className="no-print mt-8 rounded-card border-s-4 border-slate bg-slate-soft p-5">
      <h2 className="mb-2 text-h3">{title}</h2>
      {list}
    </section>
  );
}
