import { describe, expect, it } from 'vitest';
import { critique } from '@/domain/follow-up/critique-letter';
import { blanksIn } from '@/domain/follow-up/letter-text';
import { stopsIn } from '@/domain/follow-up/stops';
import { criticModel } from '@/knowledge/critic';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';

const context = { brief: { interviewer: 'Dana Okafor', company: 'Juniper Clinic' } };
const stops = (text: string, retired: readonly string[] = []) => {
  const { remarks } = critique(text, context, letterRules, moveGuide, criticModel());
  return stopsIn(text, { remarks, blanks: blanksIn(text), retired }).map(({ kind, words }) => [kind, words]);
};

describe('What stops a letter before it leaves', () => {
  it('is a blank that nobody filled', () => {
    expect(stops('Dear Dana,\n\nI closed [one number they could check] files.\n\nSam')).toEqual([
      ['blank', '[one number they could check]'],
    ]);
  });

  it('is a name that is not theirs', () => {
    expect(stops('Dear Diana,\n\nThank you for Tuesday.\n\nSam').map(([kind]) => kind)).toEqual(['wrong-name']);
  });

  it('is another employer', () => {
    expect(stops('Dear Dana,\n\nI enjoyed hearing about the role at Brightmoor.\n\nSam').map(([kind]) => kind)).toEqual(
      ['wrong-company'],
    );
  });

  it('is a fact that is not claimed any more, whatever the commas in it', () => {
    const text = 'Dear Dana,\n\nIn 2024 I trained four welders, on nights.\n\nSam';
    expect(stops(text, ['I trained four welders on nights.', 'I ran the ward.'])).toEqual([
      ['retired-claim', 'I trained four welders on nights.'],
    ]);
  });

  it('comes in the order of the letter', () => {
    expect(stops('Dear Diana,\n\nI closed [how many] files.\n\nSam').map(([kind]) => kind)).toEqual([
      'wrong-name',
      'blank',
    ]);
  });

  it('is nothing else, however clumsy', () => {
    expect(stops('Dear Dana,\n\nPlease, please give me the job. I am begging you.\n\nSam')).toEqual([]);
  });
});
