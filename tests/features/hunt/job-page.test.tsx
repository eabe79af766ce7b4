import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ApplicationPage } from '@/features/hunt/application/application-queries';
import { ApplicationScreen, RemoveJobScreen } from '@/features/hunt/application/application-screens';
import { type FormState, untouched } from '@/lib/form-state';
import { aCard, aJob, day } from './a-hunt';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
const { move, undo, remove } = vi.hoisted(() => ({
  move: vi.fn<Action>(),
  undo: vi.fn<Action>(),
  remove: vi.fn<Action>(),
}));
vi.mock('@/server/clock', () => ({ today: () => '2026-05-04' }));
vi.mock('@/features/hunt/board/hunt-actions', () => ({ moveAction: move, changeManyAction: vi.fn() }));
vi.mock('@/features/hunt/undo/undo-actions', () => ({ undoAction: undo }));
vi.mock('@/features/hunt/people/people-actions', () => ({}));
vi.mock('@/features/hunt/reminders/reminder-actions', () => ({ addReminderAction: vi.fn() }));
vi.mock('@/features/hunt/application/application-actions', () => ({ removeJobAction: remove }));

beforeEach(() => {
  for (const action of [move, undo, remove]) action.mockReset().mockResolvedValue(untouched);
});

const pageOf = (over: Partial<ApplicationPage> = {}): ApplicationPage => ({
  application: aJob(),
  card: aCard(),
  name: 'Data analyst, Acme',
  history: ['Applied, 2 May', 'Saved, 30 April'],
  rounds: [],
  people: [],
  others: [],
  known: undefined,
  places: [
    { id: 'saved', title: 'Saved' },
    { id: 'applied', title: 'Applied' },
    { id: 'offer', title: 'Offer' },
  ],
  done: undefined,
  ...over,
});
const show = (over: Partial<ApplicationPage> = {}) => render(<ApplicationScreen page={pageOf(over)} />);
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of a job', () => {
  test('is called by it', () => {
    show();
    expect(screen.getByRole('heading', { level: 1, name: 'Data analyst, Acme' })).toBeVisible();
  });

  test('says where it stands, and what is next', () => {
    show({ card: aCard({ next: 'Interview 7 May' }) });
    expect(screen.getByRole('combobox', { name: 'Stage: Data analyst, Acme' })).toHaveDisplayValue('Applied');
    expect(screen.getByText('Interview 7 May')).toBeVisible();
  });

  test('moves it, and stays with it', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Stage/ }), 'Offer');
    expect(Object.fromEntries(move.mock.lastCall![1])).toMatchObject({ id: 'j1', to: 'offer', back: '?job=j1' });
  });

  test('lists the stages it went through, the newest first', () => {
    show();
    const stages = part('Stages so far').getAllByRole('listitem');
    expect(stages.map(({ textContent }) => textContent)).toEqual(['Applied, 2 May', 'Saved, 30 April']);
  });

  test('says that this employer did not answer last time, and keeps nobody from applying', () => {
    show({ known: 'This employer did not answer last time, in March 2026.' });
    expect(screen.getByText('This employer did not answer last time, in March 2026.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: /^Stage/ })).toBeEnabled();
  });

  test('leads to the other jobs at this employer', () => {
    show({ others: [{ id: 'j7', text: 'Planner, Acme (Closed: they never answered)' }] });
    expect(part('Other jobs at this employer').getByRole('link')).toHaveAttribute('href', '/hunt/j7');
  });

  test('says when it is put away', () => {
    show({ card: aCard({ isArchived: true }) });
    expect(screen.getByText('This job is put away.')).toBeVisible();
  });

  test('has no reminder to add when the job is not to be reminded of', () => {
    show({ application: aJob({ isReminded: false }) });
    expect(screen.queryByText('Add a reminder')).toBeNull();
    expect(screen.getByText('No reminders for this job')).toBeVisible();
  });
});

describe('about the job', () => {
  test('there is only what was noted, in words', () => {
    show({ application: aJob({ salary: '£30,000', deadline: day('2026-05-09'), appliedOn: day('2025-12-30') }) });
    const facts = part('About the job');
    expect(facts.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Pay', 'Applied on', 'Deadline']);
    expect(facts.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '£30,000',
      '30 December 2025',
      '9 May',
    ]);
  });

  test('the ad opens in another place that learns nothing of this one', () => {
    show({ application: aJob({ link: 'https://jobs.example.com/1' }) });
    const ad = screen.getByRole('link', { name: 'Open the ad' });
    expect(ad).toHaveAttribute('href', 'https://jobs.example.com/1');
    expect(ad).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
  });

  test('a link that would run a program is never one to press, however it came here', () => {
    show({ application: aJob({ link: 'javascript:alert(1)' }) });
    expect(screen.queryByRole('link', { name: 'Open the ad' })).toBeNull();
  });
});

describe('the interviews of a job', () => {
  test('are asked for when there is none', () => {
    show();
    expect(part('Interviews').getByText('No interview yet.')).toBeVisible();
    expect(part('Interviews').getByRole('link', { name: 'Add an interview' })).toHaveAttribute(
      'href',
      '/hunt/j1/rounds/new',
    );
  });

  test('each have their day, where they stand, and how they are held', () => {
    const rounds = [
      { id: 'i1', href: '/interviews/i1', standing: 'awaiting', day: '2 May', format: 'video', hasPicture: true },
      {
        id: 'i2',
        href: '/hunt/j1/rounds/i2',
        standing: 'not-scheduled',
        day: undefined,
        format: undefined,
        hasPicture: false,
      },
    ] as const;
    show({ rounds });
    const [held, open] = part('Interviews').getAllByRole('listitem');
    expect(held).toHaveTextContent('2 MayWaiting for an answer, Video call');
    expect(open).toHaveTextContent(/^InterviewNo day yet$/);
    expect(within(held!).getByRole('link')).toHaveAttribute('href', '/interviews/i1');
  });
});

describe('a job that was just added', () => {
  const done = { undoId: 'u1', text: 'The job is on your list.', applicationId: 'j1' };

  test('says so, and taking it back leads to the list', async () => {
    show({ done, application: aJob({ version: 1 }), history: ['Saved, 4 May'] });
    expect(screen.getByRole('status')).toHaveTextContent('The job is on your list.');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(Object.fromEntries(undo.mock.lastCall![1])).toMatchObject({ id: 'u1', back: '/hunt' });
  });
});

describe('deleting a job', () => {
  const round = {
    id: 'i1',
    href: '/interviews/i1',
    standing: 'awaiting',
    day: '2 May',
    format: 'video',
    hasPicture: true,
  } as const;

  test('says what goes with it', () => {
    render(<RemoveJobScreen page={pageOf({ rounds: [round] })} />);
    expect(
      screen.getByText(
        'Its notes, stages, people and 1 interview, with all you wrote about it, go with it. This cannot be undone.',
      ),
    ).toBeVisible();
  });

  test('takes a tick, and has a way out', async () => {
    render(<RemoveJobScreen page={pageOf()} />);
    expect(screen.getByRole('link', { name: 'Keep it' })).toHaveAttribute('href', '/hunt/j1');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Yes, delete all of it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete this job' }));
    expect(Object.fromEntries(remove.mock.lastCall![1])).toMatchObject({ id: 'j1', sure: 'on' });
  });
});
