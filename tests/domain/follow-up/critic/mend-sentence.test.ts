import { describe, expect, it } from 'vitest';
import { critique } from '@/domain/follow-up/critique-letter';
import { criticModel } from '@/knowledge/critic';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';

/** The sentence after one press on every rewrite that is offered for `rule`. */
function mended(text: string, label: string): string {
  const remark = critique(text, {}, letterRules, moveGuide, criticModel()).remarks.find(
    (one) => one.label === label && one.rewrite !== undefined,
  );
  return remark === undefined ? text : text.slice(0, remark.start) + (remark.rewrite ?? '') + text.slice(remark.end);
}

describe('One press', () => {
  it.each([
    [
      'begging',
      'Sir, please give me only ten minutes more, I beg you.',
      'Sir, if you have ten minutes, I would welcome a short call.',
    ],
    [
      'begging',
      'I beg you to give me another chance.',
      'If there is room for another conversation, I would welcome it.',
    ],
    ['over-apologising', 'I am so very sorry I was late.', 'I am sorry I was late.'],
    ['self-deprecation', 'I am hopeless at interviews.', 'I did not interview well on the day.'],
    [
      'missing-ownership-excuse',
      'The bus broke down on the bridge.',
      'The bus broke down on the bridge, and I should have left earlier.',
    ],
    [
      'missing-ownership-excuse',
      'Sorry if anyone was offended by my joke about the night team.',
      'I am sorry for my joke about the night team.',
    ],
    ['badmouthing', 'I left Brandt because my boss was an idiot.', 'I left Brandt.'],
    ['blaming-others', 'I was late because your guard held me at the gate.', 'I was late.'],
    ['irrelevant-personal-detail', 'My wife left me in May.', ''],
    [
      'cliche',
      'I am writing to express my continued interest in the post of clerk.',
      'I would like to be considered for the post of clerk.',
    ],
  ])('mends %s: «%s»', (label, text, better) => {
    expect(mended(text, label)).toBe(better);
  });

  it('never offers words that would be marked again', () => {
    const offered = letterRules.flatMap(({ flags }) =>
      flags.flatMap((text) =>
        critique(text, {}, letterRules, moveGuide, criticModel()).remarks.flatMap(({ rewrite, start, end, label }) =>
          rewrite === undefined || rewrite === ''
            ? []
            : [{ label, text: text.slice(0, start) + rewrite + text.slice(end) }],
        ),
      ),
    );
    const again = offered.filter(({ label, text }) =>
      critique(text, {}, letterRules, moveGuide, criticModel()).remarks.some(
        (remark) => remark.label === label && remark.severity > 2,
      ),
    );
    expect(offered.length).toBeGreaterThan(8);
    expect(again).toEqual([]);
  });
});
