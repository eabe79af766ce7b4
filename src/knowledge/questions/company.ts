import type { Question } from '@/domain/reflection/question';
import type { SignId } from '@/knowledge/signs';

import { alone } from './settings';

export const companyQuestions = [
  {
    id: 'how-well-you-knew-them',
    code: 'F1',
    section: 'company',
    inShort: true,
    title: 'How well did you know the company and the job?',
    why: 'Not knowing can be read as not caring, even when there was no time to look.',
    choice: {
      pick: 'one',
      options: [
        {
          id: 'in-detail',
          label: 'In detail',
          shows: ['knew-company-in-detail'],
          rulesOut: ['knew-very-little', 'it-showed-you-did-not-know', 'did-not-know-what-they-do'],
        },
        {
          id: 'basics',
          label: 'The basics',
          shows: ['knew-the-basics'],
          rulesOut: ['knew-very-little', 'it-showed-you-did-not-know', 'did-not-know-what-they-do'],
        },
        { id: 'very-little', label: 'Very little', shows: ['knew-very-little'] },
        {
          id: 'it-showed',
          label: 'It showed that I did not know',
          shows: ['it-showed-you-did-not-know', 'knew-very-little'],
        },
        { id: 'not-asked', label: 'They did not ask', rulesOut: ['it-showed-you-did-not-know'] },
      ],
    },
  },
  {
    id: 'what-caught-you-out',
    code: 'F2',
    section: 'company',
    inShort: false,
    title: 'What caught you out?',
    why: 'It tells the letter what to show now.',
    onlyIf: { question: 'how-well-you-knew-them', anyOf: ['very-little', 'it-showed'] },
    choice: {
      pick: 'any',
      options: [
        { id: 'what-they-do', label: 'What they do', shows: ['did-not-know-what-they-do'] },
        { id: 'news', label: 'Recent news', shows: ['missed-recent-news'] },
        { id: 'duties', label: 'The duties', shows: ['missed-the-duties'] },
        { id: 'customers', label: 'Their customers', shows: ['missed-their-customers'] },
        { id: 'why-them', label: 'Why I want to work there', shows: ['no-reason-for-them'] },
        { id: 'wrong-fact', label: 'I got a name, product or fact wrong', shows: ['wrong-about-company'] },
        { id: 'good-things', label: 'I said only that I had heard good things', shows: ['only-heard-good-things'] },
        { id: 'job-ad', label: 'I had not read the job ad again', shows: ['had-not-reread-advert'] },
        { id: 'no-notice', label: 'They called me with no time to prepare', shows: ['called-without-notice'] },
        {
          id: 'silence',
          label: 'They asked what I know about them, and it went silent',
          shows: ['asked-what-you-know-of-them'],
        },
        {
          id: 'explained',
          label: 'They started to explain what the company does',
          shows: ['explained-the-company'],
          notIf: alone,
        },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'what-you-like-about-it',
    code: 'F3',
    section: 'company',
    inShort: false,
    title: 'What do you like about this job?',
    hint: 'One sentence, as you would say it at home',
    why: 'The letter needs one true reason. What you said that day shows what is still missing.',
    fields: [{ id: 'words', label: 'I like that…', kind: 'line' }],
    choice: {
      pick: 'any',
      legend: 'And on the day, did any of these happen?',
      options: [
        { id: 'said-it', label: 'I gave a real reason for wanting this job', shows: ['said-what-draws-you'] },
        { id: 'never-said', label: 'I never said what draws me to the job', shows: ['never-said-what-attracts'] },
        { id: 'did-not-say-yes', label: 'I left without saying that I want it', shows: ['did-not-say-you-want-it'] },
        { id: 'just-looking', label: 'I said that I was only looking around', shows: ['just-looking'] },
        { id: 'other-offers', label: 'I brought up other offers to press them', shows: ['used-rival-offers'] },
        {
          id: 'asked-again',
          label: 'They asked more than once what interests me about them',
          shows: ['asked-interest-again'],
          notIf: alone,
        },
        {
          id: 'still-interested',
          label: 'They asked if I am still interested',
          shows: ['asked-if-still-interested'],
          notIf: alone,
        },
        {
          id: 'what-else',
          label: 'They asked what else draws me to the job',
          shows: ['asked-what-else-attracts'],
          notIf: alone,
        },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'pay-hours-place',
    code: 'F4',
    section: 'company',
    inShort: false,
    title: 'Pay, hours, place or start: did any of these come up?',
    why: 'Practical facts can decide on their own. They say nothing about how good you are.',
    choice: {
      pick: 'any',
      options: [
        { id: 'they-raised-pay', label: 'It was they who brought up pay', shows: ['they-raised-pay'] },
        { id: 'pushed', label: 'I pushed for a number or a promotion date', shows: ['pushed-for-terms'] },
        {
          id: 'perks',
          label: 'My first questions were about leave or working from home',
          shows: ['asked-perks-first'],
        },
        { id: 'hesitated', label: 'I hesitated about the place, travel or hours', shows: ['hesitated-on-terms'] },
        { id: 'late-limit', label: 'I raised a limit late in the talk', shows: ['raised-limit-late'] },
        { id: 'no-match', label: 'Something did not match, and it was said', shows: ['terms-did-not-match'] },
        { id: 'offered', label: 'I offered a way to meet what they need', shows: ['offered-a-way'] },
        { id: 'required', label: 'They said that it is a requirement', shows: ['said-it-is-required'], notIf: alone },
        { id: 'asked-twice', label: 'They asked twice about it', shows: ['asked-twice-about-limit'], notIf: alone },
        { id: 'paused', label: 'They paused for long and wrote it down', shows: ['paused-and-noted'], notIf: alone },
        { id: 'check', label: 'They said they would have to check', shows: ['said-have-to-check'], notIf: alone },
        { id: 'someone-else', label: 'They said pay is for someone else', shows: ['sent-pay-to-hr'], notIf: alone },
      ],
      none: 'None of these',
    },
  },
] as const satisfies readonly Question<SignId>[];
