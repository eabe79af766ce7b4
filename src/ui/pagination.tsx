import { ArrowLeft, ArrowRight } from 'lucide';
import { ButtonLink } from './button';
import { Icon } from './icon';

interface PaginationProps {
  readonly label: string;
  readonly first?: { readonly href: string; readonly text: string } | undefined;
  readonly next?: { readonly href: string; readonly text: string } | undefined;
}

export function Pagination({ label, first, next }: PaginationProps) {
  if (first === undefined && next === undefined) return null;
  return (
    <nav aria-label={label} className="mt-8 flex flex-wrap justify-between gap-4">
      {first !== undefined && (
        <ButtonLink kind="secondary" href={first.href}>
          <Icon of={ArrowLeft} className="size-5 rtl:-scale-x-100" /> {first.text}
        </ButtonLink>
      )}
      {next !== undefined && (
        <ButtonLink kind="secondary" href={next.href} className="ms-auto">
          {next.text} <Icon of={ArrowRight} className="size-5 rtl:-scale-x-100" />
        </ButtonLink>
      )}
    </nav>
  );
}
