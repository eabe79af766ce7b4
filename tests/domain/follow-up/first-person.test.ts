import { expect, test } from 'vitest';

import { firstPerson } from '@/domain/follow-up/first-person';

test.each([
  ['Closed three entities each month for two years', 'I closed three entities each month for two years.'],
  [
    'Four years at the evening desk, about 70 check-ins a shift',
    'I have spent four years at the evening desk, with about 70 check-ins a shift.',
  ],
  [
    'Seven years at Marlow, dock worker to lead, 2012 to 2019',
    'I spent seven years at Marlow (2012 to 2019), from dock worker to lead.',
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
    'In a six-hour outage in May 2026 we had one person on updates.',
  ],
  ['Two of those colleagues will act as references', 'Two of those colleagues will act as references.'],
  ['i cut costs!!', 'I cut costs.'],
  ['Opened the depot at 4:40 a.m.', 'I opened the depot at 4:40 a.m.'],
  ['First-stop departure on time 98 percent of days', 'My first-stop departure was on time on 98 percent of days.'],
  [
    'Four complaints upheld in two years, against fifteen before',
    'Four complaints were upheld in two years, against fifteen before.',
  ],
  ['No safety incident in 18 months', 'There was no safety incident in 18 months.'],
  ['Corrected page emailed this morning', 'I emailed the corrected page this morning.'],
  ['Reference from Lou Dietrich', 'I have a reference from Lou Dietrich.'],
  ['Lowest injury rate of five crews', 'I had the lowest injury rate of five crews.'],
  ['Attendance 99 percent over two years', 'My attendance was 99 percent over two years.'],
  ['Class average rose from 61 to 74', 'The class average rose from 61 to 74.'],
  [
    'Forecast a new product in 2024: week-six forecast within 9 percent',
    'I forecast a new product in 2024; the week-six forecast was within 9 percent.',
  ],
  ['When the line failed I called everyone', 'When the line failed I called everyone.'],
])('"%s" is told as "%s"', (note, told) => {
  expect(firstPerson(note)).toEqual([{ kind: 'sentence', text: told }]);
});

test.each([
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
