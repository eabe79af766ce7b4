import { expect, test } from 'vitest';

import { youAsked } from '@/domain/follow-up/question-asked';

test.each([
  ['How would you trace a loss?', 'You asked how I would trace a loss'],
  ['What would you check first if the totals differ?', 'You asked what I would check first if the totals differ'],
  ['Tell me about yourself', 'You asked me about myself'],
  ['Tell us about a time you disagreed with your manager', 'You asked about a time I disagreed with my manager'],
  ['Why do you want to work here?', 'You asked why I want to work here'],
  ['What is your biggest weakness?', 'You asked about my biggest weakness'],
  ['Have you used SQL?', 'You asked whether I have used SQL'],
  ['Are you certified?', 'You asked whether I am certified'],
  ['handling an upset family', 'You asked about handling an upset family'],
  ['about budget', 'You asked about budget'],
])('"%s" is told as "%s"', (question, told) => {
  expect(youAsked(question)).toBe(told);
});

test('a question that cannot be turned is quoted', () => {
  expect(youAsked('Why did the last project fail?')).toBe('You asked “Why did the last project fail?”');
});
