import type { Wording } from '@/domain/follow-up/letter-part';

import { ownAsked } from './own-asked';

const NO_CALL = "(?:did ?n['’]?t|did not|never|not even|without|no|nor) (?:a )?(?:call|ring|phone|text)";

/**
 * Ownership: first person, past tense, two sentences at most, no "but", no "if", no cause that is a person (letters.md 4.1).
 * Conduct is regretted once, in one word; a weak answer is named and not regretted (evidence.md 4.3).
 */
export const own: readonly Wording[] = [
  ...ownAsked,
  { text: 'My answer was general, and your question asked for more.', approaches: ['amend', 'own'] },
  { text: 'I gave you a weaker answer than your question deserved.', approaches: ['amend', 'own'] },
  { text: 'I left out the part of my answer that mattered most.', approaches: ['amend', 'own'] },
  { text: 'Your question was a fair one, and I left part of the answer out.', approaches: ['explain'] },
  { text: 'I gave you half of an answer to a fair question.', approaches: ['explain'] },
  { text: 'I did not put the facts plainly when you asked for them.', approaches: ['explain'] },
  { text: '{offDay}, and I should have asked to move our conversation.', approaches: ['reschedule'] },
  { text: '{offDay}. I should have said so and asked for another time.', approaches: ['reschedule'] },
  { text: '{offDay}, and asking for another date was up to me.', approaches: ['reschedule'] },
  {
    text: 'You did not get a full interview from me, and I should have asked to move it.',
    approaches: ['reschedule'],
    without: ['offDay'],
  },
  {
    text: 'I gave you half of an interview, and I should have asked for another date.',
    approaches: ['reschedule'],
    without: ['offDay'],
  },
  {
    text: 'I should have asked to move our conversation, and you got half of what I can offer.',
    approaches: ['reschedule'],
    without: ['offDay'],
  },
  { text: 'My answers left out evidence that you needed.', approaches: ['revive'] },
  { text: 'I did not give you enough to go on when we spoke.', approaches: ['revive'] },
  { text: 'I left the strongest part of my record out of our conversation.', approaches: ['revive'] },

  { text: 'I was nervous, and my answers did not show you how I work.', situations: ['nerves'] },
  {
    text: 'I was nervous in the room, and my answers came out thinner than the work behind them.',
    situations: ['nerves'],
  },
  { text: 'I was nervous when we spoke, and I gave you less than I had to give.', situations: ['nerves'] },
  {
    text: 'I was nervous, and my answer came out far too short.',
    situations: ['nerves'],
    when: 'one sentence|too short|short answer|one line',
  },
  {
    text: 'I was nervous when we spoke, and I stopped my answer where it should have begun.',
    situations: ['nerves'],
    when: 'one sentence|too short|short answer|one line',
  },
  {
    text: 'I was nervous, and I left your question half answered.',
    situations: ['nerves'],
    when: 'one sentence|too short|short answer|one line',
  },
  { text: 'I showed more feeling in our conversation than I meant to, and it cost us time.', situations: ['emotion'] },
  {
    text: 'I lost my composure for a moment when we spoke. I have thought about what I wanted to say.',
    situations: ['emotion'],
  },
  {
    text: 'I let a hard moment take up part of our conversation, and your question stayed open.',
    situations: ['emotion'],
  },
  { text: 'I went blank on your question and did not recover it in the room.', situations: ['blanked-answer'] },
  { text: 'I went blank when you asked, and you did not get my answer.', situations: ['blanked-answer'] },
  { text: 'I lost my thread on your question, and I left it unanswered.', situations: ['blanked-answer'] },
  { text: 'I talked too long, and it cost you time for your own questions.', situations: ['rambling'] },
  {
    text: 'I talked too much in our conversation, and left too little room for your questions.',
    situations: ['rambling'],
  },
  { text: 'I talked too long when we met, and your questions had to wait.', situations: ['rambling'] },
  { text: 'My answer spoke in general terms, and your question asked for more.', situations: ['weak-answer'] },
  { text: 'I answered in general terms and left out what I have done.', situations: ['weak-answer'] },
  { text: 'I gave you the outline of an answer and left out the proof.', situations: ['weak-answer'] },
  { text: 'I spoke of what the team did, and left out which part was mine.', situations: ['we-not-i'] },
  { text: 'My examples said "we" throughout, and they hid my own part.', situations: ['we-not-i'] },
  { text: 'I described the work of a team, and you did not hear what I did myself.', situations: ['we-not-i'] },
  {
    text: 'My examples did not show which work was mine.',
    situations: ['already-rejected'],
    when: '\\bwe\\b.{0,60}(?:\\bI\\b|\\bme\\b)|all [\'‘"]?we\\b',
  },
  {
    text: 'My examples spoke of a team, and they left out the part that was mine.',
    situations: ['already-rejected'],
    when: '\\bwe\\b.{0,60}(?:\\bI\\b|\\bme\\b)|all [\'‘"]?we\\b',
  },
  {
    text: 'I talked about what we did, and I did not say what I did.',
    situations: ['already-rejected'],
    when: '\\bwe\\b.{0,60}(?:\\bI\\b|\\bme\\b)|all [\'‘"]?we\\b',
  },
  { text: 'What I told you was wrong, and the error was mine.', situations: ['wrong-fact'] },
  { text: 'I gave you the wrong information in our conversation. The error was mine.', situations: ['wrong-fact'] },
  {
    text: 'The answer I gave you was wrong. That was my error, and you need the record to be right.',
    situations: ['wrong-fact'],
  },
  {
    text: 'The figure I gave you was wrong, and the error was mine.',
    situations: ['wrong-fact'],
    when: '[£$€]\\s?\\d|\\d+\\s?(?:%|per ?cent|stores|people|budget)|figure|number|budget|rate\\b',
  },
  {
    text: 'I gave you a wrong figure in our conversation. The error was mine.',
    situations: ['wrong-fact'],
    when: '[£$€]\\s?\\d|\\d+\\s?(?:%|per ?cent|stores|people|budget)|figure|number|budget|rate\\b',
  },
  {
    text: 'The figure I quoted to you was not the right one. That was my error.',
    situations: ['wrong-fact'],
    when: '[£$€]\\s?\\d|\\d+\\s?(?:%|per ?cent|stores|people|budget)|figure|number|budget|rate\\b',
  },
  {
    text: 'My answer to your question was wrong. I gave it, and you should have had the true one from me at once.',
    situations: ['false-claim'],
  },
  { text: 'What I told you was not true, and I should have said so in the room.', situations: ['false-claim'] },
  { text: 'The answer I gave you was wrong. It was mine to get right, and I did not.', situations: ['false-claim'] },
  {
    text: 'The answer I gave you was wrong. It was mine to get right, and I did not.',
    situations: ['wrong-fact'],
    when: 'certif|licen[cs]|degree|qualif|exam|diploma|graduat',
  },
  {
    text: 'My answer to your question was wrong, and you should have had the true one from me at once.',
    situations: ['wrong-fact'],
    when: 'certif|licen[cs]|degree|qualif|exam|diploma|graduat',
  },
  {
    text: 'I gave you a wrong answer about this. I should have told you the true status in the room.',
    situations: ['wrong-fact'],
    when: 'certif|licen[cs]|degree|qualif|exam|diploma|graduat',
  },
  {
    text: 'It was mine to get right when you asked.',
    situations: ['wrong-fact', 'false-claim'],
    given: ['asked', 'denial'],
  },
  {
    text: 'You should have had that from me at once, and the error was mine.',
    situations: ['wrong-fact', 'false-claim'],
    given: ['asked', 'denial'],
  },
  {
    text: 'I should have said so when you asked, and the error was mine.',
    situations: ['wrong-fact', 'false-claim'],
    given: ['asked', 'denial'],
  },
  { text: 'I answered a question as though I knew, and I did not know.', situations: ['bluffed'] },
  { text: 'I gave you an answer I was not sure of. I should have said that I did not know.', situations: ['bluffed'] },
  { text: 'I should have told you that I did not know the answer, and I did not say so.', situations: ['bluffed'] },
  {
    text: 'Your questions about my past jobs were fair, and I answered them with reasons for leaving.',
    situations: ['work-history'],
  },
  {
    text: 'You asked fair questions about my work history, and I spent our time on how each job ended.',
    situations: ['work-history'],
  },
  { text: 'I gave you a list of exits and left out where I stayed.', situations: ['work-history'] },
  { text: 'You asked about the gap in my work history, and my answer was unclear.', situations: ['gap'] },
  { text: 'Your question about the gap was fair, and I did not settle it.', situations: ['gap'] },
  { text: 'I left your question about the gap in my work history half answered.', situations: ['gap'] },
  { text: 'Your question about how my last job ended was fair, and my answer was unclear.', situations: ['dismissal'] },
  { text: 'You asked how my last job ended, and I did not put it plainly.', situations: ['dismissal'] },
  { text: 'I gave an unclear account of how my last job ended.', situations: ['dismissal'] },
  {
    text: 'It was fair to ask whether I would stay in this role, and I did not say why I would want to.',
    situations: ['overqualified'],
  },
  {
    text: 'You had reason to ask why I want this role, and I did not give you the answer.',
    situations: ['overqualified'],
  },
  {
    text: 'I spoke about my past level and left out why this role is the one I applied for.',
    situations: ['overqualified'],
  },
  { text: 'I raised a practical point in our conversation and left it open.', situations: ['practical-constraint'] },
  { text: 'I did not put my practical position plainly when we spoke.', situations: ['practical-constraint'] },
  { text: 'I left you with an open question about the practical side.', situations: ['practical-constraint'] },
  {
    text: 'I was unprepared on {company}, and I should have done that work before we met.',
    situations: ['unprepared'],
  },
  { text: 'I came to the interview unprepared on {company}. That was my responsibility.', situations: ['unprepared'] },
  { text: 'I had not prepared properly on {company}, and it showed in my answer.', situations: ['unprepared'] },
  {
    text: 'I came to the interview unprepared, and it showed in my answer.',
    situations: ['unprepared'],
    without: ['company'],
  },
  { text: 'I did not show you how much this role interests me.', situations: ['low-interest'] },
  { text: 'I said too little about why I want this role.', situations: ['low-interest'] },
  { text: 'I left you without a reason to think that I want this work.', situations: ['low-interest'] },
  { text: 'I brought up terms before I had said anything about the work.', situations: ['pay-first'] },
  { text: 'I asked about terms early, and left out why I want the work.', situations: ['pay-first'] },
  { text: 'I spent time on terms that I owed to the work itself.', situations: ['pay-first'] },
  {
    text: 'I spoke about a former employer in a way that was unfair to someone who was not there to answer. I regret it.',
    situations: ['badmouthing'],
  },
  {
    text: 'What I said about a former employer was unfair to someone who was not present, and I regret saying it.',
    situations: ['badmouthing'],
  },
  {
    text: 'I regret how I spoke about a former employer. It was unfair to someone who was not there to answer.',
    situations: ['badmouthing'],
  },
  { text: 'My manner in part of our conversation was not right, and I regret it.', situations: ['conduct'] },
  { text: 'I regret the tone I took in part of our conversation. It was mine to keep level.', situations: ['conduct'] },
  { text: 'I was less attentive to you than I should have been, and I regret it.', situations: ['conduct'] },
  { text: 'I told you what others had done, and left out my own part in it.', situations: ['blame-shifted'] },
  { text: 'My account left out what I did myself, and that part was mine to tell.', situations: ['blame-shifted'] },
  { text: 'I answered with what others did. You had asked about me.', situations: ['blame-shifted'] },
  { text: 'I said more about a past employer than was mine to share, and I regret it.', situations: ['indiscretion'] },
  {
    text: 'I should have kept a past employer’s affairs to myself, and I regret that I did not.',
    situations: ['indiscretion'],
  },
  {
    text: 'I regret that I spoke about matters of a past employer. They were not mine to share.',
    situations: ['indiscretion'],
  },
  { text: 'I should have left earlier. I am sorry for the time it cost you.', situations: ['late'] },
  { text: 'I should have left more time, and I regret the wait I caused you.', situations: ['late'] },
  { text: 'I should have been there on time, and I am sorry for the minutes you lost.', situations: ['late'] },
  {
    text: 'I should have left earlier, and I should have called on the way. I did neither, and I am sorry.',
    situations: ['late'],
    when: NO_CALL,
  },
  {
    text: 'I should have left more time, and I did not call when I saw that I would be late. I regret both.',
    situations: ['late'],
    when: NO_CALL,
  },
  {
    text: 'I did not leave enough time, and I did not call you on the way. Both were mine to do, and I am sorry.',
    situations: ['late'],
    when: NO_CALL,
  },
  {
    text: 'We lost part of our time, and I should have had a second way to join ready.',
    situations: ['technical-failure'],
  },
  {
    text: 'Part of our conversation was lost, and I should have had a backup ready.',
    situations: ['technical-failure'],
  },
  {
    text: 'I had no backup ready when the call dropped, and we lost part of our time.',
    situations: ['technical-failure'],
  },
  {
    text: 'I had not tested my set-up beforehand, and we lost the last part of our time. That was mine to check.',
    situations: ['technical-failure'],
    when: "(?:had ?n['’]?t|had not|did ?n['’]?t|did not|never) (?:tested|test|checked|check|tried|try)",
  },
  {
    text: 'I should have tested my set-up before we met. I had not, and we lost the last part of our conversation.',
    situations: ['technical-failure'],
    when: "(?:had ?n['’]?t|had not|did ?n['’]?t|did not|never) (?:tested|test|checked|check|tried|try)",
  },
  {
    text: 'I had not tested my set-up before our call. That was my part in it, and you lost the end of our conversation.',
    situations: ['technical-failure'],
    when: "(?:had ?n['’]?t|had not|did ?n['’]?t|did not|never) (?:tested|test|checked|check|tried|try)",
  },
  { text: 'I made a remark that was careless and unfair, and I am sorry.', situations: ['remark'] },
  {
    text: 'One remark of mine was careless, and unfair to the people it was about. I am sorry.',
    situations: ['remark'],
  },
  {
    text: 'I am sorry for a careless remark I made. It was unfair to the people it was about.',
    situations: ['remark'],
  },
  {
    text: 'I am sorry for the careless remark I made about part-time staff. It was unfair to them.',
    situations: ['remark'],
    when: 'part[- ]tim',
  },
  {
    text: 'What I said about part-time staff was careless and unfair to them, and I am sorry.',
    situations: ['remark'],
    when: 'part[- ]tim',
  },
  {
    text: 'I made a careless remark about part-time staff that was unfair to them. I am sorry.',
    situations: ['remark'],
    when: 'part[- ]tim',
  },
  {
    text: 'What I said was wrong, and I am sorry. You had every right to expect better from me.',
    situations: ['offensive-remark'],
  },
  {
    text: 'I said something wrong in our conversation, and I am sorry. There is no reason that makes it right.',
    situations: ['offensive-remark'],
  },
  { text: 'I am sorry for what I said. It was wrong, and I knew better.', situations: ['offensive-remark'] },
  {
    text: 'What I said about {remarkAbout} was wrong, and I am sorry. You had every right to expect better from me.',
    situations: ['offensive-remark'],
  },
  {
    text: 'I am sorry for what I said about {remarkAbout}. It was wrong, and I had no business saying it.',
    situations: ['offensive-remark'],
  },
  {
    text: 'I said something about {remarkAbout} that was wrong, and I am sorry. Nothing makes it right.',
    situations: ['offensive-remark'],
  },
  {
    text: 'I made a careless remark about {remarkAbout}, and it was unfair. I am sorry.',
    situations: ['remark'],
  },
  {
    text: 'What I said about {remarkAbout} was careless and unfair, and I am sorry.',
    situations: ['remark'],
  },
  {
    text: 'I am sorry for the careless remark I made about {remarkAbout}. It was unfair.',
    situations: ['remark'],
  },
  { text: '{offDay}, and I should have asked to move our conversation.', situations: ['illness'] },
  { text: '{offDay}. I should have said so and asked for another date.', situations: ['illness'] },
  { text: '{offDay}, and asking for another date was up to me.', situations: ['illness'] },
  {
    text: 'I gave you half of an interview, and I should have asked to move it.',
    situations: ['illness'],
    without: ['offDay'],
  },
  {
    text: 'I should have asked for another date, and you got half of an interview.',
    situations: ['illness'],
    without: ['offDay'],
  },
  {
    text: 'You did not see my usual work, and I should have asked to move our conversation.',
    situations: ['illness'],
    without: ['offDay'],
  },
  {
    text: 'My phone rang during our conversation, and I am sorry. I should have turned it off.',
    situations: ['phone-rang'],
  },
  {
    text: 'I am sorry that my phone rang while we spoke. I should have turned it off.',
    situations: ['phone-rang'],
  },
  {
    text: 'I should have turned my phone off before we sat down, and I regret the interruption.',
    situations: ['phone-rang'],
  },
  { text: 'My answer to the panel was less than your question deserved.', situations: ['panel'] },
  { text: 'I gave you too short an answer to a good question.', situations: ['panel'] },
  {
    text: 'My answer named a step and stopped there. Your question asked for a plan.',
    situations: ['panel'],
    when: "'escalate'|just said|only said|not an answer",
  },
  {
    text: 'I gave you one word where you had asked for a plan.',
    situations: ['panel'],
    when: "'escalate'|not an answer",
  },
  {
    text: 'I answered too briefly, and your question asked for a plan.',
    situations: ['panel'],
    when: "'escalate'|not an answer",
  },
  {
    text: 'I gave the same answer to different questions. Let me separate them.',
    situations: ['panel'],
    when: 'same\\b.{0,30}\\banswer',
  },
  {
    text: 'Different questions got the same answer from me. I would like to separate them.',
    situations: ['panel'],
    when: 'same\\b.{0,30}\\banswer',
  },
  {
    text: 'Your questions differed, and I gave one answer to them all. Here they are one by one.',
    situations: ['panel'],
    when: 'same\\b.{0,30}\\banswer',
  },
  ...panel([
    'Each of you asked something of your own, and my answers were too thin. Here they are one by one.',
    'I gave your questions thin answers. Here is one for each.',
    'My answers to the panel were too general. Each question gets its own here.',
  ]),
  ...panel(
    [
      'I gave the same answer to different questions. Let me separate them.',
      'Different questions got the same answer from me. I would like to separate them.',
      'Your questions differed, and I gave one answer to them all. Here they are one by one.',
    ],
    'same\\b.{0,30}\\banswer',
  ),
  { text: 'My answer missed what you were asking about.', situations: ['phone-call', 'voicemail', 'linkedin'] },
  { text: 'You asked about one thing, and I answered another.', situations: ['phone-call', 'voicemail', 'linkedin'] },
  {
    text: 'I talked past your question, and it deserved an answer.',
    situations: ['phone-call', 'voicemail', 'linkedin'],
  },
  ...trial('trial', [
    'My trial shift did not show you how I work, and that was mine to show.',
    'I was slower on the trial shift than I should have been.',
    'I did not work at my own pace on the trial shift, and you saw less than you should have.',
  ]),
  ...trial('lesson|class|pupils|teach', [
    'My lesson ran out of time, and you did not see its last part.',
    'I planned more than the lesson could hold, and you did not see how it ends.',
    'I let the first part of the lesson run on, and the last part was missing.',
  ]),
  { text: 'My presentation ran over, and you did not see the last part.', situations: ['presentation-overrun'] },
  { text: 'I overran my time, and the end of my presentation was missing.', situations: ['presentation-overrun'] },
  { text: 'I let my presentation run over. You did not get its conclusion.', situations: ['presentation-overrun'] },
];

function panel(texts: readonly string[], when?: string): readonly Wording[] {
  return texts.map((text) => ({
    text,
    situations: ['panel'],
    given: ['others', 'answer'],
    ...(when !== undefined && { when }),
  }));
}

function trial(when: string, texts: readonly string[]): readonly Wording[] {
  return texts.map((text) => ({ text, situations: ['presentation-overrun'], when: `\\b(?:${when})\\b` }));
}
