import { expect, test } from 'vitest';

import { interviewDetails } from '@/domain/reflection/interview-details';

const chose = (...chosen: string[]) => ({ chosen, fields: {} });

test('with no answers there is nothing to tell but that nobody is named', () => {
  expect(interviewDetails({})).toEqual({ people: [] });
});

test('everything that was answered is told', () => {
  expect(
    interviewDetails({
      'which-interview': {
        chosen: ['another-day'],
        fields: { employer: 'St Mary’s', job: 'Night nurse', 'held-on': '2026-05-02' },
      },
      'how-you-met': chose('video'),
      'who-you-met': {
        chosen: [],
        fields: { '1.name': 'Dana Ruiz', '1.job-title': 'Ward manager', '1.email': 'dana@example.org' },
      },
      'when-you-will-hear': { chosen: ['by-a-date'], fields: { by: '2026-05-10' } },
      'which-stage': chose('last'),
      'heard-back': chose('rejected'),
      'how-you-feel-it-went': chose('badly'),
    }),
  ).toEqual({
    employer: 'St Mary’s',
    jobTitle: 'Night nurse',
    heldOn: '2026-05-02',
    format: 'video',
    stage: 'last',
    people: [{ name: 'Dana Ruiz', jobTitle: 'Ward manager', email: 'dana@example.org' }],
    hearBackOn: '2026-05-10',
    heardBack: 'rejected',
    feeling: 2,
  });
});

test.each([
  ['very-badly', 1],
  ['badly', 2],
  ['mixed', 3],
  ['fairly-well', 4],
  ['well', 5],
])('feeling that it went %s counts as %i of 5', (chosen, feeling) => {
  expect(interviewDetails({ 'how-you-feel-it-went': chose(chosen) }).feeling).toBe(feeling);
});

test('not sure is no detail', () => {
  expect(interviewDetails({ 'how-you-met': chose('not-sure'), 'how-you-feel-it-went': chose('not-sure') })).toEqual({
    people: [],
  });
});

test('a day typed for an option that was left again does not count', () => {
  expect(interviewDetails({ 'when-you-will-hear': { chosen: ['not-said'], fields: { by: '2026-05-10' } } })).toEqual({
    people: [],
  });
});

test('people come in the order of their rows, without empty ones', () => {
  expect(
    interviewDetails({
      'who-you-met': { chosen: [], fields: { '10.name': 'Ten', '2.name': 'Two', '1.email': 'one@example.org' } },
    }).people,
  ).toEqual([{ email: 'one@example.org' }, { name: 'Two' }, { name: 'Ten' }]);
});
