import type { Situation } from '@/domain/follow-up/letter';
import type { Wording } from '@/domain/follow-up/letter-part';

const CORRECTED = ['wrong-fact', 'false-claim'] as const;
const ANSWERS: readonly Situation[] = [
  'nerves',
  'blanked-answer',
  'weak-answer',
  'we-not-i',
  'bluffed',
  'panel',
  'unprepared',
  'low-interest',
  'emotion',
  'phone-call',
];
const CONDUCT: readonly Situation[] = [
  'badmouthing',
  'remark',
  'conduct',
  'indiscretion',
  'blame-shifted',
  'late',
  'phone-rang',
];
const RECORD: readonly Situation[] = ['work-history', 'gap', 'dismissal', 'overqualified', 'practical-constraint'];

type Circumstances = Omit<Wording, 'text'>;
const about = (circumstances: Circumstances, ...texts: readonly string[]): readonly Wording[] =>
  texts.map((text) => ({ text, ...circumstances }));

/** The same thanks with what they said in each of its forms: in one breath, after a colon, as a sentence of its own. */
const withWhatTheySaid = (circumstances: Circumstances, starts: readonly string[], end = ''): readonly Wording[] =>
  starts.flatMap((start, at) => [
    { text: `${start}, and {gratitude}.${end}`, ...circumstances },
    { text: `${start}. ${STAYED[at % STAYED.length] ?? ''}: {point}.${end}`, ...circumstances },
    {
      text: `${start}. {moment}${end}`,
      ...circumstances,
      without: [...(circumstances.without ?? []), 'point' as const],
    },
  ]);

const STAYED = [
  'One thing you said has stayed with me',
  'I have kept one remark of yours in mind',
  'One point of yours has stayed with me',
];

