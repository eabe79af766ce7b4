import { beforeEach, expect, test, vi } from 'vitest';
import { chooseShortcutsAction } from '@/features/frame/actions';
import { currentShortcuts } from '@/features/frame/shortcuts';
import { untouched } from '@/lib/form-state';
import { currentCandidate } from '@/server/session';

const kept = vi.hoisted(() => new Map<string, object>());
vi.mock('next/headers', () => ({ cookies: vi.fn() }));
vi.mock('@/server/session', () => ({
  currentCandidate: vi.fn(() => Promise.resolve('me')),
  candidateWhoSaves: () => Promise.resolve('me'),
}));
vi.mock('@/server/preference-store', () => ({
  findPreference: (candidateId: string, key: string, schema: { parse: (value: unknown) => unknown }) =>
    Promise.resolve(schema.parse(kept.get(`${candidateId} ${key}`) ?? {})),
  savePreference: (candidateId: string, key: string, value: object) =>
    Promise.resolve(kept.set(`${candidateId} ${key}`, value)),
}));
const forgetOldPages = vi.hoisted(() => vi.fn());
vi.mock('@/server/forget-old-pages', () => ({ forgetOldPages }));

beforeEach(() => {
  kept.clear();
  forgetOldPages.mockReset();
});

function choice(are: string): FormData {
  const form = new FormData();
  form.set('key', 'a-key-of-this-form');
  form.set('are', are);
  return form;
}

test('shortcuts are on until the candidate switches them off, also for a browser that saved nothing', async () => {
  expect(await currentShortcuts()).toBe('on');
  vi.mocked(currentCandidate).mockResolvedValueOnce(undefined);
  expect(await currentShortcuts()).toBe('on');
});

test('the choice is remembered, and pages that were drawn before it are drawn anew', async () => {
  expect((await chooseShortcutsAction(untouched, choice('off'))).problems).toEqual([]);
  expect(await currentShortcuts()).toBe('off');
  expect(forgetOldPages).toHaveBeenCalledOnce();
});

test('a forged choice changes nothing', async () => {
  await chooseShortcutsAction(untouched, choice('off'));
  const { problems } = await chooseShortcutsAction(untouched, choice('sometimes'));
  expect(problems).toHaveLength(1);
  expect(await currentShortcuts()).toBe('off');
});
