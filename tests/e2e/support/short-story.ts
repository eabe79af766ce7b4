import type { Page } from '@playwright/test';
import type { Answer, Answers } from '@/domain/reflection/question';
import { expect } from './test';
import { answerJourney, continueButton, field, goOn, heading, questionNamed } from './wizard';

const chose = (...chosen: string[]): Answer => ({ chosen, fields: {} });
const wrote = (fields: Readonly<Record<string, string>>, ...chosen: string[]): Answer => ({ chosen, fields });

/** The short path: long answers that were cut short, and every exit explained. Two doubts stand out. */
const shortStory: Answers = {
  'which-interview': wrote({ employer: 'Tern Logistics', job: 'Planner' }, 'yesterday'),
  'what-happened': wrote({ story: 'I went on and on about the harbour, and she looked for the next question.' }),
  'how-your-answers-went': chose('talked-too-long'),
  'how-you-came-across': chose('very-fast'),
  'past-jobs': chose('each-job'),
  'how-well-you-knew-them': chose('basics'),
  'what-you-noticed': chose('cut-short'),
  'how-you-feel-it-went': chose('badly'),
};

export const interviewOn = (page: Page): string => /\/interviews\/([^/]+)/.exec(page.url())?.[1] ?? '';

/** Logs an interview and stops at the second page. Returns the interview's id. */
export async function beginInterview(page: Page, employer = 'Tern Logistics'): Promise<string> {
  await page.goto('/interviews/new');
  await field(page, questionNamed('which-interview'), 'employer').fill(employer);
  await goOn(page);
  await expect(heading(page)).toHaveText(questionNamed('what-happened').title);
  return interviewOn(page);
}

/** Tells the short story up to the page that shows every answer. Returns the interview's id. */
export async function tellShortStory(page: Page): Promise<string> {
  await page.goto('/interviews/new');
  await answerJourney(page, shortStory);
  return interviewOn(page);
}

/** Opens one question and waits until it answers to the hand. */
export async function openQuestion(page: Page, interviewId: string, id: string, query = ''): Promise<void> {
  await page.goto(`/interviews/${interviewId}/reflect/${id}${query}`);
  await expect(heading(page)).toHaveText(questionNamed(id).title);
  await expect(continueButton(page)).toBeEnabled();
}

/** The field of the story, in the candidate's own words. */
export const story = (page: Page) => field(page, questionNamed('what-happened'), 'story');
