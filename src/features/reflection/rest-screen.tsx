import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Drawing } from '@/ui/drawing';
import { PageHeading } from '@/ui/page-heading';
import { CareNotice } from './care-notice';
import { restText, words } from './copy';
import { type Reflecting, restPage } from './queries';

/** A rest, not an interruption: the hardest part is over. */
export function RestScreen(reflecting: Reflecting) {
  const { left, next, care } = restPage(reflecting);
  return (
    <div className="max-w-reading">
      <Drawing name="window" />
      <PageHeading>{words.restTitle}</PageHeading>
      <p className="mb-8 text-lead">{restText(left)}</p>
      {care && <CareNotice />}
      <div className="flex flex-wrap gap-4">
        <ButtonLink href={next}>{words.continue}</ButtonLink>
        <ButtonLink kind="quiet" href={paths.interview(reflecting.interviewId)}>
          {words.leave}
        </ButtonLink>
      </div>
    </div>
  );
}
