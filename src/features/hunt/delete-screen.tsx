import { randomUUID } from 'node:crypto';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { PageHeading } from '@/ui/page-heading';
import { words } from './copy';
import { DeleteForm } from './delete-form';
import type { Hub } from './hub-queries';

/** The one thing that cannot be undone gets a page of its own. */
export function DeleteScreen({ interviewId, title }: Pick<Hub, 'interviewId' | 'title'>) {
  return (
    <div className="max-w-reading">
      <PageHeading caption={title}>{words.deleteTitle}</PageHeading>
      <p className="mb-6">{words.deleteBody}</p>
      <DeleteForm interviewId={interviewId} formKey={randomUUID()} />
      <p className="mt-4">
        <ButtonLink kind="quiet" href={paths.interview(interviewId)}>
          {words.keepIt}
        </ButtonLink>
      </p>
    </div>
  );
}
