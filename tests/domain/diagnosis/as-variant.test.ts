import { expect, test } from 'vitest';
import { asVariant } from '@/domain/diagnosis/as-variant';
import { aPattern } from '@/../tests/support/builders';

const pattern = aPattern({
  severity: 40,
  repair: 60,
  approach: 'amend',
  variants: [
    { whenever: ['went-blank', 'again'], severity: 70, approach: 'own' },
    { whenever: ['went-blank'], severity: 15 },
  ],
});
const present = (...ids: readonly string[]) => new Map(ids.map((id) => [id, 'present' as const]));

test('a pattern without one of its variants stands as written', () => {
  expect(asVariant(pattern, present())).toBe(pattern);
});

test('one blank weighs less than the pattern as a whole', () => {
  expect(asVariant(pattern, present('went-blank'))).toMatchObject({ severity: 15, repair: 60, approach: 'amend' });
});

test('the first variant that holds decides', () => {
  expect(asVariant(pattern, present('went-blank', 'again'))).toMatchObject({
    severity: 70,
    repair: 60,
    approach: 'own',
  });
});

test('a variant of which one sign was ruled out does not hold', () => {
  const states = new Map([...present('went-blank'), ['again', 'absent' as const]]);
  expect(asVariant(pattern, states).severity).toBe(15);
});
