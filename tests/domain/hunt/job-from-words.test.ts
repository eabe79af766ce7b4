import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobFromWords } from '@/domain/hunt/job-from-words';

describe('a job in one line', () => {
  test.each([
    ['Data analyst at Acme', 'Data analyst', 'Acme'],
    ['Data analyst @ Acme', 'Data analyst', 'Acme'],
    ['Data analyst, Acme', 'Data analyst', 'Acme'],
    ['  Data analyst –  Acme ', 'Data analyst', 'Acme'],
    ['E-commerce lead - Acme', 'E-commerce lead', 'Acme'],
    ['Nurse | St Mary’s, Ward 4', 'Nurse', 'St Mary’s, Ward 4'],
    ['Acme nurse', '', 'Acme nurse'],
    ['Acme', '', 'Acme'],
    ['at', '', 'at'],
    ['', '', ''],
  ])('%j is the job %j at %j', (text, jobTitle, employer) => {
    expect(jobFromWords(text)).toEqual({ jobTitle, employer });
  });

  test('never loses a letter or a digit that was typed', () => {
    const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]|\bat\b/giu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { jobTitle, employer } = jobFromWords(text);
        expect(words(`${jobTitle} ${employer}`)).toBe(words(text));
      }),
    );
  });
});
