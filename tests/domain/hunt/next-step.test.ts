import { describe, expect, test } from 'vitest';
import { type InterviewState, mostUseful, type NextStep, nextStep } from '@/domain/hunt/next-step';
import type { CalendarDate } from '@/lib/calendar-date';

const TODAY = '2026-05-10' as CalendarDate;
const state = (over: Partial<InterviewState> = {}): InterviewState => ({
  reflected: true,
  hasLetter: false,
  sent: 0,
  repliedToNo: false,
  quietUntil: undefined,
  outcome: undefined,
  adviseNothing: false,
  ...over,
});
const quiet = (day: string) => day as CalendarDate;

describe('the next step', () => {
  test.each<[string, Partial<InterviewState>, NextStep]>([
    ['an unfinished reflection is finished first', { reflected: false, hasLetter: true }, { id: 'finish-reflection' }],
    ['a picture leads to a letter', {}, { id: 'write-letter' }],
    ['a picture that advises to write nothing leads to rest', { adviseNothing: true }, { id: 'rest' }],
    ['a letter that was written all the same is sent', { adviseNothing: true, hasLetter: true }, { id: 'send-letter' }],
    ['a letter is sent', { hasLetter: true }, { id: 'send-letter' }],
    [
      'what was sent is left to work until the quiet date',
      { sent: 1, quietUntil: quiet('2026-05-11') },
      { id: 'wait', until: quiet('2026-05-11') },
    ],
    ['on the quiet date the app asks what happened', { sent: 1, quietUntil: TODAY }, { id: 'say-what-happened' }],
    ['after their answer the app asks what happened', { sent: 1 }, { id: 'say-what-happened' }],
    [
      '"still deciding" changes nothing',
      { sent: 1, outcome: 'still-deciding', quietUntil: quiet('2026-05-11') },
      { id: 'wait', until: quiet('2026-05-11') },
    ],
    ['a "no" gets one reply', { outcome: 'rejected' }, { id: 'reply-to-no' }],
    ['a "no" after a letter gets one reply too', { outcome: 'rejected', sent: 1 }, { id: 'reply-to-no' }],
    ['a "no" that was replied to is left alone', { outcome: 'rejected', sent: 2, repliedToNo: true }, { id: 'rest' }],
    ['an offer is the end', { outcome: 'offer', reflected: false }, { id: 'rest' }],
    ['a second talk is the end of this one', { outcome: 'second-talk', hasLetter: true }, { id: 'rest' }],
    ['no answer is the end', { outcome: 'no-answer', sent: 2 }, { id: 'rest' }],
  ])('%s', (_name, over, step) => {
    expect(nextStep(state(over), TODAY)).toEqual(step);
  });
});

describe('the one card to continue with', () => {
  const entry = (name: string, step: NextStep) => ({ name, step });

  test('is the reflection that was begun, before any letter', () => {
    const entries = [entry('letter', { id: 'send-letter' }), entry('reflection', { id: 'finish-reflection' })];
    expect(mostUseful(entries)?.name).toBe('reflection');
  });

  test('is the newest of two that are equally useful', () => {
    const entries = [entry('newest', { id: 'write-letter' }), entry('older', { id: 'write-letter' })];
    expect(mostUseful(entries)?.name).toBe('newest');
  });

  test('is none when everything waits or rests', () => {
    expect(mostUseful([entry('quiet', { id: 'wait', until: TODAY }), entry('over', { id: 'rest' })])).toBeUndefined();
  });
});
