import Link from 'next/link';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { SeamProgress } from '@/ui/seam-progress';
import { CareNotice } from './care-notice';
import { progressText, words } from './copy';
import { QUESTION_HEADING, QuestionForm } from './question-form';
import { type QuestionPage, sectionTitle } from './queries';
import { questionView } from './question-view';

interface QuestionScreenProps {
  readonly interviewId: string;
  readonly page: QuestionPage;
  readonly rows: number;
  /** Where Continue leads: on, or back to the page from which the candidate came to change this one answer. */
  readonly go: 'continue' | 'check' | 'picture' | 'hub';
}

export function QuestionScreen({ interviewId, page, rows, go }: QuestionScreenProps) {
  const { question, progress } = page;
  const view = questionView(question, page.answers, page.version, rows, page.length, page.suggestions);
  return (
    <div className="max-w-reading">
      <p className="mb-6">
        <Link href={page.back} className="text-sm">
          {words.back}
        </Link>
      </p>
      {progress !== undefined && <SeamProgress answered={page.answered} text={progressText(progress, sectionTitle)} />}
      <div className="mt-6">
        <PageHeading id={QUESTION_HEADING}>{question.title}</PageHeading>
      </div>
      {question.hint !== undefined && <p className="-mt-3 mb-6 text-ink-2">{question.hint}</p>}
      {page.factsFirst && <Notice title={words.factsFirst} />}
      {page.after.englishOnly && <Notice title={words.englishOnly} />}
      {page.after.care && <CareNotice />}
      <QuestionForm key={`${question.id} ${String(rows)}`} interviewId={interviewId} view={view} go={go} />
      <Disclosure summary={words.whyWeAsk}>
        <p>{question.why}</p>
      </Disclosure>
    </div>
  );
}
