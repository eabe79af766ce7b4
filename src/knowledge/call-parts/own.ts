import type { Wording } from '@/domain/follow-up/letter-part';

import { inCase, ways } from './say';

const SHORT_CALL = "(?:did ?n['’]?t|did not|never|not even|without|no|nor) (?:a )?(?:call|ring|phone|text)";

/** One sentence in the first person and the past, as one would say it (letters.md 4.1). No cause, no "but", no "if". */
const answers: readonly Wording[] = [
  ...ways(
    { approaches: ['amend', 'own', 'explain', 'reschedule'] },
    'I left out the part of my answer that mattered most.',
    'I gave you half an answer to one of your questions.',
    'One of my answers was thinner than it should have been.',
  ),
  ...ways(
    { situations: ['weak-answer', 'low-interest', 'we-not-i', 'bluffed', 'overqualified', 'gap'], given: ['asked'] },
    'You asked {asked}, and my answer was too general.',
    'When you asked {asked}, I left the main part out.',
    'You asked {asked}. I gave you half of an answer.',
  ),
  ...inCase(
    ['nerves'],
    'I was nervous, and my answers came out too short.',
    'I was nervous when we spoke, and you heard too little.',
    'I was nervous, and I stopped one answer too soon.',
  ),
  ...ways(
    { situations: ['nerves'], given: ['asked'] },
    'You asked {asked}. I was nervous, and my answer was too short.',
    'When you asked {asked}, I was nervous and stopped too soon.',
    'I was nervous when you asked {asked}, and you heard too little.',
  ),
  ...inCase(
    ['blanked-answer'],
    'I went blank on one of your questions.',
    'I lost my thread, and you did not get my answer.',
    'I went blank when you asked, and I left it there.',
  ),
  ...ways(
    { situations: ['blanked-answer'], given: ['asked'] },
    'You asked {asked}, and I went blank.',
    'When you asked {asked}, I went blank.',
    'You asked {asked}. I lost my thread.',
  ),
  ...inCase(
    ['rambling'],
    'I talked too long, and it cost you your own questions.',
    'I talked too much when we met.',
    'I talked too long, so this is the short version.',
  ),
  ...inCase(
    ['weak-answer', 'phone-call', 'voicemail', 'linkedin', 'panel'],
    'I answered in general terms and left out what I did.',
    'I talked past one of your questions.',
    'You asked a good question, and I answered another one.',
  ),
  ...ways(
    { situations: ['weak-answer', 'phone-call', 'voicemail', 'linkedin', 'panel'], given: ['asked'] },
    'You asked {asked}, and I talked past it.',
    'When you asked {asked}, I answered something else.',
    'You asked {asked}. I gave you the wrong half of the answer.',
  ),
  ...inCase(
    ['we-not-i', 'already-rejected'],
    'I told you what we did, and not what I did.',
    'I spoke of the team and left my own part out.',
    'My examples did not show which work was mine.',
  ),
  ...inCase(
    ['bluffed'],
    'I answered as though I knew, and I did not.',
    'I should have told you that I did not know.',
    'I gave you an answer I was not sure of.',
  ),
  ...inCase(
    ['emotion'],
    'I lost my composure for a moment, and your question stayed open.',
    'I showed more feeling than I meant to when we met.',
    'A hard moment of mine took up some of our time.',
  ),
  ...inCase(
    ['low-interest'],
    'I did not show you how much this job interests me.',
    'I said too little about why I want this work.',
    'I left you without a reason to think I want this job.',
  ),
  ...inCase(
    ['unprepared'],
    'I came unprepared, and that was my job to do.',
    'I was unprepared when we met, and it showed.',
    'I had not done my homework before we met.',
  ),
  ...ways(
    { situations: ['unprepared'], given: ['asked'] },
    'You asked {asked}, and I was unprepared.',
    'When you asked {asked}, I had no good answer. I was unprepared.',
    'You asked {asked}. I had not done my homework.',
  ),
];

const record: readonly Wording[] = [
  ...inCase(
    ['work-history'],
    'You asked about my past jobs, and I only gave you the endings.',
    'I told you how each job ended and not where I stayed.',
    'Your questions about my past jobs were fair, and I answered with exits.',
  ),
  ...inCase(
    ['gap'],
    'You asked about the gap in my work, and I was unclear.',
    'I left your question about the gap half answered.',
    'Your question about the gap was fair, and I did not settle it.',
  ),
  ...inCase(
    ['dismissal'],
    'You asked how my last job ended, and I was unclear.',
    'I did not put it plainly how my last job ended.',
    'Your question about my last job was fair, and I was unclear.',
  ),
  ...inCase(
    ['overqualified'],
    'You asked why I want this level, and I did not say.',
    'I talked about my past level and not about this job.',
    'It was fair to ask if I would stay, and I did not answer.',
  ),
  ...inCase(
    ['practical-constraint'],
    'I raised a practical point and left it open.',
    'I was unclear about the practical side.',
    'I left you with an open question on the practical side.',
  ),
  ...inCase(
    ['pay-first'],
    'I talked about terms before I talked about the work.',
    'I asked about terms too early.',
    'I spent time on terms that I owed to the work.',
  ),
  ...inCase(
    ['wrong-fact'],
    'I told you something wrong, and the error was mine.',
    'One thing I told you was wrong. That was my error.',
    'I have one correction, and the error was mine.',
  ),
  ...ways(
    {
      situations: ['wrong-fact'],
      when: '[£$€]\\s?\\d|\\d+\\s?(?:%|per ?cent|stores|people|budget)|figure|number|budget|rate\\b',
    },
    'I gave you a wrong figure, and the error was mine.',
    'One figure I gave you was wrong. That was my error.',
    'I have to correct a figure I gave you. The error was mine.',
  ),
  ...inCase(
    ['false-claim'],
    'I told you something that was not true. I should have said so then.',
    'One answer I gave you was not true, and it was mine to get right.',
    'I gave you a wrong answer, and you should have the true one.',
  ),
  ...ways(
    { situations: ['wrong-fact', 'false-claim'], given: ['asked', 'denial'] },
    'You asked {asked}, and my answer was wrong.',
    'When you asked {asked}, I gave you a wrong answer.',
    'You asked {asked}. I did not tell you the truth.',
  ),
];

