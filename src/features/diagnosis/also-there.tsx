'use client';

import type { ReactNode } from 'react';
import { words } from './copy';
import type { PictureView } from './picture-view';
import { ReasonList } from './reason-list';

interface AlsoThereProps {
  readonly view: Pick<PictureView, 'calibrations' | 'wentWell' | 'slips' | 'ignored' | 'considered' | 'friend'>;
}

/** What is not a doubt: what went well, slips, what was theirs, and what tells little. Sent as data, as the doubts are. */
export function AlsoThere({ view }: AlsoThereProps) {
  const theirs = view.calibrations.filter(({ notYours }) => notYours);
  const calming = view.calibrations.filter(({ notYours }) => !notYours);
  return (
    <div className="mt-12 grid gap-10">
      {calming.map(({ id, title, means, reasons }) => (
        <Part key={id} title={title} note={means}>
          <ReasonList kind="against" reasons={reasons} />
        </Part>
      ))}
      {view.wentWell.length > 0 && (
        <Part title={words.wentWell} note={words.wentWellNote}>
          <ReasonList kind="good" reasons={view.wentWell} />
        </Part>
      )}
      <Slips slips={view.slips} />
      {theirs.map(({ id, means, letGo, reasons }) => (
        <Part key={id} title={words.notYours} note={means}>
          <ReasonList kind="unknown" reasons={reasons.map(({ sign, text }) => ({ sign, text }))} />
          <p className="mt-3 text-sm text-ink-2">
            {words.letGo} {letGo}
          </p>
        </Part>
      ))}
      {view.ignored.length > 0 && (
        <Part title={words.ignored} note={words.ignoredNote}>
          <ul className="mt-3 grid gap-2 text-sm">
            {view.ignored.map(({ number, statement, means }) => (
              <li key={number} className="border-s-2 border-line ps-4">
                {statement} <span className="text-ink-2">{means}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {view.considered.map(({ title, reasons }) => (
        <Part key={title} title={words.alsoConsidered} note={`${title}. ${words.tooLittle}`}>
          <ReasonList kind="against" reasons={reasons} />
        </Part>
      ))}
      {view.friend !== undefined && (
        <Part title={words.friend}>
          <blockquote className="mt-2 border-s-2 border-seam ps-5 font-serif text-letter whitespace-pre-line">
            {view.friend}
          </blockquote>
        </Part>
      )}
    </div>
  );
}

function Slips({ slips }: Pick<PictureView, 'slips'>) {
  if (slips.length === 0) return null;
  return (
    <Part title={words.slips} note={words.slipsNote}>
      <ul className="mt-3 grid gap-2 text-sm">
        {slips.map(({ id, title, reasons }) => (
          <li key={id} className="border-s-2 border-line ps-4">
            <span className="font-semibold">{title}.</span>{' '}
            <span className="text-ink-2">{reasons.map(({ text }) => text).join(' ')}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children?: ReactNode;
}) {
  return (
    <section>
      <h2 className="text-h3">{title}</h2>
      {note !== undefined && <p className="text-sm text-ink-2">{note}</p>}
      {children}
    </section>
  );
}
