import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RoundPage } from '@/features/hunt/rounds/round-queries';
import { NewRoundScreen, RoundScreen } from '@/features/hunt/rounds/round-screens';
import { aQuestion, aRound, aRoundPage } from './a-round';

const store = vi.hoisted(() => ({ changeQuestion: vi.fn(), markAsked: vi.fn(), removeQuestion: vi.fn() }));
// What the forms say is the real thing; only the stores behind them are not there.
vi.mock('@/server/session', () => ({ candidateWhoSaves: () => Promise.resolve('c1') }));
vi.mock('@/server/clock', () => ({ now: () => new Date('2026-05-04T09:00:00Z') }));
vi.mock('@/server/forget-old-pages', () => ({ forgetOldPages: () => undefined }));
vi.mock('@/server/question-store', () => store);
vi.mock('@/server/round-store', () => ({}));
vi.mock('@/server/start-reflection', () => ({ startReflection: () => Promise.resolve(false) }));
vi.mock('@/features/hunt/people/people-actions', () => ({}));

beforeEach(() => {
  for (const save of Object.values(store)) save.mockReset().mockResolvedValue(false);
});

const show = (over: Partial<RoundPage> = {}) => render(<RoundScreen applicationId="j1" page={aRoundPage(over)} />);
const refusal = async () => within(await screen.findByRole('alert'));

describe('an interview that is ahead', () => {
  test('says when and how it is, on whose clocks', () => {
    show();
    expect(screen.getByText('Coming up: 7 May, 14:30, 45 minutes')).toBeVisible();
    expect(screen.getByText('America/New York', { selector: 'p' })).toBeVisible();
    expect(screen.getByText('First talk, Video call')).toBeVisible();
  });

  test('without a time needs no clock', () => {
    show({ round: aRound({ startsAt: undefined, minutes: undefined }) });
    expect(screen.getByText('Coming up: 7 May')).toBeVisible();
    expect(screen.queryByText('America/New York', { selector: 'p' })).toBeNull();
  });

  test('can be saved to a calendar, and leads back to its job', () => {
    show();
    expect(screen.getByRole('link', { name: 'Save to your calendar' })).toHaveAttribute(
      'href',
      '/hunt/j1/rounds/i1/calendar',
    );
    expect(screen.getByRole('link', { name: 'Data analyst, Acme' })).toHaveAttribute('href', '/hunt/j1');
  });

  test('shows what an earlier interview there may have left open', () => {
    show({ earlierDoubts: ['Hard to follow'] });
    expect(screen.getByText('From the picture of your last interview there')).toBeVisible();
    expect(screen.getByText('Hard to follow')).toBeVisible();
  });

  test('a link to the call that would run a program is never one to press', () => {
    show({ round: aRound({ link: 'javascript:alert(1)' }) });
    expect(screen.queryByRole('link', { name: /javascript/ })).toBeNull();
  });
});

describe('after the interview', () => {
  test('the way into the reflection is one press', async () => {
    show({ standing: 'awaiting' });
    await userEvent.click(screen.getByRole('button', { name: 'Say how it went' }));
    expect((await refusal()).getByText('This interview is no longer here.')).toBeVisible();
  });

  test('what was told is changed where it was told', () => {
    show({ round: aRound({ reflection: { id: 'r1' } }) });
    expect(screen.queryByRole('button', { name: 'Say how it went' })).toBeNull();
    expect(screen.queryByLabelText('Day')).toBeNull();
    expect(screen.getByRole('link', { name: 'Change them in the answers', hidden: true })).toHaveAttribute(
      'href',
      '/interviews/i1/check',
    );
  });
});

