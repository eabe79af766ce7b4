import type { Wording } from '@/domain/follow-up/letter-part';

const ASKED = ['another-conversation', 'short-call', 'to-send-something'] as const;

/** Makes "no" easy and closes the pressure (letters.md 4, move 8). */
export const exit = [
  { text: 'If the timing does not work, I understand.', asks: ASKED },
  { text: 'If you have chosen someone by now, I wish you both well.', asks: ASKED },
  { text: 'If you have seen enough to decide, I understand.', asks: ASKED },
  { text: 'If it is not the moment, that is fine too, and no reply is needed.', asks: ASKED, warmth: ['warm'] },
  { text: 'If you have decided by now, I understand, and I wish you well with it.', asks: ASKED, warmth: ['warm'] },
  { text: 'If you have all you need already, no reply is necessary.', asks: ASKED, warmth: ['warm'] },
  {
    text: 'Should you have reached a decision, I understand entirely.',
    asks: ASKED,
    warmth: ['formal'],
    notSimple: true,
  },
  {
    text: 'If you have already decided, I respect that and wish you well.',
    asks: ASKED,
    warmth: ['formal'],
    notSimple: true,
  },
  { text: 'If you have what you need, no reply is necessary.', asks: ASKED, warmth: ['formal'], notSimple: true },
  { text: 'There is no need to reply.', asks: ['nothing'] },
  { text: 'No reply is needed, and I wish you well with your decision.', asks: ['nothing'] },
  { text: 'You need not answer this, and I wish you well with the rest of the process.', asks: ['nothing'] },
  {
    text: 'I remain interested in the role, and I am happy to send anything else that would help.',
    approaches: ['clean'],
    asks: ['nothing'],
  },
  {
    text: 'I enjoyed learning about the role, and I am glad to send anything else that is of use.',
    approaches: ['clean'],
    asks: ['nothing'],
  },
  {
    text: 'The role interests me, and I would be glad to send anything else you need.',
    approaches: ['clean'],
    asks: ['nothing'],
  },
  { text: 'I will not press the point further, and I wish you and the team well.', approaches: ['revive'] },
  { text: 'I will leave it there, and I wish you and the team well.', approaches: ['revive'] },
  { text: 'I will not write about this again. Thank you for your time.', approaches: ['revive'] },
  {
    text: 'I wanted you to have the correct record. There is no need to reply.',
    situations: ['wrong-fact', 'false-claim'],
    asks: ['nothing'],
  },
  {
    text: 'I remain interested in the {role} role, and I wanted the record to be right. No reply is needed.',
    situations: ['wrong-fact', 'false-claim'],
    asks: ['nothing'],
  },
  {
    text: 'The {role} role still interests me, and it mattered to me that you have this right. No reply is needed.',
    situations: ['wrong-fact', 'false-claim'],
    asks: ['nothing'],
  },
  { text: 'I ask for nothing in return, and you need not reply.', situations: ['offensive-remark'] },
  { text: 'I am not asking you for anything. Thank you for reading this.', situations: ['offensive-remark'] },
  { text: 'No reply is needed. I wanted to say this to you directly.', situations: ['offensive-remark'] },
  { text: 'If you need longer, there is no need to reply to this.', situations: ['check-in'] },
  {
    text: 'If you have chosen someone else, I would be glad to know when you have a moment.',
    situations: ['check-in'],
  },
  { text: 'Take whatever time you need. I will not write again in the meantime.', situations: ['check-in'] },
  { text: 'If you would rather not say, I understand. I wish you and the team well.', situations: ['rejection-reply'] },
  {
    text: 'If that is not something you share, I understand, and I wish you all well.',
    situations: ['rejection-reply'],
  },
  {
    text: 'If it is not your practice to say, I understand. My good wishes to the team.',
    situations: ['rejection-reply'],
  },
  {
    text: 'If that is not something you share, I understand. I would be glad to hear of later openings.',
    situations: ['rejection-reply'],
    warmth: ['warm', 'balanced', 'formal'],
    without: ['companyFact'],
  },
  {
    text: 'If it is not your practice to say, I understand, and I remain interested in later openings.',
    situations: ['rejection-reply'],
    warmth: ['warm', 'balanced', 'formal'],
    without: ['companyFact'],
  },
  {
    text: 'If you would rather not say, I understand. Later openings would interest me all the same.',
    situations: ['rejection-reply'],
    warmth: ['warm', 'balanced', 'formal'],
    without: ['companyFact'],
  },
  { text: 'I wish you and the team well with the work ahead.', situations: ['withdrawing'] },
  {
    text: 'I hope you find the right person soon, and I wish you and the team well.',
    situations: ['withdrawing'],
  },
  { text: 'My good wishes go to you and the team.', situations: ['withdrawing'] },
] as const satisfies readonly Wording[];
