import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StagesScreen } from '@/features/hunt/stages/stages-screen';

const store = vi.hoisted(() => ({
  listStages: vi.fn(),
  countInStages: vi.fn(),
  addStage: vi.fn(),
  renameStage: vi.fn(),
  orderStages: vi.fn(),
  removeStage: vi.fn(),
}));
// What the forms say is the real thing; only the store behind them is not there.
vi.mock('@/server/stage-store', () => store);
vi.mock('@/server/session', () => ({
  currentCandidate: () => Promise.resolve('c1'),
  candidateWhoSaves: () => Promise.resolve('c1'),
}));
vi.mock('@/server/clock', () => ({ now: () => new Date('2026-05-04T09:00:00Z') }));
vi.mock('@/server/forget-old-pages', () => ({ forgetOldPages: () => undefined }));

const stage = (id: string, label: string) => ({ id, label, status: 'interviewing', position: 1, version: 2 });

async function show(jobs: readonly (readonly [string, number])[] = []) {
  store.countInStages.mockResolvedValue(new Map(jobs));
  render(await StagesScreen());
}

beforeEach(() => {
  for (const call of Object.values(store)) call.mockReset();
  store.listStages.mockResolvedValue([stage('s1', 'Trial shift'), stage('s2', 'Visit')]);
});

const refusal = async () => within(await screen.findByRole('alert'));

describe('the candidate’s own stages', () => {
  test('are explained when there is none', async () => {
    store.listStages.mockResolvedValue([]);
    await show();
    expect(screen.getByText('You have no stages of your own yet.')).toBeVisible();
  });

  test('each say to which usual one they belong, and what a removal would do to their jobs', async () => {
    await show([['s1', 3]]);
    const [trial, visit] = screen.getAllByRole('listitem');
    expect(trial).toHaveTextContent('In Interviewing. When you remove it, 3 jobs move there.');
    expect(visit).toHaveTextContent('In Interviewing. No job stands in it.');
  });

  test('each have buttons that name them', async () => {
    await show();
    for (const name of [/^Up ?: Visit$/, /^Down ?: Visit$/, /^Remove ?: Visit$/]) {
      expect(screen.getByRole('button', { name })).toBeVisible();
    }
  });
});

describe('adding a stage', () => {
  const add = () => userEvent.click(screen.getByRole('button', { name: 'Add the stage' }));
  const box = () => screen.getByRole('textbox', { name: 'Name of the stage' });

  test('without a name is refused beside the field, and the usual stage stays chosen', async () => {
    await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'It belongs to' }), 'Offer');
    await add();
    expect((await refusal()).getByRole('link', { name: 'Enter a name for the stage.' })).toHaveAttribute(
      'href',
      `#${box().id}`,
    );
    expect(box()).toHaveAccessibleDescription(/Enter a name for the stage\./);
    expect(screen.getByRole('combobox', { name: 'It belongs to' })).toHaveDisplayValue('Offer');
  });

  test('with a name that is there already is refused, and the name stays', async () => {
    store.addStage.mockResolvedValue({ status: 'known' });
    await show();
    await userEvent.type(box(), 'Visit');
    await add();
    await refusal();
    expect(box()).toHaveAccessibleDescription(/You have a stage with this name already\./);
    expect(box()).toHaveValue('Visit');
  });

  test('takes the name as it is read, on one line', async () => {
    store.addStage.mockResolvedValue({ status: 'known' });
    await show();
    await userEvent.type(box(), '  Home   visit ');
    await add();
    await refusal();
    expect(store.addStage).toHaveBeenCalledWith(
      'c1',
      expect.objectContaining({ label: 'Home visit', status: 'interviewing' }),
    );
  });
});

describe('renaming a stage', () => {
  const box = () => screen.getByRole('textbox', { name: 'Name of the stage: Visit' });
  const save = () => userEvent.click(within(box().closest('form')!).getByRole('button', { name: 'Save the name' }));

  test('to nothing is refused beside its own field, not beside that of a new stage', async () => {
    await show();
    await userEvent.clear(box());
    await save();
    expect((await refusal()).getByRole('link', { name: 'Enter a name for the stage.' })).toHaveAttribute(
      'href',
      `#${box().id}`,
    );
    expect(box()).toHaveAccessibleDescription(/Enter a name for the stage\./);
    expect(screen.getByRole('textbox', { name: 'Name of the stage' })).toBeValid();
  });

  test('that was renamed in another tab says so, and keeps the name that was typed', async () => {
    store.renameStage.mockResolvedValue({ status: 'conflict' });
    await show();
    await userEvent.type(box(), ' on site');
    await save();
    expect((await refusal()).getByText(/changed somewhere else a moment ago/)).toBeVisible();
    expect(box()).toHaveValue('Visit on site');
  });
});
