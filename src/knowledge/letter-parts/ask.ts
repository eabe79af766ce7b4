import type { Wording } from '@/domain/follow-up/letter-part';

const CONDUCT = ['badmouthing', 'remark', 'conduct', 'indiscretion', 'blame-shifted'] as const;

/** One small, named, optional request, framed as an offer to them (letters.md 4, move 7; evidence.md 4.3). */
export const ask = [
  { text: 'If it would help you, I would welcome a short second conversation.', asks: ['another-conversation'] },
  {
    text: 'I would be glad to talk again for a few minutes, at any time that suits you.',
    asks: ['another-conversation'],
  },
  {
    text: 'Another short conversation, whenever it suits you, would let me show you how I would do it.',
    asks: ['another-conversation'],
  },
  { text: 'I would be glad to go through this in a short call, at any time that suits you.', asks: ['short-call'] },
  { text: 'If it is useful, I can take you through it in a short call.', asks: ['short-call'] },
  { text: 'A few minutes on the phone would be enough to go through it, whenever it suits you.', asks: ['short-call'] },
  { text: 'I can send you the papers behind this if they would be useful.', asks: ['to-send-something'] },
  { text: 'If you would like to see the detail, I will send it.', asks: ['to-send-something'] },
  { text: 'I would be glad to send you the detail behind it.', asks: ['to-send-something'] },
  {
    text: 'If you have a few minutes, I would like to hear the questions we did not reach.',
    situations: ['rambling'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I would be glad to hear your remaining questions in a short call, and to answer each one briefly.',
    situations: ['rambling'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'Your remaining questions would be welcome, in a short call or in writing.',
    situations: ['rambling'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I cut your time short. If you would like those minutes back, I can come at any hour that suits you.',
    situations: ['late'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'If you would like the lost minutes back, I can be there at any hour you choose.',
    situations: ['late'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I would be glad to give you the lost minutes back, at any hour that suits you.',
    situations: ['late'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I would be glad to finish the part we lost, in a short call at any time that suits you.',
    situations: ['technical-failure', 'presentation-overrun'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'If you would like to finish the last part of our conversation, I can be ready at any time you choose.',
    situations: ['technical-failure', 'presentation-overrun'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'We could finish the remaining minutes in a short call, whenever it suits you.',
    situations: ['technical-failure'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'If you would like to speak about it, I would be glad to, at any time that suits you.',
    situations: CONDUCT,
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I would welcome a short conversation about it, whenever it suits you.',
    situations: CONDUCT,
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'Should you wish to talk about it, I am at your disposal for a short call.',
    situations: CONDUCT,
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'If the panel would find a further conversation useful, I can be there at short notice.',
    situations: ['panel'],
    locales: ['en-GB', 'en-AU'],
    asks: ['another-conversation'],
  },
  {
    text: 'I would be glad to meet the panel again for a few minutes, at short notice.',
    situations: ['panel'],
    locales: ['en-GB', 'en-AU'],
    asks: ['another-conversation'],
  },
  {
    text: 'Should the panel wish to take any of this further, I would welcome a short conversation.',
    situations: ['panel'],
    locales: ['en-GB', 'en-AU'],
    asks: ['another-conversation'],
  },
  {
    text: 'If the {role} role is still open, or opens again, I would be glad to be considered.',
    approaches: ['revive'],
    asks: ['another-conversation', 'short-call', 'to-send-something'],
  },
  {
    text: 'I would be glad to talk again if the {role} role is still open or comes up once more.',
    approaches: ['revive'],
    asks: ['another-conversation', 'short-call', 'to-send-something'],
  },
  {
    text: 'If the role is still open, or opens again, I would welcome one more conversation.',
    approaches: ['revive'],
    asks: ['another-conversation', 'short-call', 'to-send-something'],
  },
  {
    text: 'Is there one thing that would have made me a stronger candidate? A single line would help.',
    situations: ['rejection-reply'],
  },
  { text: 'If you can spare a line: what one thing would you have me work on?', situations: ['rejection-reply'] },
  {
    text: 'What is the one thing you would have me do differently? A single line would help.',
    situations: ['rejection-reply'],
  },
] as const satisfies readonly Wording[];
