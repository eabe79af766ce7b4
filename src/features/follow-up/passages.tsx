'use client';

import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Tag } from '@/ui/tag';
import { words } from './copy';
import type { PassageView } from './letter-view';

/** Where each passage comes from, and another way to say it. A passage in the candidate's own words is never offered for change. */
export function Passages({ passages }: { readonly passages: readonly PassageView[] }) {
  return (
    <Disclosure summary={words.sourcesTitle}>
      <ol className="grid divide-y divide-line text-ink">
        {passages.map(({ id, title, text, from, isOwn, hasOtherWordings }) => (
          <li key={id} className="grid gap-1 py-4">
            <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">
              {title} {isOwn && <Tag kind="open">{words.yours}</Tag>}
            </p>
            {text !== '' && <p className="font-serif text-base whitespace-pre-line">{text}</p>}
            <p className="text-sm text-ink-2">{whence(text, isOwn, from)}</p>
            {hasOtherWordings && (
              <p>
                <Button name="then" value={`wording:${id}`} kind="quiet">
                  {words.anotherWording}
                  <span className="sr-only"> {title}</span>
                </Button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function whence(text: string, isOwn: boolean, from: string): string {
  if (text === '') return words.removed;
  return isOwn ? words.inYourWords : from;
}
