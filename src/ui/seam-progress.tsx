interface SeamProgressProps {
  /** One entry for each page on the path: answered or not. */
  readonly answered: readonly boolean[];
  /** The same in words; the line itself is decoration. */
  readonly text: string;
}

/** A line with a gap for each page; an answered page mends its gap in gold. */
export function SeamProgress({ answered, text }: SeamProgressProps) {
  return (
    <div className="mb-2">
      <p className="text-sm text-ink-2">{text}</p>
      <div aria-hidden className="mt-3 flex h-1.5 items-center">
        {answered.map((isMended, index) => (
          // The pages of a path have no other name here.
          <span key={index} className="contents">
            <span className="h-px min-w-0.5 flex-1 bg-control" />
            <span
              className={`h-1 w-3 shrink-0 rounded-full transition-colors duration-[320ms] ease-calm sm:w-4 ${isMended ? 'bg-seam' : 'bg-transparent'}`}
            />
          </span>
        ))}
        <span className="h-px min-w-0.5 flex-1 bg-control" />
      </div>
    </div>
  );
}
