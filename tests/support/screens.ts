import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

const complaints = vi.fn<(...said: unknown[]) => void>();

// What React and the browser complain about (a key twice, a control that changes its kind) is a fault of the screen.
beforeEach(() => {
  complaints.mockReset();
  vi.spyOn(console, 'error').mockImplementation(complaints);
});

afterEach(() => {
  cleanup();
  expect(complaints.mock.calls).toEqual([]);
});