const conduct: readonly Wording[] = [
  ...inCase(
    ['late'],
    'I should have left earlier, and I am sorry for the time it cost you.',
    'I should have been there on time, and I am sorry.',
    'I did not leave enough time, and I regret the wait.',
  ),
  ...ways(
    { situations: ['late'], when: SHORT_CALL },
    'I should have left earlier and called from the road, and I am sorry.',
    'I did not leave enough time, and I did not call. I am sorry.',
    'I should have called you when I saw I would be late. I regret it.',
  ),
  ...inCase(
    ['badmouthing'],
    'I spoke unfairly about someone who was not there, and I regret it.',
    'What I said about a former employer was unfair, and I regret it.',
    'I regret how I spoke about a former employer. It was unfair.',
  ),
  ...inCase(
    ['conduct'],
    'My tone was not right for part of our talk, and I regret it.',
    'I was less attentive than I should have been, and I regret it.',
    'I regret my manner in part of our talk.',
  ),
  ...inCase(
    ['remark'],
    'I made a careless remark, and I am sorry.',
    'One remark of mine was unfair, and I am sorry.',
    'I am sorry for a careless remark I made.',
  ),
  ...ways(
    { situations: ['remark'], given: ['remarkAbout'] },
    'What I said about {remarkAbout} was unfair, and I am sorry.',
    'I am sorry for what I said about {remarkAbout}. It was careless.',
    'My remark about {remarkAbout} was careless, and I am sorry.',
  ),
  ...inCase(
    ['offensive-remark'],
    'What I said to you was wrong, and I am sorry.',
    'I said something that I had no right to say, and I am sorry.',
    'I am sorry for what I said. It was wrong, and it was mine.',
  ),
  ...inCase(
    ['indiscretion'],
    'I told you more about a past employer than was mine to share, and I regret it.',
    'I should have kept a past employer’s affairs to myself, and I regret it.',
    'I regret that I spoke about a past employer’s affairs.',
  ),
  ...inCase(
    ['blame-shifted'],
    'I told you what others did and left out my own part.',
    'You asked about me, and I talked about others.',
    'My own part was missing from my account.',
  ),
  ...inCase(
    ['phone-rang'],
    'My phone rang while we spoke, and I should have had it off.',
    'I should have switched my phone off before we met.',
    'My phone cut into our talk, and it was mine to switch off.',
  ),
];

const circumstances: readonly Wording[] = [
  ...inCase(
    ['technical-failure'],
    'I had no backup ready when the call dropped.',
    'We lost part of our time, and I should have had a backup.',
    'I should have tested my set-up before we met.',
  ),
  ...inCase(
    ['presentation-overrun'],
    'I ran out of time, and you did not see the last part.',
    'I planned my time badly, and the end was missing.',
    'I overran, and you missed the part that mattered.',
  ),
  ...ways(
    { approaches: ['reschedule'], without: ['offDay'], situations: ['illness'] },
    'You got half an interview from me. I should have asked to move it.',
    'I should have asked for another day.',
    'I should have moved our talk, and I did not ask.',
  ),
  ...ways(
    { given: ['offDay'], situations: ['illness', 'nerves', 'weak-answer', 'blanked-answer'] },
    '{offDay}, and I should have asked for another day.',
    '{offDay}. I should have said so.',
    '{offDay}, and asking to move it was up to me.',
  ),
  ...ways(
    { situations: ['withdrawing'], approaches: ['clean'] },
    'I am calling to withdraw, so that my place is free.',
    'I would like to withdraw from the process, so that the place is free.',
    'I am withdrawing, and I wanted you to know at once.',
  ),
  ...ways(
    { situations: ['withdrawing'], approaches: ['clean'], given: ['appointment'] },
    'I am calling to withdraw, so {appointment} is free for someone else.',
    'I would like to withdraw, so that you have {appointment} back.',
    'I am withdrawing, so {appointment} is free again.',
  ),
];

export const own: readonly Wording[] = [...answers, ...record, ...conduct, ...circumstances];
