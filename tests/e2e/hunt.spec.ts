import ICAL from 'ical.js';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { importPresets } from '@/knowledge/import-presets';
import { addJob, cardOf, closedBecause, column, idIn, planInterview, readFile } from './support/hunt';
import { keyboard } from './support/keyboard';
import { origin } from './support/place.mjs';
import { expect, NOT_FOUND, test } from './support/test';
import { heading } from './support/wizard';

const known = importPresets.filter(({ id }) => id !== 'any-table');

test('the table of every tracker we know is read, checked, imported and taken back', async ({ page }) => {
  for (const { title, examples } of known) {
    const [{ header, row }] = examples as [(typeof examples)[number]];
    await readFile(page, { name: 'jobs.csv', text: `${header}\n${row}\n` });
    await expect(page.getByText(`This looks like a table from ${title}.`)).toBeVisible();
    await page.getByRole('button', { name: 'Import 1 job' }).click();
    await expect(page.getByRole('heading', { name: 'Your jobs are here' })).toBeVisible();
    await page.getByRole('button', { name: 'Take this import back' }).click();
    await expect(page.getByText('All of it is gone again.')).toBeVisible();
  }
  await page.goto('/hunt');
  await expect(page.getByText('Put the first job here. A name is enough.')).toBeVisible();
});

test('a table of one’s own is matched by hand, and what is there already is held back with its reason', async ({
  page,
}) => {
  await addJob(page, 'Welder, Tarrant Steel');
  await readFile(page, {
    name: 'mine.csv',
    text: 'Firm;Position;State\nTarrant Steel;Welder;sent\nKestrel;Fitter;sent\n',
  });
  await expect(page.getByText('This is a table of your own making.')).toBeVisible();
  await expect(page.getByText('1 job would be new.')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Rows to look at' }).click();
  await expect(page.getByText('You have this job already. Left out.')).toBeVisible();
  await page.getByRole('button', { name: 'Import 1 job' }).click();
  await expect(page.getByText('1 job imported, 1 row left out.')).toBeVisible();
});

test('a file that is no table is refused in words, and nothing is imported', async ({ page }) => {
  const broken = [
    ['zip.csv', 'PK\u0003\u0004 and more', 'This is a workbook or a zip file'],
    ['quote.csv', 'Company,Role\n"Kestrel,Fitter\n', 'A quotation mark is opened and never closed.'],
    ['empty.csv', '   \n', 'There is nothing in this file.'],
  ] as const;
  for (const [name, text, sentence] of broken) {
    await readFile(page, { name, text });
    await expect(page.getByText(sentence).last()).toBeVisible();
  }
  await page.goto('/hunt');
  await expect(page.getByText('Put the first job here. A name is enough.')).toBeVisible();
});

test('a job is dragged to another stage, and the drag is taken back', async ({ page }) => {
  await addJob(page, 'Nurse, Bay Clinic', 'applied');
  await page.goto('/hunt');
  const card = cardOf(column(page, 'applied'), 'Nurse');
  await expect(card).toHaveAttribute('draggable', 'true');
  await card.dragTo(column(page, 'screening'), { targetPosition: { x: 60, y: 60 } });
  await expect(page.getByRole('status').filter({ hasText: 'moved from Applied to Screening' })).toBeVisible();
  await expect(cardOf(column(page, 'screening'), 'Nurse')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible();
  await expect(cardOf(column(page, 'applied'), 'Nurse')).toBeVisible();
});

test('a job is moved and put in order by keyboard alone', async ({ page }) => {
  await addJob(page, 'Nurse, Bay Clinic', 'applied');
  await addJob(page, 'Cook, Salt House', 'applied');
  await page.goto('/hunt');
  const hands = keyboard(page);
  const applied = column(page, 'applied');
  await hands.press(cardOf(applied, 'Nurse').locator('summary'));
  await hands.press(cardOf(applied, 'Nurse').getByRole('button', { name: 'To the top' }));
  await expect(applied.getByRole('heading', { level: 3 }).first()).toHaveText('Nurse');
  await expect(cardOf(applied, 'Nurse').locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await hands.press(cardOf(applied, 'Nurse').getByRole('button', { name: closedBecause('withdrawn') }));
  await expect(page.getByRole('status').filter({ hasText: 'moved from Applied to Closed' })).toBeVisible();
  await expect(applied.getByRole('heading', { level: 3 })).toHaveText(['Cook']);
});

test('two people who move one card both see where it stands', async ({ page, context }) => {
  await addJob(page, 'Nurse, Bay Clinic', 'applied');
  await page.goto('/hunt');
  const other = await context.newPage();
  await other.goto('/hunt');
  const move = async (on: typeof page, to: string) => {
    const card = cardOf(column(on, 'applied'), 'Nurse');
    await card.locator('summary').click();
    await card.getByRole('button', { name: to, exact: true }).click();
  };
  await move(page, 'Offer');
  await expect(cardOf(column(page, 'offer'), 'Nurse')).toBeVisible();
  await move(other, 'Screening');
  await expect(other.getByText('This job was changed somewhere else a moment ago.').last()).toBeVisible();
  await other.reload();
  await expect(cardOf(column(other, 'offer'), 'Nurse')).toBeVisible();
});

test('many jobs are changed at once in the table, found by a filter, and exported', async ({ page }) => {
  await addJob(page, 'Nurse, Bay Clinic', 'applied');
  await addJob(page, '=SUM(A1), Salt House', 'applied');
  await page.goto('/hunt?view=table');
  await page.getByLabel('Select all on this page').check();
  await page.getByLabel('With the selected jobs').selectOption({ label: 'Screening' });
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByText('2 jobs moved.')).toBeVisible();
  await page.getByRole('button', { name: /Change Deadline, .*Salt House/ }).click();
  await page.getByLabel(/^Deadline, .*Salt House/).fill('2099-05-01');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^1 May 2099\s+Change Deadline/ })).toBeVisible();
  await page.getByLabel('Search').fill('bay');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('1 job', { exact: true })).toBeVisible();
  await page.goto('/hunt?view=table');
  await page.getByText('More', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export as CSV' }).click();
  const rows = parse<Record<string, string>>(readFileSync(await (await download).path()), { columns: true, bom: true });
  expect(rows).toHaveLength(2);
  expect(Object.values(rows.find((row) => JSON.stringify(row).includes('Salt House'))!)).not.toContain('=SUM(A1)');
});

