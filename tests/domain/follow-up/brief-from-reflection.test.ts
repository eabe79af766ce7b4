import { describe, expect, test } from 'vitest';

import type { Diagnosis, Finding } from '@/domain/diagnosis/diagnosis';
import type { ApproachId } from '@/domain/diagnosis/pattern';
import { briefFromReflection } from '@/domain/follow-up/brief-from-reflection';
import { interviewDetails } from '@/domain/reflection/interview-details';
import type { Answer, Answers } from '@/domain/reflection/question';
import { addDays, dayAt } from '@/lib/calendar-date';
import { letterQuestionPlaces, situationOfPattern } from '@/knowledge/letter-parts';

const today = addDays(dayAt(new Date('2026-11-18T12:00:00Z'), 'UTC'), 1);
const typed = (fields: Record<string, string>): Answer => ({ chosen: [], fields });
const chose = (...chosen: string[]): Answer => ({ chosen, fields: {} });
const raised = (pattern: string, disagreed = false): Finding => ({
  pattern,
  status: 'raised',
  probability: 0.8,
  because: [],
  hints: [],
  against: [],
  unknown: [],
  disagreed,
});

function aDiagnosis(chosen: ApproachId, findings: readonly Finding[]): Diagnosis {
  return {
    engineVersion: 1,
    verdict: 'mixed',
    chance: 0.4,
    movedBy: [],
    findings,
    doubts: [],
    reactions: [],
    wentWell: [],
    approach: { chosen, runnerUp: 'clean', because: [] },
    observations: [],
    leftOut: [],
    nextSigns: [],
    counts: { good: 0, worry: 0, unclear: 0 },
  };
}

function briefOf(answers: Answers, diagnosis = aDiagnosis('amend', [raised('rambling-answers')])) {
  return briefFromReflection(
    {
      answers,
      details: interviewDetails(answers),
      diagnosis,
      evidence: ['Ran intake for 300 families'],
      today,
      locale: 'en-GB',
    },
    { questions: letterQuestionPlaces, situationOfPattern },
  );
}

describe('a brief from the reflection', () => {
  test('names the employer, the job, the day and the people', () => {
    const answers = {
      'which-interview': {
        chosen: ['another-day'],
        fields: { employer: 'Tern Logistics', job: 'Planner', 'held-on': '2026-11-17' },
      },
      'who-you-met': typed({ '1.name': 'Ms Ida Cole', '2.name': 'Mr Tom Reeve' }),
    };
    expect(briefOf(answers)).toMatchObject({
      company: 'Tern Logistics',
      role: 'Planner',
      heldOn: '2026-11-17',
      interviewer: 'Ms Ida Cole, Mr Tom Reeve',
    });
  });

  test('holds what they would say now and what was left unsaid', () => {
    const answers = {
      'what-you-were-asked': typed({
        'went-blank.asked': 'How do you plan?',
        'went-blank.now': 'I would rank the lines.',
      }),
      'what-you-did-not-say': typed({ words: 'That I led the move to the new hall' }),
    };
    expect(briefOf(answers).betterAnswers).toEqual([
      { asked: 'How do you plan?', answer: 'I would rank the lines.' },
      { answer: 'I led the move to the new hall' },
    ]);
  });

  test('holds their evidence, the bank’s and the proof', () => {
    const answers = {
      'what-answers-the-doubt': typed({ first: 'Cut the queue to 4 minutes' }),
      'what-you-could-offer': { chosen: ['referee'], fields: { referee: 'Jo Marsh, my shift lead at Brook Lane' } },
    };
    expect(briefOf(answers).evidence).toEqual([
      'Cut the queue to 4 minutes',
      'Ran intake for 300 families',
      'Jo Marsh, my shift lead at Brook Lane, can speak about my work',
    ]);
  });

  test('names the cause of an off day only when it may', () => {
    const unwell = { 'what-else-was-going-on': chose('unwell') };
    expect(briefOf(unwell)).not.toHaveProperty('offDay');
    expect(briefOf({ ...unwell, 'may-the-letter-mention-it': chose('yes') }).offDay).toBe('unwell');
  });

  test('takes the ask from the answer', () => {
    expect(briefOf({ 'what-you-would-ask': chose('only-thanks') }).ask).toBe('nothing');
  });

  test('is about the strongest pattern that was not disputed', () => {
    const diagnosis = aDiagnosis('own', [raised('late-or-disorganised', true), raised('no-company-research')]);
    expect(briefOf({}, diagnosis).situation).toBe('unprepared');
  });

  test('is about an answer when no pattern tells', () => {
    expect(briefOf({}, aDiagnosis('amend', [])).situation).toBe('weak-answer');
  });

  test('knows of no slip when the letter is plain thanks', () => {
    expect(briefOf({}, aDiagnosis('clean', [raised('visible-nerves')]))).toMatchObject({
      situation: 'over-analysed',
      ask: 'nothing',
    });
  });

  test('takes a good answer as a moment only when it tells what they said', () => {
    expect(briefOf({ 'what-went-well': typed({ which: 'The one about stock' }) })).not.toHaveProperty('specificMoment');
    expect(briefOf({ 'what-went-well': typed({ which: 'She said the returns corner fills up' }) }).specificMoment).toBe(
      'She said the returns corner fills up',
    );
  });

  test('leaves open what was skipped', () => {
    expect(Object.keys(briefOf({})).sort()).toEqual([
      'alreadyThanked',
      'approach',
      'ask',
      'betterAnswers',
      'channel',
      'doubts',
      'evidence',
      'length',
      'locale',
      'mustNotClaim',
      'situation',
      'warmth',
      'writtenOn',
    ]);
  });
});
