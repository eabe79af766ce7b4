import { BriefcaseBusiness, House, MessagesSquare, Settings } from 'lucide';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { paths } from '@/lib/paths';
import { classes } from '@/ui/classes';
import { footLinks, mainLinks, words } from './copy';
import { Mark } from './mark';
import { NavLink } from './nav-link';
import { currentShortcuts } from './shortcuts';
import { currentTheme } from './theme';
import { ThemeForm } from './theme-form';
import { Icon } from '@/ui/icon';
import { SHORTCUTS_OFF } from '@/ui/shortcuts';

/**
 * What a page stands in. "focus" is for telling and writing: nothing pulls away from the page. "landing" is wider, and its
 * navigation stays at the top, where a first visit looks for it.
 */
export type FrameKind = 'page' | 'focus' | 'landing';

interface FrameProps {
  readonly children: ReactNode;
  readonly kind?: FrameKind;
  /** The way to everything, beside the name. */
  readonly find?: ReactNode;
}

/** Skip link, name, navigation, the page, and the foot with help in the same place on every page. */
export async function Frame({ children, kind = 'page', find }: FrameProps) {
  const hasBar = kind === 'page';
  return (
    <div
      {...((await currentShortcuts()) === 'off' && SHORTCUTS_OFF)}
      className={classes(
        'flex min-h-dvh flex-col has-[[data-wide]]:[--page-width:68rem]',
        kind === 'landing' && '[--page-width:80rem]',
        hasBar && 'phone:pb-16',
      )}
    >
      <a
        href="#page"
        className="absolute start-2 top-2 z-20 -translate-y-24 rounded-control bg-surface p-3 focus:translate-y-0"
      >
        {words.skip}
      </a>
      <header className="no-print page-grid border-b border-line">
        <div className="flex min-h-16 flex-wrap items-center justify-between gap-x-6">
          <Link
            href={kind === 'focus' ? paths.home : paths.landing}
            prefetch={false}
            className="inline-flex min-h-11 items-center gap-2.5 text-lead font-semibold text-ink no-underline hover:text-ink"
          >
            <Mark />
            {words.app}
          </Link>
          {find !== undefined && <div className="ms-auto max-sm:-me-3">{find}</div>}
          {kind !== 'focus' && <MainNavigation asBar={hasBar} />}
        </div>
      </header>
      <main id="page" tabIndex={-1} className="page-grid grow content-start pt-8 pb-16 sm:pt-12 sm:pb-24">
        {children}
      </main>
      <Foot />
    </div>
  );
}

const icons = { home: House, interviews: MessagesSquare, hunt: BriefcaseBusiness, settings: Settings } as const;

function MainNavigation({ asBar }: { readonly asBar: boolean }) {
  // A first visit needs no settings; the colours are at the foot of the page.
  const links = asBar ? mainLinks : mainLinks.filter(({ id }) => id !== 'settings');
  return (
    <nav
      aria-label={words.mainNavigation}
      className={classes(
        asBar &&
          'phone:fixed phone:inset-x-0 phone:bottom-0 phone:z-10 phone:border-t phone:border-line phone:bg-surface',
      )}
    >
      <ul className={classes('-mx-2 flex flex-wrap gap-x-2', asBar && 'phone:mx-0 phone:grid phone:grid-cols-4')}>
        {links.map(({ id, href, also, text }) => {
          return (
            <li key={id} className={classes(asBar && 'phone:grid')}>
              <NavLink
                href={href}
                also={also}
                icon={asBar ? <Icon of={icons[id]} className="hidden size-6 phone:block" /> : undefined}
              >
                {text}
              </NavLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

async function Foot() {
  return (
    <footer className="no-print page-grid border-t border-line py-6">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <nav aria-label={words.footNavigation}>
          <ul className="-mx-2 flex flex-wrap">
            {footLinks.map(({ href, text }) => (
              <li key={href}>
                <Link
                  href={href}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center px-2 text-sm text-ink-2 no-underline hover:text-ink hover:underline"
                >
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeForm current={await currentTheme()} />
        <p className="w-full text-xs text-ink-3">{words.nothingSent}</p>
      </div>
    </footer>
  );
}
