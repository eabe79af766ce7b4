import { readJourney, type Journey } from '@/../tests/support/journey';
import { draftLetter, expectWaiting, paper, recordAsSent, seePicture } from './support/after-the-wizard';
import { expectFocusKept, keyboard } from './support/keyboard';
import { databaseFile } from './support/place.mjs';
import { inOneLine, storedAnswers, storedContacts } from './support/stored';
import { expect, test } from './support/test';
import { answerJourney, startFromLanding } from './support/wizard';

const interviewOn = (url: string) => /\/interviews\/([^/]+)\//.exec(url)?.[1] ?? '';
const titleOf = ({ answers }: Journey) => {
  const { employer = '', job = '' } = answers['which-interview']?.fields ?? {};
  return `${employer} – ${job}`;
};

/** "Yesterday" is kept as the day that it was. */
function expectStored(interviewId: string, { answers }: Journey): void {
  const stored = storedAnswers(databaseFile, interviewId);
  const { 'which-interview': which, ...told } = answers;
  expect(stored).toMatchObject(told);
  expect(Object.keys(stored).sort()).toEqual(Object.keys(answers).sort());
  expect(stored['which-interview']).toEqual({
    chosen: ['another-day'],
    fields: { ...which?.fields, 'held-on': expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown },
  });
}

const sentByEmail = (text: string) => [
  expect.objectContaining({ direction: 'out', channel: 'email', kind: 'follow-up', words: inOneLine(text) }),
];

test('a phone interview of long answers ends in a letter that adds what was missing', async ({ page, context }) => {
  const journey = readJourney('c005');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startFromLanding(page, 'Do the full version');
  await answerJourney(page, journey.answers);
  const interviewId = interviewOn(page.url());

  await seePicture(page, journey);
  const card = page.getByRole('region', { name: /^1 / });
  await expect(card.getByText('Why we think so')).toBeVisible();
  await expect(card.getByText('I talked for too long').first()).toBeVisible();

  const draft = await draftLetter(page, journey);
  await expect(page.getByRole('region', { name: 'Review' })).toContainText('Nothing to flag');
  const edited = draft.replace('Kind regards', 'With kind regards');
  await paper(page).fill(edited);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy letter' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(edited);

  await recordAsSent(page);
  await expectWaiting(page, titleOf(journey));
  expectStored(interviewId, journey);
  expect(storedContacts(databaseFile, interviewId)).toEqual(sentByEmail(edited));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a teacher who replays one question of ten ends with a note of thanks', async ({ page }) => {
    const journey = readJourney('c093');
    await startFromLanding(page, 'Do the full version');
    await answerJourney(page, journey.answers);
    const interviewId = interviewOn(page.url());
    await seePicture(page, journey);
    const draft = await draftLetter(page, journey);
    const saved = page.waitForEvent('download');
    await page.getByText('As a file, or on paper').click();
    await page.getByRole('link', { name: 'Text file' }).click();
    const stream = await (await saved).createReadStream();
    let file = '';
    for await (const chunk of stream) file += String(chunk);
    expect(inOneLine(file)).toContain(inOneLine(draft));
    await recordAsSent(page);
    await expectWaiting(page, titleOf(journey));
    expectStored(interviewId, journey);
    expect(storedContacts(databaseFile, interviewId)).toEqual(sentByEmail(draft));
  });
});

test('a list of jobs and an angry question end in a letter of explanation, by keyboard alone', async ({
  page,
  context,
}) => {
  const journey = readJourney('c033');
  const hands = keyboard(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startFromLanding(page, 'Do the full version', hands);
  await expectFocusKept(page);
  await answerJourney(page, journey.answers, hands);
  await expectFocusKept(page);
  const interviewId = interviewOn(page.url());
  await seePicture(page, journey, hands);
  await expectFocusKept(page);
  const draft = await draftLetter(page, journey, hands);
  await expectFocusKept(page);
  await hands.press(page.getByRole('button', { name: 'Copy letter' }));
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(draft);
  await recordAsSent(page, hands);
  await expectFocusKept(page);
  await expectWaiting(page, titleOf(journey));
  expectStored(interviewId, journey);
  expect(storedContacts(databaseFile, interviewId)).toEqual(sentByEmail(draft));
});
