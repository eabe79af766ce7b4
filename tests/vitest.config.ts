import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = {
  '@': `${root}src`,
  // Server modules are guarded against the browser bundle by this package; under vitest there is none.
  'server-only': `${root}tests/support/server-only.ts`,
};

/** Tests of the server that touch no database: they run once. */
const withoutDatabase = ['tests/server/http/**/*.test.ts', 'tests/server/{env,log}.test.ts'];

/** Every store runs on both kinds of database; tests/support/database.ts reads DATABASE_KIND and gives each file one of its own. */
const stores = (kind: 'sqlite' | 'postgres') => ({
  extends: true as const,
  test: {
    name: `stores-${kind}`,
    environment: 'node' as const,
    include: ['tests/server/**/*.test.ts'],
    exclude: withoutDatabase,
    env: { DATABASE_KIND: kind, LOG_LEVEL: 'silent' },
    // Some of them start processes and kill them; a busy machine is no reason to fail.
    testTimeout: 30_000,
    ...(kind === 'postgres' ? { globalSetup: ['tests/support/postgres.ts'], hookTimeout: 30_000 } : {}),
  },
});

export default defineConfig({
  root,
  plugins: [react()],
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/{domain,knowledge,lib,cli,scripts}/**/*.test.ts', ...withoutDatabase],
          env: { LOG_LEVEL: 'silent' },
        },
      },
      // Needs the production build; `npm test` runs it after that.
      {
        extends: true,
        test: {
          name: 'running',
          environment: 'node',
          include: ['tests/running/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      stores('sqlite'),
      stores('postgres'),
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{features,ui}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/screens.ts'],
        },
      },
    ],
  },
});
