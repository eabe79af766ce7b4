/** The mended bowl: one line of ink, one seam of gold. */
export function Mark() {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className="size-8" fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d="M4 11h24c0 9-5 15-12 15S4 20 4 11z" stroke="currentColor" strokeWidth="2" />
      <path d="M18 11l-3 4 4 3-3 8" className="stroke-seam" strokeWidth="2.5" />
    </svg>
  );
}
