import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { databaseKind } from '@/../tests/support/database';

const prisma = (...args: string[]) =>
  spawnSync(process.execPath, ['node_modules/prisma/build/index.js', ...args], {
    env: {
      ...process.env,
      DB_KIND: databaseKind,
      DATABASE_URL: databaseKind === 'sqlite' ? 'file::memory:' : inject('postgresUrl'),
    },
    encoding: 'utf8',
  });

test('the migrations make exactly the tables of the models', { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = prisma(
    ...[
      'migrate',
      'diff',
      '--from-migrations',
      `prisma/${databaseKind}/migrations`,
      '--to-schema',
      `prisma/${databaseKind}`,
      '--exit-code',
    ],
  );
  expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
});

test('both kinds of database share their models: only the data source is each one’s own', () => {
  const models = (kind: string) => {
    const folder = path.join('prisma', kind, 'models');
    return readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]);
  };
  expect(models('sqlite')).toEqual(models('postgres'));
  expect(readdirSync(path.join('prisma', databaseKind)).sort()).toEqual(['datasource.prisma', 'migrations', 'models']);
});
