const TEAR =
  'M0 36L210 30 262 41 470 34 640 25 688 37 905 31 1010 41 1046 28 1228 31 1262 40 1290 34 1500 26 1560 39 1790 32 1850 23 2080 34 2400 28';
const BRANCHES = 'M688 37l44 13 66 3M905 31l-36-14-58-3M1560 39l30 12 92 2';

/** Where two sheets were torn apart and joined again in gold: the one ornament of the page. Wide windows see more of it. */
export function MendedEdge() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 2400 64"
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="-mb-px block h-16 w-full rtl:-scale-x-100"
    >
      <path d={`${TEAR}V64H0z`} className="fill-sunken" />
      <path d={TEAR} className="stroke-seam" strokeWidth="2" />
      <path d={BRANCHES} className="stroke-seam" strokeWidth="1.5" />
    </svg>
  );
}
