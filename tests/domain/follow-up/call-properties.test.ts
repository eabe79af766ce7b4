import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { CALL_WORDS, type CallScript, composeCall, CORRECTION_WORDS } from '@/domain/follow-up/call-script';
import { critique } from '@/domain/follow-up/critique-letter';
import { numberIn } from '@/domain/follow-up/for-the-ear';
import type { Brief } from '@/domain/follow-up/letter';
import { quotes } from '@/domain/follow-up/sentence';
import { countWords } from '@/domain/follow-up/sentences';
import {
  LINKEDIN_CHARACTERS,
  linkedInNote,
  recruiterNote,
  textMessage,
  TEXT_WORDS,
} from '@/domain/follow-up/short-notes';
import { VOICEMAIL_SECONDS, VOICEMAIL_WORDS } from '@/domain/follow-up/voicemail';
import { callParts, noteParts } from '@/knowledge/call-parts';
import { letterParts } from '@/knowledge/letter-parts';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';

import { briefs } from './a-random-brief';

const call = (brief: Brief) => composeCall(brief, callParts, letterParts);
const knowledge = { notes: noteParts, own: callParts.wordings.own, letter: letterParts };
const cardOf = ({ cards }: CallScript, move: string) => cards.find((card) => card.move === move);
const allOf = ({ cards }: CallScript) => cards.map(({ text }) => text).join('\n');
const notesOf = (brief: Brief) => {
  const recruiter = recruiterNote(brief, knowledge);
  return [
    linkedInNote(brief, knowledge),
    linkedInNote(brief, knowledge, 200),
    textMessage(brief, knowledge, true),
    recruiter?.toRecruiter,
    recruiter?.forClient,
  ].flatMap((note) => note ?? []);
};
/** What the candidate entered, without the account of what went wrong, which may not come in word for word. */
const entered = (brief: Brief) => JSON.stringify({ ...brief, whatWentWrong: '' }).toLowerCase();
const recovers = ({ approach, situation }: Brief) =>
  ['own', 'amend', 'explain', 'reschedule'].includes(approach) && situation !== 'offensive-remark';

// Hundreds of scripts a test: slow machines need more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

function check(holds: (brief: Brief) => void): void {
  fc.assert(fc.property(briefs, holds), { numRuns: 100 });
}

describe('every call', () => {
  test('takes 200 words at most, and a recovery has at least 150 to say', () => {
    check((brief) => {
      const { words } = call(brief);
      expect(words).toBeLessThanOrEqual(CALL_WORDS.most);
      if (recovers(brief)) expect(words).toBeGreaterThanOrEqual(CALL_WORDS.fewest);
    });
  });

  test('says slip and fact in 60 words', () => {
    check((brief) => {
      expect(call(brief).correctionWords).toBeLessThanOrEqual(CORRECTION_WORDS);
    });
  });

  test('asks whether it suits them before anything else, and ends without another call', () => {
    check((brief) => {
      const { cards } = call(brief);
      expect(cards[0]?.text).toContain('Is now all right? I need one minute.');
      expect(cards.at(-1)?.text).toMatch(/(?:will not|won’t) keep calling/);
    });
  });

  test('leaves a voicemail of 25 seconds with name and number first and last', () => {
    check((brief) => {
      const script = call(brief);
      const voicemail = cardOf(script, 'voicemail')?.text ?? '';
      expect(script.voicemailSeconds).toBeLessThanOrEqual(VOICEMAIL_SECONDS);
      expect(countWords(voicemail)).toBeLessThanOrEqual(VOICEMAIL_WORDS);
      const number = numberIn(brief.contactLine) ?? '[your number]';
      const name = brief.candidateName ?? 'your name]';
      for (const word of [number, name])
        expect(voicemail.toLowerCase().split(word.toLowerCase()).length).toBeGreaterThanOrEqual(3);
      expect(voicemail.endsWith(`${number}.`)).toBe(true);
      expect(voicemail).not.toContain('?');
    });
  });

  test('has gaps only where the brief has none to fill them with', () => {
    check((brief) => {
      const blanks = call(brief).cards.flatMap((card) => card.blanks);
      if (brief.candidateName !== undefined) expect(blanks.join()).not.toMatch(/your name/i);
      if (numberIn(brief.contactLine) !== undefined) expect(blanks.join()).not.toMatch(/your number/i);
    });
  });
});

describe('every note', () => {
  test('keeps to its limit', () => {
    check((brief) => {
      const [linkedIn, small, text] = notesOf(brief);
      expect(linkedIn?.text.length).toBeLessThanOrEqual(LINKEDIN_CHARACTERS);
      expect(small?.text.length).toBeLessThanOrEqual(200);
      expect(countWords(text?.text ?? '')).toBeLessThanOrEqual(TEXT_WORDS);
      expect(text?.text).not.toMatch(/^(?:hello|dear|hi)\b/i);
    });
  });

  test('asks nothing on LinkedIn', () => {
    check((brief) => {
      expect(linkedInNote(brief, knowledge)?.text).not.toContain('?');
    });
  });
});

describe('everything that is said', () => {
  const said = (brief: Brief) => [allOf(call(brief)), ...notesOf(brief).map(({ text }) => text)];

  test('holds no number and no name that the brief does not hold', () => {
    check((brief) => {
      const known = entered(brief);
      const day = (brief.heldOn ?? '').split('-').map((part) => String(Number(part)));
      for (const text of said(brief)) {
        for (const figure of text.match(/\d+/g) ?? [])
          expect(known.includes(figure) || day.includes(figure)).toBe(true);
        for (const [name] of text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}/gu))
          expect(known.includes(name.toLowerCase()) || /^(?:Mon|Novem|Octo|Friday)/.test(name)).toBe(true);
      }
    });
  });

  test('names the fields it comes from', () => {
    check((brief) => {
      const fields = new Set(Object.keys(brief));
      for (const { from } of [...call(brief).cards, ...notesOf(brief)])
        for (const field of from) expect(fields).toContain(field);
    });
  });

  test('quotes nothing of the account and carries no heat, no plea and no money', () => {
    check((brief) => {
      for (const text of said(brief)) {
        expect(quotes(text, brief.whatWentWrong ?? '')).toBe(false);
        expect(text).not.toMatch(
          /idiot|so unfair|my rent\b|my kids|forgive|please|\bbeg\b|desperate|!|undefined|\{|fever/i,
        );
      }
    });
  });

  test('gives the critic nothing of weight to flag', () => {
    check((brief) => {
      for (const text of said(brief)) {
        const { remarks } = critique(text, { situation: brief.situation, channel: 'phone' }, letterRules, moveGuide);
        expect(
          remarks.filter(({ severity, label }) => severity === 3 && label !== 'other').map(({ rule }) => rule + text),
        ).toEqual([]);
      }
    });
  });

  test('says nothing that must not be claimed', () => {
    check((brief) => {
      const claims = brief.evidence.slice(0, 1);
      for (const text of said({ ...brief, mustNotClaim: claims })) expect(text).not.toContain(claims[0] ?? '€');
    });
  });

  test('is the same for the same brief', () => {
    check((brief) => {
      expect(allOf(call(brief))).toBe(allOf(call({ ...brief })));
    });
  });
});
