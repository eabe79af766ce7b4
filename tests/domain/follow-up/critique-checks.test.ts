import { describe, expect, it } from 'vitest';
import { critique } from '@/domain/follow-up/critique-letter';
import type { LetterCheck, LetterContext, LetterRule } from '@/domain/follow-up/remark';
import { moveGuide } from '@/knowledge/letter-rules';

function marked(check: LetterCheck, letter: string, context: LetterContext = {}): string[] {
  const rule: LetterRule = {
    id: check,
    label: 'other',
    severity: 1,
    why: '',
    instead: '',
    check,
    finds: [],
    flags: [],
    allows: [],
  };
  return critique(letter, context, [rule], moveGuide).remarks.map(({ start, end }) => letter.slice(start, end));
}

describe('An apology', () => {
  it('is marked from the second on', () => {
    expect(marked('second-apology', 'I’m sorry I was late. I apologise for the slides.')).toEqual(['apologise']);
  });

  it('is no apology when it is sympathy', () => {
    expect(marked('second-apology', 'I’m sorry I was late. I’m sorry to hear about the closure.')).toEqual([]);
  });

  it('is marked at once in a letter that has nothing to repair', () => {
    expect(marked('apology-in-clean-letter', 'I’m sorry I went on.', { brief: { approach: 'clean' } })).toEqual([
      'sorry',
    ]);
  });

  it('may stand in a letter that owns a slip', () => {
    expect(marked('apology-in-clean-letter', 'I’m sorry I was late.', { brief: { approach: 'own' } })).toEqual([]);
  });
});

describe('A letter that is too long', () => {
  it('is marked from the sentence in which a text message passes 60 words', () => {
    const letter = `${'One two three four five six seven eight nine ten. '.repeat(6)}This is the rest of it.`;
    expect(marked('too-long', letter, { channel: 'text' })).toEqual(['This is the rest of it.']);
  });

  it('is marked from character 301 on LinkedIn', () => {
    const letter = `${'a'.repeat(300)}bcd`;
    expect(marked('too-long', letter, { channel: 'linkedin' })).toEqual(['bcd']);
  });

  it('is never a call: the script has its own clock', () => {
    expect(marked('too-long', 'word and word. '.repeat(300), { channel: 'phone' })).toEqual([]);
  });

  it('does not count greeting, sign-off and signature', () => {
    const letter = `Dear Ms. Alvarado,\n\n${'One two three four five six seven eight nine ten. '.repeat(6)}\n\nKind regards,\nSam`;
    expect(marked('too-long', letter, { channel: 'text' })).toEqual([]);
  });
});

describe('Loud writing', () => {
  it('is the second exclamation mark', () => {
    expect(marked('exclamations', 'Thank you! It was good to meet you!')).toEqual(['!']);
  });

  it('is a run of words in capitals', () => {
    expect(marked('shouting', 'I am writing because THIS IS MY ANSWER to you.')).toEqual(['THIS IS MY ANSWER']);
  });

  it('is no row of short forms', () => {
    expect(marked('shouting', 'The IT and HR teams in the UK used SAP.')).toEqual([]);
  });
});

describe('A name', () => {
  it('in the greeting that the brief does not know is marked', () => {
    expect(marked('wrong-name', 'Dear Ms. Okafar,\n\nThank you.', { brief: { interviewer: 'Dana Okafor' } })).toEqual([
      'Okafar',
    ]);
  });

  it('is not asked for: a greeting without one is fine', () => {
    expect(marked('wrong-name', 'Respected Madam,\n\nThank you.', { brief: { interviewer: 'Dana Okafor' } })).toEqual(
      [],
    );
  });

  it('of another employer as the one written to is marked', () => {
    expect(
      marked('wrong-company', 'I would be glad to join Brightmoor.', { brief: { company: 'Juniper Clinic' } }),
    ).toEqual(['Brightmoor']);
  });

  it('of another employer as the place of a fact is fine', () => {
    expect(marked('wrong-company', 'At Brightmoor I ran the desk.', { brief: { company: 'Juniper Clinic' } })).toEqual(
      [],
    );
  });
});

describe('The share of the slip', () => {
  const fact = 'At Hale I wrote the sheet that the night team still uses, and it cut missed calls from 9 to 2. ';
  const owned = 'I should have checked my notes before I spoke about the year. ';

  it('is marked at the last owning sentence when it passes a quarter of 60 words', () => {
    expect(marked('own-share', `Thank you for the talk on Monday. ${fact}${owned.repeat(3)}`)).toEqual([owned.trim()]);
  });

  it('is fine at one sentence among facts', () => {
    expect(marked('own-share', `Thank you for the talk on Monday. ${fact.repeat(3)}${owned}`)).toEqual([]);
  });
});

describe('A move that is missing', () => {
  const body = 'At Hale I wrote the handover sheet. It cut missed calls from 9 to 2. Ruth Kessler can confirm it.';

  it('is marked at the opening when it is the thanks', () => {
    expect(marked('missing-thanks', `Dear Ms. Alvarado,\n\n${body}`)).toEqual(['At Hale I wrote the handover sheet.']);
  });

  it('is marked at the end when it is the ask', () => {
    expect(marked('missing-ask', `Dear Ms. Alvarado,\n\nThank you for Monday, it was good. ${body}`)).toEqual([
      'Ruth Kessler can confirm it.',
    ]);
  });

  it('is not looked for in a sentence that is no letter', () => {
    expect(marked('missing-thanks', 'At Hale I wrote the handover sheet.')).toEqual([]);
  });
});
