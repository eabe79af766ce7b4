import { OwnServer } from './support/own-server';
import { beginInterview, interviewOn, story } from './support/short-story';
import { countRows, storedAnswers } from './support/stored';
import { AWAY, test as base, expect } from './support/test';
import { continueButton, heading, questionNamed } from './support/wizard';

const test = base.extend<{ readonly server: OwnServer }>({
  server: async ({}, provide) => {
    const server = await OwnServer.start();
    await provide(server);
    await server.remove();
  },
  baseURL: ({ server }, provide) => provide(server.origin),
});

const saved = /^Saved \d/;

test('words typed while the app is away are kept, and saved once when it is back', async ({
  page,
  server,
  complaints,
}) => {
  complaints.allow(AWAY);
  const interviewId = await beginInterview(page);
  const before = countRows(server.databaseFile, 'Answer');
  await server.kill();
  await story(page).fill('They were kind, and I could not find one word.');
  await continueButton(page).click();
  const notice = page.getByRole('status').filter({ hasText: 'Not saved yet. Your words are still here.' });
  await expect(notice).toBeVisible();
  await expect(story(page)).toHaveValue('They were kind, and I could not find one word.');

  await server.start();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText(questionNamed('how-your-answers-went').title);
  expect(storedAnswers(server.databaseFile, interviewId)['what-happened']).toEqual({
    chosen: [],
    fields: { story: 'They were kind, and I could not find one word.' },
  });
  expect(countRows(server.databaseFile, 'Answer')).toBe(before + 1);
});

test('an interview that is logged while the app is away is logged once', async ({ page, server, complaints }) => {
  complaints.allow(AWAY);
  await page.goto('/interviews/new');
  await page.getByLabel('Employer').fill('Tern Logistics');
  await server.kill();
  await continueButton(page).click();
  const notice = page.getByRole('status').filter({ hasText: 'Not saved yet. Your words are still here.' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeVisible();
  await server.start();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText(questionNamed('what-happened').title);
  expect(storedAnswers(server.databaseFile, interviewOn(page))['which-interview']?.fields).toEqual({
    employer: 'Tern Logistics',
  });
  expect(countRows(server.databaseFile, 'Interview')).toBe(1);
});

test('what the page called saved is there after the app was killed', async ({ page, server }) => {
  const interviewId = await beginInterview(page);
  await story(page).fill('I told them about the harbour, at length.');
  await expect(page.getByText(saved)).toBeVisible();
  await server.kill();
  await server.start();
  expect(storedAnswers(server.databaseFile, interviewId)['what-happened']?.fields).toEqual({
    story: 'I told them about the harbour, at length.',
  });
  await page.goto(`/interviews/${interviewId}/reflect/what-happened`);
  await expect(story(page)).toHaveValue('I told them about the harbour, at length.');
});
