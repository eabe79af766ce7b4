import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { draftOnly, recordAsSent } from './support/after-the-wizard';
import { addJob, idIn, planInterview, readFile } from './support/hunt';
import { origin } from './support/place.mjs';
import { beginInterview, tellShortStory } from './support/short-story';
import { expect, NOT_FOUND, test as base } from './support/test';
import { continueButton, field, heading, questionNamed, tick } from './support/wizard';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [390, 1280];
const NARROWEST = 320;

interface Told {
  readonly storageState: NonNullable<BrowserContextOptions['storageState']>;
  /** Sent a letter, and waits. */
  readonly sent: string;
  /** Has seen the picture, set one doubt aside, and has not written yet. */
  readonly drawn: string;
  /** Stopped at the second page. */
  readonly begun: string;
  /** A job of the hunt, with an interview ahead, a person and a reminder. */
  readonly job: string;
  readonly round: string;
  /** A file that was read and not imported yet. */
  readonly file: string;
  /** What the last change of the hunt can be taken back by. */
  readonly done: string;
}

/** One candidate with an interview in each state, made once for all pages. */
const test = base.extend<object, { readonly told: Told }>({
  told: [
    async ({ browser }, provide) => {
      const context = await browser.newContext({ baseURL: origin });
      const page = await context.newPage();
      const sent = await tellShortStory(page);
      await draftOnly(page, sent);
      await recordAsSent(page);
      const drawn = await tellShortStory(page);
      await page.getByRole('button', { name: 'See what it might mean' }).click();
      await page.getByRole('button', { name: 'This doesn’t fit me' }).first().click();
      await expect(page.getByText('doesn’t fit.')).toBeVisible();
      const begun = await beginInterview(page, 'Northgate Library');
      const hunt = await aHunt(page);
      const storageState = await context.storageState();
      await context.close();
      await provide({ storageState, sent, drawn, begun, ...hunt });
    },
    { scope: 'worker' },
  ],
  storageState: ({ told }, provide) => provide(told.storageState),
});

/** A small hunt: a job with an interview ahead, a file that waits, and a change that can be taken back. */
async function aHunt(page: Page): Promise<Pick<Told, 'job' | 'round' | 'file' | 'done'>> {
  await addJob(page, 'Welder, Tarrant Steel', 'saved');
  await addJob(page, 'Nurse, Bay Clinic', 'applied');
  const done = new URL(page.url()).searchParams.get('done') ?? '';
  await page.goto('/hunt');
  await page.getByRole('link', { name: 'Nurse', exact: true }).click();
  await expect(heading(page)).toContainText('Bay Clinic');
  const job = idIn(page.url(), 'hunt');
  const round = await planInterview(page, job);
  await readFile(page, { name: 'jobs.csv', text: 'Firm;Position;State\nKestrel;Fitter;odd\nKestrel;Fitter;odd\n' });
  await expect(heading(page)).toHaveText('Check before you import');
  return { job, round, file: idIn(page.url(), 'import'), done };
}

interface Place {
  readonly name: string;
  readonly address: (told: Told) => string;
  /** As a browser sees it that has saved nothing yet. */
  readonly isNew?: true;
  readonly isMissing?: true;
  /** What is done on the page before it is looked at. */
  readonly first?: (page: Page) => Promise<void>;
  /** The same page in another state has the same title. */
  readonly sharesTitle?: true;
}

const question = (id: string) => (told: Told) => `/interviews/${told.drawn}/reflect/${id}`;

async function sendFutureDay(page: Page): Promise<void> {
  const which = questionNamed('which-interview');
  await tick(page, which, 'another-day').check();
  await field(page, which, 'held-on').fill('2099-01-01');
  await continueButton(page).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
}

/** A colour that is still on its way would be measured in between. */
const whenStill = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

