import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { draftOnly, letterWords, paper } from './support/after-the-wizard';
import { interviewOn, tellShortStory } from './support/short-story';
import { expect, test } from './support/test';

/** A draft on the sheet, with the editor ready. */
async function openLetter(page: Page): Promise<string> {
  await tellShortStory(page);
  const interviewId = interviewOn(page);
  await draftOnly(page, interviewId);
  await expect(page.locator('[data-passage]').first()).toBeVisible();
  return interviewId;
}

const handle = (page: Page, title: string) => page.getByRole('button', { name: `Options for “${title}”` });
const words = (page: Page) => letterWords(page).inputValue();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

/** Puts the caret at the end of the letter and types. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
  await caretTo(page, 'End');
  await page.keyboard.type(text);
}

/** A moved caret is told to the page with its next frame; no hand presses the next key before that. */
async function caretTo(page: Page, end: 'Home' | 'End'): Promise<void> {
  await paper(page).press(`ControlOrMeta+${end}`);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

test('wordings, locks, moves and removals can be undone one by one, and are kept when saved', async ({ page }) => {
  await openLetter(page);
  const draft = await words(page);
  await handle(page, 'Thanks').click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('2 of ')).toHaveCount(2);
  const reworded = await words(page);
  expect(reworded).not.toBe(draft);
  await expect(page.locator('[data-seam]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Options for “Thanks”. Locked.' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  const moved = await words(page);
  expect(moved).not.toBe(reworded);
  await handle(page, 'No pressure').click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  expect((await words(page)).length).toBeLessThan(moved.length);
  await undo(page).click();
  expect(await words(page)).toBe(moved);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Options for “Thanks”. Locked.' })).toBeVisible();
  expect(await words(page)).toBe(moved);
});

test('what was typed by hand stays through a new draft; the rest follows the brief', async ({ page }) => {
  await openLetter(page);
  await typeAtEnd(page, 'Rosa L.');
  await page.getByText('Change what goes in').click();
  await page.getByText('More details', { exact: true }).click();
  await page.getByRole('radio', { name: 'More formal' }).check();
  await page.getByRole('button', { name: 'Draft again' }).click();
  await page.getByText(/^Earlier versions/).click();
  await expect(letterWords(page)).toHaveValue(/Rosa L\.$/);
  await expect(page.getByRole('button', { name: 'Options for “Close”. Locked.' })).toBeVisible();
});

test('several lines at once become passages, word for word', async ({ page }) => {
  await openLetter(page);
  const text = 'Dear Ms. Okafor,\n\nThank you for Tuesday.\n\nKind regards,\nRosa Lindqvist';
  await paper(page).fill(text);
  await expect(letterWords(page)).toHaveValue(text);
  await expect(page.locator('[data-passage]')).toHaveCount(3);
});

test('a suggestion goes where its words stand now, by keyboard alone', async ({ page }) => {
  await openLetter(page);
  await typeAtEnd(page, '\nI am so sorry for this. ');
  const review = page.getByRole('region', { name: 'Review' });
  await expect(review.getByText('Too much sorry').first()).toBeVisible();
  // Other words before it move it along.
  await caretTo(page, 'Home');
  await page.keyboard.type('PS ');
  await expect(review.getByText('Too much sorry').first()).toBeVisible();
  const focusedCard = () => page.evaluate(() => document.activeElement?.closest('[data-card]')?.textContent ?? '');
  await expect(async () => {
    await page.keyboard.press('F8');
    expect(await focusedCard()).toContain('Too much sorry');
  }).toPass();
  const before = await words(page);
  await page.keyboard.press('Enter');
  await expect(paper(page)).toBeFocused();
  const after = await words(page);
  expect(after).not.toContain('so sorry');
  expect(after.startsWith(before.slice(0, 40))).toBe(true);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await words(page)).toBe(before);
});

test('the versions of a letter are compared, and an earlier one is restored', async ({ page }) => {
  const interviewId = await openLetter(page);
  const draft = await words(page);
  await typeAtEnd(page, ' Thank you again.');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.goto(`/interviews/${interviewId}/letter/history`);
  await expect(page.locator('ins')).toHaveText(/added: .*Thank you again\./);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: /^Restore this version/ }).click();
  await expect(page).toHaveURL(/\/letter$/);
  await expect(letterWords(page)).toHaveValue(draft);
});

test('the letter is read as the interviewer reads it', async ({ page }) => {
  await openLetter(page);
  await page.getByRole('link', { name: 'Read it as the interviewer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read it as the interviewer');
  await expect(page.getByText('What they may wonder').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('spelling is checked on demand, in a worker, and knows the names', async ({ page }) => {
  test.slow();
  await openLetter(page);
  await typeAtEnd(page, ' I wrote becuase Tern Logistics asked.');
  await page.getByRole('button', { name: 'Check spelling and grammar' }).click();
  await expect(page.getByText('Spelling and grammar are being checked.')).toBeVisible({ timeout: 60_000 });
  const review = page.getByRole('region', { name: 'Review' });
  await expect(review.locator('summary', { hasText: 'becuase' })).toBeVisible();
  await review.getByRole('button', { name: 'because', exact: true }).click();
  expect(await words(page)).toContain('I wrote because Tern Logistics asked.');
  await expect(review.locator('summary', { hasText: /Tern|Logistics/ })).toHaveCount(0);
});

test('a long letter typed at speed keeps every letter', async ({ page }) => {
  await openLetter(page);
  await typeAtEnd(page, '\n');
  const sentence = 'I planned the berths of forty ships a month and cut waiting by a fifth. ';
  await page.keyboard.type(sentence.repeat(16));
  expect(await words(page)).toContain(sentence.repeat(16).trim());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain field, the versions and the reading view work', async ({ page }) => {
    await tellShortStory(page);
    const interviewId = interviewOn(page);
    await draftOnly(page, interviewId);
    await paper(page).fill('Dear all,\n\nThank you for Tuesday.\n\nRosa');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.goto(`/interviews/${interviewId}/letter/history`);
    await expect(page.locator('del').first()).toBeVisible();
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/of=\d+&with=\d+/);
    await page.goto(`/interviews/${interviewId}/letter/read`);
    await expect(page.getByText('Thank you for Tuesday.')).toBeVisible();
  });
});