/** Thanks and one specific thing from the conversation (letters.md 4, move 3). */
export const thanks: readonly Wording[] = [
  ...withWhatTheySaid({}, [
    'Thank you for your time {onDay}',
    'Thank you for meeting me {onDay}',
    'Thank you for the conversation {onDay}',
  ]),
  ...withWhatTheySaid({ without: ['onDay'] }, [
    'Thank you for your time',
    'Thank you for meeting me',
    'Thank you for the interview',
  ]),
  ...withWhatTheySaid({ warmth: ['warm'] }, [
    'Thank you for talking with me {onDay}',
    'Thank you for the time you took {onDay}',
    'It was good to meet you {onDay}. Thank you for your time',
  ]),
  ...withWhatTheySaid({ warmth: ['formal'] }, [
    'Thank you for the interview {onDay}',
    'I am grateful for the time you gave me {onDay}',
    'Thank you for seeing me {onDay}',
  ]),
  ...about(
    { without: ['gratitude', 'moment'] },
    'Thank you for your time {onDay}. I remember [something they said or showed you].',
    'Thank you for meeting me {onDay}. I remember [something they said or showed you].',
    'Thank you for the conversation {onDay}. I remember [something they said or showed you].',
  ),
  ...about(
    { without: ['gratitude', 'moment', 'onDay'] },
    'Thank you for your time. I remember [something they said or showed you].',
  ),

  ...withWhatTheySaid({ alreadyThanked: true }, [
    'Thank you again for your time {onDay}',
    'Thank you again for meeting me {onDay}',
    'Thank you again for our conversation {onDay}',
  ]),
  ...withWhatTheySaid({ alreadyThanked: true, without: ['onDay'] }, ['Thank you again for your time']),
  ...secondNote(ANSWERS, [
    'This second note is for the answer I still owe you.',
    'I am adding this note because one answer is still open.',
    'One answer is missing from that conversation, so this is a second note.',
  ]),
  ...secondNote(
    ['rambling'],
    [
      'This second note is the short version.',
      'This second note keeps to the point.',
      'This second note is brief on purpose.',
    ],
  ),
  ...secondNote(CONDUCT, [
    'My first note left out one thing that belongs in it.',
    'There is one thing my first note should have said.',
    'This second note says what my first one left out.',
  ]),
  ...secondNote(RECORD, [
    'This second note is about your questions on my record.',
    'I am adding this note because one of your questions is still open.',
    'One of your questions deserves a second note.',
  ]),
  ...secondNote(
    ['illness', 'technical-failure', 'presentation-overrun'],
    [
      'This second note is about the part you did not get from me.',
      'I am adding this note because you got only part of what you asked for.',
      'A part of that conversation is still missing, so this is a second note.',
    ],
  ),

  ...about(
    { situations: CORRECTED },
    'Thank you also for the interview itself, and {gratitude}.',
    'Thank you for the time you gave me, and {gratitude}.',
    'I am grateful for the interview itself, and {gratitude}.',
  ),
  ...about(
    { situations: CORRECTED },
    'Thank you also for the interview itself. I have kept one remark of yours in mind: {point}.',
    'Thank you for the time you gave me. One thing you said has stayed with me: {point}.',
    'Thank you also for your time. One point of yours has stayed with me: {point}.',
  ),
  ...about(
    { situations: CORRECTED, without: ['point'] },
    'Thank you for the time you gave me. {moment}',
    'Thank you also for the interview itself. {moment}',
  ),
  ...about({ situations: CORRECTED, without: ['gratitude', 'moment'] }, 'Thank you for the time you gave me.'),

  ...about(
    { situations: ['late'] },
    'Thank you for going ahead {onDay} after I arrived {late}.',
    'Thank you for seeing me {onDay} although I arrived {late}.',
    'Thank you for keeping our appointment {onDay} after I arrived {late}.',
  ),
  ...about(
    { situations: ['late'] },
    'Thank you for going ahead with our conversation {onDay}.',
    'Thank you for seeing me {onDay} all the same.',
    'Thank you for keeping our appointment {onDay}.',
  ),
  ...about({ situations: ['late'], without: ['onDay'] }, 'Thank you for going ahead with our conversation.'),
  ...withWhatTheySaid({ situations: ['technical-failure'] }, [
    'Thank you for your patience {onDay}',
    'Thank you for your time and patience {onDay}',
    'Thank you for staying with the call {onDay}',
  ]),
  ...about(
    { situations: ['technical-failure'], given: ['youAsked'], without: ['moment'] },
    'Thank you for your time and your patience {onDay}.',
    'Thank you for meeting me {onDay}, and for your patience.',
    'Thank you for your patience {onDay}, and for a good question at the end.',
  ),
  ...about(
    { situations: ['offensive-remark'], without: ['gratitude'] },
    'Thank you for the time you gave me {onDay}.',
    'Thank you for meeting me {onDay}.',
    'You gave me your time {onDay}, and I thank you for it.',
  ),
  ...about(
    { situations: ['offensive-remark'], without: ['gratitude', 'onDay'] },
    'Thank you for the time you gave me.',
  ),
  ...about(
    { situations: ['offensive-remark'] },
    'Thank you for the time you gave me {onDay}, and {gratitude}.',
    'Thank you for meeting me {onDay}, and {gratitude}.',
    'Thank you also for your time {onDay}, and {gratitude}.',
  ),

  ...about(
    {},
    'Thank you for the interview {onDay}. Would you pass my thanks to {others} as well?',
    'Thank you for seeing me {onDay}. I would be grateful for my thanks to reach {others} too.',
    'Thank you for the interview {onDay}. My thanks go to {others} as well.',
  ),
  ...about(
    {},
    'Thank you for the interview {onDay}, and {gratitude}. Would you pass my thanks to {others} as well?',
    'Thank you for your time {onDay}, and {gratitude}. I would be grateful for my thanks to reach {others} too.',
    'Thank you for seeing me {onDay}, and {gratitude}. My thanks go to {others} as well.',
  ),
  ...about(
    { without: ['gratitude'] },
    'Thank you for the interview {onDay}. My thanks go to {others} as well. {moment}',
  ),

  ...about(
    { approaches: ['revive'], without: ['point'] },
    'I accept your decision, and I am grateful for your time {onDay} and {gratitude}.',
    'Thank you for letting me know your decision, which I accept. I am grateful for your time {onDay} and {gratitude}.',
    'Thank you for telling me. I accept the decision, and I thank you for your time {onDay} and {gratitude}.',
  ),
  ...about(
    { approaches: ['revive'] },
    'Thank you for letting me know, and for your time {onDay}. I accept the decision. One thing you said has stayed with me: {point}.',
    'I accept your decision, and I thank you for your time {onDay}. I have kept one remark of yours in mind: {point}.',
    'Thank you for telling me your decision, which I accept, and for your time {onDay}. One point of yours has stayed with me: {point}.',
  ),
  ...about(
    { approaches: ['revive'], without: ['gratitude', 'point'] },
    'Thank you for telling me your decision, which I accept, and for your time {onDay}. {moment}',
    'I accept your decision, and I thank you for telling me and for your time {onDay}. {moment}',
  ),
  ...about(
    { approaches: ['revive'], without: ['onDay'] },
    'Thank you for telling me your decision, which I accept, and for your time. {moment}',
    'Thank you for letting me know, and for your time. I accept the decision. {moment}',
  ),
  ...about(
    { approaches: ['revive'], without: ['moment'] },
    'Thank you for telling me your decision, which I accept, and for your time {onDay}.',
    'I accept your decision, and I thank you for telling me and for your time {onDay}.',
  ),
  ...about(
    { approaches: ['revive'], without: ['moment', 'onDay'] },
    'Thank you for letting me know, and for your time. I accept the decision.',
  ),

  ...about(
    { situations: ['check-in'] },
    'Thank you again for meeting me {onDay}. You mentioned {theirDate} for a decision, so I hope it is all right to ask whether there is any news.',
    'Thank you again for your time {onDay}. You gave {theirDate} as the time for a decision, and I am writing to ask whether there is any news.',
    'Thank you again for our conversation {onDay}. You named {theirDate} for a decision. Is there any news?',
  ),
  ...about(
    { situations: ['check-in'], without: ['theirDate'] },
    'Thank you again for our conversation {onDay}. I hope it is all right to ask whether there is any news.',
    'Thank you again for the interview {onDay}. I am writing to ask whether there is any news.',
    'Thank you again for your time {onDay}. Is there any news on the {role} role?',
  ),
  ...about(
    { situations: ['check-in'], without: ['onDay'] },
    'Thank you again for our conversation. I hope it is all right to ask whether there is any news.',
  ),
  ...withdrawal(', so the time on {appointment} is free for someone else'),
  ...withdrawal(''),
  ...about(
    { situations: ['withdrawing'], without: ['gratitude'] },
    'I am writing to withdraw from the process. Thank you for your time.',
    'I am writing to withdraw from the process, so the time on {appointment} is free for someone else. Thank you for your time.',
  ),
];

function secondNote(situations: readonly Situation[], ends: readonly string[]): readonly Wording[] {
  const starts = [
    'Thank you again for your time {onDay}',
    'Thank you again for meeting me {onDay}',
    'Thank you again for our conversation {onDay}',
  ];
  const approaches = ['amend', 'own', 'explain', 'reschedule'] as const;
  return ends.flatMap((end, at) =>
    withWhatTheySaid({ situations, approaches, alreadyThanked: true }, [starts[at % starts.length] ?? ''], ` ${end}`),
  );
}

function withdrawal(freed: string): readonly Wording[] {
  return about(
    { situations: ['withdrawing'] },
    `I am writing to withdraw from the {role} process${freed}. Thank you for your time {onDay}, and {gratitude}.`,
    `I have decided to withdraw from the {role} process${freed}. Thank you for the interview {onDay}, and {gratitude}.`,
    `This is to withdraw from the {role} process${freed}. Thank you for meeting me {onDay}, and {gratitude}.`,
  );
}
