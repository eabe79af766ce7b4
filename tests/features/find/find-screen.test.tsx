import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FindScreen } from '@/features/find/find-screen';
import { NO_MATCHES } from '@/features/find/find-view';

const jobs = [{ href: '/hunt/j1', text: 'Planner, Acme', hint: 'Applied' }];
const partCalled = (name: string) => within(screen.getByRole('region', { name }));

test('the page offers every action before anything was asked, a file among them as a file', () => {
  render(<FindScreen search="" matches={NO_MATCHES} />);
  const actions = partCalled('Actions');
  expect(actions.getByRole('link', { name: 'Add a job' })).toHaveAttribute('href', '/hunt/new');
  expect(actions.getByRole('link', { name: 'Export jobs as CSV' })).toHaveAttribute('download');
  expect(screen.queryByText(/result/)).not.toBeInTheDocument();
});

test('the page keeps the search in its field and says how many were found', () => {
  render(<FindScreen search="planner" matches={{ jobs, jobsInAll: 1, interviews: [] }} />);
  expect(screen.getByRole('searchbox')).toHaveValue('planner');
  expect(screen.getByText('1 result')).toBeInTheDocument();
  expect(partCalled('Jobs').getByRole('link', { name: 'Planner, Acme' })).toHaveAttribute('href', '/hunt/j1');
  expect(screen.queryByRole('heading', { name: 'Interviews' })).not.toBeInTheDocument();
});

test('the page says what to try when nothing was found', () => {
  render(<FindScreen search="xyzzy" matches={NO_MATCHES} />);
  expect(screen.getByText('Nothing found. Try one word, or the beginning of a name.')).toBeInTheDocument();
});
