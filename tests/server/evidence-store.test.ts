import { expect, test } from 'vitest';
import { keepEvidence, listEvidence } from '@/server/evidence-store';
import { aDatabase } from '@/../tests/support/database';
import { aCandidate, aKey } from '@/../tests/support/records';

aDatabase();

const texts = async (candidateId: string) => (await listEvidence(candidateId)).map(({ text }) => text).sort();

test('a fact is kept once, however often and however fast it is entered', async () => {
  const candidateId = await aCandidate();
  const facts = ['I ran the ward on nights.', 'I trained four welders.', 'I ran the ward on nights.'];
  await Promise.all(Array.from({ length: 6 }, () => keepEvidence(candidateId, aKey(), facts)));
  expect(await texts(candidateId)).toEqual(['I ran the ward on nights.', 'I trained four welders.']);
});

test('a fact of another candidate is not shown', async () => {
  const [mine, theirs] = [await aCandidate(), await aCandidate()];
  await keepEvidence(theirs, aKey(), ['I trained four welders.']);
  expect(await texts(mine)).toEqual([]);
});
