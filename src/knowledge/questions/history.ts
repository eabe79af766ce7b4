import type { Condition, Question } from '@/domain/reflection/question';
import type { SignId } from '@/knowledge/signs';

import { alone } from './settings';

const notAsked: Condition = { question: 'past-jobs', anyOf: ['no'] };

/** The past took room, or something in it was hard to tell: then what they did about it is worth a page. */
const weighty: Condition = {
  question: 'past-jobs',
  anyOf: ['each-job', 'large-part'],
  or: {
    question: 'why-you-left',
    anyOf: ['trouble', 'let-go', 'vague'],
    or: {
      question: 'how-you-told-it',
      anyOf: ['every-exit', 'long', 'differ', 'many-jobs', 'unfair', 'voice-rose', 'gap', 'gap-vague', 'gap-sorry'],
      or: { question: 'how-your-answers-went', anyOf: ['not-quite-true'] },
    },
  },
};

/** Work history. Being asked why you left is no sign of anything: half of all employers ask (evidence.md pattern 14). */
export const historyQuestions = [
  {
    id: 'past-jobs',
    code: 'E1',
    section: 'history',
    inShort: true,
    title: 'Did they ask why you left jobs, or about gaps?',
    why: 'Being asked means nothing by itself. Many leaving stories in a row can sound like “may not stay”.',
    choice: {
      pick: 'one',
      options: [
        {
          id: 'each-job',
          label: 'Yes, for each job I left',
          shows: ['asked-why-you-left', 'asked-why-left-each-time'],
        },
        {
          id: 'large-part',
          label: 'Yes, for a large part of the time',
          shows: ['asked-why-you-left', 'history-took-most-time'],
        },
        {
          id: 'briefly',
          label: 'Yes, briefly',
          shows: ['asked-why-you-left'],
          rulesOut: ['history-took-most-time', 'asked-why-left-each-time'],
        },
        {
          id: 'no',
          label: 'No',
          rulesOut: ['asked-why-you-left', 'history-took-most-time', 'asked-why-left-each-time'],
        },
      ],
    },
  },
  {
    id: 'why-you-left',
    code: 'E2',
    section: 'history',
    inShort: false,
    title: 'What did your answers turn on?',
    why: 'How a reason is told matters more than the reason.',
    notIf: notAsked,
    choice: {
      pick: 'any',
      options: [
        { id: 'something-new', label: 'Wanting something new', shows: ['left-for-something-new'] },
        { id: 'trouble', label: 'Trouble with a manager or colleague', shows: ['left-over-trouble'] },
        { id: 'pay', label: 'Pay', shows: ['left-over-pay'] },
        { id: 'boredom', label: 'Boredom', shows: ['left-out-of-boredom'] },
        { id: 'redundancy', label: 'Redundancy or the end of a contract', shows: ['left-by-redundancy'] },
        { id: 'health-or-family', label: 'Health or family', shows: ['left-for-health-or-family'] },
        { id: 'let-go', label: 'Being let go', shows: ['was-let-go'] },
        { id: 'vague', label: 'I was vague', shows: ['vague-about-leaving'] },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'how-you-told-it',
    code: 'E2b',
    section: 'history',
    inShort: false,
    title: 'And how did you tell it?',
    hint: 'Tick what fits, the good parts too',
    why: 'The same moves can sound like drifting or like one clear line. A letter can show the line.',
    notIf: notAsked,
    choice: {
      pick: 'any',
      options: [
        { id: 'thread', label: 'I showed what connects my moves', shows: ['one-thread-through-moves'] },
        { id: 'every-exit', label: 'I gave a reason for each job I left', shows: ['reason-for-every-exit'] },
        { id: 'long', label: 'I explained one exit for more than a minute', shows: ['long-on-exits'] },
        { id: 'differ', label: 'Each reason was a different one', shows: ['reasons-all-differ'] },
        { id: 'many-jobs', label: 'My CV shows many jobs in a few years', shows: ['many-short-jobs'] },
        { id: 'stayed', label: 'I told them about a job I stayed in for years', shows: ['stayed-long-somewhere'] },
        { id: 'unfair', label: 'I told them how unfairly I was treated', shows: ['told-of-injustice'] },
        { id: 'voice-rose', label: 'My voice rose when I spoke about it', shows: ['voice-rose-about-past'] },
        {
          id: 'fair',
          label: 'I said something good about a former employer',
          shows: ['spoke-fairly-of-employer'],
        },
        { id: 'gap', label: 'There is a gap of 6 months or more in my CV', shows: ['gap-of-months'] },
        { id: 'gap-vague', label: 'I was vague about a gap', shows: ['vague-about-gap'] },
        { id: 'gap-sorry', label: 'I apologised for a gap', shows: ['apologised-for-gap'] },
        {
          id: 'gap-plain',
          label: 'I said in a sentence what the gap was, and that it is over',
          shows: ['explained-gap-plainly'],
        },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'how-that-job-ended',
    code: 'E2e',
    section: 'history',
    inShort: false,
    title: 'When you told how that job ended, what happened?',
    hint: 'Many good people have been let go',
    why: 'It is seldom the ending that worries them. It is not knowing what happened.',
    onlyIf: { question: 'why-you-left', anyOf: ['trouble', 'redundancy', 'let-go', 'vague'] },
    choice: {
      pick: 'any',
      options: [
        {
          id: 'plainly',
          label: 'I said in a sentence how it ended, and what I learned',
          shows: ['told-ending-plainly'],
        },
        { id: 'stumbled', label: 'I stumbled over it, or took long', shows: ['stumbled-over-ending'] },
        {
          id: 'would-say',
          label: 'They asked what that manager would say about me',
          shows: ['asked-what-they-would-say'],
          notIf: alone,
        },
        {
          id: 'softened',
          label: 'I made it sound milder than it was, and that came out',
          shows: ['softened-the-ending'],
        },
        {
          id: 'asked-twice',
          label: 'They asked twice how it ended',
          shows: ['asked-twice-about-ending'],
          notIf: alone,
        },
        { id: 'would-not', label: 'I said that I cannot talk about it', shows: ['would-not-talk-of-ending'] },
        {
          id: 'that-manager',
          label: 'They asked to speak with that manager',
          shows: ['asked-for-that-manager'],
          notIf: alone,
        },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'what-they-asked-about-it',
    code: 'E2c',
    section: 'history',
    inShort: false,
    title: 'What did they do when you spoke about the past?',
    why: 'Their next question often shows what they were wondering.',
    notIf: { ...notAsked, or: alone },
    onlyIf: weighty,
    choice: {
      pick: 'any',
      options: [
        { id: 'five-years', label: 'Asked where I see myself in 5 years', shows: ['asked-five-years'] },
        { id: 'papers', label: 'Asked for papers or a reference on the spot', shows: ['asked-for-proof-at-once'] },
        { id: 'how-long', label: 'Asked how long I would stay', shows: ['asked-how-long-you-would-stay'] },
        { id: 'wrote', label: 'Wrote a lot during this part', shows: ['wrote-during-history'] },
        { id: 'i-see', label: 'Said “I see” and changed the subject', shows: ['said-i-see'] },
        { id: 'conflict', label: 'Asked about conflicts or difficult bosses', shows: ['asked-about-conflict'] },
        { id: 'knew-them', label: 'Knew the person or company I spoke about', shows: ['knew-who-you-meant'] },
        { id: 'looked-at-cv', label: 'Looked back at my CV', shows: ['looked-back-at-cv'] },
        { id: 'cv-differs', label: 'Said that my CV tells it differently', shows: ['said-cv-differs'] },
        { id: 'in-that-time', label: 'Asked what I did during a gap', shows: ['asked-what-you-did-then'] },
        { id: 'back-to-gap', label: 'Came back to the gap later', shows: ['came-back-to-gap'] },
        { id: 'up-to-date', label: 'Asked if my skills are up to date', shows: ['asked-if-skills-current'] },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'when-things-went-wrong',
    code: 'E2d',
    section: 'history',
    inShort: false,
    title: 'Did you talk about a time when something went wrong?',
    why: 'They ask this to hear what a person learned. Few people find it easy.',
    onlyIf: {
      question: 'why-you-left',
      anyOf: ['trouble', 'let-go'],
      or: {
        question: 'how-your-answers-went',
        anyOf: ['spoke-badly', 'no-example'],
        or: { question: 'how-you-came-across', anyOf: ['annoyed'] },
      },
    },
    choice: {
      pick: 'any',
      options: [
        { id: 'others', label: 'I told a story in which others got it wrong', shows: ['failure-was-others'] },
        { id: 'none-came', label: 'I could think of nothing I once got wrong', shows: ['no-own-mistake'] },
        { id: 'they-always', label: 'I said “they”, “always” or “never” a lot', shows: ['said-they-always'] },
        { id: 'cross-examined', label: 'I felt cross-examined about my part', shows: ['felt-cross-examined'] },
        {
          id: 'pressed',
          label: 'They asked twice what I would do differently',
          shows: ['pressed-what-you-would-change'],
          notIf: alone,
        },
        { id: 'doubtful', label: 'They looked doubtful', shows: ['looked-sceptical'], notIf: alone },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'why-you-would-stay',
    code: 'E3',
    section: 'history',
    inShort: false,
    title: 'Did you say why you would stay in this job?',
    why: 'It answers “will you stay?” before anyone has to ask.',
    notIf: notAsked,
    choice: {
      pick: 'one',
      options: [
        {
          id: 'clearly',
          label: 'Yes, clearly',
          shows: ['said-why-you-would-stay'],
          rulesOut: ['gave-no-reason-to-stay'],
        },
        { id: 'a-little', label: 'A little', rulesOut: ['gave-no-reason-to-stay'] },
        { id: 'no', label: 'No', shows: ['gave-no-reason-to-stay'], rulesOut: ['said-why-you-would-stay'] },
      ],
    },
  },
  {
    id: 'doubts-about-experience',
    code: 'E4',
    section: 'history',
    inShort: false,
    title: 'Did they question your experience?',
    why: 'A doubt about skill needs another answer than a doubt about staying.',
    notIf: alone,
    choice: {
      pick: 'one',
      options: [
        { id: 'too-little', label: 'Yes, as too little', shows: ['doubted-your-experience'] },
        {
          id: 'too-much',
          label: 'Yes, as too much',
          shows: ['said-overqualified'],
          rulesOut: ['doubted-your-experience'],
        },
        { id: 'different-field', label: 'Yes, as a different field', shows: ['said-another-field'] },
        {
          id: 'no',
          label: 'No',
          rulesOut: ['doubted-your-experience', 'said-overqualified', 'said-another-field'],
        },
      ],
    },
  },
  {
    id: 'when-it-seemed-too-much',
    code: 'E4b',
    section: 'history',
    inShort: false,
    title: 'When it seemed too much experience, what was said?',
    why: 'The thought behind it is often “will you stay?”. A believable reason for this level answers it.',
    onlyIf: { question: 'doubts-about-experience', anyOf: ['too-much'] },
    choice: {
      pick: 'any',
      options: [
        { id: 'this-level', label: 'I said why I want a job at this level', shows: ['said-why-this-level'] },
        { id: 'bored', label: 'They asked if I would be bored', shows: ['asked-if-bored'] },
        { id: 'more-senior', label: 'My last jobs were above this one', shows: ['more-senior-than-role'] },
        { id: 'why-this', label: 'They wondered why I would want a job like this', shows: ['asked-why-this-job'] },
        { id: 'step-up', label: 'I spoke early of the next step up', shows: ['spoke-of-next-step-up'] },
        { id: 'hesitated', label: 'They were impressed, and hesitated', shows: ['impressed-but-hesitant'] },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'coming-from-another-field',
    code: 'E4c',
    section: 'history',
    inShort: false,
    title: 'Coming from elsewhere, how did you connect it?',
    hint: 'Only if any of it fits you',
    why: 'Skills from another field count once they are told in the terms of this one.',
    onlyIf: {
      question: 'doubts-about-experience',
      anyOf: ['too-little', 'different-field'],
      or: { question: 'how-your-answers-went', anyOf: ['no-example', 'did-not-know'] },
    },
    choice: {
      pick: 'any',
      options: [
        { id: 'new-field', label: 'The job is in a field that is new to me', shows: ['changing-fields'] },
        {
          id: 'bridged',
          label: 'I showed how what I did before fits their work',
          shows: ['bridged-to-their-work'],
          rulesOut: ['no-example-carried-over'],
        },
        { id: 'old-terms', label: 'I spoke in the terms of my old field', shows: ['spoke-in-old-terms'] },
        {
          id: 'how-it-applies',
          label: 'They asked how that would apply there',
          shows: ['asked-how-it-applies'],
          notIf: alone,
        },
        {
          id: 'kept-naming',
          label: 'I said again and again what I have not done yet',
          shows: ['kept-naming-what-you-lack'],
        },
        {
          id: 'praised',
          label: 'They praised my background, and then said no more about it',
          shows: ['praised-then-silent'],
          notIf: alone,
        },
        {
          id: 'no-example',
          label: 'I gave no example from before that fits the new work',
          shows: ['no-example-carried-over'],
          rulesOut: ['bridged-to-their-work'],
        },
        { id: 'no-step', label: 'I had no course or project in the new field', shows: ['no-step-into-field'] },
      ],
      none: 'None of these',
    },
  },
] as const satisfies readonly Question<SignId>[];
