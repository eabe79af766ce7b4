import { describe, expect, test } from 'vitest';
import type { Sign } from '@/domain/diagnosis/sign';
import { ofAFriend } from '@/features/diagnosis/of-a-friend';
import { signs } from '@/knowledge';

const statements = Object.values<Sign>(signs).map(({ statement }) => statement);
const outsideQuotes = (text: string) => text.replace(/“[^”]*”/g, '“”');

describe('a sentence told of a friend', () => {
  test.each([
    ['You lost your thread.', 'Your friend lost their thread.'],
    ['You were nervous.', 'Your friend was nervous.'],
    ['Your voice shook or your mouth went dry.', 'Your friend’s voice shook or their mouth went dry.'],
    ['They cut you short more than once.', 'The interviewers cut your friend short more than once.'],
    [
      'They asked if you were sure that you had no questions.',
      'The interviewers asked if your friend was sure that they had no questions.',
    ],
    [
      'They gave you a hint or told you to take your time.',
      'The interviewers gave your friend a hint or told them to take their time.',
    ],
    ['They said “when you start”, not “if”.', 'The interviewers said “when you start”, not “if”.'],
    ['A joke of yours fell flat.', 'A joke of your friend’s fell flat.'],
    ['It ended early.', 'It ended early.'],
  ])('%s', (statement, told) => {
    expect(ofAFriend(statement)).toBe(told);
  });

  test('holds for every sign', () => {
    const wrong = statements
      .map((statement) => outsideQuotes(ofAFriend(statement)))
      .filter((told) =>
        /\byou\b|\byour (?!friend)|yours|yourself|\b(?:about|with|told|slowed|draws|showed) they\b|friend (?:are|were|have|do|want|feel|know|need|take)\b/iu.test(
          told,
        ),
      );
    expect(wrong).toEqual([]);
  });
});
