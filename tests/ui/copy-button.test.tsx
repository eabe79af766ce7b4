import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyButton } from '@/ui/copy-button';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { clipboard: { writeText } }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function press() {
  await act(async () => {
    fireEvent.click(screen.getByRole('button'));
    await vi.advanceTimersByTimeAsync(0);
  });
}

test('the label says "Copied" for 4 seconds, then offers to copy again', async () => {
  writeText.mockResolvedValue();
  render(<CopyButton text="Dear Dana">Copy letter</CopyButton>);
  await press();
  expect(screen.getByRole('button')).toHaveTextContent('Copied');
  act(() => {
    vi.advanceTimersByTime(4_000);
  });
  expect(screen.getByRole('button')).toHaveTextContent('Copy letter');
});

test('where the browser refuses, it says how to copy by hand', async () => {
  writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  render(<CopyButton text="Dear Dana">Copy letter</CopyButton>);
  await press();
  expect(screen.getByRole('button')).toHaveTextContent('Select the text and press Ctrl or Cmd + C');
});
