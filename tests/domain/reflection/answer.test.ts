import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { answersSchema, parseAnswer } from '@/domain/reflection/answer';
import type { Question } from '@/domain/reflection/question';
import type { CalendarDate } from '@/lib/calendar-date';

import { question, questions } from './small-questionnaire';

const context = { today: '2026-05-03' as CalendarDate, questions };
type Id = Parameters<typeof question>[0];

function parse(id: Id, chosen: readonly string[], fields: Readonly<Record<string, string>> = {}) {
  return parseAnswer(question(id), { chosen, fields }, context);
}

function valueOf(id: Id, chosen: readonly string[], fields: Readonly<Record<string, string>> = {}) {
  const parsed = parse(id, chosen, fields);
  return parsed.ok ? parsed.value : parsed.refusal;
}

describe('what was chosen', () => {
  test('an empty page is no answer, and no problem', () => {
    expect(parse('slips', [], {})).toEqual({ ok: true, value: undefined });
  });

  test('blank words are no answer', () => {
    expect(parse('friend', [], { words: ' \n ' })).toEqual({ ok: true, value: undefined });
  });

  test('an option that the page does not have is refused and the others are kept', () => {
    expect(parse('slips', ['talked-long', 'forged'])).toEqual({
      ok: false,
      refusal: 'unknown-option',
      problems: [{ refusal: 'unknown-option' }],
      kept: { chosen: ['talked-long'], fields: {} },
    });
  });

  test('an option named like a built-in property is refused', () => {
    expect(valueOf('slips', ['constructor'])).toBe('unknown-option');
  });

  test('a page without options refuses "not sure"', () => {
    expect(valueOf('friend', ['not-sure'])).toBe('unknown-option');
  });

  test('a page that offers no "none of these" refuses it', () => {
    expect(valueOf('feeling', ['none'])).toBe('unknown-option');
  });

  test('two answers where one fits are refused', () => {
    expect(valueOf('feeling', ['badly', 'well'])).toBe('one-only');
  });

  test('"none of these" clears the rest', () => {
    expect(valueOf('slips', ['talked-long', 'none'])).toEqual({ chosen: ['none'], fields: {} });
  });

  test('"not sure" clears the rest, "none of these" with it', () => {
    expect(valueOf('slips', ['none', 'went-blank', 'not-sure'])).toEqual({ chosen: ['not-sure'], fields: {} });
  });

  test('the order and number of clicks leave no trace', () => {
    expect(valueOf('slips', ['went-blank', 'talked-long', 'went-blank'])).toEqual({
      chosen: ['talked-long', 'went-blank'],
      fields: {},
    });
  });

  test('an option that an earlier answer hides is kept, in case that answer changes back', () => {
    expect(valueOf('slips', ['looked-away'])).toEqual({ chosen: ['looked-away'], fields: {} });
  });
});

describe('what was typed', () => {
  test('words in any script and their line breaks stay', () => {
    expect(valueOf('friend', [], { words: 'Ça va.\r\nعبد الله 👩🏽‍⚕️ “Łódź”' })).toEqual({
      chosen: [],
      fields: { words: 'Ça va.\nعبد الله 👩🏽‍⚕️ “Łódź”' },
    });
  });

  test('characters that no database stores are dropped', () => {
    expect(valueOf('friend', [], { words: 'on\u0000e\u0007 two\uD800' })).toEqual({
      chosen: [],
      fields: { words: 'one two' },
    });
  });

  test('a line holds no line break', () => {
    expect(valueOf('when', [], { employer: '  St Mary’s\nHospital ' })).toEqual({
      chosen: [],
      fields: { employer: 'St Mary’s Hospital' },
    });
  });

  test('6,000 characters are kept', () => {
    expect(parse('friend', [], { words: 'a'.repeat(6000) }).ok).toBe(true);
  });

  test('6,001 characters are refused, naming the field', () => {
    expect(parse('friend', [], { words: 'a'.repeat(6001) })).toEqual({
      ok: false,
      refusal: 'too-long',
      problems: [{ refusal: 'too-long', field: 'words' }],
      kept: undefined,
    });
  });

  test('a line of 201 characters is refused', () => {
    expect(valueOf('when', [], { employer: 'a'.repeat(201) })).toBe('too-long');
  });

  test('an e-mail address that looks wrong is kept as typed', () => {
    expect(valueOf('who', [], { '1.email': 'dana at clinic' })).toEqual({
      chosen: [],
      fields: { '1.email': 'dana at clinic' },
    });
  });

  test.each(['salary', '__proto__', 'constructor', 'employer.name', '1.employer'])(
    'a field named %s is refused',
    (id) => {
      expect(parse('when', [], Object.fromEntries([[id, 'x']]))).toMatchObject({
        refusal: 'unknown-field',
        problems: [{ refusal: 'unknown-field', field: id }],
      });
    },
  );

  test.each(['0.name', '4.name', '01.name', 'name', '1.name.name'])('a row named %s is refused', (id) => {
    expect(valueOf('who', [], { [id]: 'Dana' })).toBe('unknown-field');
  });

  test('words about a tick that does not exist are refused', () => {
    expect(valueOf('asked-then', [], { 'forged.asked': 'Why?' })).toBe('unknown-field');
  });

  test('words about a tick that exists are kept', () => {
    expect(valueOf('asked-then', [], { 'went-blank.asked': 'Why?' })).toEqual({
      chosen: [],
      fields: { 'went-blank.asked': 'Why?' },
    });
  });

  test('every problem of a page is named, and what is sound is kept', () => {
    expect(parse('when', ['forged'], { employer: 'Acme', 'held-on': '2026-02-31' })).toEqual({
      ok: false,
      refusal: 'unknown-option',
      problems: [{ refusal: 'unknown-option' }, { refusal: 'impossible-date', field: 'held-on' }],
      kept: { chosen: [], fields: { employer: 'Acme' } },
    });
  });
});

