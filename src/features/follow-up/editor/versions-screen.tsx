import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/button';
import { PageHeading } from '@/ui/page-heading';
import { Paper, paperText } from '@/ui/paper';
import { PressForm } from '@/ui/press-form';
import { changesBetween, historyOf } from './addresses';
import { Changes } from './changes';
import { editorWords } from './copy';
import { restoreVersionAction } from './restore-action';
import type { VersionInFull, VersionRow, VersionsView } from './versions-view';

/** Every version of the letter, what changed between two of them, and both in full. */
export function VersionsScreen(view: VersionsView) {
  const { interviewId, versions, pair } = view;
  return (
    <div data-wide>
      <p className="mb-6 text-sm">
        <Link href={paths.letter(interviewId)} prefetch={false}>
          {editorWords.backToLetter}
        </Link>
      </p>
      <PageHeading>{editorWords.historyTitle}</PageHeading>
      {pair === undefined ? (
        <p>{editorWords.oneVersion}</p>
      ) : (
        <>
          <Chooser interviewId={interviewId} versions={versions} before={pair.before} after={pair.after} />
          <WhatChanged pair={pair} />
          <section aria-labelledby="both" className="mt-12">
            <h2 id="both" className="mb-4 text-h2">
              {editorWords.sideBySide}
            </h2>
            <div className="grid gap-8 lg:grid-cols-2">
              <InFull version={pair.before} view={view} />
              <InFull version={pair.after} view={view} />
            </div>
          </section>
        </>
      )}
      <AllVersions {...view} />
    </div>
  );
}

interface ChooserProps extends Pick<VersionsView, 'interviewId' | 'versions'> {
  readonly before: VersionRow;
  readonly after: VersionRow;
}

function Chooser({ interviewId, versions, before, after }: ChooserProps) {
  return (
    <form action={historyOf(interviewId)} className="mb-10 flex flex-wrap items-end gap-4">
      <Which name="of" label={editorWords.olderOne} versions={versions} chosen={before.number} />
      <Which name="with" label={editorWords.newerOne} versions={versions} chosen={after.number} />
      <Button kind="secondary">{editorWords.compare}</Button>
    </form>
  );
}

interface WhichProps extends Pick<VersionsView, 'versions'> {
  readonly name: string;
  readonly label: string;
  readonly chosen: number;
}

function Which({ name, label, versions, chosen }: WhichProps) {
  return (
    <label className="grid min-w-0 gap-1 text-sm font-semibold">
      {label}
      <select
        key={chosen}
        name={name}
        defaultValue={chosen}
        className="min-h-11 max-w-full rounded-control border-2 border-control bg-surface px-3 text-sm font-normal text-ink"
      >
        {versions.map(({ number, title }) => (
          <option key={number} value={number}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function WhatChanged({ pair: { before, after, subject, text } }: { readonly pair: NonNullable<VersionsView['pair']> }) {
  const isSame = before.subject === after.subject && before.text === after.text;
  return (
    <section aria-labelledby="changes" className="max-w-reading">
      <h2 id="changes" className="mb-1 text-h2">
        {editorWords.changes}
      </h2>
      <p className="mb-4 text-sm text-ink-2">
        {before.title} → {after.title}
      </p>
      {isSame ? (
        <p>{editorWords.noChanges}</p>
      ) : (
        <Paper className="px-5 py-6 sm:px-10">
          <p className="mb-6 border-b border-line pb-3 text-sm">
            <span className="text-ink-2">{editorWords.subjectLine}</span> <Changes changes={subject} />
          </p>
          <p className={paperText}>
            <Changes changes={text} />
          </p>
        </Paper>
      )}
    </section>
  );
}

interface InFullProps {
  readonly version: VersionInFull;
  readonly view: VersionsView;
}

function InFull({ version, view }: InFullProps) {
  const { title, subject, text } = version;
  return (
    <article className="min-w-0">
      <h3 className="mb-3 text-h3">{title}</h3>
      <Paper className="mb-3 px-5 py-6 sm:px-10">
        <p className="mb-6 border-b border-line pb-3 text-sm">
          <span className="text-ink-2">{editorWords.subjectLine}</span> {subject}
        </p>
        <p className={paperText}>{text}</p>
      </Paper>
      <Restore version={version} view={view} />
    </article>
  );
}

function Restore({ version, view }: { readonly version: VersionRow; readonly view: VersionsView }) {
  if (version.isNow) return null;
  const { interviewId, formKey } = view;
  return (
    <PressForm
      action={restoreVersionAction}
      hidden={{ interviewId, key: formKey, version: String(view.version), number: String(version.number) }}
    >
      <Button kind="secondary">
        {editorWords.restore}
        <span className="sr-only"> {version.title}</span>
      </Button>
      <p className="mt-2 text-sm text-ink-2">{editorWords.restoreHint}</p>
    </PressForm>
  );
}

/** Each version with a way to what it changed. */
function AllVersions({ interviewId, versions }: VersionsView) {
  return (
    <ol className="mt-12 grid max-w-reading divide-y divide-line border-y border-line">
      {versions.map(({ number, title }, place) => {
        const before = versions[place + 1];
        return (
          <li key={number} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <span>{title}</span>
            {before !== undefined && (
              <Link
                href={changesBetween(interviewId, before.number, number)}
                prefetch={false}
                className="inline-flex min-h-11 items-center text-sm"
              >
                {editorWords.seeChanges}
                <span className="sr-only">: {title}</span>
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
