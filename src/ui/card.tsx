import type { ReactNode } from 'react';
import { classes } from './classes';

interface CardProps {
  readonly children: ReactNode;
  /** The one thing on the page that is mended in gold. */
  readonly seam?: boolean;
  readonly labelledBy?: string;
  readonly className?: string;
}

export function Card({ children, seam = false, labelledBy, className }: CardProps) {
  return (
    <section
      aria-labelledby={labelledBy}
      className={classes(
        'rounded-card border border-line bg-surface p-5 sm:p-6',
        seam && 'border-s-4 border-s-seam',
        className,
      )}
    >
      {children}
    </section>
  );
}
