import { describe, expect, test } from 'vitest';
import { pictureOf, ruledOut, seen } from '@/../tests/support/builders';

const approachTo = (...told: Parameters<typeof pictureOf>) => pictureOf(...told).approach;

test('with nothing known a plain thank-you is advised', () => {
  expect(approachTo([])).toEqual({ chosen: 'clean', runnerUp: 'none', because: ['nothing-known'] });
});

describe('after a no', () => {
  test('the gracious answer comes first, whatever went wrong', () => {
    expect(approachTo(seen('late-without-word'), { heardBack: 'rejected' })).toMatchObject({
      chosen: 'revive',
      because: ['already-rejected'],
    });
  });

  test('nothing is owed to somebody who asked what they had no right to ask', () => {
    expect(approachTo(seen('asked-private-matters'), { heardBack: 'rejected' })).toMatchObject({
      chosen: 'none',
      runnerUp: 'revive',
    });
  });
});

test('what was the interviewer’s fault is not the candidate’s to repair', () => {
  expect(approachTo(seen('had-not-read-cv', 'insulted-or-provoked'))).toEqual({
    chosen: 'clean',
    runnerUp: 'none',
    because: ['interviewer-at-fault'],
  });
});

describe('something untrue', () => {
  test('is owned before anything is asked', () => {
    expect(approachTo(seen('answered-as-if-known', 'felt-caught'))).toMatchObject({
      chosen: 'own',
      because: ['integrity-true-fault'],
    });
  });

  test('that was an honest mix-up is put right with papers', () => {
    expect(approachTo(seen('said-cv-differs', 'dates-did-not-match', 'honest-mix-up')).chosen).toBe('amend');
  });

  test('said on purpose in the CV leaves silence as the second choice', () => {
    expect(approachTo(seen('said-cv-differs', 'knew-it-was-untrue'))).toMatchObject({
      chosen: 'own',
      runnerUp: 'none',
    });
  });
});

describe('a weak answer', () => {
  const blank = seen('went-blank', 'broke-off-an-answer', 'said-nothing-came');

  test('that nobody reacted to is left unnamed', () => {
    expect(approachTo(blank)).toEqual({ chosen: 'clean', runnerUp: 'amend', because: ['not-noticed'] });
  });

  test('that they reacted to is answered now', () => {
    expect(approachTo([...blank, ...seen('turned-cooler')])).toMatchObject({
      chosen: 'amend',
      because: ['noticed-and-material-answer'],
    });
  });

  test('about something the job does not need is left unnamed', () => {
    expect(
      approachTo([...blank, ...seen('turned-cooler'), ...ruledOut('about-something-the-job-needs')]),
    ).toMatchObject({
      chosen: 'clean',
      because: ['not-material'],
    });
  });
});

test('conduct is owned', () => {
  expect(approachTo(seen('late-without-word', 'papers-missing', 'curt-at-the-start'))).toMatchObject({
    chosen: 'own',
    because: ['noticed-and-material-conduct'],
  });
});

test('facts of the work history are explained', () => {
  expect(approachTo(seen('reason-for-every-exit', 'asked-five-years'))).toMatchObject({
    chosen: 'explain',
    because: ['facts-to-explain'],
  });
});

test('an illness that broke the day is a reason to ask for another try', () => {
  expect(approachTo(seen('unwell-that-day', 'slower-than-usual', 'asked-if-all-right'))).toMatchObject({
    chosen: 'reschedule',
    because: ['external-event'],
  });
});

test('nerves alone are never named in the letter', () => {
  expect(approachTo(seen('said-you-seemed-nervous', 'voice-shook', 'nerves-throughout'))).toMatchObject({
    chosen: 'clean',
    because: ['not-material'],
  });
});

test('an apology is advised against when the facts say it went well', () => {
  const observations = seen('late-without-word', 'next-step-with-date', 'asked-for-documents', 'introduced-you');
  expect(approachTo(observations)).toEqual({ chosen: 'clean', runnerUp: 'own', because: ['no-sign-it-went-badly'] });
});

test('they asked for more, so there is nothing to own', () => {
  const observations = seen('late-without-word', 'papers-missing', 'curt-at-the-start');
  expect(approachTo(observations, { heardBack: 'more' })).toMatchObject({
    chosen: 'clean',
    because: ['no-sign-it-went-badly'],
  });
});
