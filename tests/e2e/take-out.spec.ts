import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import type { Page } from '@playwright/test';
import { paper } from './support/after-the-wizard';
import { tellShortStory } from './support/short-story';
import { inOneLine } from './support/stored';
import { expect, test } from './support/test';

/** A letter with nothing left to fill in. Returns the interview's id and the letter. */
async function aFinishedLetter(page: Page) {
  const interviewId = await tellShortStory(page);
  await page.goto(`/interviews/${interviewId}/letter`);
  await page.getByLabel('Your name').fill('Sam Okafor');
  await page.getByRole('button', { name: 'Make a draft' }).last().click();
  const text = 'Dear hiring team,\n\nThank you for Tuesday, and for the harbour plan.\n\nKind regards,\nSam Okafor';
  await paper(page).fill(text);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  // Nobody can write into it while it is on its way.
  await expect(paper(page)).toHaveAttribute('contenteditable', 'true');
  return { interviewId, text };
}

const fileAt = async (page: Page, address: string) => {
  const answer = await page.request.get(address, { maxRedirects: 0 });
  expect(answer.status()).toBe(200);
  return new Uint8Array(await answer.body());
};

test('a finished letter leaves as files that other programs read', async ({ page }) => {
  const { interviewId, text } = await aFinishedLetter(page);
  const email = await new PostalMime().parse(await fileAt(page, `/interviews/${interviewId}/letter/eml`));
  expect(inOneLine(email.text ?? '')).toBe(inOneLine(text));
  const word = unzipSync(await fileAt(page, `/interviews/${interviewId}/letter/docx`));
  const body = strFromU8(word['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('Thank you for Tuesday, and for the harbour plan.');
  expect(strFromU8(await fileAt(page, `/interviews/${interviewId}/letter/text`))).toContain(text);
});

test('a letter is printed on one page, on either paper', async ({ page }) => {
  const { interviewId } = await aFinishedLetter(page);
  await page.goto(`/interviews/${interviewId}/letter/print`);
  for (const format of ['A4', 'Letter']) {
    const printed = (await page.pdf({ format })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  }
});

test('a letter with a blank in it is stopped at a page that names the blank, and can be taken all the same', async ({
  page,
}) => {
  const { interviewId, text } = await aFinishedLetter(page);
  await paper(page).fill(text.replace('the harbour plan', '[one thing they said]'));
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('1 thing to look at before it goes')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy letter' })).toBeHidden();
  await expect(page.getByText(/^Saved/)).toBeVisible();

  for (const kind of ['eml', 'docx', 'text']) {
    const answer = await page.request.get(`/interviews/${interviewId}/letter/${kind}`, { maxRedirects: 0 });
    expect(answer.headers().location).toBe(`/interviews/${interviewId}/letter/stop`);
  }
  await page.getByRole('link', { name: 'Take it as it is' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before this goes out');
  await expect(page.getByText('[one thing they said]').first()).toBeVisible();
  await page.getByText('Take it as it is').click();
  await page.getByText('As a file, or on paper').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Text file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.txt$/);
});
