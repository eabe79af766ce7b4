// The server that the journeys walk through: the production build, with an empty database.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { databaseFile, folder, port } from './place.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const server = fileURLToPath(new URL('../../../.next/goldseam-server.mjs', import.meta.url));

if (!existsSync(server)) {
  console.error('There is no build to walk through. Make one first: npm test -- --only build');
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
Object.assign(process.env, {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATABASE_URL: `file:${databaseFile}`,
});
const { serve } = await import(pathToFileURL(server).href);
const running = await serve({ development: false, directory: root });
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void running.stop().then(() => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(0);
    });
  });
}
