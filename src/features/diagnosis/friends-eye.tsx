import Link from 'next/link';
import { words } from './copy';
import { Part } from './part';
import type { PictureView } from './picture-view';

type Seen = NonNullable<PictureView['friendsEye']>;

/** The candidate's own facts as a friend would tell them: most of us are fairer to a friend. */
export function FriendsEye({ tells, wrote, href }: Seen) {
  return (
    <Part title={words.friendsEye} note={tells.length > 0 ? words.friendTells : undefined} screenOnly>
      {tells.length > 0 && (
        <ul className="mt-3 grid gap-2 text-sm">
          {tells.map((sentence) => (
            <li key={sentence} className="border-s-2 border-line ps-4">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {wrote === undefined ? (
        <p className="mt-3">
          {words.friendAsk}{' '}
          <Link href={href} prefetch={false} className="font-semibold">
            {words.friendWrite}
          </Link>
        </p>
      ) : (
        <>
          <p className="mt-3 text-sm">{words.friendWrote}</p>
          <FriendWords>{wrote}</FriendWords>
        </>
      )}
    </Part>
  );
}

export function FriendWords({ children }: { readonly children: string }) {
  return (
    <blockquote className="mt-2 border-s-2 border-seam ps-5 font-serif text-letter whitespace-pre-line">
      {children}
    </blockquote>
  );
}
