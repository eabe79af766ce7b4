'use client';

import { useEffect } from 'react';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/button';
import { words } from './copy';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** Something of ours broke. Says what is safe, offers the way on, shows a short reference and nothing else. */
export function ErrorPage({ error, reset }: ErrorPageProps) {
  useEffect(() => {
    // The page's own title is in the head already, and the first one counts.
    document.title = `${words.errorTitle} – ${words.app}`;
  }, []);
  return (
    <div role="alert" className="max-w-reading">
      <h1 className="mb-6 text-h1">{words.errorTitle}</h1>
      <p className="mb-6">{words.errorBody}</p>
      <Button type="button" onClick={reset}>
        {words.tryAgain}
      </Button>
      <p className="mt-6">
        <Link href={paths.home} prefetch={false}>
          {words.home}
        </Link>
      </p>
      {error.digest !== undefined && (
        <p className="mt-6 text-xs text-ink-3">
          {words.errorReference} {error.digest}
        </p>
      )}
    </div>
  );
}
