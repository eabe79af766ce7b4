'use client';

import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { editorWords, turnedOffTitle } from './copy';
import type { Aside } from './use-put-aside';

/** What was put aside for this letter; one press brings each back. */
export function TurnedOff({ put: { aside, bringBackKind, bringBackKept } }: { readonly put: Aside }) {
  const count = aside.off.length + aside.kept.length;
  if (count === 0) return null;
  return (
    <Disclosure summary={turnedOffTitle(count)}>
      <ul className="grid gap-2 text-ink">
        {aside.off.map((label) => (
          <li key={label}>
            {editorWords.kindOff} <strong className="font-semibold">{label}</strong>{' '}
            <BringBack name={label} onPress={() => bringBackKind(label)} />
          </li>
        ))}
        {aside.kept.map((kept) => (
          <li key={`${kept.rule} ${kept.quote}`}>
            {editorWords.keptQuote} <q className="font-serif">{kept.quote}</q>{' '}
            <BringBack name={kept.quote} onPress={() => bringBackKept(kept)} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function BringBack({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <Button type="button" kind="quiet" onClick={onPress}>
      {editorWords.bringBack}
      <span className="sr-only"> {name}</span>
    </Button>
  );
}
