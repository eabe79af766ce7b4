import Link from 'next/link';
import { Fragment } from 'react';
import { paths } from '@/lib/paths';
import { keysHelp as words } from './copy';
import { keyMap } from './keys';

/** The keys of the app, where they work and what they do. */
export function KeyMap() {
  return (
    <section id="keyboard" aria-labelledby="keyboard-title" className="mb-8 max-w-reading">
      <h2 id="keyboard-title" className="mb-3 text-h2">
        {words.title}
      </h2>
      <p className="mb-3">{words.body}</p>
      <p className="mb-4">
        {words.off}{' '}
        <Link href={`${paths.settings}#shortcuts`} prefetch={false}>
          {words.settings}
        </Link>
      </p>
      {keyMap.map(({ title, keys }) => (
        <Fragment key={title}>
          <h3 className="mt-6 mb-2 text-h3">{title}</h3>
          <dl className="divide-y divide-line border-y border-line">
            {keys.map(({ keys: names, onMac, does }) => (
              <div key={names.join()} className="grid gap-x-6 gap-y-1 py-2 sm:grid-cols-[16rem_minmax(0,1fr)]">
                <dt className="flex flex-wrap items-start gap-2 text-sm">
                  {names.map((name) => (
                    <Key key={name}>{name}</Key>
                  ))}
                  {onMac !== undefined && (
                    <span>
                      <Key>{onMac}</Key> {words.mac}
                    </span>
                  )}
                </dt>
                <dd className="text-sm">{does}</dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </section>
  );
}

const Key = ({ children }: { readonly children: string }) => (
  <kbd className="rounded-mark border border-line bg-sunken px-2 font-sans">{children}</kbd>
);
