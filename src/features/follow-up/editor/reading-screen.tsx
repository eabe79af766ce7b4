import Link from 'next/link';
import { paths } from '@/lib/paths';
import { PageHeading } from '@/ui/page-heading';
import { editorWords } from './copy';
import { ReadingLetter } from './reading-letter';
import type { ReadingView } from './reading-view';

/** What they may wonder, the sentence that answers it, and the letter in plain form. */
export function ReadingScreen({ interviewId, subject, text, language, doubts }: ReadingView) {
  return (
    <div data-wide>
      <p className="mb-6 text-sm">
        <Link href={paths.letter(interviewId)} prefetch={false}>
          {editorWords.backToLetter}
        </Link>
      </p>
      <PageHeading>{editorWords.asReader}</PageHeading>
      <p className="mb-8 max-w-reading text-ink-2">{editorWords.asReaderHint}</p>
      <ul className="mb-12 grid gap-6">
        {doubts.length === 0 && <li className="max-w-reading">{editorWords.noDoubts}</li>}
        {doubts.map(({ id, title, thought, sentence, answeredBy }) => (
          <li
            key={id}
            className="grid gap-x-10 gap-y-4 rounded-card border border-line bg-surface p-5 sm:p-6 md:grid-cols-2"
          >
            <div>
              <h2 className="mb-2 text-sm font-semibold text-ink-2">{editorWords.theirDoubt}</h2>
              <p className="font-serif text-thought font-medium">{thought}</p>
              <p className="mt-1 text-sm text-ink-2">{title}</p>
            </div>
            <div className="border-seam max-md:border-t-2 max-md:pt-4 md:border-s-2 md:ps-10">
              <h2 className="mb-2 text-sm font-semibold text-ink-2">{editorWords.yourAnswer}</h2>
              {sentence === undefined ? (
                <p>
                  {editorWords.noAnswerYet} {editorWords.answeredBy} {answeredBy}
                </p>
              ) : (
                <q className="font-serif text-letter">{sentence}</q>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ReadingLetter
        subject={subject}
        text={text}
        language={language}
        answers={doubts.flatMap(({ sentence }) => sentence ?? [])}
      />
    </div>
  );
}
