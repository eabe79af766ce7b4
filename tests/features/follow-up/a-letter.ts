import type { Remark } from '@/domain/follow-up/remark';
import type { BriefView } from '@/features/follow-up/brief-view';
import type { WrittenView } from '@/features/follow-up/letter-view';
import { review, type ReviewContext } from '@/features/follow-up/review';
import type { StoredBrief } from '@/server/letter-row';

export const aStoredBrief = (change: Partial<StoredBrief> = {}): StoredBrief => ({
  approach: 'amend',
  warmth: 'balanced',
  length: 'standard',
  ask: 'short-call',
  to: 'Ms. Ada Okafor',
  signedBy: 'Rosa Lindqvist',
  contactLine: '',
  specificMoment: '',
  whyThisJob: '',
  doubts: ['D1'],
  evidence: ['I planned the slotting of 3 halls.'],
  proof: {},
  betterAnswer: '',
  mentionOffDay: false,
  alreadyThanked: false,
  locale: 'en-GB',
  ...change,
});

export const aBriefView = (change: Partial<BriefView> = {}): BriefView => ({
  brief: aStoredBrief(),
  approaches: [
    { id: 'amend', label: 'Add what was missing', tag: 'Our advice', against: undefined },
    { id: 'clean', label: 'Plain thanks', tag: 'Next best', against: 'It leaves their doubt as it is.' },
    { id: 'own', label: 'Own it and ask', against: 'It can create the doubt.' },
  ],
  advised: 'amend',
  because: ['They noticed, and it can still be answered.'],
  doubts: [{ id: 'D1', label: 'Can you do this work?' }],
  evidence: {
    title: 'What have you done?',
    hint: 'What came of it',
    labels: ['One thing you have done', 'Another one'],
  },
  proof: {
    title: 'What could you offer as proof?',
    kinds: [{ id: 'number', label: 'A number', field: 'Which number?' }],
  },
  ask: { title: 'What would you ask for?', options: [{ id: 'short-call', label: 'A short call' }] },
  bank: [],
  offDayAllowed: false,
  isAlone: false,
  ...change,
});

const context: ReviewContext = {
  situation: 'blanked-answer',
  approach: 'amend',
  interviewer: 'Ms. Ada Okafor',
  company: 'Fernhill Depots',
  to: 'ada@fernhill.example',
  retired: [],
};

export const CALM = 'Dear Ms. Okafor,\n\nThank you for your time on Tuesday.\n\nKind regards,\nRosa Lindqvist';

/** What the critic could say of these words, whatever its rules are at the time. */
export function aRemark(text: string, quote: string, change: Partial<Remark> = {}): Remark {
  const start = text.indexOf(quote);
  return {
    rule: 'over-apologising',
    label: 'over-apologising',
    severity: 2,
    start,
    end: start + quote.length,
    message: 'The apology is larger than the slip.',
    instead: 'Make one plain apology.',
    rewrite: 'sorry',
    ...change,
  };
}

/** A letter of which the critic says just this. */
export function aReviewedLetter(text: string, remarks: readonly Remark[]): WrittenView {
  const written = aWrittenLetter(text);
  return { ...written, review: { ...written.review, remarks } };
}

/** A letter as the page shows it, reviewed as the server does. */
export function aWrittenLetter(text: string, change: Partial<WrittenView> = {}): WrittenView {
  return {
    version: 3,
    drawnUpAs: 1,
    subject: 'Our talk on Tuesday',
    text,
    isNote: false,
    savedAt: '10:42',
    refused: undefined,
    passages: [],
    versions: [],
    review: review(text, 'Our talk on Tuesday', context),
    context,
    timing: [],
    sentOn: undefined,
    isBudgetUsed: false,
    otherWays: undefined,
    ...change,
  };
}
