import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { CheckScreen } from './check-screen';
import { ConfirmForm } from './confirm-form';
import { doneText, undoneText, unfinishedText, words } from './copy';
import { undoImportAction } from './import-actions';
import type { ImportLine, ImportPage } from './import-queries';
import { UploadForm } from './upload-form';

const Back = () => (
  <p className="mb-6 text-sm">
    <Link href={paths.hunt()} prefetch={false}>
      {words.backToHunt}
    </Link>
  </p>
);

export function UploadScreen({ earlier }: { readonly earlier: readonly ImportLine[] }) {
  return (
    <div>
      <Back />
      <PageHeading>{words.title}</PageHeading>
      <p className="mb-3 max-w-reading text-lead">{words.lead}</p>
      <p className="mb-8 max-w-reading text-ink-2">{words.known}</p>
      <UploadForm formKey={randomUUID()} />
      {earlier.length > 0 && (
        <section aria-labelledby="earlier" className="mt-12">
          <h2 id="earlier" className="mb-3 text-h2">
            {words.earlier}
          </h2>
          <ul className="grid gap-2">
            {earlier.map(({ id, text }) => (
              <li key={id}>
                <Link href={paths.imported(id)} prefetch={false} dir="auto">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** One address before and after: what would happen, then what did. */
export function ImportedScreen({ page }: { readonly page: ImportPage }) {
  if (page.kind === 'check') {
    return (
      <>
        <Back />
        <CheckScreen view={page.view} />
      </>
    );
  }
  if (page.kind === 'refused') {
    return (
      <div>
        <Back />
        <PageHeading>{words.checkTitle}</PageHeading>
        <Notice tone="worry" title={page.sentence} />
        <ButtonLink href={paths.import}>{words.another}</ButtonLink>
      </div>
    );
  }
  if (page.kind === 'unfinished') return <UnfinishedScreen page={page} />;
  const { id, counts, undoneAt } = page.done;
  return (
    <div>
      <Back />
      <PageHeading>{undoneAt === undefined ? words.doneTitle : words.undoneTitle}</PageHeading>
      <p className="mb-6 text-lead">
        {undoneAt === undefined ? doneText(counts.imported, counts.heldBack) : undoneText(page.kept)}
      </p>
      <p className="mb-10">
        <ButtonLink href={paths.hunt('?sort=added')}>{words.toHunt}</ButtonLink>
      </p>
      {undoneAt === undefined && <Undo id={id} />}
    </div>
  );
}

/** The computer, or the program, stopped while the rows came in. */
function UnfinishedScreen({ page }: { readonly page: Extract<ImportPage, { readonly kind: 'unfinished' }> }) {
  const { id, imported, left, choice } = page;
  return (
    <div>
      <Back />
      <PageHeading>{words.unfinishedTitle}</PageHeading>
      <p className="mb-2 max-w-reading text-lead">{unfinishedText(imported)}</p>
      <p className="mb-6 max-w-reading text-ink-2">{words.unfinishedHint}</p>
      <div className="mb-10">
        <ConfirmForm id={id} formKey={randomUUID()} choice={choice} total={imported + left} before={imported} />
      </div>
      <Undo id={id} />
    </div>
  );
}

const Undo = ({ id }: { readonly id: string }) => (
  <PressForm action={undoImportAction} hidden={{ id, key: randomUUID() }}>
    <Button kind="secondary">{words.undo}</Button>
    <p className="mt-2 text-sm text-ink-2">{words.undoHint}</p>
  </PressForm>
);