describe('days', () => {
  test.each(['2026-02-31', '2026-13-01', 'last Tuesday', '0002-05-02', '9999-12-31'])('%s is impossible', (day) => {
    expect(valueOf('when', ['another-day'], { 'held-on': day })).toBe('impossible-date');
  });

  test('an interview tomorrow has not gone badly yet', () => {
    expect(valueOf('when', ['another-day'], { 'held-on': '2026-05-04' })).toBe('future-date');
  });

  test('the day they promised an answer may lie ahead', () => {
    expect(valueOf('reply-due', ['by-a-date'], { by: '2026-05-10' })).toEqual({
      chosen: ['by-a-date'],
      fields: { by: '2026-05-10' },
    });
  });

  test('the day they promised an answer has to exist', () => {
    expect(valueOf('reply-due', ['by-a-date'], { by: '2026-06-31' })).toBe('impossible-date');
  });

  test('"yesterday" is stored as the day it was', () => {
    expect(valueOf('when', ['yesterday'], { employer: 'Acme' })).toEqual({
      chosen: ['another-day'],
      fields: { employer: 'Acme', 'held-on': '2026-05-02' },
    });
  });

  test('a day that was filled in without its option chooses the option', () => {
    expect(valueOf('when', [], { 'held-on': '2026-05-01' })).toEqual({
      chosen: ['another-day'],
      fields: { 'held-on': '2026-05-01' },
    });
  });
});

describe('words under an option', () => {
  const proof = {
    ...question('slips'),
    fields: [
      { id: 'asked', label: 'What were you asked?', kind: 'line', revealedBy: 'talked-long' },
      { id: 'lost', label: 'What did you lose?', kind: 'line', revealedBy: 'went-blank' },
    ],
  } as const satisfies Question;
  const read = (chosen: string[], fields: Record<string, string>) => parseAnswer(proof, { chosen, fields }, context);

  test('choose their options when nothing else is chosen', () => {
    expect(read([], { lost: 'The thread', asked: 'Why us?' })).toEqual({
      ok: true,
      value: { chosen: ['talked-long', 'went-blank'], fields: { asked: 'Why us?', lost: 'The thread' } },
    });
  });

  test('choose nothing beside a tick', () => {
    expect(read(['kept-short'], { lost: 'The thread' })).toEqual({
      ok: true,
      value: { chosen: ['kept-short'], fields: { lost: 'The thread' } },
    });
  });

  test('choose nothing beside "not sure"', () => {
    expect(read(['not-sure'], { lost: 'The thread' })).toEqual({
      ok: true,
      value: { chosen: ['not-sure'], fields: { lost: 'The thread' } },
    });
  });
});

describe('always', () => {
  const page = fc.constantFrom(...questions);
  const raw = fc.record({
    chosen: fc.array(
      fc.constantFrom(
        'today',
        'yesterday',
        'another-day',
        'talked-long',
        'went-blank',
        'badly',
        'none',
        'not-sure',
        'x',
      ),
      { maxLength: 4 },
    ),
    fields: fc.dictionary(
      fc.constantFrom('employer', 'held-on', 'by', 'words', '1.name', '2.email', 'went-blank.asked', 'which'),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2026-05-01', '2026-02-31', '2027-01-01')),
    ),
  });

  test('reading an answer a second time changes nothing', () => {
    fc.assert(
      fc.property(page, raw, (asked, sent) => {
        const once = parseAnswer(asked, sent, context);
        const kept = once.ok ? once.value : once.kept;
        const twice = parseAnswer(asked, kept ?? { chosen: [], fields: {} }, context);
        expect(twice).toEqual({ ok: true, value: kept });
      }),
    );
  });

  test('what is stored can be read back', () => {
    fc.assert(
      fc.property(page, raw, (asked, sent) => {
        const parsed = parseAnswer(asked, sent, context);
        const answers = parsed.ok && parsed.value ? { [asked.id]: parsed.value } : {};
        expect(answersSchema.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
      }),
    );
  });
});
