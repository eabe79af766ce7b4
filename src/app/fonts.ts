import localFont from 'next/font/local';

/** The app talking. One file holds every weight. */
export const atkinson = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      weight: '200 800',
      style: 'normal',
    },
  ],
  variable: '--font-atkinson',
  display: 'swap',
});

/** Human words: what the candidate wrote, what the interviewer may have thought. Fetched where they are shown. */
export const newsreader = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
      weight: '400',
      style: 'normal',
    },
    {
      path: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-400-italic.woff2',
      weight: '400',
      style: 'italic',
    },
    {
      path: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2',
      weight: '500',
      style: 'normal',
    },
  ],
  variable: '--font-newsreader',
  display: 'swap',
  preload: false,
});
