import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { words } from './copy';
import type { PictureView } from './picture-view';
import { PrintButton } from './print-button';
import { SourceList } from './source-list';

interface WaysOnProps {
  readonly interviewId: string;
  readonly view: Pick<PictureView, 'approach' | 'fact'>;
  readonly isCalm: boolean;
}

/** What we would do, why, what comes next to it, who advises otherwise, and the ways on. */
export function WaysOn({ interviewId, view: { approach, fact }, isCalm }: WaysOnProps) {
  return (
    <section aria-labelledby="approach" className="mt-12 rounded-sheet border border-line bg-surface p-6">
      <h2 id="approach" className="mb-2 text-h2">
        {words.approach}
      </h2>
      <p className="mb-1 font-semibold">{approach.title}</p>
      <p>{approach.what}</p>
      <p className="mt-1 text-ink-2">{approach.because.join(' ')}</p>
      <p className="mt-2 text-sm text-ink-2">
        {words.runnerUp} <span className="font-semibold">{approach.runnerUp}.</span> {approach.runnerUpReason}
      </p>
      <Advice approach={approach} />
      {fact !== undefined && (
        <div className="mt-5 border-t border-line pt-4">
          <p className="text-sm">
            <strong className="font-semibold">{words.goodToKnow}:</strong> {fact.text}
          </p>
          <div className="no-print">
            <Disclosure summary={words.whereFrom}>
              <SourceList sources={fact.sources} />
            </Disclosure>
          </div>
        </div>
      )}
      <div className="no-print mt-6 flex flex-wrap gap-3">
        <ButtonLink
          kind={approach.isNone ? 'secondary' : 'primary'}
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
        <PrintButton />
      </div>
    </section>
  );
}

/** Both sides have sources: who reads them can decide otherwise. */
function Advice({ approach: { sources, dissent } }: Pick<PictureView, 'approach'>) {
  return (
    <div className="no-print">
      <Disclosure summary={words.dissent}>
        <ul className="grid gap-4">
          {dissent.map(({ text, sources: against }) => (
            <li key={text}>
              <p className="mb-1 text-ink">{text}</p>
              <SourceList sources={against} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={words.whereFrom}>
        <SourceList sources={sources} />
      </Disclosure>
    </div>
  );
}
