import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasShortcuts, isFindKey } from '@/ui/shortcuts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const press = (init: KeyboardEventInit) => isFindKey(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ...init }));
const onAMac = () =>
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)');

describe('the key that finds', () => {
  test('is Ctrl + K', () => {
    expect(press({ ctrlKey: true })).toBe(true);
  });

  test('is Cmd + K on a Mac, where Ctrl + K deletes the rest of a line', () => {
    onAMac();
    expect(press({ metaKey: true })).toBe(true);
    expect(press({ ctrlKey: true })).toBe(false);
  });

  test('stands where K would on a keyboard without Latin letters', () => {
    expect(press({ ctrlKey: true, key: 'л' })).toBe(true);
  });

  test.each([
    ['a letter alone', {}],
    ['with Shift', { ctrlKey: true, shiftKey: true }],
    ['with Alt, which is AltGr somewhere', { ctrlKey: true, altKey: true }],
    ['another letter at its place', { ctrlKey: true, key: 't' }],
    ['while a word is being composed', { ctrlKey: true, isComposing: true }],
  ])('is not %s', (_which, init) => {
    expect(press(init)).toBe(false);
  });
});

test('shortcuts count until the frame of the page says otherwise', () => {
  expect(hasShortcuts()).toBe(true);
  const frame = document.createElement('div');
  frame.dataset.shortcuts = 'off';
  document.body.append(frame);
  expect(hasShortcuts()).toBe(false);
});
