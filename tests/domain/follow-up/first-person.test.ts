import { expect, test } from 'vitest';

import { firstPerson } from '@/domain/follow-up/first-person';

test.each([
  ['Closed three entities each month for two years', 'I closed three entities each month for two years.'],
  [
    'Four years at the evening desk, about 70 check-ins a shift',
    'I have spent four years at the evening desk, about 70 check-ins a shift.',
  ],
  [
    'Seven years at Marlow, dock worker to lead, 2012 to 2019',
    'I spent seven years at Marlow, from dock worker to lead, 2012 to 2019.',
  ],
  [
    'Found a $48,200 difference in March; cause was a cut-off shift',
    'I found a $48,200 difference in March; the cause was a cut-off shift.',
  ],
  ["My crew's injury rate was the lowest of five in 2025", "My crew's injury rate was the lowest of five in 2025."],
  ['Supervisor Glenn Ortiz has agreed to be a reference', 'My supervisor Glenn Ortiz has agreed to be a reference.'],
  [
    'At Brightside moved the collect point; waits went from 11 to 4 minutes',
    'At Brightside I moved the collect point; waits went from 11 to 4 minutes.',
  ],
  [
    'Held £640,000 since 2023 and reported within 2 per cent',
    'I have held £640,000 since 2023 and reported within 2 per cent.',
  ],
  ['Uses a shared calendar', 'I use a shared calendar.'],
  ['Has since run an hour-long call', 'I have since run an hour-long call.'],
  ['Would stop the weekly call', 'I would stop the weekly call.'],
  ['Responsible for trials in 2023', 'I was responsible for trials in 2023.'],
  ['Certified in first aid', 'I am certified in first aid.'],
  ['Weekly sheets available', 'Weekly sheets are available.'],
  ['Rebuilt the rota; one resignation since', 'I rebuilt the rota; there has been one resignation since.'],
  [
    'Six-hour outage in May 2026: one person on updates',
    'There was a six-hour outage in May 2026: one person on updates.',
  ],
  ['Two of those colleagues will act as references', 'Two of those colleagues will act as references.'],
  ['i cut costs!!', 'I cut costs.'],
  ['Opened the depot at 4:40 a.m.', 'I opened the depot at 4:40 a.m.'],
  ['When the line failed I called everyone', 'When the line failed I called everyone.'],
])('"%s" is told as "%s"', (note, told) => {
  expect(firstPerson(note)).toEqual([{ kind: 'sentence', text: told }]);
});

test.each([
  ['First-stop departure on time 98 percent of days', 'first-stop departure on time 98 percent of days'],
  [
    'Four complaints upheld in two years, against fifteen before',
    'four complaints upheld in two years, against fifteen before',
  ],
  ['Trained nurse with 5 years', 'trained nurse with 5 years'],
  ['Python and SQL daily', 'Python and SQL daily'],
])('"%s" stays a fragment, word for word', (note, told) => {
  expect(firstPerson(note)).toEqual([{ kind: 'fragment', text: told }]);
});

test('several sentences are told one by one', () => {
  expect(firstPerson('Cut costs by 8%. Ms. Hale at Tern can confirm it.').map(({ text }) => text)).toEqual([
    'I cut costs by 8%.',
    'Ms. Hale at Tern can confirm it.',
  ]);
});

test('nothing typed gives nothing', () => {
  expect(firstPerson('  ')).toEqual([]);
});
