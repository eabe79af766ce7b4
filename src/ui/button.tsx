import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Opening } from './opening';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'destructive';

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control border-2 py-2 text-sm font-semibold transition-colors duration-[120ms] ease-calm aria-disabled:cursor-progress';

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary: 'px-5 no-underline border-transparent bg-tide text-on-tide hover:bg-tide-hover hover:text-on-tide',
  secondary: 'px-5 no-underline border-control bg-surface text-ink hover:border-tide hover:bg-tide-soft hover:text-ink',
  quiet: 'border-transparent px-0 text-tide underline underline-offset-4 hover:text-tide-hover hover:decoration-2',
  destructive: 'px-5 no-underline border-transparent bg-brick text-on-brick hover:text-on-brick',
};

export const buttonClasses = (kind: ButtonKind = 'primary', extra?: string): string =>
  classes(base, kinds[kind], extra);

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind;
  /** Shown as busy; a second press does nothing. */
  readonly pending?: boolean;
  readonly children: ReactNode;
}

/** Submits its form unless told otherwise, as a button does. */
export function Button({
  kind = 'primary',
  pending = false,
  className,
  children,
  type = 'submit',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} aria-disabled={pending || undefined} className={buttonClasses(kind, className)}>
      {children}
    </button>
  );
}

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  readonly kind?: ButtonKind;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ kind = 'primary', className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} prefetch={false} className={buttonClasses(kind, className)}>
      {children}
      <Opening />
    </Link>
  );
}
