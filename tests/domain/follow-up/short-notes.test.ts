import { describe, expect, test } from 'vitest';

import type { WholeBrief } from '@/domain/follow-up/letter';
import { linkedInNote, recruiterNote, textMessage } from '@/domain/follow-up/short-notes';
import { callParts, noteParts } from '@/knowledge/call-parts';
import { letterParts } from '@/knowledge/letter-parts';

import { aBrief } from './a-brief';

const knowledge = { notes: noteParts, own: callParts.wordings.own, letter: letterParts };
const brief: WholeBrief = aBrief({
  approach: 'own',
  situation: 'wrong-fact',
  whatWentWrong: 'I said 41 stores, it was 14.',
  evidence: ['Rolled out the tills to 14 stores in nine weeks', 'Corrected page emailed this morning'],
});

test('a note on LinkedIn points to the email that was sent', () => {
  expect(linkedInNote(brief, knowledge)?.text).toMatch(/14 stores in nine weeks\. The corrected page is in my email\./);
});

test('a text says that it is for people who gave the number for it', () => {
  expect(textMessage(brief, knowledge, false)?.advice).toMatch(/texted you first/);
  expect(textMessage(brief, knowledge, true)).not.toHaveProperty('advice');
});

test('a recruiter gets two lines, and a note that names whom it is for', () => {
  const note = recruiterNote(brief, knowledge);
  expect(note?.toRecruiter.text.split('\n')).toHaveLength(2);
  expect(note?.forClient.text).toMatch(/^For Ms\. Okafor\n\n[^]+\n\nRosa Lindqvist$/);
});

test('nothing is written where no contact is wanted', () => {
  const silent = { ...brief, noContact: true };
  expect(linkedInNote(silent, knowledge)).toBeUndefined();
  expect(textMessage(silent, knowledge, true)).toBeUndefined();
  expect(recruiterNote(silent, knowledge)).toBeUndefined();
});

describe('a reply to a no', () => {
  test('brings no fact forward', () => {
    const reply = { ...brief, approach: 'revive', situation: 'rejection-reply' } as const;
    expect(linkedInNote(reply, knowledge)?.text).not.toContain('14');
  });
});
