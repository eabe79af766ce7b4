import Link from 'next/link';
import { paths } from '@/lib/paths';
import { markMissing } from '@/server/http/request-context';
import { ButtonLink } from '@/ui/button';
import { Drawing } from '@/ui/drawing';
import { PageHeading } from '@/ui/page-heading';
import { words } from './copy';

/** An address that leads nowhere, or to somebody else's interview: there is always a way back. */
function NotFoundPage() {
  return (
    <div className="max-w-reading">
      <div className="-ms-3 mb-4">
        <Drawing name="path" />
      </div>
      <PageHeading>{words.notFoundTitle}</PageHeading>
      <p className="mb-6">{words.notFoundBody}</p>
      <p className="flex flex-wrap items-center gap-4">
        <ButtonLink href={paths.interviews}>{words.interviews}</ButtonLink>
        <Link href={paths.home} prefetch={false}>
          {words.home}
        </Link>
      </p>
    </div>
  );
}

/** What a page shows instead of itself when its interview is not there, or not theirs: a real 404, also without JavaScript. */
export function Missing() {
  markMissing();
  return <NotFoundPage />;
}
