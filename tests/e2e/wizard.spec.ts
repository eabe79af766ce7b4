import { care } from '@/knowledge/care';
import { expectFocusKept } from './support/keyboard';
import { databaseFile } from './support/place.mjs';
import { beginInterview, openQuestion, story, tellShortStory } from './support/short-story';
import { storedAnswers } from './support/stored';
import { expect, NOT_FOUND, test } from './support/test';
import { continueButton, field, goOn, heading, questionNamed, tick } from './support/wizard';

const saved = /^Saved \d/;

test('what was typed and ticked is there again, although Continue was never pressed', async ({ page, context }) => {
  const interviewId = await beginInterview(page);
  await story(page).fill('The moment I keep replaying is the silence.');
  await expect(page.getByText(saved)).toBeVisible();
  await goOn(page);
  await tick(page, questionNamed('how-your-answers-went'), 'went-blank').check();
  await expect(page.getByText(saved)).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.goto(`/interviews/${interviewId}/reflect`);
  await expect(heading(later)).toHaveText(questionNamed('how-you-came-across').title);
  await later.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(tick(later, questionNamed('how-your-answers-went'), 'went-blank')).toBeChecked();
  await later.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(story(later)).toHaveValue('The moment I keep replaying is the silence.');
});

test('two tabs that answer the same question both get to see both answers', async ({ page, context }) => {
  const interviewId = await beginInterview(page);
  const other = await context.newPage();
  await openQuestion(other, interviewId, 'what-happened');
  await story(page).fill('As told in the first tab.');
  await goOn(page);

  await story(other).fill('As told in the second tab.');
  await continueButton(other).click();
  const notice = other.getByRole('alert').filter({ hasText: 'This answer changed in another tab' });
  await expect(notice).toContainText('As told in the first tab.');
  await expect(story(other)).toHaveValue('As told in the second tab.');
  await notice.getByRole('button', { name: 'Use the other' }).click();
  await expect(story(other)).toHaveValue('As told in the first tab.');
  await story(other).fill('As told in the second tab.');
  await notice.getByRole('button', { name: 'Keep this' }).click();
  await expect(heading(other)).toHaveText(questionNamed('how-your-answers-went').title);
  expect(storedAnswers(databaseFile, interviewId)['what-happened']?.fields).toEqual({
    story: 'As told in the second tab.',
  });
});

test('an answer that is changed from the last page leads back to the last page', async ({ page }) => {
  const interviewId = await tellShortStory(page);
  await page.getByRole('link', { name: `Change ${questionNamed('past-jobs').title}` }).click();
  await tick(page, questionNamed('past-jobs'), 'briefly').check();
  await goOn(page);
  await expect(page).toHaveURL(/\/check$/);
  await expect(page.getByText('Yes, briefly', { exact: true })).toBeVisible();
  expect(storedAnswers(databaseFile, interviewId)['past-jobs']?.chosen).toEqual(['briefly']);
});

test('a story that is told anew from the last page offers what its words may show, and then leads back there', async ({
  page,
}) => {
  await tellShortStory(page);
  await page.getByRole('link', { name: `Change ${questionNamed('what-happened').title}` }).click();
  await story(page).fill('I arrived twenty minutes late because I went to the wrong building.');
  await goOn(page);
  await expect(heading(page)).toHaveText(questionNamed('what-your-words-show').title);
  await goOn(page);
  await expect(page).toHaveURL(/\/check$/);
});

test('words of despair are answered on the page that "Save and leave" leads to', async ({ page }) => {
  await beginInterview(page);
  await story(page).fill('It went so badly that I do not want to live any more.');
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page).toHaveURL(/\/interviews\/[^/]+\?from=what-happened$/);
  await expect(page.getByText(care.title)).toBeVisible();
  await page.goto(new URL(page.url()).pathname);
  await expect(page.getByText(care.title)).toBeHidden();
});

