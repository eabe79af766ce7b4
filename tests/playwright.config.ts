import { defineConfig, devices } from '@playwright/test';
import { origin } from './e2e/support/place.mjs';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  forbidOnly: true,
  // Two files at a time; every test is a browser of its own, and so a candidate of its own.
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" tests/e2e/support/serve.mjs`,
    cwd: '..',
    url: `${origin}/healthz`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { LOG_LEVEL: 'warn', ACCESS: 'per-browser', TIME_ZONE: 'Europe/London' },
  },
});
