import Link from 'next/link';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Drawing } from '@/ui/drawing';
import { PageHeading } from '@/ui/page-heading';
import { words } from './copy';

/** An address that leads nowhere, or to somebody else's interview: there is always a way back. */
export function NotFoundPage() {
  return (
    <div className="max-w-reading">
      <title>{`${words.notFoundTitle} – ${words.app}`}</title>
      <Drawing name="path" />
      <PageHeading>{words.notFoundTitle}</PageHeading>
      <p className="mb-6">{words.notFoundBody}</p>
      <p className="flex flex-wrap items-center gap-4">
        <ButtonLink href={paths.interviews}>Interviews</ButtonLink>
        <Link href={paths.home} prefetch={false}>
          Home
        </Link>
      </p>
    </div>
  );
}
