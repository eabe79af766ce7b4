import { Check, CircleHelp, Info, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './icon';

export type Tone = 'plain' | 'good' | 'worry' | 'unknown';

const tones = {
  plain: { frame: 'border-tide bg-tide-soft', icon: Info, ink: 'text-tide-ink' },
  good: { frame: 'border-moss bg-moss-soft', icon: Check, ink: 'text-moss' },
  worry: { frame: 'border-clay bg-clay-soft', icon: TriangleAlert, ink: 'text-clay' },
  unknown: { frame: 'border-slate bg-slate-soft', icon: CircleHelp, ink: 'text-slate' },
} as const;

interface NoticeProps {
  readonly tone?: Tone;
  readonly title: string;
  readonly live?: boolean;
  readonly children?: ReactNode;
}

/** Something to know before going on: one at a time, told by shape and words as well as by colour. */
export function Notice({ tone = 'plain', title, live = false, children }: NoticeProps) {
  const { frame, icon, ink } = tones[tone];
  return (
    <section role={live ? 'status' : undefined} className={`mb-6 flex gap-3 rounded-card border-s-4 p-4 ${frame}`}>
      <Icon of={icon} className={`mt-0.5 size-6 shrink-0 ${ink}`} />
      <div className="min-w-0 text-sm">
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </section>
  );
}
