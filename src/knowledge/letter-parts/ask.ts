import type { Ask } from '@/domain/follow-up/letter';
import type { Wording } from '@/domain/follow-up/letter-part';

const CONDUCT = ['badmouthing', 'remark', 'conduct', 'indiscretion', 'blame-shifted'] as const;

/** One small, named, optional request, framed as an offer to them (letters.md 4, move 7; evidence.md 4.3). */
export const ask: readonly Wording[] = [
  ...asked(
    ['another-conversation'],
    'If you have fifteen minutes, I would be glad to go through this with you.',
    'Fifteen minutes, in person or by phone, would be enough to talk it through.',
    'I would be glad to come back for fifteen minutes, at any time that suits you.',
  ),
  ...asked(
    ['another-conversation'],
    'If you have fifteen minutes, I would like to show you how I would handle {askTopic}.',
    'I would be glad to talk through how I would approach {askTopic}, in fifteen minutes that suit you.',
    'Fifteen minutes would be enough to show you how I would approach {askTopic}.',
  ),
  ...asked(
    ['short-call'],
    'If it is useful, I can take you through it in a call of fifteen minutes.',
    'Fifteen minutes on the phone would be enough to go through it, whenever it suits you.',
    'I would be glad to go through this in a short call, at any time that suits you.',
  ),
  ...asked(
    ['short-call'],
    'If it is useful, I can tell you in a short call how I would handle {askTopic}.',
    'Fifteen minutes on the phone would be enough to show you how I would approach {askTopic}.',
    'I would be glad to talk through {askTopic} in a short call, whenever it suits you.',
  ),
  ...asked(
    ['to-send-something'],
    'I can send you the papers behind this if they would be useful.',
    'If you would like to see the detail, I will send it.',
    'I would be glad to send you the detail behind it.',
  ),
  ...asked(
    ['another-conversation', 'short-call'],
    'If you have fifteen minutes, I’d love to talk it through with you.',
    'Would fifteen minutes be of use to talk it through? I’d be glad to.',
    'I’d be glad to talk it through for fifteen minutes, whenever suits you.',
  ).map((wording) => ({ ...wording, warmth: ['warm'] as const, without: ['askTopic'] as const })),
  ...asked(
    ['another-conversation', 'short-call'],
    'Should you find it useful, I would be available for fifteen minutes at a time of your choice.',
    'If you consider it useful, I would welcome fifteen minutes to go through it with you.',
    'I would be available for a conversation of fifteen minutes, should it be of use.',
  ).map((wording) => ({
    ...wording,
    warmth: ['formal'] as const,
    without: ['askTopic'] as const,
    notSimple: true as const,
  })),
  {
    text: 'If you have ten minutes, I would like to hear the questions we did not reach.',
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
    text: 'I cut your time short. If you would like those minutes back, I can come in at any hour that suits you.',
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
    text: 'A further ten minutes would be enough for the part you did not see.',
    situations: ['presentation-overrun'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'If it is useful, I can show you the missing part in ten minutes, whenever it suits you.',
    situations: ['presentation-overrun'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I would be glad to finish it in ten minutes, at a time that suits you.',
    situations: ['presentation-overrun'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I would be glad to work another hour with you, at any time that suits you.',
    situations: ['presentation-overrun'],
    when: '\\btrial\\b',
  },
  {
    text: 'If it is useful, I can come in for another hour, whenever it suits you.',
    situations: ['presentation-overrun'],
    when: '\\btrial\\b',
  },
  {
    text: '{remedy}, so I could finish the last fifteen minutes at any time that suits you.',
    situations: ['technical-failure'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: '{remedy}. If it is useful, fifteen minutes would finish what we began.',
    situations: ['technical-failure'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: '{remedy}, and I would be glad to finish the last fifteen minutes.',
    situations: ['technical-failure'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I would be glad to finish the part we lost: fifteen minutes, at any time that suits you.',
    situations: ['technical-failure'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'If you would like to finish the last fifteen minutes, I can be ready at any time you choose.',
    situations: ['technical-failure'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'We could finish the last fifteen minutes in a short call, whenever it suits you.',
    situations: ['technical-failure'],
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'If you would like to speak about it, I would be glad of ten minutes at any time that suits you.',
    situations: CONDUCT,
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'I would welcome a short conversation about it, whenever it suits you.',
    situations: CONDUCT,
    asks: ['another-conversation', 'short-call'],
  },
  {
    text: 'If you would rather talk it over, I can call at a time that suits you.',
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
];

function asked(asks: readonly Ask[], ...texts: readonly string[]): readonly Wording[] {
  return texts.map((text) => ({ text, asks }));
}
