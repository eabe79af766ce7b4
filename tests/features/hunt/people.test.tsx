import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { peoplePage, personPage } from '@/features/hunt/people/people-queries';
import { NewPersonScreen, PeopleScreen, PersonScreen } from '@/features/hunt/people/people-screens';
import type { Person } from '@/server/person-store';

const { store, setting } = vi.hoisted(() => ({
  store: { listPeople: vi.fn(), findPerson: vi.fn(), addPerson: vi.fn(), changePerson: vi.fn(), removePerson: vi.fn() },
  setting: { pseudonyms: false },
}));
// What the screens say is the real thing; only the stores behind them are not there.
vi.mock('@/server/person-store', () => store);
vi.mock('@/server/preference-store', () => ({ findPreference: () => Promise.resolve(setting) }));
vi.mock('@/server/session', () => ({
  currentCandidate: () => Promise.resolve('c1'),
  candidateWhoSaves: () => Promise.resolve('c1'),
}));
vi.mock('@/server/forget-old-pages', () => ({ forgetOldPages: () => undefined }));

const aPerson = (over: Partial<Person> = {}): Person => ({
  id: 'p1',
  applicationId: 'j1',
  interviewId: undefined,
  isFromAnswers: false,
  role: 'interviewer',
  name: 'Dana Okafor',
  pseudonym: '',
  jobTitle: 'Head of data',
  email: '',
  phone: '',
  notes: '',
  version: 2,
  application: { employer: 'Acme', jobTitle: 'Data analyst' },
  ...over,
});

beforeEach(() => {
  for (const call of Object.values(store)) call.mockReset();
  setting.pseudonyms = false;
});

async function show(people: readonly Person[], search = '') {
  store.listPeople.mockResolvedValue(people);
  return render(<PeopleScreen page={await peoplePage(search)} />);
}
async function showOne(over: Partial<Person>) {
  store.findPerson.mockResolvedValue(aPerson(over));
  return render(<PersonScreen page={(await personPage('p1'))!} />);
}
const refusal = async () => within(await screen.findByRole('alert'));
const people = () => screen.getAllByRole('listitem');

describe('the people of a hunt', () => {
  test('have their name, who they are, and their job', async () => {
    await show([aPerson()]);
    expect(screen.getByRole('link', { name: 'Dana Okafor' })).toHaveAttribute('href', '/people/p1');
    expect(screen.getByText('Interviewer, Head of data')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Data analyst, Acme' })).toHaveAttribute('href', '/hunt/j1');
  });

  test('who met the candidate for a job without a name lead to that job, not to “People”', async () => {
    await show([aPerson({ application: { employer: '', jobTitle: '' } })]);
    expect(screen.getByRole('link', { name: 'A job without a name' })).toHaveAttribute('href', '/hunt/j1');
  });

  test('may belong to no job', async () => {
    await show([aPerson({ applicationId: undefined, application: undefined })]);
    expect(screen.getByText('Not tied to a job')).toBeVisible();
  });

  test('when nobody is noted, it says so; when a search finds nobody, it says that', async () => {
    const { unmount } = await show([]);
    expect(screen.getByText('Nobody noted yet.')).toBeVisible();
    unmount();
    await show([], 'dana');
    expect(screen.getByText('Nobody with these words.')).toBeVisible();
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('dana');
  });
});

describe('on a screen that others can see', () => {
  beforeEach(() => void (setting.pseudonyms = true));

  test('the other name stands in place of the real one', async () => {
    const { container } = await show([aPerson({ pseudonym: 'The tall one' })]);
    expect(screen.getByRole('link', { name: 'The tall one' })).toBeVisible();
    expect(container).not.toHaveTextContent('Okafor');
  });

  test('people without one are a role and a number, each their own', async () => {
    const { container } = await show([
      aPerson(),
      aPerson({ id: 'p2', name: 'Lee Park' }),
      aPerson({ id: 'p3', name: 'Sam Roe', role: 'recruiter' }),
    ]);
    expect(people().map((person) => within(person).getAllByRole('link')[0]?.textContent)).toEqual([
      'Interviewer 1',
      'Interviewer 2',
      'Recruiter 1',
    ]);
    expect(container).not.toHaveTextContent(/Okafor|Park|Roe/);
  });

  test('the setting stands ticked', async () => {
    await show([]);
    expect(screen.getByRole('checkbox', { name: 'Show the other name instead of the real one' })).toBeChecked();
  });

  test('the page of somebody out of the answers is not headed by the real name', async () => {
    const { container } = await showOne({ isFromAnswers: true, pseudonym: 'The tall one' });
    expect(screen.getByText('The tall one')).toBeVisible();
    expect(container).not.toHaveTextContent('Okafor');
  });
});

describe('noting somebody', () => {
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

  test('without a name is refused beside the field, and everything else stays', async () => {
    render(<NewPersonScreen hidden={{ applicationId: 'j1' }} />);
    await userEvent.selectOptions(box('Who they are'), 'Recruiter');
    await userEvent.type(box('Notes'), 'Calls on Fridays');
    await press();
    expect((await refusal()).getByRole('link', { name: 'Enter a name. A nickname is fine.' })).toHaveAttribute(
      'href',
      '#name',
    );
    expect(box('Name')).toHaveAccessibleDescription(/A nickname is fine\./);
    expect(box('Notes')).toHaveValue('Calls on Fridays');
    expect(box('Who they are')).toHaveDisplayValue('Recruiter');
  });

  test('with an address that is none is told what one looks like', async () => {
    render(<NewPersonScreen hidden={{}} />);
    await userEvent.type(box('Name'), 'Dana');
    await userEvent.type(box('Email'), 'dana at example');
    await press();
    await refusal();
    expect(box('Email')).toHaveAccessibleDescription(/such as dana@example\.com, or leave it empty\./);
    expect(box('Email')).toHaveValue('dana at example');
  });

  test('for a job that is gone meanwhile says so', async () => {
    store.addPerson.mockResolvedValue(undefined);
    render(<NewPersonScreen hidden={{ applicationId: 'j1' }} />);
    await userEvent.type(box('Name'), 'Dana');
    await press();
    expect((await refusal()).getByText('The job of this person is no longer here.')).toBeVisible();
  });
});

describe('somebody who is named in the answers about an interview', () => {
  beforeEach(async () => {
    await showOne({ isFromAnswers: true, interviewId: 'i1' });
  });

  test('has name, title and email changed there', () => {
    expect(screen.queryByLabelText('Name')).toBeNull();
    expect(screen.getByRole('link', { name: 'Change it in the answers' })).toHaveAttribute(
      'href',
      '/interviews/i1/reflect/who-you-met',
    );
  });

  test('is removed there too', () => {
    expect(screen.queryByRole('button', { name: 'Remove this person' })).toBeNull();
  });
});
