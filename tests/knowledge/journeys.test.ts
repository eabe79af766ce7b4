import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeLetter } from '@/domain/follow-up/compose-letter';
import { critique } from '@/domain/follow-up/critique-letter';
import { briefFromReflection } from '@/domain/follow-up/brief-from-reflection';
import { letterText } from '@/domain/follow-up/letter-text';
import { answersFromShorthand } from '@/domain/reflection/answers-from-shorthand';
import { interviewDetails } from '@/domain/reflection/interview-details';
import { pathThrough } from '@/domain/reflection/path';
import type { Answers } from '@/domain/reflection/question';
import { drawPicture } from '@/knowledge/draw-picture';
import { letterParts, situationOfPattern } from '@/knowledge/letter-parts';
import { letterQuestionPlaces } from '@/knowledge/letter-parts/questions';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';
import { questions } from '@/knowledge/questions';
import { parseCalendarDate } from '@/lib/calendar-date';
import { type Journey, readJourney } from '@/../tests/support/journey';

const folders = readdirSync(new URL('../journeys', import.meta.url), { recursive: true, encoding: 'utf8' }).flatMap(
  (file) => (basename(file) === 'reflection.json' ? [dirname(file)] : []),
);
const today = parseCalendarDate('2026-03-12')!;

function answersOf({ answers }: Journey): Answers {
  const parsed = answersFromShorthand(answers, { today, questions });
  if (!parsed.ok) throw new Error(`${parsed.refusal} at ${parsed.path.join('.')}`);
  return parsed.value;
}

describe.each(folders)('the story of %s', (folder) => {
  const journey = readJourney(folder);
  const answers = answersOf(journey);
  const picture = drawPicture({ answers, disagreements: [] });
  const raised = picture.findings.filter(({ status }) => status === 'raised').map(({ pattern }) => pattern);

  test('answers only what the full path asks', () => {
    const asked = pathThrough(questions, answers, 'full').path.map(({ id }) => id);
    expect(Object.keys(answers).filter((id) => !asked.includes(id))).toEqual([]);
  });

  test('ends in a verdict that its readers would give', () => {
    expect(journey.expected.verdicts).toContain(picture.verdict);
  });

  test('raises the pattern that its readers saw', () => {
    expect(raised).toEqual(expect.arrayContaining(journey.expected.raised));
  });

  test('leads with a doubt that its readers named', () => {
    const [first] = picture.doubts;
    expect([...journey.expected.doubts, undefined]).toContain(first?.doubt);
  });

  test('gets advice that its readers would give', () => {
    expect(journey.expected.approaches).toContain(picture.approach.chosen);
  });

  test('becomes a letter that the critic lets pass', () => {
    const { signedBy, evidence, specificMoment } = journey.letter;
    const brief = briefFromReflection(
      {
        answers,
        details: interviewDetails(answers),
        diagnosis: picture,
        evidence: [evidence],
        today,
        locale: 'en-GB',
        candidateName: signedBy,
      },
      { questions: letterQuestionPlaces, situationOfPattern },
    );
    const text = letterText(
      composeLetter({ ...brief, ...(specificMoment !== undefined && { specificMoment }) }, letterParts),
    );
    const { remarks } = critique(text, { channel: 'email' }, letterRules, moveGuide);
    expect({ remarks: remarks.map(({ rule }) => rule), signed: text.trimEnd().endsWith(signedBy) }).toEqual({
      remarks: [],
      signed: true,
    });
  });
});
