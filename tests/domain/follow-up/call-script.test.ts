import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { briefFromRow, briefRow } from '@/cli/brief-from-row';
import { composeCall } from '@/domain/follow-up/call-script';
import { numberIn, spokenSeconds, spokenWords, toldAloud, withinWords } from '@/domain/follow-up/for-the-ear';
import type { WholeBrief } from '@/domain/follow-up/letter';
import { callParts } from '@/knowledge/call-parts';
import { letterParts } from '@/knowledge/letter-parts';

import { aBrief } from './a-brief';
import { expectations } from './brief-expectations';

const call = (change: Partial<WholeBrief> = {}) =>
  composeCall({ ...aBrief({ contactLine: '555-0134' }), channel: 'phone', ...change }, callParts, letterParts);
const said = (move: string, change: Partial<WholeBrief> = {}) =>
  call(change).cards.find((card) => card.move === move)?.text ?? '';
const moves = (change: Partial<WholeBrief> = {}) => call(change).cards.map(({ move }) => move);

describe('the cards of a call', () => {
  test('ask for a minute, thank, own, tell one fact, ask once, and meet every answer', () => {
    expect(moves()).toEqual([
      'open',
      'thanks',
      'own',
      'evidence',
      'ask',
      'if-yes',
      'if-busy',
      'if-decided',
      'if-no',
      'voicemail',
      'close',
    ]);
  });

  test('when it is a bad moment, offer an email and stop', () => {
    expect(said('if-busy')).toMatch(/email.*Goodbye\.$/);
  });

  test('when they have decided, ask one question about it', () => {
    expect(said('if-decided').match(/\?/g)).toHaveLength(1);
  });

  test('own nothing and ask nothing when nothing went wrong', () => {
    const clean = moves({ approach: 'clean', situation: 'over-analysed', ask: 'nothing' });
    expect(clean).not.toContain('own');
    expect(clean).not.toContain('ask');
  });

  test('apologise for an offence and bring nothing else forward', () => {
    const offence = moves({ approach: 'own', situation: 'offensive-remark', ask: 'nothing' });
    expect(offence).not.toContain('ask');
    expect(offence).not.toContain('evidence');
  });

  test('accept a no before anything else', () => {
    expect(said('thanks', { approach: 'revive', situation: 'already-rejected' })).toMatch(/\baccept\b/);
  });

  test('ask after a date that was named', () => {
    expect(said('ask', { approach: 'clean', situation: 'check-in', theirDate: 'mid-November' })).toContain(
      'mid-November',
    );
  });

  test('say nothing where no contact is wanted, and why', () => {
    const script = call({ noContact: true });
    expect(script.cards).toEqual([]);
    expect(script.refused).toMatch(/asked not to be contacted/);
  });

  test('leave a gap for a number that nobody gave', () => {
    const { cards } = call({ contactLine: 'rosa@example.org' });
    expect(cards.find(({ move }) => move === 'close')?.blanks).toEqual(['[your number]']);
  });

  test('leave a wrong fact to be put right by nothing but the right one', () => {
    const change = {
      approach: 'own',
      situation: 'wrong-fact',
      whatWentWrong: 'I said 41 stores, it was 14.',
      evidence: ['Rolled out the tills to 14 stores in nine weeks', 'Led a desk of seven for two years'],
    } as const;
    expect(said('evidence', change)).toContain('14 stores');
    expect(said('voicemail', change)).toContain('14 stores');
    expect(said('voicemail', change)).not.toContain('desk of seven');
  });

  test('wait for the right figure when two are told of', () => {
    const change = {
      approach: 'own',
      situation: 'wrong-fact',
      whatWentWrong: 'I told them a wrong number.',
      evidence: ['Cut waste by 18 or 13 per cent'],
    } as const;
    expect(said('evidence', change)).toMatch(/\[/);
    expect(JSON.stringify(call(change).cards)).not.toMatch(/\b1[83]\b/);
  });

  test('are spoken in short forms, and in full ones where it is formal', () => {
    expect(said('close')).toContain('won’t');
    expect(said('close', { warmth: 'formal' })).toContain('will not');
    expect(said('close', { locale: 'en-IN' })).toContain('will not');
  });
});

describe('words for the ear', () => {
  test('brackets and long sentences are taken apart', () => {
    expect(
      toldAloud('I started a board of honest wait times in spring, and written complaints fell from 9 a month to 2.'),
    ).toBe('I started a board of honest wait times in spring. Written complaints fell from 9 a month to 2.');
    expect(toldAloud('I spent seven years at Marlow (2012 to 2019), from dock worker to lead.')).toBe(
      'I spent seven years at Marlow, 2012 to 2019, from dock worker to lead.',
    );
  });

  test('a telephone number takes a word a digit', () => {
    expect(spokenWords('Call 555-0134.')).toBe(8);
    expect(spokenSeconds('Call 555-0134.')).toBe(4);
  });

  test('the number is found beside an address', () => {
    expect(numberIn('jo@example.org, +44 7700 900731')).toBe('+44 7700 900731');
    expect(numberIn('jo@example.org')).toBeUndefined();
  });

  test('what does not fit is left out by whole sentences', () => {
    expect(withinWords('I led a desk. It was a busy desk.', 5)).toBe('I led a desk.');
    expect(withinWords('I led a very busy desk.', 3)).toBeUndefined();
  });
});

const file = fileURLToPath(new URL('../../support/letter-briefs.jsonl', import.meta.url));
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => briefRow.parse(JSON.parse(line)));

describe.each(rows.map((row) => [row.id, row] as const))('the call of %s', (id, row) => {
  const script = composeCall(briefFromRow({ ...row, contact_line: '555-0134' }), callParts, letterParts);
  const textOf = (isVoicemail: boolean) =>
    script.cards
      .filter(({ move }) => (move === 'voicemail') === isVoicemail)
      .map((card) => card.text)
      .join('\n');

  test.each([
    ['the talk', false],
    ['the voicemail', true],
  ] as const)('springs no trap, has no gap and apologises once at most in %s', (_part, isVoicemail) => {
    const text = textOf(isVoicemail);
    for (const pattern of expectations[id]?.never ?? []) expect(text).not.toMatch(pattern);
    expect(text).not.toMatch(/\[/);
    expect(text.match(/sorry|apolog|regret/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});
