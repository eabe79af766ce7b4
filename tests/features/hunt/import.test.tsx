import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readFileAction } from '@/features/hunt/import/import-actions';
import { importPage } from '@/features/hunt/import/import-queries';
import { ImportedScreen, UploadScreen } from '@/features/hunt/import/import-screens';
import { untouched } from '@/lib/form-state';

const store = vi.hoisted(() => ({
  applicationKeys: vi.fn(),
  countImported: vi.fn(),
  findImport: vi.fn(),
  findImportFile: vi.fn(),
  importRows: vi.fn(),
  keepImportFile: vi.fn(),
  listImports: vi.fn(),
  removeImportFile: vi.fn(),
  undoImport: vi.fn(),
}));
// What the screens say of a table is the real thing; only the store behind them is not there.
vi.mock('@/server/import-store', () => store);
vi.mock('@/server/import-files', () => store);
vi.mock('@/server/session', () => ({
  currentCandidate: () => Promise.resolve('c1'),
  candidateWhoSaves: () => Promise.resolve('c1'),
}));
vi.mock('@/server/clock', () => ({
  now: () => new Date('2026-05-04T10:00:00Z'),
  today: () => '2026-05-04',
  timeZoneOr: () => 'UTC',
}));
vi.mock('@/server/forget-old-pages', () => ({ forgetOldPages: () => undefined }));

beforeEach(() => {
  for (const call of Object.values(store)) call.mockReset();
  store.applicationKeys.mockResolvedValue(new Set());
});

const lines = (...rows: readonly string[]) => rows.join('\n');

/** The page on which this table waits, with what was chosen so far. */
async function check(table: string, search = '') {
  store.findImportFile.mockResolvedValue({
    id: 'f1',
    fileName: 'jobs.csv',
    content: new TextEncoder().encode(table),
  });
  render(<ImportedScreen page={(await importPage('f1', search))!} />);
}
const result = () => within(screen.getByRole('region', { name: 'What would happen' }));
const OWN = 'Company,Position,Status,Favourite colour';

