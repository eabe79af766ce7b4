import { expect, test } from 'vitest';
import { briefIn, type LetterForm, letterForm, problemsIn } from '@/features/follow-up/letter-form';

const sentForm = (over: Partial<Record<keyof LetterForm, string>> = {}) =>
  letterForm.safeParse({
    interviewId: 'i1',
    key: 'key-of-the-form',
    version: '2',
    approach: 'own',
    warmth: 'warm',
    length: 'short',
    ask: 'nothing',
    locale: 'en-IN',
    ...over,
  });
const form = sentForm().data!;
const bank = [
  {
    id: 'fact-1',
    text: 'I ran the ward at night.',
    version: 1,
    createdAt: new Date('2026-05-01T08:00:00Z'),
    proof: '',
    retiredAt: undefined,
  },
];

test('empty boxes leave no evidence, and a fact from the bank joins what was typed', () => {
  const values = { 'evidence.1': ['  I planned 3 halls. '], 'evidence.2': [' '], bank: ['fact-1'] };
  expect(briefIn(form, values, bank).evidence).toEqual(['I planned 3 halls.', 'I ran the ward at night.']);
});

test('a fact that is not in the candidate’s bank is left out', () => {
  expect(briefIn(form, { bank: ['fact-of-somebody-else'] }, bank).evidence).toEqual([]);
});

test('a proof counts when it is ticked and named', () => {
  const values = {
    proof: ['number', 'sample', 'no-such-kind'],
    'proof.number': ['24 beds'],
    'proof.trial': ['one morning'],
  };
  expect(briefIn(form, values, bank).proof).toEqual({ number: '24 beds' });
});

test('a letter answers two doubts at most', () => {
  expect(briefIn(form, { doubts: ['D1', 'D3', 'D5'] }, bank).doubts).toEqual(['D1', 'D3']);
});

test('a doubt that does not exist is no doubt', () => {
  expect(briefIn(form, { doubts: ['D99'] }, bank).doubts).toEqual([]);
});

test('a pasted text that is too long is named beside its field', () => {
  expect(problemsIn({ specificMoment: ['a'.repeat(6001)], to: ['a'.repeat(300)] }).map(({ field }) => field)).toEqual([
    'specificMoment',
  ]);
});

test.each([
  ['then', 'drop-everything'],
  ['approach', 'beg'],
  ['version', '-1'],
  ['version', 'three'],
] as const)('a form whose %s is %s is not one of ours', (field, value) => {
  expect(sentForm({ [field]: value }).success).toBe(false);
});
