import Link from 'next/link';
import type { Stop } from '@/domain/follow-up/stops';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { PageHeading } from '@/ui/page-heading';
import { Paper, paperText } from '@/ui/paper';
import type { LetterToTake } from './letter-to-take';
import { TakeOut } from './take-out';
import { stopText, takeOutWords as words } from './take-out-copy';

/** What a reader would stop at. The way back comes first; the candidate decides. */
export function StopScreen({ interviewId, stops, ...letter }: LetterToTake) {
  return (
    <div className="max-w-reading">
      <p className="mb-6 text-sm">
        <Link href={paths.letter(interviewId)}>{words.backToLetter}</Link>
      </p>
      <PageHeading>{words.stopTitle}</PageHeading>
      {stops.length === 0 ? <p className="mb-6">{words.noStops}</p> : <Stops stops={stops} />}
      <p className="mb-6">
        <ButtonLink href={paths.letter(interviewId)}>{words.backToLetter}</ButtonLink>
      </p>
      <Disclosure summary={words.takeItAnyway} open={stops.length === 0}>
        <TakeOut interviewId={interviewId} {...letter} isSeen />
        <p className="mt-6 hidden text-sm text-ink-2 noscript:block">{words.selectHere}</p>
        <Paper className={`mt-4 px-5 py-6 ${paperText}`}>{letter.letter.text}</Paper>
      </Disclosure>
    </div>
  );
}

function Stops({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <>
      <p className="mb-4">{words.stopWhy}</p>
      <ul className="mb-8 grid gap-4">
        {stops.map((stop) => (
          <li key={`${stop.kind} ${stop.words}`} className="border-s-2 border-seam ps-5">
            <p className="font-serif text-letter">{stop.words}</p>
            <p className="text-sm text-ink-2">{stopText(stop)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
