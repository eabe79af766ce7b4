/** Line drawings, 160 × 120: ink in the colour of the text, and one stroke of the seam. No people. */
const drawings = {
  chair: {
    ink: [
      'M52 26v52',
      'M52 52h40',
      'M92 52v50',
      'M52 78l-6 24',
      'M58 78h34',
      'M52 26c0-4 6-4 6 0v26',
      'M112 102V44h34v58',
      'M112 58h34',
    ],
    seam: 'M52 40c10 6 18-4 28 2',
  },
  door: {
    ink: ['M50 104V20h52v84', 'M36 104h92', 'M102 20l22 10v66l-22 8', 'M112 62v6'],
    seam: 'M50 84c14-8 22 6 34-2s10-10 18-8',
  },
  cup: {
    ink: [
      'M48 52h52v24c0 14-10 24-26 24S48 90 48 76z',
      'M100 58h8c12 0 12 22-2 22h-7',
      'M40 108h68',
      'M62 42c-4-6 4-8 0-14',
      'M82 42c-4-6 4-8 0-14',
    ],
    seam: 'M60 53c6 10-4 16 4 24s-2 14 4 22',
  },
  letter: {
    ink: ['M36 36h88v60H36z', 'M36 38l44 34 44-34', 'M38 94l30-31', 'M122 94L92 63'],
    seam: 'M80 72c4 8-4 12 2 23',
  },
  window: {
    ink: ['M48 20h64v76H48z', 'M80 20v76', 'M48 56h64', 'M40 98h80', 'M56 48c4-10 14-10 18 0'],
    seam: 'M49 84c12-10 22 2 30-4s18-14 32-6',
  },
  path: {
    ink: [
      'M28 104c22-2 36-12 42-26',
      'M72 104c10-4 16-14 16-26',
      'M20 60c20-14 36-14 52 0s36 14 68-6',
      'M116 54V38',
      'M116 38c-8 0-10-10 0-14 10 4 8 14 0 14z',
    ],
    seam: 'M50 104c16-4 24-14 28-26s6-16 12-20',
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
      <path d={seam} className="stroke-seam" strokeWidth="2.5" />
    </svg>
  );
}
