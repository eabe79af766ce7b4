import { randomUUID } from 'node:crypto';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHeading } from '@/ui/page-heading';
import { Pagination } from '@/ui/pagination';
import { words } from './copy';
import { InterviewRow } from './interview-line-row';
import { OutcomeForm } from './outcome-form';
import type { InterviewLines } from './queries';

interface InterviewsScreenProps extends InterviewLines {
  readonly isFirstPage: boolean;
}

export function InterviewsScreen({ lines, next, isFirstPage }: InterviewsScreenProps) {
  if (lines.length === 0 && isFirstPage) {
    return (
      <>
        <PageHeading>{words.interviewsTitle}</PageHeading>
        <EmptyState drawing="door" text={words.emptyInterviews}>
          <ButtonLink href={paths.newInterview}>{words.log}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <PageHeading>{words.interviewsTitle}</PageHeading>
        <ButtonLink kind="secondary" href={paths.newInterview} className="mb-6">
          {words.log}
        </ButtonLink>
      </div>
      <h2 className="sr-only">{words.newest}</h2>
      <OutcomeForm pressKey={randomUUID()}>
        {' '}
        <ul className="divide-y divide-line border-y border-line">
          {lines.map((line) => (
            <InterviewRow key={line.id} line={line} />
          ))}
        </ul>
      </OutcomeForm>
      <Pagination
        label={words.interviewsTitle}
        first={isFirstPage ? undefined : { href: paths.interviews, text: words.backToNewest }}
        next={
          next === undefined
            ? undefined
            : { href: `${paths.interviews}?before=${encodeURIComponent(next)}`, text: words.older }
        }
      />
    </>
  );
}
