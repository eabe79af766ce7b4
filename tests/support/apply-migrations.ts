import { migrate } from '@/server/migrations/migrate';

/** A process that starts, as `npm start` would: brings the database up to date and says what it applied. */
const [url = '', folder = ''] = process.argv.slice(2);
try {
  console.log(JSON.stringify({ applied: await migrate(url, folder) }));
} catch (error) {
  console.log(JSON.stringify({ refused: error instanceof Error ? error.message : String(error) }));
}
