import type { Situation } from '@/domain/follow-up/letter';
import type { Wording } from '@/domain/follow-up/letter-part';

type Circumstances = Omit<Wording, 'text' | 'situations'>;
const to = (
  situations: readonly Situation[],
  texts: readonly string[],
  circumstances: Circumstances = {},
): readonly Wording[] => texts.map((text) => ({ text, situations, ...circumstances }));

const SEEN = '(?:^|\\n)(?:have |has )?(?:since )?(?:visited|shopped|toured|walked|ordered|tried|used)\\b';

/** Facts that answer what they probably inferred, not what one would like to say (letters.md 4.2, evidence.md 4.6). */
export const evidence: readonly Wording[] = [
  { text: 'What I have done is a better guide than what I said. {facts}' },
  { text: 'My work says it better than I did. {facts}' },
  { text: 'Here is what I would have liked you to hear. {facts}' },
  { text: 'One fact belongs here: [one result you are proud of].', without: ['facts'] },
  { text: 'Part of my own work seems close to yours. {facts}', approaches: ['clean'] },
  { text: 'Some of what I have done may be of use to you. {facts}', approaches: ['clean'] },
  { text: 'From my own work I can add this. {facts}', approaches: ['clean'] },
  ...to(
    ['check-in'],
    [
      'I am still very interested. {facts}',
      'I remain interested, and there is this to add. {facts}',
      'The role still interests me. {facts}',
    ],
    { without: ['point'] },
  ),
  ...to(
    ['check-in'],
    [
      'I am still very interested, and I have kept in mind what you said: {point}. {facts}',
      'The role still interests me. One thing you said has stayed with me: {point}. {facts}',
      'I remain interested, and I remember your point: {point}. {facts}',
    ],
  ),
  ...to(['withdrawing'], ['{facts}']),
  ...to(
    ['nerves', 'emotion'],
    [
      'This is what belonged in that answer. {facts}',
      'The fuller answer is in my work. {facts}',
      'Here is what I would have liked to tell you. {facts}',
    ],
  ),
  ...to(
    ['illness'],
    [
      'On any other day you would have heard this. {facts}',
      'You did not see my usual work, so here it is. {facts}',
      'These are the answers I would have liked to give. {facts}',
    ],
  ),
  ...to(
    ['blanked-answer', 'weak-answer', 'panel', 'bluffed', 'phone-call', 'voicemail'],
    [
      'Here is what I should have told you. {facts}',
      'The better answer is in work I have done. {facts}',
      'What I did when it was real says more. {facts}',
    ],
    { without: ['answer'] },
  ),
  ...to(
    ['blanked-answer', 'weak-answer', 'panel', 'bluffed', 'nerves', 'unprepared', 'we-not-i', 'rambling'],
    ['{facts}', 'That answer comes from practice. {facts}', 'There is a record behind it. {facts}'],
    { given: ['answer'] },
  ),
  ...to(
    ['rambling'],
    [
      'In short, this is what I have done. {facts}',
      'The shorter answer is this. {facts}',
      'Here is the part worth hearing. {facts}',
    ],
    { without: ['answer'] },
  ),
  ...to(
    ['we-not-i', 'already-rejected'],
    [
      'These parts of the work were mine. {facts}',
      'Here is what was mine. {facts}',
      'To be plain about my own part: {facts}',
    ],
    { without: ['answer'] },
  ),
  ...to(
    ['wrong-fact', 'false-claim'],
    [
      'The rest of my record stands. {facts}',
      'What stands is this. {facts}',
      'The rest of my record is unchanged. {facts}',
    ],
  ),
  ...to(
    ['work-history'],
    [
      'Here is the other half of the record. {facts}',
      'The longer view of my record is this. {facts}',
      'The rest of the record says more about how I stay. {facts}',
    ],
  ),
  ...to(
    ['overqualified'],
    [
      'Here is the other half of my record. {facts}',
      'The longer view of my record is this. {facts}',
      'These are the facts that matter for your work. {facts}',
    ],
  ),
  ...to(
    ['gap', 'dismissal', 'practical-constraint'],
    [
      'This is where I stand today. {facts}',
      'These are the facts that matter for your work. {facts}',
      'The plain facts are these. {facts}',
    ],
  ),
  ...to(
    ['low-interest', 'pay-first'],
    [
      'This is the side of the work I left out. {facts}',
      'Here is what belonged in our conversation. {facts}',
      'What I can bring is this. {facts}',
    ],
  ),
  ...to(
    ['unprepared'],
    [
      'Here is what I can add now. {facts}',
      'This is what I would have brought with me. {facts}',
      'It should have been part of our conversation, so here it is. {facts}',
    ],
    { without: ['homework'] },
  ),
  ...homework(
    '{homework} You know it from inside, and I would like to hear how you see it.',
    '{homework} There is more that only you can tell me, and I would like to ask.',
    '{homework} I would be glad to hear what I could not see from outside.',
  ),
  ...to(
    ['unprepared'],
    [
      'Since then I have gone to look for myself. {homework} Is that connected with {topic}, or is there a reason I could not see from outside? {facts}',
      'I have now done that work. {homework} Is it tied to {topic}, or did I miss something? {facts}',
      'I did that work afterwards. {homework} Does that come from {topic}, or from something I could not see? {facts}',
    ],
    { whenEvidence: SEEN },
  ),
  ...to(
    ['unprepared'],
    [
      'I have now done that work. {homework} I would like to hear what it means for {topic}. {facts}',
      'That work is done now. {homework} What does it change for {topic}, as you see it? {facts}',
      'I did that work afterwards. {homework} I would like to ask you what it means for {topic}. {facts}',
    ],
    { whenEvidence: '(?:^|\\n)(?:have |has )?(?:since )?(?:read|studied|went through)\\b' },
  ),
  ...to(
    ['badmouthing'],
    [
      'What I did at the time says more than what I said. {facts}',
      'How I worked there is the better guide. {facts}',
      'The record from that time is the fairer account. {facts}',
    ],
  ),
  ...to(
    ['remark', 'offensive-remark', 'conduct', 'indiscretion', 'blame-shifted'],
    [
      'How I have worked is a fairer guide than what I said. {facts}',
      'What I do in practice is this. {facts}',
      'My record with the people I work with is this. {facts}',
    ],
  ),
  ...to(
    ['late', 'phone-rang'],
    [
      'I know what that suggests, so here is the record. {facts}',
      'My record on ordinary days is this. {facts}',
      'It is not how I work, and there is a record to show it. {facts}',
    ],
  ),
  ...to(
    ['technical-failure', 'presentation-overrun'],
    [
      'Here is what you would have heard. {facts}',
      'This is what the lost part would have told you. {facts}',
      'The part you missed would have held this. {facts}',
    ],
  ),
  ...to(
    ['presentation-overrun'],
    [
      'My usual pace is a different one. {facts}',
      'My work on other days is the better guide. {facts}',
      'On a shift I know, the record is this. {facts}',
    ],
    { when: '\\btrial\\b' },
  ),
  ...to(
    ['technical-failure', 'illness'],
    [
      '{youAsked}. Here is the answer from my own work. {facts}',
      '{youAsked}, and the answer was lost. This is how I have done it. {facts}',
      '{youAsked}. This is what you would have heard. {facts}',
    ],
    { without: ['answer'] },
  ),
];

function homework(...texts: readonly string[]): readonly Wording[] {
  return [
    ...to(
      ['unprepared'],
      texts.map((text) => `I have now done that work. ${text} {facts}`),
    ),
    ...to(
      ['unprepared'],
      texts.map((text) => `I have now done that work. ${text}`),
      { without: ['facts'] },
    ),
  ];
}
