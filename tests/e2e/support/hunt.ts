import type { Locator, Page } from '@playwright/test';
import { closingReasonText, statusText } from '@/knowledge/hunt-stages';
import { expect } from './test';

/** Adds a job from the page for it, and comes back with the board. */
export async function addJob(page: Page, words: string, stage?: string): Promise<void> {
  await page.goto('/hunt/new');
  await page.getByLabel('A link, a whole ad, or two words').fill(words);
  await page.getByRole('button', { name: 'Fill the fields' }).click();
  await expect(page.getByText('These fields were filled from what you pasted.')).toBeVisible();
  if (stage !== undefined) await page.getByLabel('Stage', { exact: true }).selectOption(stage);
  await page.getByRole('button', { name: 'Save the job' }).click();
  await expect(page.getByText('The job is on your list.')).toBeVisible();
}

export const column = (page: Page, name: keyof typeof statusText): Locator =>
  page.getByRole('region', { name: new RegExp(`^${statusText[name]}`) });

export const cardOf = (within: Locator, title: string): Locator =>
  within.getByRole('listitem').filter({ hasText: title });

export const closedBecause = (reason: keyof typeof closingReasonText): string => closingReasonText[reason];

export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** Chooses a file and reads it: nothing of it is a job yet. */
export async function readFile(page: Page, { name, text }: ChosenFile): Promise<void> {
  await page.goto('/hunt/import');
  await page
    .getByLabel('Your table, as a CSV file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Read it' }).click();
}

/** The id that follows a name in an address. */
export const idIn = (address: string, name: string): string =>
  new RegExp(`/${name}/([^/?#]+)`).exec(address)?.[1] ?? '';

/** Plans an interview years ahead, with two questions to prepare. Returns its id. */
export async function planInterview(page: Page, job: string): Promise<string> {
  await page.goto(`/hunt/${job}/rounds/new`);
  await page.getByLabel('Day', { exact: true }).fill('2099-03-29');
  await page.getByLabel('Start').fill('01:30');
  await page.getByLabel('How long, in minutes').fill('45');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('summary').filter({ hasText: 'Prepare questions' }).click();
  await page.getByRole('textbox', { name: 'Prepare questions' }).fill('Why nights?\nWhy here?');
  await page.getByRole('button', { name: 'Add them' }).first().click();
  await expect(page.getByText('Why nights?').first()).toBeVisible();
  return idIn(page.url(), 'rounds');
}