test('the picture is printed on one page', async ({ page }) => {
  const interviewId = await tellShortStory(page);
  await page.getByRole('button', { name: 'See what it might mean' }).click();
  await expect(page).toHaveURL(`/interviews/${interviewId}/picture`);
  const printed = await page.pdf({ format: 'A4' });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('a doubt that does not fit makes way for the next one, until it is brought back', async ({ page }) => {
  await tellShortStory(page);
  await page.getByRole('button', { name: 'See what it might mean' }).click();
  const cards = page.getByRole('region', { name: /^[1-3] / });
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toContainText('Hard to follow');
  await cards.first().getByRole('button', { name: 'This doesn’t fit me' }).press('Enter');
  await expect(cards).toHaveCount(1);
  await expectFocusKept(page);
  await expect(cards.first()).toContainText('May not stay');
  await page.reload();
  await expect(page.getByText('You said “Hard to follow” doesn’t fit.')).toBeVisible();
  await expect(cards).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo Hard to follow' }).press('Enter');
  await expect(cards).toHaveCount(2);
  await expectFocusKept(page);
  await expect(cards.first()).toContainText('Hard to follow');
});

test('somebody else’s interview is not there, and there is a way back', async ({ page, browser, complaints }) => {
  complaints.allow(NOT_FOUND);
  const interviewId = await beginInterview(page);
  const stranger = await browser.newContext();
  complaints.listenTo(stranger);
  const theirs = await stranger.newPage();
  for (const place of [
    '',
    '/reflect',
    '/reflect/what-happened',
    '/check',
    '/picture',
    '/letter',
    '/follow-up',
    '/delete',
  ]) {
    const answer = await theirs.goto(`/interviews/${interviewId}${place}`);
    expect({ place, status: answer?.status() }).toEqual({ place, status: 404 });
    await expect(heading(theirs)).toHaveText('This page is not here');
  }
  await theirs.getByRole('link', { name: 'Home', exact: true }).last().click();
  await expect(heading(theirs)).toHaveText('Home');
  await stranger.close();
});

test('an address with a slip in it is a page that says so', async ({ page, complaints }) => {
  complaints.allow(NOT_FOUND);
  const interviewId = await beginInterview(page);
  for (const address of ['/nowhere', '/interviews/nobody', `/interviews/${interviewId}/reflect/what-never-happened`]) {
    const answer = await page.goto(address);
    expect({ address, status: answer?.status() }).toEqual({ address, status: 404 });
    await expect(heading(page)).toHaveText('This page is not here');
    await expect(page).toHaveTitle('This page is not here – Goldseam');
  }
  await page.getByRole('link', { name: 'Interviews', exact: true }).last().click();
  await expect(heading(page)).toHaveText('Your interviews');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a day that lies ahead, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('is named at the top, and everything typed is kept', async ({ page }) => {
      const question = questionNamed('which-interview');
      await page.goto('/interviews/new');
      await field(page, question, 'employer').fill('Tern Logistics');
      await tick(page, question, 'another-day').check();
      await field(page, question, 'held-on').fill('2099-01-01');
      await continueButton(page).click();
      const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
      await expect(summary.getByRole('link', { name: 'Enter a date that is today or earlier.' })).toBeVisible();
      await expect(page).toHaveTitle(/^Error: /);
      if (javaScriptEnabled) await expect(summary).toBeFocused();
      await expect(field(page, question, 'employer')).toHaveValue('Tern Logistics');
      await expect(tick(page, question, 'another-day')).toBeChecked();
      await expect(field(page, question, 'held-on')).toHaveValue('2099-01-01');
      await page.goto('/interviews');
      await expect(page.getByText('No interviews yet.')).toBeVisible();
    });
  });
}

test('a story that is too long gets a sentence and keeps every word', async ({ page }) => {
  const interviewId = await beginInterview(page);
  const long = 'x'.repeat(6_001);
  await story(page).fill(long);
  await continueButton(page).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(
    'This is longer than this box can keep. Shorten it a little; all of your words are still here.',
  );
  await expect(story(page)).toHaveValue(long);
  await story(page).fill(long.slice(1));
  await goOn(page);
  expect(storedAnswers(databaseFile, interviewId)['what-happened']?.fields.story).toHaveLength(6_000);
});