test('a link that would run something is refused beside its field, and nothing typed is lost', async ({ page }) => {
  await addJob(page, 'Nurse, Bay Clinic');
  await page.goto('/hunt');
  await page.getByRole('link', { name: 'Nurse' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Link to the ad').fill('javascript:alert(1)');
  await page.getByLabel('Notes').fill('Ask about nights.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('This link would run a program').last()).toBeVisible();
  await expect(page.getByLabel('Notes')).toHaveValue('Ask about nights.');
});

test('an interview is planned, subscribed to, prepared, told about and printed as proof', async ({
  page,
  playwright,
  complaints,
}) => {
  await addJob(page, 'Nurse, Bay Clinic', 'applied');
  await page.goto('/hunt');
  await page.getByRole('link', { name: 'Nurse' }).click();
  await expect(heading(page)).toContainText('Bay Clinic');
  await planInterview(page, idIn(page.url(), 'hunt'));
  await page.getByRole('checkbox', { name: /^They asked this\s*: Why nights\?$/ }).check();
  await page.getByRole('button', { name: 'Save the ticks' }).click();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^They asked this\s*: Why nights\?$/ })).toBeChecked();

  const interview = page.url();
  await page.goto('/settings/calendar');
  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = await page.getByLabel('Your calendar’s address').inputValue();
  // A calendar program has no cookie.
  const program = await playwright.request.newContext();
  const feed = await program.get(address);
  const events = new ICAL.Component(ICAL.parse(await feed.text()) as unknown[]).getAllSubcomponents('vevent');
  const starts = events.map((event) => String(event.getFirstPropertyValue('dtstart')));
  expect(starts.some((start) => start.startsWith('2099-03-29'))).toBe(true);
  expect(await feed.text()).not.toContain('I went');
  await page.reload();
  await page.getByRole('button', { name: 'Stop sharing' }).click();
  await expect(page.getByText('There is an address in use.')).toBeHidden();
  expect((await program.get(address)).status()).toBe(404);
  await program.dispose();

  await page.goto(interview);
  await page.getByRole('button', { name: 'Say how it went' }).click();
  await expect(page).toHaveURL(/\/interviews\/[^/]+\/reflect/);
  await page.goto('/hunt/proof');
  await expect(page.getByText('Bay Clinic')).toBeVisible();
  complaints.allow(NOT_FOUND);
  expect(page.url()).toContain(origin);
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('one stage is looked at, and a job is moved out of it', async ({ page }) => {
    await addJob(page, 'Nurse, Bay Clinic', 'applied');
    await page.goto('/hunt');
    const card = cardOf(page.getByRole('main'), 'Nurse');
    await card.locator('summary').tap();
    await card.getByRole('button', { name: 'Offer', exact: true }).tap();
    await expect(page.getByRole('status').filter({ hasText: 'moved from Applied to Offer' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a job is added, moved, taken back, and a table is pasted', async ({ page }) => {
    await page.goto('/hunt/new');
    await page.getByLabel('Job title').fill('Nurse');
    await page.getByRole('button', { name: 'Save the job' }).click();
    await expect(page.getByText('The job is on your list.')).toBeVisible();
    await page.goto('/hunt');
    const card = cardOf(column(page, 'saved'), 'Nurse');
    await card.locator('summary').click();
    await card.getByRole('button', { name: 'Applied', exact: true }).click();
    await expect(page.getByText('moved from Saved to Applied')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(cardOf(column(page, 'saved'), 'Nurse')).toBeVisible();

    await page.goto('/hunt/import');
    await page.getByLabel('Or paste the table here').fill('Company\tRole\nKestrel\tFitter\n');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Import 1 job' }).click();
    await expect(page.getByText('1 job imported.')).toBeVisible();
  });
});
