interface SeamProgressProps {
  /** One entry for each page on the path: answered or not. */
  readonly answered: readonly boolean[];
  /** The same in words; the line itself is decoration. */
  readonly text: string;
}

/** A line with small gaps; each answered page mends one in gold. */
export function SeamProgress({ answered, text }: SeamProgressProps) {
  return (
    <div className="mb-2">
      <p className="text-sm text-ink-2">{text}</p>
      <div aria-hidden className="seam-line mt-2 flex gap-1">
        {answered.map((mended, index) => (
          <span
            // The pages of a path have no other name here.
            key={index}
            className={`h-1 min-w-1 flex-1 rounded-full transition-colors duration-[320ms] ease-calm ${mended ? 'bg-seam' : 'bg-line'}`}
          />
        ))}
      </div>
    </div>
  );
}
