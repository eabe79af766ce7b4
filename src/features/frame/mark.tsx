/** The mended bowl: ink, and one seam of gold. The same drawing as src/app/icon.svg. */
export function Mark() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 32 32"
      className="size-8 shrink-0"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M4 9.5h24c0 8.5-4.5 14-12 14s-12-5.5-12-14z" stroke="currentColor" strokeWidth="1.75" />
      <path d="M12 27h8" stroke="currentColor" strokeWidth="1.75" />
      <path d="M20.5 9.5l-3 4 1 3.5-4.5 6.5M18.5 17l5 2.5" className="stroke-seam" strokeWidth="2" />
    </svg>
  );
}
