import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the weights were trained on the phrases, stories and signs as they are', { timeout: 30_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/train-reader/check.ts'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
