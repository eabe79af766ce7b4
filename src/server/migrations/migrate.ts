import path from 'node:path';
import { readMigrations } from './plan-migrations';

export { MigrationRefused } from './plan-migrations';

/**
 * Brings the database up to this version: each migration in one transaction, safe when two processes start at once.
 * Needs no Prisma engine, no network. Returns the names of what it applied; throws MigrationRefused with a clear text.
 */
export async function migrate(
  databaseUrl: string,
  prismaFolder = path.join(process.cwd(), 'prisma'),
): Promise<string[]> {
  if (databaseUrl.startsWith('file:')) {
    const { migrateSqlite } = await import('./migrate-sqlite');
    return migrateSqlite(
      databaseUrl.slice('file:'.length),
      readMigrations(path.join(prismaFolder, 'sqlite', 'migrations')),
    );
  }
  const { migratePostgres } = await import('./migrate-postgres');
  return migratePostgres(databaseUrl, readMigrations(path.join(prismaFolder, 'postgres', 'migrations')));
}
