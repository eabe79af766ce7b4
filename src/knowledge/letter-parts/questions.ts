import type { LetterQuestions } from '@/domain/follow-up/brief-from-reflection';

/** Where the questionnaire keeps what a letter needs. */
export const letterQuestionPlaces = {
  story: { question: 'what-happened', field: 'story' },
  wentWell: { question: 'what-went-well', field: 'which' },
  unsaid: { question: 'what-you-did-not-say', field: 'words' },
  reason: { question: 'what-you-like-about-it', field: 'words' },
  evidence: { question: 'what-answers-the-doubt', fields: ['first', 'second'] },
  proof: {
    question: 'what-you-could-offer',
    sentences: {
      number: '{proof}',
      sample: 'I can show you a work sample: {proof}',
      referee: '{proof} can speak about my work',
      certificate: 'I hold a certificate: {proof}',
      trial: 'I can do a short trial task for you: {proof}',
    },
  },
  betterAnswers: { question: 'what-you-were-asked', asked: 'asked', answer: 'now' },
  ask: {
    question: 'what-you-would-ask',
    asks: {
      conversation: 'another-conversation',
      call: 'short-call',
      'send-something': 'to-send-something',
      'only-thanks': 'nothing',
    },
  },
  offDay: {
    question: 'what-else-was-going-on',
    causes: {
      unwell: 'unwell',
      'little-sleep': 'little sleep',
      'bad-news': 'bad news',
      'travel-or-technology': 'travel or technical trouble',
      'something-else': 'something else',
    },
    allowedIn: 'may-the-letter-mention-it',
    allowedBy: 'yes',
  },
} as const satisfies LetterQuestions;
