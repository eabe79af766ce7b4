import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReminderForm } from '@/features/hunt/reminders/reminder-form';
import { remindersPage } from '@/features/hunt/reminders/reminder-queries';
import { RemindersScreen } from '@/features/hunt/reminders/reminders-screen';
import type { Round } from '@/server/application-rounds';
import type { StoredReminder } from '@/server/reminder-store';
import { day } from './a-hunt';

const { store, roundsOf } = vi.hoisted(() => ({
  store: { listReminders: vi.fn(), addReminder: vi.fn(), changeReminder: vi.fn(), markShown: vi.fn() },
  roundsOf: vi.fn(),
}));
// What the screen says is the real thing; only the clock and the stores behind it are the test's.
vi.mock('@/server/reminder-store', () => store);
vi.mock('@/server/application-rounds', () => ({ roundsOf }));
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

const aReminder = (over: Partial<StoredReminder> = {}): StoredReminder => ({
  id: 'r1',
  kind: 'contact',
  text: 'Ask about the shifts',
  dueOn: day('2026-05-04'),
  snoozedUntil: undefined,
  shownOn: undefined,
  doneAt: null,
  version: 1,
  applicationId: 'j1',
  application: { employer: 'Acme', jobTitle: 'Data analyst', isReminded: true },
  ...over,
});

beforeEach(() => {
  for (const call of Object.values(store)) call.mockReset().mockResolvedValue(false);
  roundsOf.mockReset().mockResolvedValue(new Map());
});

async function show(...reminders: readonly StoredReminder[]) {
  store.listReminders.mockResolvedValue(reminders);
  return render(<RemindersScreen page={await remindersPage()} />);
}
const refusal = async () => within(await screen.findByRole('alert'));

describe('what comes up today', () => {
  test('nothing is one quiet sentence', async () => {
    await show();
    expect(screen.getByText('Nothing needs you today.')).toBeVisible();
  });

  test('is said in the candidate’s own words, with the job and why it comes', async () => {
    await show(aReminder());
    const [line] = screen.getAllByRole('listitem');
    expect(line).toHaveTextContent('Ask about the shifts');
    expect(line).toHaveTextContent('You asked for this, for 4 May.');
    expect(within(line!).getByRole('link', { name: 'Data analyst, Acme' })).toHaveAttribute('href', '/hunt/j1');
  });

  test('can be done, put off, or ended for the job: each by one press that says what it is about', async () => {
    await show(aReminder());
    const buttons = within(screen.getAllByRole('listitem')[0]!).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Done: Ask about the shifts',
      'Tomorrow: Ask about the shifts',
      'In 3 days: Ask about the shifts',
      'In a week: Ask about the shifts',
      'Never for this job: Data analyst, Acme',
    ]);
  });

  test('put off for 3 days, it comes on the third day', async () => {
    await show(aReminder());
    await userEvent.click(screen.getByRole('button', { name: /^In 3 days/ }));
    await refusal();
    expect(store.changeReminder).toHaveBeenCalledWith('c1', 'r1', { kind: 'later', until: '2026-05-07' }, '2026-05-04');
  });

  test('“Never for this job” ends it for the job', async () => {
    await show(aReminder());
    await userEvent.click(screen.getByRole('button', { name: /^Never for this job/ }));
    await refusal();
    expect(store.changeReminder).toHaveBeenCalledWith('c1', 'r1', { kind: 'never' }, '2026-05-04');
  });

  test('one for no job in particular has no job to end it for', async () => {
    await show(aReminder({ applicationId: null, application: null }));
    expect(screen.getByText(/Your hunt/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Never/ })).toBeNull();
  });

  test('one that is gone meanwhile says so', async () => {
    await show(aReminder());
    await userEvent.click(screen.getByRole('button', { name: /^Done/ }));
    expect((await refusal()).getByText('This reminder is no longer here.')).toBeVisible();
  });

  test('counts for the week once it was shown', async () => {
    await show(aReminder());
    await vi.waitFor(() => expect(store.markShown).toHaveBeenCalledWith('c1', ['r1'], '2026-05-04'));
  });

  test('is one at most: the others wait under “Later on”, with nothing to press', async () => {
    await show(aReminder(), aReminder({ id: 'r2', text: 'Update the CV' }));
    const later = within(screen.getByRole('region', { name: 'Later on' }));
    expect(later.getByText('Update the CV')).toBeVisible();
    expect(later.queryByRole('button')).toBeNull();
  });
});

describe('asking for a reminder', () => {
  const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const ask = async (kind: string, on: string) => {
    await userEvent.selectOptions(box('What for'), kind);
    await userEvent.type(box('On which day'), on);
    await save();
  };

  test('without a day is refused beside the field, and the words stay', async () => {
    render(<ReminderForm formKey="key-of-the-form" />);
    await userEvent.type(box('In your words'), 'Update the CV');
    await save();
    expect((await refusal()).getByRole('link')).toHaveAttribute('href', '#dueOn');
    expect(box('On which day')).toHaveAccessibleDescription(/Enter a day that is today or later\./);
    expect(box('In your words')).toHaveValue('Update the CV');
  });

  test('for a day that has passed is refused', async () => {
    render(<ReminderForm formKey="key-of-the-form" />);
    await ask('Something else', '2026-05-03');
    await refusal();
    expect(box('On which day')).toBeInvalid();
  });

  const sent = { createdAt: new Date('2026-05-03T09:00:00Z'), override: undefined };
  const quiet: Partial<Round> = {
    id: 'i1',
    heldOn: day('2026-04-30'),
    timeZone: 'UTC',
    hearBackOn: undefined,
    outcomes: [],
    contacts: [{ direction: 'out', channel: 'email', kind: 'follow-up', happenedOn: day('2026-05-03'), ...sent }],
  };

  test('to write while the next move is theirs says why not, and leaves the choice', async () => {
    roundsOf.mockResolvedValue(new Map([['j1', [quiet]]]));
    render(<ReminderForm formKey="key-of-the-form" applicationId="j1" />);
    await ask('Write to or call the employer', '2026-05-05');
    expect((await refusal()).getByText(/The next move is theirs until .+ may push too hard\./)).toBeVisible();
    const anyway = screen.getByRole('checkbox', { name: 'Remind me all the same' });
    expect(anyway).toHaveAccessibleDescription(/The next move is theirs until/);
    expect(store.addReminder).not.toHaveBeenCalled();
  });

  test('all the same is the candidate’s to decide', async () => {
    roundsOf.mockResolvedValue(new Map([['j1', [quiet]]]));
    store.addReminder.mockResolvedValue(undefined);
    render(<ReminderForm formKey="key-of-the-form" applicationId="j1" />);
    await ask('Write to or call the employer', '2026-05-05');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Remind me all the same' }));
    await save();
    expect(await screen.findByText('This job is no longer here.')).toBeVisible();
    expect(store.addReminder).toHaveBeenCalledWith(
      'c1',
      expect.objectContaining({ kind: 'contact', dueOn: '2026-05-05' }),
    );
  });
});
