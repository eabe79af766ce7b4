import { Disclosure } from '@/ui/disclosure';
import { words } from './copy';
import { Part } from './part';
import type { PictureView } from './picture-view';
import { ReasonList } from './reason-list';
import { SourceList } from './source-list';

/** What was theirs, and what can be done about it. No apology is due for any of it. */
export function TheirPart({ notYours, theirConduct }: Pick<PictureView, 'notYours' | 'theirConduct'>) {
  if (notYours.length === 0 && theirConduct.length === 0) return null;
  const [first, ...others] = theirConduct;
  return (
    <Part title={words.notYours} note={[...notYours.map(({ means }) => means), words.noApology].join(' ')}>
      {notYours.map(({ id, reasons, letGo }) => (
        <div key={id}>
          <ReasonList kind="unknown" reasons={reasons.map(({ sign, text }) => ({ sign, text }))} />
          <p className="mt-3 text-sm text-ink-2">
            {words.letGo} {letGo}
          </p>
        </div>
      ))}
      {first !== undefined && (
        <div className="mt-4">
          <h3 className="font-semibold">{first.title}</h3>
          <Conduct conduct={first} />
        </div>
      )}
      {others.map((conduct) => (
        <Disclosure key={conduct.id} summary={conduct.title}>
          <Conduct conduct={conduct} />
        </Disclosure>
      ))}
    </Part>
  );
}

function Conduct({ conduct }: { readonly conduct: PictureView['theirConduct'][number] }) {
  return (
    <div className="text-sm">
      <p>{conduct.means}</p>
      <p className="mt-3 font-semibold">{words.toDo}</p>
      <ol className="mt-1 grid list-decimal gap-1 ps-6">
        {conduct.toDo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-3">
        <span className="font-semibold">{words.ifYouStillWantIt}</span> {conduct.ifYouStillWantIt}
      </p>
      <div className="no-print">
        <Disclosure summary={words.whereFrom}>
          <SourceList sources={conduct.sources} />
        </Disclosure>
      </div>
    </div>
  );
}
