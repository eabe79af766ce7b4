import { paths } from '@/lib/paths';

/** The pages beside the letter: its versions, and how it reads. */
export const historyOf = (interviewId: string): string => `${paths.letter(interviewId)}/history`;

export const changesBetween = (interviewId: string, of: number, and: number): string =>
  `${historyOf(interviewId)}?of=${String(of)}&with=${String(and)}`;

export const readingOf = (interviewId: string): string => `${paths.letter(interviewId)}/read`;
