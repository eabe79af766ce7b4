import { review, type ReviewContext } from './review';

/** What the page asks for; the number tells which answer belongs to which question. */
export interface ReviewRequest {
  readonly number: number;
  readonly text: string;
  readonly subject: string;
  readonly context: ReviewContext;
}

/** Reads the letter beside the page, so that the typing never waits for the critic. */
addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  const { number, text, subject, context } = data;
  postMessage({ number, review: review(text, subject, context) });
});
