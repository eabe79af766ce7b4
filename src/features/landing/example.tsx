import { Paper } from '@/ui/paper';
import { Thought } from '@/ui/quote';
import { Tag } from '@/ui/tag';
import { words } from './copy';

/** One made-up interview, from the signs along the seam to the thought, and on to the letter that answers it. */
export function Example() {
  return (
    <figure aria-labelledby="example">
      <figcaption id="example" className="mb-3 text-sm text-ink-2">
        <strong className="font-semibold text-ink">{words.exampleTitle}.</strong> {words.exampleNote}
      </figcaption>
      <div className="rounded-sheet border border-line bg-surface px-5 pt-6 pb-20 sm:me-8 sm:px-8 sm:pt-8">
        <p className="mb-2 text-h3 font-semibold">{words.exampleVerdict}</p>
        <p className="text-sm text-ink-2">{words.exampleBecause}</p>
        <Signs />
      </div>
      <Paper className="relative -mt-14 ms-5 border-s-2 border-s-seam px-5 py-5 sm:ms-14 sm:px-7 sm:py-6">
        <p className="mb-2 font-sans text-xs text-ink-2">{words.exampleLetterTitle}</p>
        <p className="font-serif text-letter">{words.exampleLetter}</p>
      </Paper>
    </figure>
  );
}

/** Each sign is a knot on the line that leads to the thought. */
function Signs() {
  return (
    <div className="mt-6 ps-7">
      <ul className="relative grid gap-1.5 text-sm before:absolute before:-start-[23px] before:top-2.5 before:-bottom-8 before:w-0.5 before:bg-seam">
        {words.exampleReasons.map((reason) => (
          <li key={reason} className="relative">
            <span
              aria-hidden
              className="absolute -start-7 top-1.5 size-3 rounded-full border-2 border-seam bg-surface"
            />
            {reason}
          </li>
        ))}
      </ul>
      <div className="relative mt-5">
        <span aria-hidden className="absolute -start-7 top-1 size-3 rounded-full bg-seam" />
        <p className="flex flex-wrap items-center mb-1.5 gap-x-3 gap-y-1 text-sm text-ink-2">
          {words.exampleMayHave} <Tag kind="worry">{words.exampleStrength}</Tag>
        </p>
        <Thought>{words.exampleThought}</Thought>
      </div>
    </div>
  );
}
