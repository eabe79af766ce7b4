import { beforeEach, expect, test, vi } from 'vitest';
import { chooseThemeAction } from '@/features/frame/actions';
import { currentTheme } from '@/features/frame/theme';
import { untouched } from '@/lib/form-state';

const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
      set: (name: string, value: string) => jar.set(name, value),
    }),
}));

beforeEach(() => {
  jar.clear();
});

function choice(theme: string): FormData {
  const form = new FormData();
  form.set('theme', theme);
  return form;
}

test('the system decides until the candidate chooses', async () => {
  expect(await currentTheme()).toBe('system');
});

test('the choice is remembered', async () => {
  await chooseThemeAction(untouched, choice('dark'));
  expect(await currentTheme()).toBe('dark');
});

test('a forged choice is refused, and the one before it stays', async () => {
  await chooseThemeAction(untouched, choice('light'));
  const { problems } = await chooseThemeAction(untouched, choice('"><script>'));
  expect(problems).toEqual([{ field: 'theme', text: 'Choose System, Light or Dark.' }]);
  expect(await currentTheme()).toBe('light');
});

test('a cookie that holds anything else counts as no choice', async () => {
  jar.set('theme', 'neon');
  expect(await currentTheme()).toBe('system');
});
