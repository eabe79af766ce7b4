import { describe, expect, test } from 'vitest';

import { peopleNamed } from '@/domain/follow-up/addressee';
import { momentFor } from '@/domain/follow-up/second-person';

const said = (note: string, interviewer?: string) => momentFor(note, peopleNamed(interviewer))?.sentence;

describe('a note about the conversation, turned to the person', () => {
  test.each([
    [
      'Ms. Benning said Monday mornings are the worst hour',
      'Ms. Laura Benning',
      'You said that Monday mornings are the worst hour.',
    ],
    [
      'Karen said their Saturday roster is hard to get right',
      'Karen Lockyer',
      'You said that your Saturday roster is hard to get right.',
    ],
    [
      'They are moving from annual to quarterly forecasting',
      'Mrs D Oyelowo',
      'You mentioned that you are moving from annual to quarterly forecasting.',
    ],
    [
      'Their close went from eleven days to seven and he wants five',
      'Marcus Ellery',
      'You mentioned that your close went from eleven days to seven and you want five.',
    ],
    [
      'He said he reads a proposal for one sentence',
      'Mr. Erik Lindgren',
      'You said that you read a proposal for one sentence.',
    ],
    ['She described the returns pile in December', 'Ms. Helen Brandt', 'You described the returns pile in December.'],
    [
      'The new route has no backup driver',
      'Ms. Kay Nakamura',
      'You mentioned that the new route has no backup driver.',
    ],
    [
      'The tour of line 2, which still uses the old primer',
      'Mrs. Elke Jansen',
      'I remember the tour of line 2, which still uses the old primer.',
    ],
  ])('"%s"', (note, interviewer, sentence) => {
    expect(said(note, interviewer)).toBe(sentence);
  });

  test('"they" is not the reader once something else is named', () => {
    expect(said('She said the branch managers feel they report to four people', 'Ms. Susan Kwan')).toBe(
      'You said that the branch managers feel they report to four people.',
    );
  });

  test('what somebody else said stays theirs', () => {
    expect(said('Mr Doyle said the rota is hard', 'Mrs Shabnam Rahman')).toBe('Mr Doyle said that the rota is hard.');
  });

  test('"he" is not Ms. Benning', () => {
    expect(said('He said the rota is hard', 'Ms. Laura Benning')).toBe('He said that the rota is hard.');
  });

  test('a face is nothing that was said', () => {
    expect(said('She smiled when I talked about rosters', 'Ms. Laura Benning')).toBeUndefined();
  });

  test('a note that already speaks to them is left as it is', () => {
    expect(said('You showed me the cold store')).toBe('You showed me the cold store.');
  });

  test('thanks can go on from a report', () => {
    expect(momentFor('She explained how night pours are planned', peopleNamed('Ms Ida Cole'))?.gratitude).toBe(
      'for explaining how night pours are planned',
    );
  });
});
