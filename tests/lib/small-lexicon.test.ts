import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readEnglish } from '@/lib/english';
import { keepLexiconSmall } from '@/lib/small-lexicon';

const stories = readFileSync('src/knowledge/stories/one.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { sentences: readonly { text: string }[] }).sentences)
  .map((sentences) => sentences.map(({ text }) => text).join(' '));

const odd = [
  'The constructor called toString and __proto__, then hasOwnProperty. What a length!',
  'He didn’t say “thanks” — I’d have gone.\n\nThey can’t. 3 of 10 said £45k, naïve café, Zürich.',
  'Qwzx bloop qwzx BLOOP Qwzx.',
  '',
];

test('the packed dictionary reads every text as the whole one does', async () => {
  const texts = [...stories.slice(0, 40), ...odd, ...odd];
  const before = texts.map((text) => readEnglish(text));
  vi.resetModules();
  keepLexiconSmall();
  const again = await import('@/lib/english');
  expect(again.readEnglish).not.toBe(readEnglish);
  expect(texts.map((text) => again.readEnglish(text))).toEqual(before);
});
