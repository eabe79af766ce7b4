import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import type { Brief } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { composePanelLetters, MOST_SHARED, sharedShare } from '@/domain/follow-up/panel-letters';
import { panelOf } from '@/domain/follow-up/panel-members';
import { letterParts } from '@/knowledge/letter-parts';

import { aBrief } from './a-brief';
import { briefs } from './a-random-brief';

const panel = aBrief({
  situation: 'panel',
  company: 'Lowry Regional Health',
  interviewer: 'Dr. Kwame Osei, Ms. Ana Ruiz, Mr. Paul Hart',
  specificMoment:
    'Dr. Osei asked what I would do if a supplier failed a review, Ms. Ruiz asked about training buyers, Mr. Hart said that the scheduling system goes next summer.',
  evidence: [
    'At Prairie Health in 2023 recommended delaying go-live; the finding proved real',
    'Wrote the fix-list template the team uses',
    'Trained 14 buyers on supplier questionnaires in 2024',
  ],
});
const lettersFor = (brief: Brief) => composePanelLetters(brief, letterParts).letters;
const textFor = (brief: Brief, at: number) => letterText(lettersFor(brief)[at]?.letter ?? { blocks: [] });

// Several letters a brief: slow machines need more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

describe('a panel', () => {
  test('is read as people with what was theirs', () => {
    expect(panelOf(panel)).toEqual([
      { name: 'Dr. Kwame Osei', asked: 'what I would do if a supplier failed a review' },
      { name: 'Ms. Ana Ruiz', asked: 'about training buyers' },
      { name: 'Mr. Paul Hart', moment: 'Mr. Hart said that the scheduling system goes next summer' },
    ]);
  });

  test('in America gets one letter each, with the fact that answers each one’s question', () => {
    expect(lettersFor(panel).map(({ to }) => to.name)).toEqual(['Dr. Kwame Osei', 'Ms. Ana Ruiz', 'Mr. Paul Hart']);
    expect(textFor(panel, 1)).toContain('14 buyers');
    expect(textFor(panel, 0)).not.toContain('14 buyers');
    expect(textFor(panel, 2)).toContain('scheduling system');
  });

  test('in Britain, and at any public employer, gets one letter to the chair', () => {
    for (const change of [{ locale: 'en-GB' as const }, { company: 'Merrow County Council' }]) {
      const { mode, letters } = composePanelLetters({ ...panel, ...change }, letterParts);
      expect(mode).toBe('chair');
      expect(letters).toHaveLength(1);
    }
  });

  test('never gets near-duplicates', () => {
    const people = fc.constantFrom(
      'Jo Lee, Kim Day',
      'Ms. Ada Okafor, Mr. Sam Fox, Dr. Pat Roe',
      'Jo Lee, Kim Day, Sam Fox, Pat Roe',
    );
    const locale = fc.constantFrom('en-US', 'en-IN' as const);
    fc.assert(
      fc.property(briefs, people, locale, (brief, interviewer, where) => {
        const texts = lettersFor({ ...brief, channel: 'email', interviewer, locale: where, company: 'Tern' }).map(
          ({ letter }) => letterText(letter),
        );
        texts.forEach((text, at) => {
          for (const other of texts.slice(at + 1)) expect(sharedShare(text, other)).toBeLessThanOrEqual(MOST_SHARED);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('how much two texts share', () => {
  test('is the part of the shorter one that stands in both', () => {
    expect(sharedShare('one two three four five six', 'one two three four five six seven')).toBe(1);
    expect(sharedShare('one two three four five six', 'one two three four five nine ten')).toBe(0.5);
    expect(sharedShare('one two', 'one two')).toBe(0);
  });
});
