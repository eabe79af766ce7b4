import type { Locator, Page } from '@playwright/test';
import { type Answer, type Answers, NONE, NOT_SURE, type Question } from '@/domain/reflection/question';
import { questions } from '@/knowledge/questions';
import { expect } from './test';

const [first] = questions;

/** How somebody uses a page: with a mouse, or with the keyboard alone. */
export interface Hands {
  readonly choose: (control: Locator) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
  readonly press: (control: Locator) => Promise<void>;
}

export const mouse: Hands = {
  choose: (control) => control.check(),
  type: (field, text) => field.fill(text),
  press: (control) => control.click(),
};

/** The question that the page asks, by its address. */
function questionOn(page: Page): Question | undefined {
  const { pathname } = new URL(page.url());
  if (pathname === '/interviews/new') return first;
  const id = /^\/interviews\/[^/]+\/reflect\/([^/]+)$/.exec(pathname)?.[1];
  return questions.find((question) => question.id === id);
}

export function questionNamed(id: string): Question {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`There is no question ${id}.`);
  return question;
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const continueButton = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });

/** The tick of one option, found as a reader finds it: by its words. */
export function tick(page: Page, question: Question, option: string): Locator {
  const role = question.choice?.pick === 'one' ? 'radio' : 'checkbox';
  return page.getByRole(role, { name: labelOf(question, option), exact: true });
}

function labelOf({ id, choice }: Question, option: string): string {
  if (option === NONE && choice?.none !== undefined) return choice.none;
  if (option === NOT_SURE) return choice?.notSure ?? 'Not sure';
  const label = choice?.options.find((one) => one.id === option)?.label;
  if (label === undefined) throw new Error(`${id} has no option ${option}.`);
  return label;
}

/** A field by its label; one that is asked again for each tick or row stands in a group that is named after it. */
export function field(page: Page, question: Question, id: string): Locator {
  const dot = id.lastIndexOf('.');
  const asked = question.fields?.find((one) => one.id === id.slice(dot + 1));
  if (asked === undefined) throw new Error(`${question.id} has no field ${id}.`);
  const label = asked.label === '' ? question.title : asked.label;
  if (dot === -1) return page.getByLabel(label, { exact: true });
  return page.getByRole('group', { name: groupOf(question, id.slice(0, dot)) }).getByLabel(label, { exact: true });
}

function groupOf({ forEach }: Question, prefix: string): string {
  return forEach === undefined ? `Person ${prefix}` : labelOf(questionNamed(forEach.question), prefix);
}

/** Fills in one page; the next row of a list is asked for when it is needed. */
async function fillIn(page: Page, question: Question, answer: Answer, hands: Hands = mouse): Promise<void> {
  for (const option of answer.chosen) await hands.choose(tick(page, question, option));
  for (const [id, text] of Object.entries(answer.fields)) {
    const target = field(page, question, id);
    const addRow = question.rows?.addLabel;
    if (addRow !== undefined && !(await target.isVisible())) {
      await hands.press(page.getByRole('button', { name: addRow }));
      await expect(target).toBeVisible();
    }
    await hands.type(target, text);
  }
}

/** Presses Continue and waits until the next page is there. */
export async function goOn(page: Page, hands: Hands = mouse): Promise<void> {
  const before = page.url();
  await hands.press(continueButton(page));
  await expect(page).not.toHaveURL(before);
}

/** From the landing page to the first question. */
export async function startFromLanding(page: Page, link: string, hands: Hands = mouse): Promise<void> {
  await page.goto('/');
  await hands.press(page.getByRole('link', { name: link }));
  await expect(page).toHaveURL(/\/interviews\/new/);
}

/** Walks from the page that is open to the page that shows every answer. A question without an answer is passed by. */
export async function answerJourney(page: Page, answers: Answers, hands: Hands = mouse): Promise<void> {
  const seen: string[] = [];
  while (!new URL(page.url()).pathname.endsWith('/check')) {
    const question = questionOn(page);
    if (question === undefined) {
      await hands.press(page.getByRole('link', { name: 'Continue', exact: true }));
      await expect(page).not.toHaveURL(/\/rest$/);
      continue;
    }
    expect(seen, 'no question comes twice').not.toContain(question.id);
    seen.push(question.id);
    await expect(heading(page)).toHaveText(question.title);
    await fillIn(page, question, answers[question.id] ?? { chosen: [], fields: {} }, hands);
    await goOn(page, hands);
  }
  expect(
    Object.keys(answers).filter((id) => !seen.includes(id)),
    'every answer found its question',
  ).toEqual([]);
}
