import type { ReactNode } from 'react';
import { classes } from './classes';

/** The set of everything written on the sheet: the text and what lies under it have to break at the same words. */
export const paperText = 'whitespace-pre-wrap break-words font-serif text-letter';

interface PaperProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** A sheet with corners, wide enough for 60 to 66 characters a line. */
export function Paper({ children, className }: PaperProps) {
  return (
    <div
      className={classes(
        'rounded-paper border border-sheet-edge bg-letter-paper text-letter-ink shadow-sheet',
        className,
      )}
    >
      {children}
    </div>
  );
}
