import Link from 'next/link';
import { paths } from '@/lib/paths';
import { PageHeading } from '@/ui/page-heading';
import { words } from './copy';
import { currentShortcuts } from './shortcuts';
import { ShortcutsForm } from './shortcuts-form';
import { currentTheme } from './theme';
import { ThemeForm } from './theme-form';

/** How the app looks in this browser, what its keys do, and the way to what is kept. */
export async function SettingsScreen() {
  return (
    <div className="max-w-reading">
      <PageHeading>{words.settingsTitle}</PageHeading>
      <section className="mb-12">
        <h2 className="mb-2 text-h2">{words.colours}</h2>
        <p className="mb-4 text-ink-2">{words.coloursBody}</p>
        <ThemeForm current={await currentTheme()} />
      </section>
      <section className="mb-12">
        <h2 id="shortcuts" className="mb-2 text-h2">
          {words.shortcuts}
        </h2>
        <p className="mb-4 text-ink-2">{words.shortcutsBody}</p>
        <ShortcutsForm current={await currentShortcuts()} />
        <p className="mt-2">
          <Link href={paths.keyboard} prefetch={false} className="inline-flex min-h-11 items-center">
            {words.shortcutsLink}
          </Link>
        </p>
      </section>
      <section>
        <h2 className="mb-2 text-h2">{words.dataTitle}</h2>
        <p className="mb-2 text-ink-2">{words.dataBody}</p>
        <ul>
          <li>
            <Link href={paths.evidence} prefetch={false} className="inline-flex min-h-11 items-center">
              {words.factsLink}
            </Link>
          </li>
          <li>
            <Link href={paths.calendar} prefetch={false} className="inline-flex min-h-11 items-center">
              {words.calendarLink}
            </Link>
          </li>
          <li>
            <Link href={paths.privacy} prefetch={false} className="inline-flex min-h-11 items-center">
              {words.dataLink}
            </Link>
          </li>
        </ul>
      </section>
    </div>
  );
}