describe('before an import', () => {
  test('a table of the candidate’s own says so, with the name of its file', async () => {
    await check(lines(OWN, 'Acme,Analyst,Applied,blue'));
    expect(screen.getByText('jobs.csv')).toBeVisible();
    expect(screen.getByText('This is a table of your own making. Check what each column holds.')).toBeVisible();
  });

  test('it says how many jobs are new and how many rows would be left out', async () => {
    await check(
      lines(OWN, 'Acme,Analyst,Applied,', 'Bay Clinic,Nurse,Applied,', ',,Applied,', 'Acme,Analyst,Applied,'),
    );
    expect(result().getByText('2 jobs would be new.')).toBeVisible();
    expect(result().getByText('2 rows would be left out.')).toBeVisible();
    expect(result().getByRole('button', { name: 'Import 2 jobs' })).toBeVisible();
  });

  test('each row that is left out has its line, its name and a reason', async () => {
    await check(lines(OWN, 'Acme,Analyst,Applied,', ',,Applied,', 'Acme,Analyst,Applied,'));
    await userEvent.click(screen.getByText('Rows to look at'));
    const [, nameless, twice] = screen.getAllByRole('row');
    expect(
      within(nameless!)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['3', 'Without a name', 'Neither employer nor job title. Left out.']);
    expect(twice).toHaveTextContent('The same job stands further up in this file. Left out.');
  });

  test('a table with nothing new has nothing to press', async () => {
    await check(lines(OWN, ',,Applied,'));
    expect(screen.getByText('There is nothing new in this table. Nothing needs to be imported.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  });

  test('a table that breaks off says at which line, and what came before can be imported', async () => {
    await check(lines(OWN, 'Acme,Analyst,Applied,', 'Bay Clinic,"Nurse,Applied,'));
    expect(screen.getByText(/^A quotation mark is opened and never closed\. Look at line 3\.$/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Import 1 job' })).toBeVisible();
  });

  test('a file that is no table says what to do', async () => {
    await check('');
    expect(screen.getByText('There is nothing in this file. Choose the one that your tracker exported.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose another file' })).toHaveAttribute('href', '/hunt/import');
  });
});

describe('what each column holds', () => {
  const column = (name: string) => screen.getByRole('combobox', { name });

  test('is suggested, with an example from the table', async () => {
    await check(lines(OWN, 'Acme,Analyst,Applied,blue'));
    expect(column('Company')).toHaveDisplayValue('Employer');
    expect(column('Company')).toHaveAccessibleDescription('For example: Acme');
    expect(column('Favourite colour')).toHaveDisplayValue('Leave it out');
  });

  test('is as the candidate said', async () => {
    const search = 'column=employer&column=job-title&column=ignore&column=notes';
    await check(lines(OWN, 'Acme,Analyst,Applied,blue'), search);
    expect(column('Favourite colour')).toHaveDisplayValue('Notes');
    expect(column('Status')).toHaveDisplayValue('Leave it out');
  });

  test('is asked of the same page again, which saves nothing', async () => {
    await check(lines(OWN, 'Acme,Analyst,Applied,blue'));
    const form = screen.getByRole('button', { name: 'Check again' }).closest('form')!;
    expect(form).toHaveAttribute('method', 'get');
  });

  test('two columns of the same name are two questions', async () => {
    await check(lines('Company,Notes,Notes', 'Acme,one,two'));
    expect(screen.getAllByRole('combobox', { name: 'Notes' })).toHaveLength(2);
  });

  test('a word for a stage that nobody knows is asked about, with how often it is there', async () => {
    await check(lines(OWN, 'Acme,Analyst,Trial shift,', 'Bay Clinic,Nurse,Trial shift,'));
    expect(column('“Trial shift” (2 rows) means')).toHaveDisplayValue('I don’t know');
  });

  test('a word that was explained stays explained, and can be explained otherwise', async () => {
    await check(lines(OWN, 'Acme,Analyst,Trial shift,'), 'word=Trial shift&means=interviewing');
    expect(screen.getByRole('combobox', { name: /^“Trial shift”/ })).toHaveDisplayValue('Interviewing');
  });
});

describe('while it is imported', () => {
  test('the page says how far it is', async () => {
    store.importRows.mockReturnValue(new Promise(() => undefined));
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ done: 1 })));
    await check(lines(OWN, 'Acme,Analyst,Applied,', 'Bay Clinic,Nurse,Applied,'));
    await userEvent.click(screen.getByRole('button', { name: 'Import 2 jobs' }));
    expect(await screen.findByRole('status')).toHaveTextContent('0 of 2 jobs imported');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 of 2 jobs imported'));
    expect(screen.getByRole('progressbar', { name: 'Importing…' })).toHaveAttribute('max', '2');
  });
});

describe('after an import', () => {
  const done = (over: object = {}) => ({
    id: 'f1',
    presetId: 'any',
    fileName: 'jobs.csv',
    counts: { imported: 12, heldBack: 1 },
    createdAt: new Date('2026-05-04T09:00:00Z'),
    undoneAt: undefined,
    ...over,
  });
  const show = async (over: object = {}, kept = 0) => {
    store.findImport.mockResolvedValue(done(over));
    store.countImported.mockResolvedValue(kept);
    render(<ImportedScreen page={(await importPage('f1', ''))!} />);
  };

  test('the same address says what came of it, and leads to the jobs', async () => {
    await show();
    expect(screen.getByText('12 jobs imported, 1 row left out.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See them' })).toHaveAttribute('href', '/hunt?sort=added');
  });

  test('one that was stopped says how far it came, and goes on or is taken back', async () => {
    store.findImportFile.mockResolvedValue({
      id: 'f1',
      fileName: 'jobs.csv',
      content: new TextEncoder().encode(lines(OWN, 'Acme,Analyst,Applied,')),
    });
    await show({ counts: { imported: 12, heldBack: 1, unfinished: { line: 14, choice: '' } } });
    expect(screen.getByText('12 jobs came in before it stopped.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Import the other 1 job' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Take this import back' })).toBeVisible();
  });

  test('it can be taken back, and says what would stay', async () => {
    await show();
    expect(screen.getByRole('button', { name: 'Take this import back' })).toBeVisible();
    expect(screen.getByText('Jobs that you changed since, or that have an interview, stay.')).toBeVisible();
  });

  test('taken back, it says what stayed and offers it no more', async () => {
    await show({ undoneAt: new Date('2026-05-04T09:30:00Z') }, 2);
    expect(screen.getByText('2 jobs stayed, because you changed them or they have an interview.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take this import back' })).toBeNull();
  });
});

describe('choosing a table', () => {
  const file = () => screen.getByLabelText<HTMLInputElement>('Your table, as a CSV file');
  const pasted = () => screen.getByRole('textbox', { name: 'Or paste the table here' });
  const read = () => userEvent.click(screen.getByRole('button', { name: 'Read it' }));
  const refusal = async () => within(await screen.findByRole('alert'));
  beforeEach(() => void render(<UploadScreen earlier={[{ id: 'f0', text: 'old.csv: 3 jobs, 2 May' }]} />));

  test('earlier imports are there to look at', () => {
    expect(screen.getByRole('link', { name: 'old.csv: 3 jobs, 2 May' })).toHaveAttribute('href', '/hunt/import/f0');
  });

  test('without any says what to do, beside the field', async () => {
    await read();
    expect((await refusal()).getByRole('link', { name: 'Choose a CSV file, or paste the table.' })).toHaveAttribute(
      'href',
      '#file',
    );
    expect(file()).toHaveAccessibleDescription(/Choose a CSV file, or paste the table\.$/);
  });

  test('a pasted table that is broken stays where it was pasted', async () => {
    await userEvent.click(pasted());
    await userEvent.paste('"Company');
    await read();
    await refusal();
    expect(pasted()).toHaveAccessibleDescription(/A quotation mark is opened and never closed\./);
    expect(pasted()).toHaveValue('"Company');
  });

  test('a workbook is told apart from a table', async () => {
    const form = new FormData();
    form.set('key', 'key-of-the-form');
    form.set('file', new File([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)], 'jobs.xlsx'));
    const [problem] = (await readFileAction(untouched, form)).problems;
    expect(problem?.field).toBe('file');
    expect(problem?.text).toMatch(/Open it, then save or download the sheet as CSV\.$/);
  });

  test('a file that is too large is said before it is sent', async () => {
    const large = new File(['x'], 'jobs.csv');
    Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 });
    await userEvent.upload(file(), large);
    expect(file()).toHaveAccessibleDescription(/This file is larger than 25 MB\./);
    expect(file()).toHaveValue('');
  });
});
