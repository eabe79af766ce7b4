import { expect, test } from 'vitest';
import { ok, refuse } from '@/lib/result';

test('a decision is a value or a refusal with its code', () => {
  expect(ok('2026-05-02')).toEqual({ ok: true, value: '2026-05-02' });
  expect(refuse('too-soon')).toEqual({ ok: false, refusal: 'too-soon' });
});
