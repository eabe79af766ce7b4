'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { classes } from '@/ui/classes';
import { Opening } from '@/ui/opening';

const look =
  'inline-flex min-h-11 items-center gap-2 border-y-2 border-transparent px-2 text-sm text-ink-2 no-underline hover:text-ink hover:underline aria-[current]:border-b-seam aria-[current]:font-semibold aria-[current]:text-ink';
const barLook =
  'phone:min-h-14 phone:flex-col phone:justify-center phone:gap-0.5 phone:text-xs phone:aria-[current]:border-t-seam phone:aria-[current]:border-b-transparent';

interface NavLinkProps {
  readonly href: string;
  /** Other addresses that belong to this place. */
  readonly also?: readonly string[] | undefined;
  /** Shown while the navigation is the bar at the bottom of a phone. */
  readonly icon?: ReactNode | undefined;
  readonly children: string;
}

/** One place of the app; the one the candidate is in carries the seam. */
export function NavLink({ href, also = [], icon, children }: NavLinkProps) {
  const pathname = usePathname();
  const isHere = [href, ...also].some((place) => pathname === place || pathname.startsWith(`${place}/`));
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
      className={classes(look, icon !== undefined && barLook)}
    >
      {icon}
      {children}
      <Opening />
    </Link>
  );
}
