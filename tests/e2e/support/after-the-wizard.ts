import type { Page } from '@playwright/test';
import { doubts, verdicts } from '@/knowledge';
import type { Journey } from '@/../tests/support/journey';
import { expect } from './test';
import { type Hands, heading, mouse } from './wizard';

const textOf: Readonly<Record<string, { readonly sentence: string }>> = verdicts;
const quoteForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (texts: readonly string[]) => new RegExp(texts.map(quoteForPattern).join('|'));

/** Opens the picture: it says what a reader of the story would say, and leads with a doubt that they named. */
export async function seePicture(page: Page, { expected }: Journey, hands: Hands = mouse): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'See what it might mean' }));
  await expect(page).toHaveURL(/\/picture$/);
  await expect(heading(page)).toHaveText(anyOf(expected.verdicts.flatMap((id) => textOf[id]?.sentence ?? [])));
  const titles = doubts.filter(({ id }) => expected.doubts.includes(id)).map(({ title }) => title);
  await expect(page.getByRole('region', { name: anyOf(titles.map((title) => `1 ${title}`)) })).toBeVisible();
}

/** Goes on to the letter, adds what only the candidate knows, and has it drafted. Returns the draft. */
export async function draftLetter(page: Page, { letter }: Journey, hands: Hands = mouse): Promise<string> {
  await hands.press(page.getByRole('link', { name: /^Write (to them|a thank-you)$/ }));
  await expect(heading(page)).toHaveText('Write to them');
  await hands.type(page.getByLabel('Your name'), letter.signedBy);
  await hands.type(page.getByLabel('One thing you have done'), letter.evidence);
  if (letter.specificMoment !== undefined) {
    await hands.press(page.getByText('More details', { exact: true }));
    await hands.type(page.getByLabel('One thing they said or showed'), letter.specificMoment);
  }
  await hands.press(page.getByRole('button', { name: 'Make a draft' }).last());
  await expect(heading(page)).toHaveText('Your letter');
  await expect(letterWords(page)).toHaveValue(new RegExp(quoteForPattern(letter.evidence)));
  return letterWords(page).inputValue();
}

/** A first draft of which nothing is filled in. */
export async function draftOnly(page: Page, interviewId: string): Promise<void> {
  await page.goto(`/interviews/${interviewId}/letter`);
  await page.getByRole('button', { name: 'Make a draft' }).first().click();
  await expect(heading(page)).toHaveText('Your letter');
}

/** The words as the form sends them, whether a plain field or the editor is on the sheet. */
export const letterWords = (page: Page) => page.locator('textarea[name="text"]');
export const paper = (page: Page) => page.getByRole('textbox', { name: 'Letter', exact: true });

/** "Did you send it? Yes, just now": the page that follows names the day until which the next move is theirs. */
export async function recordAsSent(page: Page, hands: Hands = mouse): Promise<void> {
  await hands.choose(page.getByRole('radio', { name: 'Yes, just now' }));
  await hands.press(page.getByRole('button', { name: 'Keep a record of it' }));
  await expect(page).toHaveURL(/\/follow-up$/);
  await expect(page.getByText(/^Quiet until .+: the next move is theirs\./)).toBeVisible();
}

/** The first page of the app shows this interview among those where the next move is theirs. */
export async function expectWaiting(page: Page, title: string): Promise<void> {
  await page.goto('/home');
  const region = page.getByRole('region', { name: 'Waiting' });
  await region.getByText('Put aside until their day').click();
  const waiting = region.getByRole('group').getByRole('listitem');
  await expect(waiting.filter({ hasText: title })).toContainText('Nothing to do until');
}
