import Link from 'next/link';
import type { ReactNode } from 'react';
import { paths } from '@/lib/paths';
import { footLinks, mainLinks, words } from './copy';
import { Mark } from './mark';
import { currentTheme } from './theme';
import { ThemeForm } from './theme-form';

const linkLook = 'inline-flex min-h-11 items-center px-2 text-sm text-ink no-underline hover:underline';

interface FrameProps {
  readonly children: ReactNode;
  /** Collapsed while the candidate tells or writes: nothing pulls away from the page. */
  readonly focus?: boolean;
  readonly wide?: boolean;
}

/** Skip link, name, navigation, the page, and the foot with help in the same place on every page. */
export function Frame({ children, focus = false, wide = false }: FrameProps) {
  const width = wide ? 'max-w-studio' : 'max-w-4xl';
  return (
    <>
      <a
        href="#page"
        className="absolute start-2 top-2 z-10 -translate-y-24 rounded-control bg-surface p-3 focus:translate-y-0"
      >
        {words.skip}
      </a>
      <header className="no-print border-b border-line bg-surface">
        <div className={`mx-auto flex min-h-16 ${width} flex-wrap items-center justify-between gap-x-4 px-4 sm:px-6`}>
          <Link
            href={focus ? paths.home : paths.landing}
            prefetch={false}
            className="inline-flex min-h-11 items-center gap-2 font-semibold text-ink no-underline"
          >
            <Mark />
            {words.app}
          </Link>
          {!focus && (
            <nav aria-label={words.mainNavigation}>
              <ul className="-mx-2 flex flex-wrap">
                {mainLinks.map(({ href, text }) => (
                  <li key={href}>
                    <Link href={href} prefetch={false} className={linkLook}>
                      {text}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </header>
      <main id="page" tabIndex={-1} className={`mx-auto ${width} px-4 pt-8 pb-16 outline-none sm:px-6 sm:pt-12`}>
        {children}
      </main>
      <Foot width={width} />
    </>
  );
}

async function Foot({ width }: { readonly width: string }) {
  return (
    <footer className="no-print border-t border-line">
      <div className={`mx-auto flex ${width} flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-6 sm:px-6`}>
        <nav aria-label={words.footNavigation}>
          <ul className="-mx-2 flex flex-wrap">
            {footLinks.map(({ href, text }) => (
              <li key={href}>
                <Link href={href} prefetch={false} className={`${linkLook} text-ink-2`}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeForm current={await currentTheme()} />
        <p className="w-full text-xs text-ink-3">{words.noFeed}</p>
      </div>
    </footer>
  );
}
