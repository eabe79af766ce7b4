import { describe, expect, test } from 'vitest';
import { whatChanged } from '@/domain/diagnosis/what-changed';
import { pictureOf, seen } from '@/../tests/support/builders';

const told = seen('cut-you-short', 'talked-long', 'lost-the-question', 'spoke-ill-of-employer', 'exchanged-looks');

describe('setting a finding aside', () => {
  test('that changed nothing says nothing', () => {
    expect(whatChanged(pictureOf(told), pictureOf(told))).toEqual({ noLonger: [], newly: [] });
  });

  test('names the doubt that stands first now', () => {
    const before = pictureOf(told);
    const first = before.doubts[0]?.doubt ?? 'D1';
    const after = pictureOf(told, { disagreements: [first] });
    expect(whatChanged(before, after).firstDoubt).toEqual({ from: first, to: after.doubts[0]?.doubt });
  });

  test('names the advice that follows now', () => {
    const before = pictureOf(told);
    const everything = before.findings.map(({ pattern }) => pattern);
    const after = pictureOf(told, { disagreements: everything });
    expect(whatChanged(before, after).approach).toEqual({ from: before.approach.chosen, to: 'clean' });
  });

  test('does not count what was set aside among what is raised no longer', () => {
    const before = pictureOf(told);
    const after = pictureOf(told, { disagreements: ['rambling-answers'] });
    expect(whatChanged(before, after).noLonger).not.toContain('rambling-answers');
  });
});
