import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { alternatives, composeLetter, MOST_WORDS } from '@/domain/follow-up/compose-letter';
import { critique } from '@/domain/follow-up/critique-letter';
import { applyEditedText } from '@/domain/follow-up/edited-text';
import type { Brief, Situation } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { quotes } from '@/domain/follow-up/sentence';
import { countWords, splitSentences } from '@/domain/follow-up/sentences';
import { letterParts, situationOfPattern } from '@/knowledge/letter-parts';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';

import { aBrief } from './a-brief';

const situations = [
  ...new Set<Situation>([
    ...Object.values(situationOfPattern),
    'false-claim',
    'offensive-remark',
    'phone-rang',
    'panel',
    'presentation-overrun',
  ]),
];
const name = fc.constantFrom('Adisa', 'Bjork', 'Chandra', 'Delacroix', 'Evans', 'Fujita', 'Galvez');
const place = fc.constantFrom('Quarry House', 'Tern Logistics', 'Oakham', 'Vale Clinic', 'Zephyr Foods');
const number = fc.integer({ min: 2, max: 980 }).map(String);
const fact = fc.oneof(
  fc.tuple(number, place).map(([count, where]) => `Cut returns by ${count} a week at ${where}`),
  fc.tuple(name, name).map(([first, last]) => `Manager ${first} ${last} will take a call`),
  fc.tuple(number, place).map(([count, where]) => `Four years on the desk of ${where}, about ${count} calls a day`),
  number.map((count) => `The error rate fell to ${count} in a quarter`),
  fc.tuple(place, number).map(([where, count]) => `At ${where} trained ${count} drivers; complaints halved`),
  number.map((count) => `On-time starts ${count} days in a row`),
);
const moment = fc.oneof(
  fc.tuple(name, number).map(([who, count]) => `${who} said the queue passes ${count} on Mondays`),
  fc.constant('They are moving to a new site'),
  fc.constant('The tour of the loading bay'),
  fc.constant('She smiled when I talked about rosters'),
);
const wrong = fc.constantFrom(
  'I froze and my idiot boss had kept me up all night, I need this for my rent and my kids',
  'Talked for twelve minutes and then I did not call, traffic on the bridge, it is so unfair',
  'I said we had done it when it was all me, he kept frowning at every single word I said',
  'I told them a wrong figure for the budget because the interviewer rushed me through it',
  'She asked me how I would rank the lines in a new hall before the big move and I went blank',
  'He asked what I would do if two drivers walked out on the same morning in December, I said nothing',
  'I blanked on the slotting question and then I arrived at the wrong door 20 minutes late',
);
const maybe = <One>(one: fc.Arbitrary<One>) => fc.option(one, { nil: undefined });

const briefs: fc.Arbitrary<Brief> = fc
  .record({
    approach: fc.constantFrom('clean', 'amend', 'own', 'explain', 'reschedule', 'revive' as const),
    situation: fc.constantFrom(...situations),
    locale: fc.constantFrom('en-US', 'en-GB', 'en-IN', 'en-AU' as const),
    warmth: fc.constantFrom('warm', 'balanced', 'formal' as const),
    length: fc.constantFrom('short', 'standard', 'full' as const),
    ask: fc.constantFrom('another-conversation', 'short-call', 'to-send-something', 'nothing' as const),
    doubts: fc.subarray(['D1', 'D3', 'D7', 'D9'] as const, { maxLength: 2 }),
    evidence: fc.uniqueArray(fact, { maxLength: 5 }),
    alreadyThanked: fc.boolean(),
    candidateName: maybe(fc.tuple(name, name).map((words) => words.join(' '))),
    role: maybe(fc.constantFrom('Shift planner', 'QA engineer', 'Java developer')),
    company: maybe(place),
    interviewer: maybe(
      fc
        .tuple(fc.constantFrom('Ms. ', 'Mr ', 'Dr ', ''), name, name)
        .map(([title, first, last]) => `${title}${first} ${last}`),
    ),
    heldOn: maybe(fc.constantFrom('2026-11-16', '2026-10-02')),
    writtenOn: maybe(fc.constant('2026-11-18')),
    specificMoment: maybe(moment),
    whyThisJob: maybe(
      fc.constantFrom(
        'the small team',
        'They are a small team',
        'Working outside',
        'I like the early shift',
        'Because it is close to people',
      ),
    ),
    companyFact: maybe(place.map((where) => `${where} is opening a second hall in spring`)),
    offDay: maybe(fc.constantFrom('fever and two medicines', 'Little sleep', 'my kids were ill')),
    whatWentWrong: maybe(wrong),
    answers: fc.array(fc.tuple(maybe(fc.constantFrom('How would you rank the lines?', 'budget')), fact), {
      maxLength: 2,
    }),
  })
  .map(({ answers, ...fields }) => ({
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Omit<
      Brief,
      'channel' | 'betterAnswers' | 'mustNotClaim'
    >),
    channel: 'email',
    betterAnswers: answers.map(([asked, answer]) => ({ answer, ...(asked !== undefined && { asked }) })),
    mustNotClaim: [],
  }));

