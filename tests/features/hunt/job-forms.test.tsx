import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EditJobScreen, NewJobScreen } from '@/features/hunt/application/application-screens';
import type { ApplicationPage } from '@/features/hunt/application/application-queries';
import { aCard, aJob, day } from './a-hunt';

const change = vi.hoisted(() => vi.fn());
// What the forms say is the real thing; only the store behind them is not there.
vi.mock('@/server/session', () => ({ candidateWhoSaves: () => Promise.resolve('c1') }));
vi.mock('@/server/clock', () => ({ today: () => '2026-05-04', now: () => new Date('2026-05-04T09:00:00Z') }));
vi.mock('@/server/forget-old-pages', () => ({ forgetOldPages: () => undefined }));
vi.mock('@/server/stage-store', () => ({ listStages: () => Promise.resolve([]) }));
vi.mock('@/server/application-store', () => ({ changeApplication: change }));
vi.mock('@/features/hunt/board/hunt-actions', () => ({}));
vi.mock('@/features/hunt/undo/undo-actions', () => ({}));
vi.mock('@/features/hunt/people/people-actions', () => ({}));
vi.mock('@/features/hunt/reminders/reminder-actions', () => ({}));

beforeEach(() => void change.mockReset());

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const refusal = async () => within(await screen.findByRole('alert'));

describe('adding a job', () => {
  const places = [
    { value: 'saved', text: 'Saved' },
    { value: 'applied', text: 'Applied' },
  ];
  beforeEach(() => void render(<NewJobScreen page={{ places, place: 'applied' }} />));

  test('begins in the column it was asked for in', () => {
    expect(screen.getByRole('combobox', { name: 'Stage' })).toHaveDisplayValue('Applied');
  });

  test('keeps the long list of fields folded', () => {
    expect(field('Pay')).not.toBeVisible();
  });

  test('without a name says what is needed, and takes the hand to it', async () => {
    await press('Save the job');
    const sentence = 'Enter the job title or the employer. One of them is enough.';
    expect((await refusal()).getByRole('link', { name: sentence })).toHaveAttribute('href', '#jobTitle');
    expect(field('Job title')).toHaveAccessibleDescription(expect.stringContaining(sentence));
  });

  test('refuses a link that would run a program beside its field, opens the fold, and keeps every word', async () => {
    await userEvent.type(field('Employer'), 'Acme');
    await userEvent.type(field('Link to the ad'), 'javascript:alert(1)');
    await userEvent.type(field('Notes'), 'Ask Jo');
    await press('Save the job');
    await refusal();
    expect(field('Link to the ad')).toBeInvalid();
    expect(field('Link to the ad')).toBeVisible();
    expect(field('Link to the ad')).toHaveAccessibleDescription(/This link would run a program/);
    expect([field('Employer'), field('Link to the ad'), field('Notes')].map(({ value }) => value)).toEqual([
      'Acme',
      'javascript:alert(1)',
      'Ask Jo',
    ]);
  });

  test('fills the fields from an ad, and saves nothing before they were seen', async () => {
    await userEvent.click(screen.getByRole('textbox', { name: /^A link, a whole ad/ }));
    await userEvent.paste('Nurse, Bay Clinic');
    await press('Fill the fields');
    expect(await screen.findByRole('status')).toHaveTextContent(/^These fields were filled from what you pasted/);
    expect(field('Job title')).toHaveValue('Nurse');
    expect(field('Employer')).toHaveValue('Bay Clinic');
  });

  test('replaces nothing that was typed by what an ad says', async () => {
    await userEvent.type(field('Job title'), 'Night nurse');
    await userEvent.click(screen.getByRole('textbox', { name: /^A link, a whole ad/ }));
    await userEvent.paste('Nurse, Bay Clinic');
    await press('Fill the fields');
    await screen.findByRole('status');
    expect(field('Job title')).toHaveValue('Night nurse');
  });

  test('keeps a pasted link that is refused, and says why beside it', async () => {
    const box = screen.getByRole('textbox', { name: /^A link, a whole ad/ });
    await userEvent.click(box);
    await userEvent.paste('javascript:alert(1)');
    await press('Fill the fields');
    await refusal();
    expect(box).toHaveAccessibleDescription(/This link would run a program, so it is not kept\./);
    expect(box).toHaveValue('javascript:alert(1)');
  });

  test('reads a pasted text first when the job is to be saved without a name', async () => {
    await userEvent.click(screen.getByRole('textbox', { name: /^A link, a whole ad/ }));
    await userEvent.paste('Nurse, Bay Clinic');
    await press('Save the job');
    await screen.findByRole('status');
    expect(field('Employer')).toHaveValue('Bay Clinic');
  });
});

describe('editing a job', () => {
  const show = (over: Parameters<typeof aJob>[0] = {}) => {
    const application = aJob({ deadline: day('2026-05-09'), salary: '£30,000', ...over });
    const nothing = { history: [], rounds: [], people: [], others: [], places: [], known: undefined, done: undefined };
    const page: ApplicationPage = { application, card: aCard(), name: 'Data analyst, Acme', ...nothing };
    return render(<EditJobScreen page={page} />);
  };

  test('shows everything that is stored, unfolded', () => {
    show();
    expect(field('Deadline')).toHaveValue('2026-05-09');
    expect(field('Pay')).toBeVisible();
  });

  test('an employer taken out beside the title is no problem, both are', async () => {
    show({ jobTitle: '' });
    await userEvent.clear(field('Employer'));
    await press('Save');
    expect((await refusal()).getByRole('link', { name: /One of them is enough/ })).toBeVisible();
  });

  test('a job that somebody else changed shows both, and loses nothing typed', async () => {
    change.mockResolvedValue({ status: 'conflict' });
    show({ notes: 'From the other tab' });
    await userEvent.clear(field('Pay'));
    await userEvent.type(field('Pay'), '£35,000');
    await press('Save');
    await refusal();
    expect(screen.getByText('What stands there now')).toBeVisible();
    expect(screen.getByText(/From the other tab/, { selector: 'p' })).toBeVisible();
    expect(field('Pay')).toHaveValue('£35,000');
  });

  test('saves on top of what was seen, with or without reminders', async () => {
    change.mockResolvedValue({ status: 'gone' });
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Remind me about this job' }));
    await press('Save');
    await refusal();
    expect(change).toHaveBeenCalledWith(
      'c1',
      expect.objectContaining({
        id: 'j1',
        baseVersion: 3,
        fields: expect.objectContaining({ isReminded: false }) as unknown,
      }),
    );
  });
});
