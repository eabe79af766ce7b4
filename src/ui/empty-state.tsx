import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawing';

interface EmptyStateProps {
  readonly drawing: DrawingName;
  readonly text: string;
  readonly children: ReactNode;
}

/** Nothing here yet: what it will show, and one way to begin. */
export function EmptyState({ drawing, text, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-6 rounded-card border border-dashed border-control bg-surface p-6 sm:flex-row sm:items-center sm:p-8">
      <Drawing name={drawing} />
      <div>
        <p className="mb-4 max-w-[40ch]">{text}</p>
        {children}
      </div>
    </div>
  );
}
