import Link from 'next/link';
import { paths } from '@/lib/paths';
import { PageHeading } from '@/ui/page-heading';
import { paperText } from '@/ui/paper';
import { PrintButton } from '@/ui/print-button';
import type { LetterToTake } from './letter-to-take';
import { takeOutWords as words } from './take-out-copy';

/** The letter alone, as it comes out of the printer. */
export function PrintScreen({ interviewId, letter }: Pick<LetterToTake, 'interviewId' | 'letter'>) {
  return (
    <div className="max-w-reading">
      <div className="no-print">
        <p className="mb-6 text-sm">
          <Link href={paths.letter(interviewId)}>{words.backToLetter}</Link>
        </p>
        <PageHeading>{words.printTitle}</PageHeading>
        <p className="mb-4">{words.printHint}</p>
        <div className="mb-8">
          <PrintButton>{words.printNow}</PrintButton>
        </div>
      </div>
      <div className="letter-to-print rounded-sheet bg-letter-paper px-5 py-6 shadow-sheet sm:px-10 sm:py-10">
        {letter.text.split(/\n{2,}/u).map((paragraph, place) => (
          // The paragraphs of one text have no other name.
          <p key={place} dir="auto" className={`mb-4 last:mb-0 ${paperText}`}>
            {paragraph}
          </p>
        ))}
      </div>
    </div>
  );
}
