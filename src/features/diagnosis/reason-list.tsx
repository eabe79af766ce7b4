import { Check, Circle, CircleHelp } from 'lucide';
import Link from 'next/link';
import { OwnWords } from '@/ui/quote';
import { words } from './copy';
import type { Reason } from './reasons';
import { Icon } from '@/ui/icon';

const kinds = {
  for: { icon: Check, ink: 'text-clay' },
  against: { icon: Circle, ink: 'text-moss' },
  unknown: { icon: CircleHelp, ink: 'text-slate' },
  good: { icon: Check, ink: 'text-moss' },
} as const;

interface ReasonListProps {
  readonly kind: keyof typeof kinds;
  readonly title?: string;
  readonly reasons: readonly Reason[];
}

/** Reasons under a heading: the statement, then the candidate's own words, linked to where they said them. */
export function ReasonList({ kind, title, reasons }: ReasonListProps) {
  if (reasons.length === 0) return null;
  const { icon, ink } = kinds[kind];
  return (
    <div className="mt-4">
      {title !== undefined && <h4 className="mb-1 text-sm font-semibold">{title}</h4>}
      <ul className="grid gap-1.5 text-sm">
        {reasons.map((reason) => (
          <li key={reason.sign} className="flex gap-2">
            <Icon of={icon} className={`mt-0.5 size-5 shrink-0 ${ink}`} />
            <span className="min-w-0">
              {reason.text} <Said reason={reason} isUnknown={kind === 'unknown'} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Said({ reason: { quote, href, text }, isUnknown }: { readonly reason: Reason; readonly isUnknown: boolean }) {
  if (isUnknown) {
    return href === undefined ? null : (
      <Link href={href} prefetch={false} className="font-semibold whitespace-nowrap">
        {words.answer}
        <span className="sr-only">: {text}</span>
      </Link>
    );
  }
  if (quote === undefined) return null;
  return (
    <span className="text-ink-2">
      {words.yourWords}{' '}
      {href === undefined ? (
        <OwnWords>{quote}</OwnWords>
      ) : (
        <Link href={href} prefetch={false} className="text-ink-2">
          <OwnWords>{quote}</OwnWords>
        </Link>
      )}
    </span>
  );
}
