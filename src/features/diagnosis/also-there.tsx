'use client';

import { Disclosure } from '@/ui/disclosure';
import { words } from './copy';
import { FriendsEye, FriendWords } from './friends-eye';
import { Part } from './part';
import type { PictureView } from './picture-view';
import { ReasonList } from './reason-list';
import { SortedTold } from './sorted-told';
import { SourceList } from './source-list';
import { TheirPart } from './their-part';

export type AlsoThereView = Pick<
  PictureView,
  | 'calibrations'
  | 'blindSpots'
  | 'notYours'
  | 'theirConduct'
  | 'wentWell'
  | 'slips'
  | 'ignored'
  | 'considered'
  | 'friendsEye'
  | 'friend'
  | 'sorted'
>;

/** What is not a doubt: what went well, slips, what was theirs, and what tells little. Sent as data, as the doubts are. */
export function AlsoThere({ view }: { readonly view: AlsoThereView }) {
  return (
    <div className="mt-12 grid gap-10">
      <BlindSpots blindSpots={view.blindSpots} />
      {view.calibrations.map(({ id, title, means, reasons, sources }) => (
        <Part key={id} title={title} note={means}>
          <ReasonList kind="against" reasons={reasons} />
          <div className="no-print">
            <Disclosure summary={words.whereFrom}>
              <SourceList sources={sources} />
            </Disclosure>
          </div>
        </Part>
      ))}
      {view.wentWell.length > 0 && (
        <Part title={words.wentWell} note={words.wentWellNote}>
          <ReasonList kind="good" reasons={view.wentWell} />
        </Part>
      )}
      <Slips slips={view.slips} />
      <TheirPart notYours={view.notYours} theirConduct={view.theirConduct} />
      <Ignored ignored={view.ignored} />
      {view.considered.map(({ title, reasons }) => (
        <Part key={title} title={words.alsoConsidered} note={`${title}. ${words.tooLittle}`} screenOnly>
          <ReasonList kind="against" reasons={reasons} />
        </Part>
      ))}
      {view.friendsEye !== undefined && <FriendsEye {...view.friendsEye} />}
      {view.friend !== undefined && (
        <Part title={words.friend} screenOnly>
          <FriendWords>{view.friend}</FriendWords>
        </Part>
      )}
      {view.sorted !== undefined && <SortedTold {...view.sorted} />}
    </div>
  );
}

/** It felt better than it was. Said plainly, with what can be done, and never as a comfort. */
function BlindSpots({ blindSpots }: Pick<PictureView, 'blindSpots'>) {
  return blindSpots.map(({ id, title, means, reasons, inTheLetter, nextTime, sources }) => (
    <Part key={id} title={title} note={means}>
      <ReasonList kind="for" reasons={reasons} />
      <dl className="mt-4 grid gap-2 text-sm">
        <div>
          <dt className="inline font-semibold">{words.blindSpotInTheLetter}</dt>{' '}
          <dd className="inline">{inTheLetter}</dd>
        </div>
        <div>
          <dt className="inline font-semibold">{words.nextTime}</dt> <dd className="inline">{nextTime}</dd>
        </div>
      </dl>
      <div className="no-print">
        <Disclosure summary={words.whereFrom}>
          <SourceList sources={sources} />
        </Disclosure>
      </div>
    </Part>
  ));
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

function Ignored({ ignored }: Pick<PictureView, 'ignored'>) {
  if (ignored.length === 0) return null;
  return (
    <Part title={words.ignored} note={words.ignoredNote} screenOnly>
      <ul className="mt-3 grid gap-2 text-sm">
        {ignored.map(({ number, statement, means }) => (
          <li key={number} className="border-s-2 border-line ps-4">
            {statement} <span className="text-ink-2">{means}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
