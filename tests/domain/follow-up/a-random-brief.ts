import fc from 'fast-check';

import type { Brief, Situation } from '@/domain/follow-up/letter';
import { situationOfPattern } from '@/knowledge/letter-parts';

const situations = [
  ...new Set<Situation>([
    ...Object.values(situationOfPattern),
    'false-claim',
    'offensive-remark',
    'phone-rang',
    'panel',
    'presentation-overrun',
    'phone-call',
    'voicemail',
    'linkedin',
    'rejection-reply',
    'withdrawing',
  ]),
];
const name = fc.constantFrom('Adisa', 'Bjork', 'Chandra', 'Delacroix', 'Evans', 'Fujita', 'Galvez');
const place = fc.constantFrom('Quarry House', 'Tern Logistics', 'Oakham', 'Vale Clinic', 'Zephyr Foods');
const number = fc.integer({ min: 2, max: 980 }).map(String);
const fact = fc.oneof(
  fc.tuple(number, place).map(([count, where]) => `Cut returns by ${count} a week at ${where}`),
  fc.tuple(name, name).map(([first, last]) => `Manager ${first} ${last} will take a call`),
  fc.tuple(number, place).map(([count, where]) => `Four years on the desk of ${where}, about ${count} calls a day`),
  fc.tuple(place, number).map(([where, count]) => `At ${where} trained ${count} drivers; complaints halved`),
  fc
    .tuple(place, number, number)
    .map(
      ([where, one, other]) =>
        `Rebuilt the night roster of ${where} with the two shift leads, the planner and the works council over ${one} weeks in 2024; absence fell by ${other} days a month and nobody has left the shift since; the plan is used at two more sites`,
    ),
);
const wrong = fc.constantFrom(
  'I froze and my idiot boss had kept me up all night, I need this for my rent and my kids',
  'Talked for twelve minutes and then I did not call, traffic on the bridge, it is so unfair',
  'I told them a wrong figure for the budget because the interviewer rushed me through it',
  'She asked me how I would rank the lines in a new hall before the big move and I went blank',
  'He asked what I would do if two drivers walked out on the same morning in December, I said nothing',
);
const maybe = <One>(one: fc.Arbitrary<One>) => fc.option(one, { nil: undefined });
/** Fields that a brief may leave open have no key then. */
const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Any brief that somebody could fill in, by halves or in full, with heat in the account of what went wrong. */
export const briefs: fc.Arbitrary<Brief> = fc
  .record({
    approach: fc.constantFrom('clean', 'amend', 'own', 'explain', 'reschedule', 'revive' as const),
    situation: fc.constantFrom(...situations),
    channel: fc.constant('phone' as const),
    locale: fc.constantFrom('en-US', 'en-GB', 'en-IN', 'en-AU' as const),
    warmth: fc.constantFrom('warm', 'balanced', 'formal' as const),
    length: fc.constantFrom('short', 'standard', 'full' as const),
    ask: fc.constantFrom('another-conversation', 'short-call', 'to-send-something', 'nothing' as const),
    doubts: fc.subarray(['D1', 'D3', 'D7', 'D9'] as const, { maxLength: 2 }),
    evidence: fc.uniqueArray(fact, { maxLength: 5 }),
    alreadyThanked: fc.boolean(),
    candidateName: maybe(fc.tuple(name, name).map((words) => words.join(' '))),
    contactLine: maybe(
      fc.constantFrom('555-0134', '+44 7700 900731, jo@example.org', 'jo@example.org', '(555) 010-0199'),
    ),
    role: maybe(fc.constantFrom('Shift planner', 'QA engineer', 'Deputy head of regional service operations')),
    company: maybe(place),
    interviewer: maybe(
      fc
        .tuple(fc.constantFrom('Ms. ', 'Mr ', 'Dr ', ''), name, name)
        .map(([title, first, last]) => `${title}${first} ${last}`),
    ),
    heldOn: maybe(fc.constantFrom('2026-11-16', '2026-10-02')),
    writtenOn: maybe(fc.constant('2026-11-18')),
    specificMoment: maybe(
      fc.oneof(
        fc.tuple(name, number).map(([who, count]) => `${who} said the queue passes ${count} on Mondays`),
        fc.constantFrom('They are moving to a new site', 'The tour of the loading bay', 'She smiled at my rosters'),
      ),
    ),
    offDay: maybe(fc.constantFrom('fever and two medicines', 'Little sleep')),
    whatWentWrong: maybe(wrong),
    answers: fc.array(fc.tuple(maybe(fc.constantFrom('How would you rank the lines?', 'budget')), fact), {
      maxLength: 2,
    }),
  })
  .map(({ answers, ...fields }) => ({
    ...(given(fields) as unknown as Omit<Brief, 'betterAnswers' | 'mustNotClaim'>),
    betterAnswers: answers.map(([asked, answer]) => ({ answer, ...(asked !== undefined && { asked }) })),
    mustNotClaim: [],
  }));
