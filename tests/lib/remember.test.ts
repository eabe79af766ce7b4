import { describe, expect, test, vi } from 'vitest';
import { remember } from '@/lib/remember';

const setUp = (most: number) => {
  const work = vi.fn(({ words }: { readonly words: string }) => ({ length: words.length }));
  return { work, read: remember(work, most) };
};

describe('remember', () => {
  test('works the same out once', () => {
    const { work, read } = setUp(2);
    expect(read({ words: 'thank you' })).toEqual({ length: 9 });
    expect(read({ words: 'thank you' })).toEqual({ length: 9 });
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('works it out anew when one word changed', () => {
    const { read } = setUp(2);
    read({ words: 'thank you' });
    expect(read({ words: 'thank you all' })).toEqual({ length: 13 });
  });

  test('forgets what was used longest ago', () => {
    const { work, read } = setUp(2);
    for (const words of ['first', 'second', 'first', 'third', 'first', 'second']) read({ words });
    expect(work.mock.calls.map(([{ words }]) => words)).toEqual(['first', 'second', 'third', 'second']);
  });
});
