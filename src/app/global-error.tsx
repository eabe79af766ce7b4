'use client';

import { ErrorPage } from '@/features/frame/error-page';
import './globals.css';

interface GlobalErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function GlobalError(props: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-4xl px-4 py-16">
          <ErrorPage {...props} />
        </main>
      </body>
    </html>
  );
}
