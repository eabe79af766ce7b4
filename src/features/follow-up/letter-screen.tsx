import Link from 'next/link';
import { paths } from '@/lib/paths';
import { PageHeading } from '@/ui/page-heading';
import { words } from './copy';
import { LetterStart } from './letter-start';
import { LetterStudio, NoteStudio } from './letter-studio';
import type { LetterPageView } from './letter-view';
import { OtherWays } from './other-ways';

/** Writing to them: before the first draft the brief, afterwards the letter with its review. */
export function LetterScreen({ interviewId, title, formKey, brief, isOtherWanted, written }: LetterPageView) {
  const shared = { interviewId, formKey, brief };
  return (
    <div>
      <p className="mb-6 text-sm">
        <Link href={paths.interview(interviewId)} prefetch={false}>
          {title === '' ? words.backToInterview : title}
        </Link>
      </p>
      <PageHeading>{headingOf(written)}</PageHeading>
      {written === undefined && <LetterStart interviewId={interviewId} formKey={formKey} view={brief} />}
      {written?.isNote === false && <LetterStudio {...shared} isBriefOpen={isOtherWanted} written={written} />}
      {written?.otherWays !== undefined && (
        <div className="mt-8 max-w-reading">
          <OtherWays view={written.otherWays} />
        </div>
      )}
      {written?.isNote === true && <NoteStudio {...shared} isBriefOpen={isOtherWanted} written={written} />}
    </div>
  );
}

export function headingOf(written: LetterPageView['written']): string {
  if (written === undefined) return words.startTitle;
  return written.isNote ? words.noteTitle : words.letterTitle;
}
