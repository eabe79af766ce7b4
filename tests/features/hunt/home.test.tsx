import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { HomeScreen } from '@/features/hunt/home-screen';
import type { Home } from '@/features/hunt/queries';
import type { TodayLine } from '@/features/hunt/today-queries';
import { untouched } from '@/lib/form-state';

const { markShown } = vi.hoisted(() => ({ markShown: vi.fn<(before: unknown, form: FormData) => Promise<unknown>>() }));
vi.mock('@/features/hunt/actions', () => ({ recordOutcomeAction: vi.fn(), undoOutcomeAction: vi.fn() }));
vi.mock('@/features/hunt/reminders/reminder-actions', () => ({ markShownAction: markShown }));

const apply: TodayLine = {
  key: 'j1',
  text: 'Apply by 6 May',
  name: 'Nurse, Bay Clinic',
  why: 'The ad closes soon.',
  href: '/hunt/j1',
};

function show(today: Partial<Home['today']>) {
  markShown.mockReset().mockResolvedValue(untouched);
  const rest = { continueWith: undefined, waiting: [], lines: [], next: undefined };
  return render(<HomeScreen {...rest} today={{ lines: [], fresh: [], hunting: [], ...today }} />);
}

describe('today on the home page', () => {
  test('is what to do, for which job, and why', () => {
    show({ lines: [apply] });
    const [item] = within(screen.getByRole('region', { name: 'Today' })).getAllByRole('listitem');
    expect(within(item!).getByRole('link', { name: 'Apply by 6 May' })).toHaveAttribute('href', '/hunt/j1');
    expect(item).toHaveTextContent('Nurse, Bay Clinic');
    expect(item).toHaveTextContent('The ad closes soon.');
  });

  test('counts a reminder as shown once it was', () => {
    show({ lines: [{ ...apply, key: 'r1', text: 'Ask about nights' }], fresh: ['r1'] });
    expect(markShown.mock.lastCall?.[1].getAll('id')).toEqual(['r1']);
  });

  test('is not there when nothing needs anybody', () => {
    show({});
    expect(screen.queryByRole('region', { name: 'Today' })).not.toBeInTheDocument();
  });
});
