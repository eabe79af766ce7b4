/** Line drawings, 160 × 120: ink in the colour of the text, and one stroke of the seam. No people. */
const drawings = {
  /** A chair pulled out from a table. */
  chair: {
    ink: [
      'M18 104h124',
      'M82 56h58',
      'M92 56v48',
      'M132 56v48',
      'M30 30c4 0 6 2 6 6l3 38',
      'M40 78l-5 26',
      'M66 78l4 26',
      'M39 90h29',
    ],
    seam: 'M36 75c9-4 22-4 32 0',
  },
  /** An open door. */
  door: {
    ink: ['M60 104V20h46v84', 'M60 20L34 32v84l26-12', 'M41 70v6', 'M18 104h16', 'M106 104h36'],
    seam: 'M60 104c14-3 32-3 46 0',
  },
  /** A mended cup. */
  cup: {
    ink: [
      'M44 54h58v16c0 18-11 30-29 30S44 88 44 70z',
      'M102 60c17-3 18 23-3 23',
      'M30 106h86',
      'M64 44c-5-7 5-11 0-20',
      'M82 44c-5-7 5-11 0-20',
    ],
    seam: 'M80 54l-5 11 8 9-9 12 3 14M75 65l-12 5-4 9',
  },
  /** A letter, half out of its envelope. */
  letter: {
    ink: ['M34 60h92v46H34z', 'M34 60l46 26 46-26', 'M48 68V20h64v48', 'M60 31h40', 'M60 41h40'],
    seam: 'M60 52c5-6 8 5 13 0s7-5 12 0 6 3 9 0',
  },
  /** A window at morning. */
  window: {
    ink: [
      'M48 18h64v72H48z',
      'M80 18v72',
      'M48 52h64',
      'M40 98h80',
      'M44 90h72',
      'M48 18c3 24-4 42-14 58',
      'M112 18c-3 24 4 42 14 58',
    ],
    seam: 'M63 90a17 17 0 0 1 34 0',
  },
  /** A path into the hills. */
  path: {
    ink: [
      'M14 62c18-16 36-16 54-6s42 12 78-6',
      'M44 108c26-12 36-20 27-30s-5-15 3-20',
      'M104 108c8-14-2-22-12-29s-14-13-9-20',
      'M124 54V40',
      'M124 40a9 9 0 1 0-.1 0z',
    ],
    seam: 'M74 108c16-12 18-21 9-29s-10-13-5-20',
  },
} as const;

export type DrawingName = keyof typeof drawings;

export function Drawing({ name }: { readonly name: DrawingName }) {
  const { ink, seam } = drawings[name];
  return (
    <svg
      aria-hidden
      width="160"
      height="120"
      viewBox="0 0 160 120"
      fill="none"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0 text-ink-2"
    >
      {ink.map((line) => (
        <path key={line} d={line} stroke="currentColor" />
      ))}
      <path d={seam} className="stroke-seam" strokeWidth="2" />
    </svg>
  );
}
