import Link from 'next/link';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { words } from './copy';
import { Example } from './example';
import { MendedEdge } from './mended-edge';

/** What happens here, in one breath, and one button. */
export function Landing() {
  return (
    <>
      <div className="grid gap-14 pb-12 sm:pb-20 lg:grid-cols-[minmax(0,1fr)_minmax(0,33rem)] lg:gap-x-16">
        <Opening />
        <Example />
      </div>
      <div className="bleed -mb-16 sm:-mb-24">
        <MendedEdge />
        <div className="page-grid bg-sunken pt-6 pb-16 sm:pt-8 sm:pb-24">
          <Steps />
          <Facts />
        </div>
      </div>
    </>
  );
}

function Opening() {
  return (
    <section className="lg:pt-8">
      <p className="mb-6 font-serif text-display font-medium">{words.display}</p>
      <h1 className="mb-5 max-w-[22ch] text-h1">{words.title}</h1>
      <p className="mb-8 max-w-[48ch] text-lead text-ink-2">{words.lead}</p>
      <ButtonLink href={paths.newInterview} className="min-h-14 w-full text-base sm:w-auto sm:px-8">
        {words.start}
      </ButtonLink>
      <ul className="mt-4 grid">
        {[
          { href: `${paths.newInterview}?length=full`, text: words.full },
          { href: `${paths.newInterview}?go=letter`, text: words.onlyLetter },
          { href: paths.home, text: words.openInterviews },
        ].map(({ href, text }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className="inline-flex min-h-11 items-center text-sm">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps() {
  return (
    <ol className="grid gap-10 lg:grid-cols-3 lg:gap-12">
      {words.steps.map(({ title, text }, index) => (
        <li key={title} className="flex gap-4">
          <span className="flex size-9 shrink-0 items-center justify-center rounded-full border-2 border-seam text-sm font-semibold text-seam-ink">
            {index + 1}
          </span>
          <div className="pt-0.5">
            <h2 className="mb-1.5 text-h3">{title}</h2>
            <p className="text-sm text-ink-2">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Facts() {
  return (
    <dl className="mt-12 grid gap-8 border-t border-line pt-8 sm:grid-cols-2 lg:grid-cols-3 lg:gap-12">
      {[
        { term: words.needTitle, text: words.need },
        { term: words.whereTitle, text: words.where },
      ].map(({ term, text }) => (
        <div key={term} className="last:lg:col-span-2">
          <dt className="mb-1 text-sm font-semibold">{term}</dt>
          <dd className="max-w-[52ch] text-sm text-ink-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
