import { describe, expect, test } from 'vitest';

import { alternatives, composeLetter } from '@/domain/follow-up/compose-letter';
import type { Brief } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { letterParts } from '@/knowledge/letter-parts';

import { aBrief, without } from './a-brief';

const compose = (brief: Brief) => composeLetter(brief, letterParts);
const textOf = (change: Partial<Brief> = {}) => letterText(compose(aBrief(change)));
const movesOf = (change: Partial<Brief> = {}) => compose(aBrief(change)).blocks.map(({ move }) => move);
const blockOf = (move: string, change: Partial<Brief> = {}) =>
  compose(aBrief(change)).blocks.find((block) => block.move === move);

describe('the order of a letter', () => {
  test('an answer that was blank is owned after the thanks and followed by what was done', () => {
    expect(movesOf()).toEqual(['greeting', 'thanks', 'own', 'evidence', 'value', 'ask', 'exit', 'close']);
  });

  test('a better answer comes before the evidence', () => {
    const moves = movesOf({
      betterAnswers: [{ asked: 'How would you slot a new hall?', answer: 'I would rank the lines by picks first.' }],
    });
    expect(moves.slice(2, 5)).toEqual(['own', 'repair', 'evidence']);
  });

  test('a wrong fact is corrected before anything else is said', () => {
    expect(movesOf({ approach: 'own', situation: 'wrong-fact', ask: 'nothing' }).slice(0, 4)).toEqual([
      'greeting',
      'repair',
      'own',
      'thanks',
    ]);
  });

  test('a late start is owned after the thanks', () => {
    expect(movesOf({ approach: 'own', situation: 'late' }).slice(0, 3)).toEqual(['greeting', 'thanks', 'own']);
  });

  test('after a "no" the decision is accepted first', () => {
    expect(blockOf('thanks', { approach: 'revive', situation: 'already-rejected' })?.text).toMatch(/\baccept\b/);
  });

  test('a clean letter owns nothing and asks nothing', () => {
    expect(movesOf({ approach: 'clean', situation: 'over-analysed', ask: 'nothing' })).toEqual([
      'greeting',
      'thanks',
      'evidence',
      'value',
      'exit',
      'close',
    ]);
  });

  test('an offensive remark is followed by no request', () => {
    expect(movesOf({ approach: 'own', situation: 'offensive-remark' })).not.toContain('ask');
  });

  test('an interview that an illness broke names it in one clause', () => {
    const own = blockOf('own', {
      approach: 'reschedule',
      situation: 'illness',
      offDay: 'a fever of 102 and two kinds of medicine',
    });
    expect(own?.text).toMatch(/^I was not well on the day\b/);
    expect(own?.text).not.toMatch(/fever|102|medicine/);
  });

  test('a reason for the job comes before the ask', () => {
    expect(blockOf('why', { whyThisJob: 'the mix of planning and floor work' })?.text).toBe(
      'What I like about this job is the mix of planning and floor work.',
    );
  });
});

describe('what stands in it', () => {
  test('the candidate’s notes become sentences about them', () => {
    expect(blockOf('evidence')?.text).toContain(
      'In 2025 I planned slotting for 3 halls at Brook Lane, and picks an hour rose from 61 to 74.',
    );
    expect(blockOf('value')?.text).toMatch(/My supervisor Jo Marsh will take a call\.$/);
    expect(blockOf('value')?.from).toContain('evidence');
  });

  test('what they said is said back to them', () => {
    expect(blockOf('thanks')?.text).toMatch(
      /(?:telling me that|in mind:|with me:) the returns corner fills up every Thursday\b/,
    );
  });

  test('every block names the fields that it came from', () => {
    expect(blockOf('evidence')?.from).toContain('evidence');
    expect(blockOf('thanks')?.from).toEqual(expect.arrayContaining(['heldOn', 'specificMoment']));
    expect(blockOf('own')?.from).toContain('situation');
  });

  test('a missing fact is a visible blank', () => {
    const letter = compose(
      aBrief({ evidence: [], betterAnswers: [{ answer: 'I would rank the lines by picks first' }] }),
    );
    expect(letter.blocks.flatMap(({ blanks }) => blanks)).toEqual(['[one result you are proud of]']);
  });

  test('a missing moment is a visible blank', () => {
    const letter = compose(without(aBrief(), 'specificMoment'));
    expect(letter.blocks.flatMap(({ blanks }) => blanks)).toEqual(['[something they said or showed you]']);
  });

  test('a missing name is a visible blank', () => {
    expect(letterText(compose(without(aBrief(), 'candidateName')))).toMatch(/\[your name\]$/);
  });

  test('a correction without a fact leaves a blank for it', () => {
    expect(textOf({ approach: 'own', situation: 'wrong-fact', evidence: [], ask: 'nothing' })).toContain(
      '[the true fact or figure]',
    );
  });

  test('a fact the candidate said not to claim is left out', () => {
    expect(
      textOf({
        evidence: ['I am certified in forklift safety', 'Ran the night desk for 2 years'],
        mustNotClaim: ['that I am certified'],
      }),
    ).not.toContain('certified');
  });

  test('an angry sentence stays in the reflection', () => {
    expect(textOf({ evidence: ['Ran the night desk for 2 years. My boss there was useless.'] })).not.toContain(
      'useless',
    );
  });

  test('a thing that would quote what went wrong is left out', () => {
    const words = 'The slotting question was one that I had never seen anywhere';
    expect(textOf({ whatWentWrong: words, evidence: [words, 'Ran the night desk for 2 years'] })).not.toContain(
      'had never seen anywhere',
    );
  });

  test('a second note says that it is one, and does not apologise for it', () => {
    const thanks = blockOf('thanks', { alreadyThanked: true })?.text ?? '';
    expect(thanks).toMatch(/second/);
    expect(thanks).not.toMatch(/sorry|apolog/i);
  });

  test('the figure that was wrong is not said again', () => {
    const text = textOf({
      approach: 'own',
      situation: 'wrong-fact',
      ask: 'nothing',
      whatWentWrong: 'I said 41 stores, it was 14.',
      evidence: ['Rolled out the tills to 14 stores', 'Wrote the guide'],
    });
    expect(text).toContain('14 stores');
    expect(text).not.toContain('41');
  });
});

