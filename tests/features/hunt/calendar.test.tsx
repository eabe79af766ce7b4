import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CalendarScreen } from '@/features/hunt/calendar/calendar-screen';

const store = vi.hoisted(() => ({ findFeed: vi.fn(), renewFeed: vi.fn(), revokeFeeds: vi.fn() }));
// What the screen says is the real thing; only the store behind it is not there.
vi.mock('@/server/calendar-store', () => store);
vi.mock('@/server/session', () => ({
  currentCandidate: () => Promise.resolve('c1'),
  candidateWhoSaves: () => Promise.resolve('c1'),
}));
vi.mock('@/server/clock', () => ({ now: () => new Date('2026-05-04T09:00:00Z') }));
vi.mock('@/server/forget-old-pages', () => ({ forgetOldPages: () => undefined }));

async function show(isActive: boolean) {
  store.findFeed.mockResolvedValue(isActive ? { createdAt: new Date('2026-05-01T09:00:00Z') } : undefined);
  render(await CalendarScreen({ origin: 'https://goldseam.example' }));
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const address = () => screen.findByRole('textbox', { name: 'Your calendar’s address' });

beforeEach(() => {
  for (const call of Object.values(store)) call.mockReset();
  store.renewFeed.mockResolvedValue('secret-token');
});

describe('the calendar of a hunt', () => {
  test('says before anything is made what is in it, and who could read it', async () => {
    await show(false);
    expect(screen.getByText(/Nothing of your reflections or letters is in it\./)).toBeVisible();
    expect(screen.getByText(/Whoever has this address can read these days\./)).toBeVisible();
  });

  test('has no address until one is asked for', async () => {
    await show(false);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Stop sharing' })).toBeNull();
  });

  test('shows the secret address once it is made, to be copied', async () => {
    await show(false);
    await press('Make an address');
    expect(await address()).toHaveValue('https://goldseam.example/calendar/secret-token.ics');
    expect(screen.getByRole('button', { name: 'Copy the address' })).toBeVisible();
  });

  test('never shows it a second time', async () => {
    await show(true);
    expect(screen.getByText('There is an address in use.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('an address that was just made can be stopped at once, and says that another one would end it', async () => {
    await show(false);
    await press('Make an address');
    await address();
    expect(screen.getByRole('button', { name: 'Stop sharing' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make a new address' })).toBeVisible();
    expect(screen.getByText('The old address stops working at once.')).toBeVisible();
  });

  test('stopped, it says so, and shows no address that no longer works', async () => {
    await show(true);
    await press('Make a new address');
    await address();
    await press('Stop sharing');
    expect(await screen.findByText('Sharing is stopped. The address no longer works.')).toBeVisible();
    expect(store.revokeFeeds).toHaveBeenCalledOnce();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Make an address' })).toBeVisible();
  });

  test('the Enter key in the address makes no other one', async () => {
    await show(false);
    await press('Make an address');
    await userEvent.type(await address(), '{Enter}');
    expect(store.renewFeed).toHaveBeenCalledOnce();
  });
});
