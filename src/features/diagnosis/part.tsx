import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** Left out on paper, where one page holds what matters. */
  readonly screenOnly?: boolean;
  readonly children?: ReactNode;
}

/** One part of the picture below the doubts. */
export function Part({ title, note, screenOnly = false, children }: PartProps) {
  return (
    <section className={screenOnly ? 'no-print' : undefined}>
      <h2 className="text-h3">{title}</h2>
      {note !== undefined && <p className="text-sm text-ink-2">{note}</p>}
      {children}
    </section>
  );
}
