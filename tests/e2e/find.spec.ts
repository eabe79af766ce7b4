import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paper } from './support/after-the-wizard';
import { keyboard } from './support/keyboard';
import { tellShortStory } from './support/short-story';
import { expect, test } from './support/test';
import { heading } from './support/wizard';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find or do anything' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Find or do anything' });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

/** Fetched when it is first wanted: nobody types before they see it. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

/** A page answers to keys once its script runs: the link has become a button then. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeVisible();
}

async function addJob(page: Page, jobTitle: string, employer: string): Promise<void> {
  await page.goto('/hunt/new');
  await page.getByLabel('Job title').fill(jobTitle);
  await page.getByLabel('Employer').fill(employer);
  await page.getByRole('button', { name: 'Save the job' }).click();
  await expect(page).not.toHaveURL(/\/hunt\/new/);
}

test('everything can be found and done from the keyboard', async ({ page }) => {
  await addJob(page, 'Harbour planner', 'Zürich Häfen');
  await visit(page, '/home');
  await openPalette(page);
  await page.keyboard.type('zurich');
  await expect(palette(page).getByRole('status')).toHaveText('1 result');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/Harbour planner/);
  await expect(palette(page)).toBeHidden();

  await openPalette(page);
  await page.keyboard.type('table');
  await expect(option(page, 'Job hunt as a table')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/hunt\?view=table$/);

  await openPalette(page);
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'Log an interview')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/interviews\/new/);
});

test('the focus comes back to where it was, and what was typed goes on', async ({ page }) => {
  await visit(page, '/hunt/new');
  const employer = page.getByLabel('Employer');
  await employer.fill('Bay Clinic');
  await employer.press('Home');
  await openPalette(page);
  await page.keyboard.type('nothing of this');
  await page.keyboard.press('Escape');
  await expect(employer).toBeFocused();
  await page.keyboard.type('The ');
  await expect(employer).toHaveValue('The Bay Clinic');

  const hands = keyboard(page);
  const button = page.getByRole('button', { name: 'Find', exact: true });
  await hands.press(button);
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
});

test('a letter has its caret where it was', async ({ page }) => {
  const interviewId = await tellShortStory(page);
  await page.goto(`/interviews/${interviewId}/letter`);
  await page.getByRole('button', { name: 'Make a draft' }).last().click();
  await expect(page.getByRole('button', { name: /^Options for/ }).first()).toBeVisible();
  const before = await paper(page).innerText();
  await paper(page).press('ControlOrMeta+End');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await openPalette(page);
  await page.keyboard.press('Escape');
  await expect(paper(page)).toBeFocused();
  // The editor puts its caret back a moment after the focus.
  await expect
    .poll(() => paper(page).evaluate((letter) => letter.lastElementChild?.contains(getSelection()?.anchorNode ?? null)))
    .toBe(true);
  await page.keyboard.type(' Yours.');
  expect(await paper(page).innerText()).toBe(`${before.trimEnd()} Yours.`);
});

test('shortcuts that are off leave the keys to the browser; the button stays', async ({ page }) => {
  await visit(page, '/settings');
  const shortcuts = page.getByRole('group', { name: 'Shortcuts' });
  await shortcuts.getByRole('button', { name: 'Off' }).click();
  await expect(shortcuts.getByRole('button', { name: 'Off' })).toHaveAttribute('aria-pressed', 'true');
  await visit(page, '/home');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(field(page)).toBeFocused();
  await option(page, 'Settings').click();
  await shortcuts.getByRole('button', { name: 'On' }).click();
  await expect(shortcuts.getByRole('button', { name: 'On' })).toHaveAttribute('aria-pressed', 'true');
  await openPalette(page);
});

test('the open palette can be used by everybody, in both themes and at every width', async ({ page }) => {
  await addJob(page, 'Planner', 'Acme');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await visit(page, '/home');
      await openPalette(page);
      for (const search of ['', 'p', 'xyzzy']) {
        await field(page).fill(search);
        if (search !== '') await expect(palette(page).getByRole('status')).not.toBeEmpty();
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
        expect
          .soft(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)))
          .toEqual([]);
      }
      const box = await palette(page).boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
    }
  }
});

test('a search that the server does not answer says so, and the actions still work', async ({ page, complaints }) => {
  complaints.allow(/Failed to load resource/);
  await page.route('**/find/results**', (route) => route.fulfill({ status: 500, body: 'SQLITE_BUSY' }));
  await visit(page, '/home');
  await openPalette(page);
  await page.keyboard.type('remind');
  await expect(palette(page).getByRole('status')).toContainText('cannot be looked up right now');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reminders$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same is found on a page, and shortcuts can be switched off', async ({ page }) => {
    await addJob(page, 'Harbour planner', 'Acme');
    await page.goto('/home');
    await page.getByRole('link', { name: 'Find', exact: true }).click();
    await expect(heading(page)).toHaveText('Find or do anything');
    await expect(page.getByRole('link', { name: 'Add a job' })).toBeVisible();
    await page.getByRole('searchbox').fill('harb');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/find\?q=harb$/);
    await expect(page.getByText('1 result')).toBeVisible();
    await page.getByRole('link', { name: 'Harbour planner, Acme' }).click();
    await expect(heading(page)).toHaveText(/Harbour planner/);

    await page.goto('/settings');
    const off = page.getByRole('group', { name: 'Shortcuts' }).getByRole('button', { name: 'Off' });
    await off.click();
    await expect(off).toHaveAttribute('aria-pressed', 'true');
  });
});
