import { expect, test } from 'vitest';
import {
  addEvidence,
  changeEvidence,
  keepEvidence,
  listBank,
  listEvidence,
  listRetired,
  retireEvidence,
} from '@/server/evidence-store';
import { aDatabase } from '@/../tests/support/database';
import { saveLetter } from '@/server/letter-store';
import { aCandidate, aKey, aLetter, aLoggedInterview } from '@/../tests/support/records';

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

const NOW = new Date('2026-05-05T09:00:00.000Z');
const fact = (text: string) => ({ key: aKey(), text, proof: '' });

async function aFact(candidateId: string, text = 'I trained four welders.') {
  await addEvidence(candidateId, fact(text));
  const [kept] = await listEvidence(candidateId);
  if (kept === undefined) throw new Error('The fact was not kept.');
  return kept;
}

test('a fact that is in the bank already is not kept twice', async () => {
  const candidateId = await aCandidate();
  await aFact(candidateId);
  expect(await addEvidence(candidateId, fact('I trained four welders.'))).toEqual({ status: 'known' });
  expect(await texts(candidateId)).toEqual(['I trained four welders.']);
});

test('a retired fact is offered to no letter, and typing it again does not bring it back', async () => {
  const candidateId = await aCandidate();
  const { id, text } = await aFact(candidateId);
  expect(await retireEvidence(candidateId, id, NOW)).toBe(true);
  await keepEvidence(candidateId, aKey(), [text]);
  expect(await texts(candidateId)).toEqual([]);
  expect(await listRetired(candidateId)).toEqual([text]);
  await retireEvidence(candidateId, id, undefined);
  expect(await texts(candidateId)).toEqual([text]);
});

test('a change made on an older version is not saved over a newer one', async () => {
  const candidateId = await aCandidate();
  const { id } = await aFact(candidateId);
  const change = (text: string) => changeEvidence(candidateId, { ...fact(text), id, baseVersion: 1 });
  expect(await change('I trained five welders.')).toEqual({ status: 'saved' });
  expect(await change('I trained six welders.')).toEqual({ status: 'conflict' });
  expect(await texts(candidateId)).toEqual(['I trained five welders.']);
});

test('a fact of another candidate can be neither changed nor retired', async () => {
  const [mine, theirs] = [await aCandidate(), await aCandidate()];
  const { id } = await aFact(theirs);
  expect(await changeEvidence(mine, { ...fact('Mine now.'), id, baseVersion: 1 })).toEqual({ status: 'gone' });
  expect(await retireEvidence(mine, id, NOW)).toBe(false);
  expect(await texts(theirs)).toEqual(['I trained four welders.']);
});

test('each fact knows the letters it went into', async () => {
  const { candidateId, interviewId } = await aLoggedInterview();
  const letter = aLetter();
  await saveLetter(candidateId, interviewId, letter);
  const [used = ''] = letter.brief.evidence;
  await keepEvidence(candidateId, aKey(), [used, 'I trained four welders.']);
  const bank = await listBank(candidateId);
  expect(bank.find(({ text }) => text === used)?.usedIn.map((use) => use.interviewId)).toEqual([interviewId]);
  expect(bank.find(({ text }) => text !== used)?.usedIn).toEqual([]);
});
