import { Check, Circle, CircleDashed, CircleHelp, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './icon';

const kinds = {
  good: { icon: Check, look: 'bg-moss-soft text-moss' },
  worry: { icon: TriangleAlert, look: 'bg-clay-soft text-clay' },
  unknown: { icon: CircleHelp, look: 'bg-slate-soft text-slate' },
  open: { icon: CircleDashed, look: 'bg-tide-soft text-tide-ink' },
  plain: { icon: Circle, look: 'bg-sunken text-ink-2' },
} as const;

interface TagProps {
  readonly kind: keyof typeof kinds;
  readonly children: ReactNode;
}

/** A state in a word, with a shape of its own. */
export function Tag({ kind, children }: TagProps) {
  const { icon, look } = kinds[kind];
  return (
    <span className={`tag ${look}`}>
      <Icon of={icon} className="size-4 shrink-0" />
      {children}
    </span>
  );
}
