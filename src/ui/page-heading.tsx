import type { ReactNode } from 'react';

interface PageHeadingProps {
  /** What the page belongs to: the interview, the section. */
  readonly caption?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

export function PageHeading({ caption, children, id }: PageHeadingProps) {
  return (
    <header className="mb-6">
      {caption !== undefined && <p className="mb-2 text-sm text-ink-2">{caption}</p>}
      <h1 id={id} className="text-h1">
        {children}
      </h1>
    </header>
  );
}
