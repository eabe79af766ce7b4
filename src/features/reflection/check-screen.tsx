import { randomUUID } from 'node:crypto';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { SummaryList } from '@/ui/summary-list';
import { seePictureAction } from './actions';
import { CareNotice } from './care-notice';
import { countText, words } from './copy';
import { checkPage, type Reflecting, sectionTitle } from './queries';

/** Everything that was said, each part one press from being changed. */
export function CheckScreen(reflecting: Reflecting) {
  const { sections, counts, more, care } = checkPage(reflecting);
  return (
    <div className="max-w-3xl">
      <PageHeading>{words.checkTitle}</PageHeading>
      <p className="mb-6 text-lead text-ink-2">{countText(counts)}</p>
      {care && <CareNotice />}
      {sections.map(({ section, rows }) => (
        <section key={section} className="mb-8">
          <h2 className="border-b-2 border-line pb-2 text-h2">{sectionTitle(section)}</h2>
          <SummaryList rows={rows} />
        </section>
      ))}
      <PressForm
        action={seePictureAction}
        hidden={{ interviewId: reflecting.interviewId, key: randomUUID() }}
        className="flex flex-wrap items-center gap-4"
      >
        <Button className="w-full sm:w-auto sm:px-8">{words.see}</Button>
        {more !== undefined && (
          <ButtonLink kind="quiet" href={more}>
            {words.answerMore}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href={paths.interview(reflecting.interviewId)}>
          {words.leaveForNow}
        </ButtonLink>
      </PressForm>
    </div>
  );
}
