import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LetterStart } from '@/features/follow-up/letter-start';
import type { LetterState } from '@/features/follow-up/letter-state';
import { aBriefView, aStoredBrief } from './a-letter';

const action = vi.hoisted(() => vi.fn<(previous: unknown, form: FormData) => Promise<LetterState>>());
vi.mock('@/features/follow-up/actions', () => ({ writeLetterAction: action }));

const show = (view = aBriefView()) => render(<LetterStart interviewId="i1" formKey="key-of-the-form" view={view} />);

test('the advised kind of letter is chosen beforehand and says why', () => {
  show();
  expect(screen.getByRole('radio', { name: /Add what was missing\s*Our advice/ })).toBeChecked();
  expect(screen.getAllByText('They noticed, and it can still be answered.')[0]).toBeInTheDocument();
});

test('another kind says what speaks against it, and leaves the choice', () => {
  show();
  const other = screen.getByRole('radio', { name: /Plain thanks/ }).closest('div');
  expect(other).toHaveTextContent('It leaves their doubt as it is.');
  expect(other).toHaveTextContent('The choice is yours');
});

test('one press makes a draft from what was filled in beforehand', async () => {
  action.mockResolvedValue({ problems: [], typed: {} });
  show();
  await userEvent.click(screen.getAllByRole('button', { name: /Make a draft/ })[0]!);
  const form = action.mock.calls[0]?.[1];
  expect(
    Object.fromEntries(
      [...form!].filter(([name]) => ['then', 'approach', 'to', 'evidence.1', 'ask', 'version'].includes(name)),
    ),
  ).toEqual({
    then: 'draft',
    approach: 'amend',
    to: 'Ms. Ada Okafor',
    'evidence.1': 'I planned the slotting of 3 halls.',
    ask: 'short-call',
    version: '0',
  });
});

test('the hard day is only offered when it was allowed', () => {
  show();
  expect(screen.queryByRole('checkbox', { name: /hard day/, hidden: true })).toBeNull();
  show(aBriefView({ offDayAllowed: true }));
  expect(screen.getByRole('checkbox', { name: /hard day/, hidden: true })).toBeInTheDocument();
});

test('a box that is too long says so beside it and keeps the words', async () => {
  action.mockImplementation((_previous, form) =>
    Promise.resolve({
      problems: [{ field: 'to', text: 'This is longer than this box can keep.' }],
      typed: { approach: ['amend'], to: [form.get('to') as string] },
    }),
  );
  show(aBriefView({ brief: aStoredBrief({ to: '' }) }));
  const to = screen.getByRole('textbox', { name: 'Who do you write to?' });
  await userEvent.type(to, 'Ada');
  await userEvent.click(screen.getAllByRole('button', { name: /Make a draft/ })[0]!);
  expect(await screen.findByRole('link', { name: 'This is longer than this box can keep.' })).toHaveAttribute(
    'href',
    '#to',
  );
  expect(to).toHaveValue('Ada');
  expect(to).toBeInvalid();
});