describe('the questions of an interview', () => {
  const two = [
    aQuestion({ wasAsked: true }),
    aQuestion({ id: 'q2', text: 'Your biggest slip?', notes: 'The migration.' }),
  ];

  test('are offered to be prepared when there is none', () => {
    show();
    expect(screen.getByText('No questions noted yet.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Prepare questions', hidden: true })).toBeInTheDocument();
  });

  test('have a tick for what was asked, each by its words', () => {
    show({ questions: two });
    expect(screen.getByRole('checkbox', { name: /^They asked this ?: Why this team\?$/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /Your biggest slip\?$/ })).not.toBeChecked();
  });

  test('show what the candidate wants to say', () => {
    show({ questions: two });
    expect(screen.getByText('The migration.', { selector: 'p' })).toBeVisible();
  });

  const change = (question: string) =>
    within(screen.getByText(question, { selector: 'p' }).closest('li')!).getByText('Change');

  test('each has its own words and its own answer to change', () => {
    show({ questions: two });
    const form = within(change('Your biggest slip?').closest('details')!);
    expect(form.getByRole('textbox', { name: 'Question', hidden: true })).toHaveValue('Your biggest slip?');
    expect(form.getByRole('textbox', { name: 'What you want to say', hidden: true })).toHaveValue('The migration.');
  });

  test('one without words is refused beside its own field, and the answer stays', async () => {
    show({ questions: two });
    await userEvent.click(change('Your biggest slip?'));
    const form = within(change('Your biggest slip?').closest('details')!);
    await userEvent.clear(form.getByRole('textbox', { name: 'Question' }));
    await userEvent.type(form.getByRole('textbox', { name: 'What you want to say' }), ' In 2024.');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await refusal();
    expect(form.getByRole('textbox', { name: 'Question' })).toHaveAccessibleDescription(/Write the question\./);
    expect(form.getByRole('textbox', { name: 'What you want to say' })).toHaveValue('The migration. In 2024.');
  });

  test('an empty list to add is refused beside its field', async () => {
    show();
    await userEvent.click(screen.getByText('Add questions they asked', { selector: 'summary' }));
    const form = within(screen.getByText('Add questions they asked', { selector: 'summary' }).closest('details')!);
    await userEvent.click(form.getByRole('button', { name: 'Add them' }));
    const box = form.getByRole('textbox', { name: 'Add questions they asked' });
    const link = (await refusal()).getByRole('link', { name: 'Write at least one question.' });
    expect(link).toHaveAttribute('href', `#${box.id}`);
    expect(box).toHaveAccessibleDescription(/Write at least one question\./);
  });

  test('what somebody else changed meanwhile is said, and the words stay', async () => {
    show({ questions: [aQuestion()] });
    await userEvent.click(change('Why this team?'));
    const words = screen.getByRole('textbox', { name: 'Question' });
    await userEvent.type(words, ' Really?');
    await userEvent.click(within(words.closest('form')!).getByRole('button', { name: 'Save' }));
    expect((await refusal()).getByText(/changed somewhere else a moment ago/)).toBeVisible();
    expect(words).toHaveValue('Why this team? Really?');
  });
});

test('no field of the page is another one’s: every name belongs to one place', () => {
  const { container } = show({ questions: [aQuestion(), aQuestion({ id: 'q2', text: 'Your biggest slip?' })] });
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe('adding an interview', () => {
  beforeEach(() => {
    const zones = ['Europe/London', 'America/New_York'];
    render(
      <NewRoundScreen applicationId="j1" page={{ jobName: 'Data analyst, Acme', zone: 'Europe/London', zones }} />,
    );
  });

  test('begins on the candidate’s own clocks', () => {
    expect(screen.getByRole('combobox', { name: 'Time zone' })).toHaveDisplayValue('Europe/London');
  });

  test('refuses all that does not fit at once, each beside its field, and keeps it', async () => {
    await userEvent.type(screen.getByLabelText('How long, in minutes'), 'an hour');
    await userEvent.type(screen.getByLabelText('Link to the call'), 'javascript:alert(1)');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await refusal()).getAllByRole('link')).toHaveLength(2);
    expect(screen.getByLabelText('How long, in minutes')).toHaveAccessibleDescription(/between 5 and 600\./);
    expect(screen.getByLabelText('Link to the call')).toHaveAccessibleDescription(/begins with https:/);
    expect(screen.getByLabelText('How long, in minutes')).toHaveValue('an hour');
  });
});
