import type { Review } from './review';
import type { ReviewRequest } from './review-worker';

export interface Reader {
  readonly read: (request: Omit<ReviewRequest, 'number'>) => Promise<Review>;
  readonly stop: () => void;
}

/** The critic in a worker of its own: getting it ready takes a moment, and nobody who types has to feel it. */
export function startReader(): Reader {
  if (typeof Worker === 'undefined') return readerOnThePage;
  const worker = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
  let asked = 0;
  return {
    read: (request) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const number = asked;
        const hear = ({ data }: MessageEvent<{ readonly number: number; readonly review: Review }>) => {
          if (data.number !== number) return;
          worker.removeEventListener('message', hear);
          resolve(data.review);
        };
        worker.addEventListener('message', hear);
        worker.addEventListener('error', () => reject(new Error('The review could not be fetched.')), { once: true });
        worker.postMessage({ ...request, number });
      }),
    stop: () => worker.terminate(),
  };
}

const readerOnThePage: Reader = {
  read: async ({ text, subject, context }) => {
    const { review } = await import('./review');
    return review(text, subject, context);
  },
  stop: () => undefined,
};