/** Every rule that the page breaks, with the place where it does. */
async function findings(page: Page): Promise<readonly string[]> {
  await whenStill(page);
  // No page of ours has a frame, and the other mode opens a second page each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const openEverything = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

const places: readonly Place[] = [
  { name: 'the landing page', address: () => '/' },
  { name: 'a new interview', address: () => '/interviews/new' },
  { name: 'a page with a problem in it', address: () => '/interviews/new', first: sendFutureDay },
  { name: 'a question with a text', address: question('what-happened') },
  { name: 'a question with one choice', address: question('past-jobs'), first: openEverything },
  { name: 'a question with ticks', address: question('what-you-noticed') },
  { name: 'a question with rows', address: question('who-you-met') },
  { name: 'a question asked for each tick', address: question('what-you-were-asked') },
  { name: 'the rest page', address: ({ drawn }) => `/interviews/${drawn}/rest` },
  { name: 'the page that shows every answer', address: ({ drawn }) => `/interviews/${drawn}/check` },
  { name: 'the picture', address: ({ sent }) => `/interviews/${sent}/picture` },
  {
    name: 'the picture with everything opened and a doubt set aside',
    address: ({ drawn }) => `/interviews/${drawn}/picture`,
    first: openEverything,
    sharesTitle: true,
  },
  { name: 'the letter before its draft', address: ({ drawn }) => `/interviews/${drawn}/letter`, first: openEverything },
  { name: 'the letter', address: ({ sent }) => `/interviews/${sent}/letter` },
  {
    name: 'the letter with everything opened',
    address: ({ sent }) => `/interviews/${sent}/letter`,
    first: openEverything,
    sharesTitle: true,
  },
  {
    name: 'the page that stops a letter',
    address: ({ sent }) => `/interviews/${sent}/letter/stop`,
    first: openEverything,
  },
  { name: 'the letter to print', address: ({ sent }) => `/interviews/${sent}/letter/print?seen=yes` },
  { name: 'the facts', address: () => '/evidence', first: openEverything },
  { name: 'the follow-up', address: ({ sent }) => `/interviews/${sent}/follow-up`, first: openEverything },
  { name: 'an interview', address: ({ sent }) => `/interviews/${sent}` },
  { name: 'home', address: () => '/home' },
  { name: 'home before the first interview', address: () => '/home', isNew: true, sharesTitle: true },
  { name: 'the list of interviews', address: () => '/interviews', first: openEverything },
  { name: 'the list before the first interview', address: () => '/interviews', isNew: true, sharesTitle: true },
  { name: 'the page to delete an interview', address: ({ begun }) => `/interviews/${begun}/delete` },
  { name: 'the board', address: () => '/hunt', first: openEverything },
  { name: 'the board after a change', address: ({ done }) => `/hunt?done=${done}`, sharesTitle: true },
  { name: 'the board before the first job', address: () => '/hunt', isNew: true, sharesTitle: true },
  { name: 'one stage of the board', address: () => '/hunt?column=applied', sharesTitle: true },
  { name: 'the table', address: () => '/hunt?view=table&status=applied', first: openEverything, sharesTitle: true },
  { name: 'a filter that finds nothing', address: () => '/hunt?view=table&q=nobody', sharesTitle: true },
  { name: 'a new job', address: () => '/hunt/new', first: openEverything },
  { name: 'a job', address: ({ job }) => `/hunt/${job}`, first: openEverything },
  { name: 'the page to edit a job', address: ({ job }) => `/hunt/${job}/edit`, first: openEverything },
  { name: 'the page to delete a job', address: ({ job }) => `/hunt/${job}/delete` },
  { name: 'a new interview of a job', address: ({ job }) => `/hunt/${job}/rounds/new`, first: openEverything },
  { name: 'a planned interview', address: ({ job, round }) => `/hunt/${job}/rounds/${round}`, first: openEverything },
  { name: 'the page to bring jobs in', address: () => '/hunt/import' },
  { name: 'the check of a table', address: ({ file }) => `/hunt/import/${file}`, first: openEverything },
  { name: 'the newest changes', address: () => '/hunt/changes' },
  { name: 'own stages', address: () => '/hunt/stages' },
  { name: 'the proof of a search', address: () => '/hunt/proof' },
  { name: 'people', address: () => '/people' },
  { name: 'a new person', address: () => '/people/new' },
  { name: 'reminders', address: () => '/reminders', first: openEverything },
  { name: 'the calendar', address: () => '/settings/calendar' },
  { name: 'the page that finds', address: () => '/find' },
  { name: 'what was found', address: () => '/find?q=tern', sharesTitle: true },
  { name: 'settings', address: () => '/settings' },
  { name: 'help', address: () => '/help' },
  { name: 'privacy', address: () => '/privacy' },
  { name: 'sources', address: () => '/sources' },
  { name: 'accessibility', address: () => '/accessibility' },
  { name: 'an address that leads nowhere', address: () => '/nowhere', isMissing: true },
];

async function visit(page: Page, { address, isNew, first }: Place, told: Told): Promise<void> {
  if (isNew) await page.context().clearCookies();
  await page.goto(address(told));
  await first?.(page);
}

for (const place of places) {
  test(`${place.name} can be used by everybody, in both themes and at every width`, async ({
    page,
    told,
    complaints,
  }) => {
    if (place.isMissing) complaints.allow(NOT_FOUND);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page, place, told);
    await expect(heading(page)).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        expect.soft(await findings(page), `${colorScheme}, ${String(width)} pixels wide`).toEqual([]);
      }
    }
    await page.setViewportSize({ width: NARROWEST, height: 640 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest, 'nothing makes the page scroll sideways').toBeLessThanOrEqual(NARROWEST);
  });
}

test('no two pages share a title', async ({ page, told, complaints }) => {
  complaints.allow(NOT_FOUND);
  const titles: string[] = [];
  for (const place of places.filter(({ sharesTitle }) => !sharesTitle)) {
    await visit(page, place, told);
    titles.push(await page.title());
  }
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(titles.filter((title) => !title.includes('Goldseam'))).toEqual([]);
});
