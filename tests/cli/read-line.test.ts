import { expect, test } from 'vitest';
import { runVerb } from '@/cli/run-verb';

const story =
  'It went fine until question three. She cut me off and moved to something else, and I was shown out early.';

test('`read` answers with signs, their words and where they stand', () => {
  const reply = runVerb('read', JSON.stringify({ id: 's', story }));
  expect(reply).toMatchObject({ id: 's', language: 'english' });
  const { signs } = reply as unknown as { signs: { id: string; quote: string; start: number; end: number }[] };
  expect(signs.map(({ id }) => id)).toContain('cut-you-short');
  for (const { quote, start, end } of signs) expect(quote).toBe(story.slice(start, end));
});

test('`read` refuses a line without a story', () => {
  expect(runVerb('read', '{"id":"x"}')).toMatchObject({ id: 'x', error: { code: 'invalid-line', path: ['story'] } });
});

test('`diagnose` takes a story', () => {
  const reply = runVerb('diagnose', JSON.stringify({ id: 'd', story, candidate_feeling: 2 }));
  expect(reply).toHaveProperty('verdict');
});
