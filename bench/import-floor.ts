import { randomUUID } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';

const NOW = '2026-11-22T12:00:00.000Z';

/** The least that an import can be: the table parsed at once, and its rows in one transaction of bare SQL. Returns milliseconds. */
export function floorOf(content: Uint8Array, databaseFile: string, candidateId: string): number {
  const database = new Sqlite(databaseFile);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  const application = database.prepare(
    'INSERT INTO "Application" ("id","candidateId","employer","jobTitle","location","link","salary","status","searchText","employerKey","position","movedAt","createdAt","updatedAt") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)',
  );
  const change = database.prepare(
    'INSERT INTO "StageChange" ("id","candidateId","applicationId","status","at") VALUES (?,?,?,?,?)',
  );
  const started = performance.now();
  const rows = parse<Readonly<Record<string, string>>>(Buffer.from(content), { columns: true });
  database.transaction(() => {
    rows.forEach(({ title, companyName, location, url, salary }, position) => {
      const id = randomUUID();
      const searched = `${companyName ?? ''} ${title ?? ''} ${location ?? ''}`.toLowerCase();
      const facts = [companyName, title, location, url, salary, 'applied', searched, companyName];
      application.run(id, candidateId, ...facts, position, NOW, NOW, NOW);
      change.run(randomUUID(), candidateId, id, 'applied', NOW);
    });
  })();
  const took = performance.now() - started;
  database.close();
  return took;
}