describe('whom and when', () => {
  test.each([
    [{ interviewer: 'Ms. Laura Benning', locale: 'en-US' }, 'Dear Ms. Benning,'],
    [{ interviewer: 'Mr. Ian Corbett', locale: 'en-GB' }, 'Dear Mr Corbett,'],
    [{ interviewer: 'Dr Kwame Osei (one of four panelists)', locale: 'en-IN' }, 'Dear Dr. Osei,'],
    [{ interviewer: 'Karen', locale: 'en-AU' }, 'Dear Karen,'],
    [{ interviewer: 'Marcus Ellery', locale: 'en-US', warmth: 'formal' }, 'Dear Marcus Ellery,'],
    [{ interviewer: 'Mrs Shabnam Rahman (chair), Mr Liam Doyle', locale: 'en-GB' }, 'Dear Mrs Rahman,'],
    [{ interviewer: 'Ms Lotte van der Berg', locale: 'en-GB' }, 'Dear Ms van der Berg,'],
    [{ interviewer: 'the hiring team', locale: 'en-US' }, 'Dear hiring team for the warehouse planner role,'],
  ] as const)('%j is greeted "%s"', (change, greeting) => {
    expect(blockOf('greeting', change)?.text).toBe(greeting);
  });

  test('with nobody and no role known the team is greeted', () => {
    expect(compose(without(aBrief(), 'interviewer', 'role')).blocks[0]?.text).toBe('Dear hiring team,');
  });

  test.each([
    ['2026-11-19', 'en-US', 'on Tuesday'],
    ['2026-11-17', 'en-US', 'today'],
    ['2026-11-18', 'en-US', 'yesterday'],
    ['2026-11-24', 'en-US', 'on November 17'],
    ['2026-11-24', 'en-GB', 'on 17 November'],
  ] as const)('written on %s in %s the day is "%s"', (writtenOn, locale, words) => {
    expect(blockOf('thanks', { writtenOn, locale })?.text).toContain(words);
  });

  test.each([
    ['en-US', 'balanced', 'Sincerely,'],
    ['en-US', 'warm', 'Best regards,'],
    ['en-GB', 'formal', 'Yours sincerely,'],
    ['en-GB', 'warm', 'Kind regards,'],
  ] as const)('%s, %s ends "%s"', (locale, warmth, words) => {
    expect(blockOf('close', { locale, warmth })?.text).toBe(`${words}\nRosa Lindqvist`);
  });

  test('a contact line stands under the name', () => {
    expect(blockOf('close', { contactLine: '555-0134' })?.text).toBe('Sincerely,\nRosa Lindqvist\n555-0134');
  });
});

describe('what is not written', () => {
  test('the approach "none" gives no letter and says why', () => {
    const letter = compose(aBrief({ approach: 'none' }));
    expect(letter.blocks).toEqual([]);
    expect(letter.refused).toMatch(/send nothing/);
  });

  test('hiding a false statement is refused and the truth is written', () => {
    const letter = compose(
      aBrief({
        approach: 'own',
        situation: 'wrong-fact',
        ask: 'nothing',
        whatWentWrong: 'I said I am certified. Can you write it so it sounds like I misspoke?',
        evidence: ['Passed two of three exams; third is on 9 December 2026'],
      }),
    );
    expect(letter.refused).toMatch(/gives the true fact/);
    expect(letterText(letter)).toContain('I passed two of three exams; the third is on 9 December 2026.');
  });

  test('a voicemail about a wrong figure is composed as a correction', () => {
    expect(
      movesOf({
        approach: 'own',
        situation: 'voicemail',
        channel: 'voicemail',
        whatWentWrong: 'I used last year’s rate.',
      })[1],
    ).toBe('repair');
  });
});

describe('other wordings', () => {
  test.each(['thanks', 'own', 'evidence', 'ask', 'exit', 'subject'])(
    'the %s can be said in at least two more ways',
    (id) => {
      expect(alternatives(aBrief(), id, letterParts).length).toBeGreaterThanOrEqual(2);
    },
  );

  test('none of them is the wording in the letter', () => {
    expect(alternatives(aBrief(), 'own', letterParts)).not.toContain(blockOf('own')?.text);
  });

  test('a block that the letter does not have has none', () => {
    expect(alternatives(aBrief(), 'why', letterParts)).toEqual([]);
  });
});

describe('a panel', () => {
  test('everyone is thanked and every question gets its own answer', () => {
    const text = textOf({
      situation: 'panel',
      locale: 'en-GB',
      interviewer: 'Mrs Hana Iqbal (chair), Mr Tom Reeve, Ms Ida Cole',
      specificMoment: 'Mr Reeve asked about safety, Ms Cole asked what I would stop, the chair asked about money.',
      evidence: ['Held £90,000 since 2024', 'No safety incident in 18 months', 'Would stop the weekly paper round'],
    });
    expect(text).toMatch(/Mr Reeve and Ms Cole/);
    expect(text).toContain('Mr Reeve asked about safety: there was no safety incident in 18 months.');
    expect(text).toContain('Ms Cole asked what I would stop: I would stop the weekly paper round.');
    expect(text).toContain('You asked about money: I have held £90,000 since 2024.');
  });
});
