import Link from 'next/link';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Thought } from '@/ui/quote';
import { Tag } from '@/ui/tag';
import { words } from './copy';

/** What happens here, in one breath, and one button. */
export function Landing() {
  return (
    <div className="grid gap-16 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:gap-x-20">
      <section>
        <p className="mb-6 font-serif text-display font-medium">{words.display}</p>
        <h1 className="mb-6 text-h1">{words.title}</h1>
        <p className="mb-8 max-w-[52ch] text-lead text-ink-2">{words.lead}</p>
        <ButtonLink href={paths.newInterview} className="w-full text-base sm:w-auto sm:px-8">
          {words.start}
        </ButtonLink>
        <ul className="mt-5 grid gap-1 text-sm">
          {[
            { href: `${paths.newInterview}?length=full`, text: words.full },
            { href: `${paths.newInterview}?go=letter`, text: words.onlyLetter },
            { href: paths.home, text: words.openInterviews },
          ].map(({ href, text }) => (
            <li key={href}>
              <Link href={href} prefetch={false} className="inline-flex min-h-8 items-center">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <Example />
      <Steps />
      <Facts />
    </div>
  );
}

function Steps() {
  return (
    <ol className="grid gap-8 border-t border-line pt-10 sm:grid-cols-3 lg:col-span-2">
      {words.steps.map(({ title, text }, index) => (
        <li key={title} className="border-s-2 border-seam ps-5">
          <p className="mb-1 text-sm font-semibold text-seam-ink">{index + 1}</p>
          <h2 className="mb-2 text-h3">{title}</h2>
          <p className="text-sm text-ink-2">{text}</p>
        </li>
      ))}
    </ol>
  );
}

function Facts() {
  return (
    <dl className="grid gap-8 sm:grid-cols-2 lg:col-span-2">
      {[
        { term: words.needTitle, text: words.need },
        { term: words.whereTitle, text: words.where },
      ].map(({ term, text }) => (
        <div key={term}>
          <dt className="text-h3 font-semibold">{term}</dt>
          <dd className="max-w-[52ch] text-ink-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Example() {
  return (
    <figure aria-labelledby="example" className="self-start rounded-sheet border border-line bg-surface p-6 sm:p-8">
      <figcaption id="example" className="mb-5 text-sm text-ink-2">
        <strong className="font-semibold text-ink">{words.exampleTitle}.</strong> {words.exampleNote}
      </figcaption>
      <p className="mb-2 text-h3 font-semibold">{words.exampleVerdict}</p>
      <p className="mb-5 text-sm text-ink-2">{words.exampleBecause}</p>
      <div className="border-s-2 border-seam ps-5">
        <p className="mb-1 text-sm text-ink-2">{words.exampleMayHave}</p>
        <Thought>{words.exampleThought}</Thought>
        <p className="mt-2 mb-3">
          <Tag kind="worry">{words.exampleStrength}</Tag>
        </p>
        <ul className="grid list-disc gap-1 ps-5 text-sm text-ink-2">
          {words.exampleReasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <p className="mt-6 mb-2 text-sm text-ink-2">{words.exampleLetterTitle}</p>
      <p className="rounded-paper bg-letter-paper p-5 font-serif text-letter text-letter-ink shadow-sheet">
        {words.exampleLetter}
      </p>
    </figure>
  );
}