const compose = (brief: Brief) => composeLetter(brief, letterParts);
const textOf = (brief: Brief) => letterText(compose(brief));
/** What the candidate entered for the letter: without the account of what went wrong, which may not come in at all. */
const entered = (brief: Brief) => JSON.stringify({ ...brief, whatWentWrong: '' }).toLowerCase();
const DERIVED = new Set(['monday', 'tuesday', 'wednesday', 'november', 'october', 'i']);

// Hundreds of letters a test: slow machines need more than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

function check(holds: (brief: Brief) => void): void {
  fc.assert(fc.property(briefs, holds), { numRuns: 300 });
}

describe('every letter', () => {
  test('says no number that the brief does not hold', () => {
    check((brief) => {
      const days = (brief.heldOn ?? '').split('-').map((part) => String(Number(part)));
      // How late one came is the one figure that comes from the account.
      const late = /(\d+) minutes late/.exec(brief.whatWentWrong ?? '')?.[1] ?? '';
      for (const found of textOf(brief).match(/\d+/g) ?? [])
        expect([late, ...days, ...(entered(brief).match(/\d+/g) ?? [])]).toContain(found);
    });
  });

  test('says no name that the brief does not hold', () => {
    check((brief) => {
      const known = new Set(entered(brief).match(/\p{L}+/gu));
      for (const { plain } of splitSentences(textOf(brief).split(/,\n/)[0] ?? '')) {
        const names = plain.match(/(?<=\S\s)\p{Lu}\p{L}*/gu) ?? [];
        expect(names.filter((word) => !known.has(word.toLowerCase()) && !DERIVED.has(word.toLowerCase()))).toEqual([]);
      }
    });
  });

  test('apologises once at most, and never asks to be forgiven', () => {
    check((brief) => {
      const text = textOf(brief);
      expect(text.match(/sorry|apolog|regret/gi)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(text).not.toMatch(/forgive|pardon|please|beg\b/i);
    });
  });

  test('quotes nothing of what went wrong', () => {
    check((brief) => {
      expect(quotes(textOf(brief), brief.whatWentWrong ?? '')).toBe(false);
    });
  });

  test('keeps anger, blame, health and money to the reflection', () => {
    check((brief) => {
      expect(textOf(brief)).not.toMatch(/idiot|so unfair|\brent\b|kids|fever|medicine|traffic|frown|rushed/i);
    });
  });

  test('stays within its length', () => {
    check((brief) => {
      expect(countWords(textOf(brief))).toBeLessThanOrEqual(MOST_WORDS[brief.length]);
    });
  });

  test('is the same for the same brief', () => {
    check((brief) => {
      expect(compose(structuredClone(brief))).toEqual(compose(brief));
    });
  });

  test('owns in two sentences at most, without "but" and a hedge', () => {
    check((brief) => {
      const own = compose(brief).blocks.find(({ move }) => move === 'own')?.text ?? '';
      expect(splitSentences(own).length).toBeLessThanOrEqual(2);
      expect(own).not.toMatch(/\bbut\b|\bif (?:anyone|you felt|you were|I)\b/i);
    });
  });

  test('ends every sentence with one mark and starts it with a capital', () => {
    check((brief) => {
      for (const { text, move } of compose(brief).blocks) {
        if (move === 'greeting' || move === 'close') continue;
        expect(text).toMatch(/^[\p{Lu}“]/u);
        expect(text).toMatch(/[.?]$/u);
        expect(text).not.toMatch(/\.\.|\s{2}|[!{}]|undefined|\s[.,;]/u);
      }
    });
  });

  test('has blocks with an id of their own', () => {
    check((brief) => {
      const ids = compose(brief).blocks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('has a subject line of 60 characters at most', () => {
    check((brief) => {
      const { subject } = compose(brief);
      expect(subject.length).toBeGreaterThan(8);
      expect(subject.length).toBeLessThanOrEqual(60);
      expect(subject).not.toMatch(/second chance|apolog|urgent|please|!/i);
    });
  });
});

test('the critic stops at nothing and wants nothing mended, but gaps that wait to be filled', () => {
  check((brief) => {
    const text = textOf(brief);
    const { remarks } = critique(
      text,
      { situation: brief.situation, channel: 'email', brief: {} },
      letterRules,
      moveGuide,
    );
    // A correction with nothing beside it, and a letter without facts, are mostly about the slip: there is nothing else to say.
    const hasMore =
      brief.evidence.length > 2 && brief.length !== 'short' && !/wrong-fact|false-claim/.test(brief.situation);
    const weighty = remarks.filter(
      ({ severity, start, rule }) =>
        severity > 1 && text.charAt(start) !== '[' && (hasMore || rule !== 'dwelling-on-the-slip'),
    );
    expect(weighty.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([]);
  });
});

test('a clean letter owns nothing', () => {
  check((brief) => {
    const letter = compose({ ...brief, approach: 'clean' });
    expect(letter.blocks.map(({ move }) => move)).not.toContain('own');
    expect(letterText(letter)).not.toMatch(/sorry|regret|nervous|blank|wrong|should have|late\b/i);
  });
});

test('a standard letter with three facts and a moment has 65 to 190 words', () => {
  check((brief) => {
    const { ask, ...rest } = brief;
    const full = {
      ...rest,
      ask: ask === 'nothing' ? 'short-call' : ask,
      length: 'standard',
      specificMoment: 'They are moving to a new site',
      role: 'Shift planner',
      evidence: [
        'Cut returns by 40 a week at Quarry House',
        'At Oakham trained 12 drivers; complaints halved',
        'Manager Ada Evans will take a call',
        ...brief.evidence,
      ],
    } as const;
    if (brief.situation === 'rejection-reply' || brief.situation === 'check-in') return;
    expect(countWords(textOf(full))).toBeGreaterThanOrEqual(65);
    expect(countWords(textOf(full))).toBeLessThanOrEqual(190);
  });
});

test('taking over an unchanged text changes nothing', () => {
  check((brief) => {
    const letter = compose(brief);
    expect(applyEditedText(letter, letterText(letter))).toEqual(letter);
  });
});

test('any text in any field still gives a letter', () => {
  const wild = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(fc.array(wild, { minLength: 8, maxLength: 8 }), ([one, two, three, four, five, six, seven, eight]) => {
      const brief = {
        ...aBrief(),
        candidateName: one,
        role: two,
        company: three,
        interviewer: four,
        specificMoment: five,
        whyThisJob: six,
        evidence: [seven, eight],
        betterAnswers: [{ asked: one, answer: five }],
        whatWentWrong: two,
      } as Brief;
      const letter = compose(brief);
      expect(letterText(letter)).not.toMatch(/undefined|\{(?:facts|answer|name|moment|why)\}/);
      expect(letter.subject).not.toBe('');
    }),
    { numRuns: 400 },
  );
});

test('the longest fields are read without a long wait', () => {
  const long = {
    words: 'word '.repeat(1200),
    letters: 'a'.repeat(6000),
    ands: 'one, two and '.repeat(460),
    available: `${'a '.repeat(2990)}available`,
    pronouns: 'she said they '.repeat(420),
  };
  for (const text of Object.values(long)) {
    const started = performance.now();
    compose({
      ...aBrief(),
      specificMoment: text,
      whyThisJob: text,
      companyFact: text,
      evidence: [text, text],
      betterAnswers: [{ asked: text, answer: text }],
      whatWentWrong: text.slice(3),
    });
    expect(performance.now() - started).toBeLessThan(3000);
  }
});

test('no other wording of a clean letter hints at a slip', () => {
  check((brief) => {
    const clean = { ...brief, approach: 'clean' } as const;
    for (const id of ['thanks', 'evidence', 'value', 'exit']) {
      expect(alternatives(clean, id, letterParts).join('\n')).not.toMatch(
        /sorry|regret|better guide|than what I said|left out|would have liked|second chance/i,
      );
    }
  });
});
