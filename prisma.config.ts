import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The native schema engine is downloaded from a host that a closed machine cannot reach; this one runs the same engine as WASM.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./prisma/engine/schema-engine.mjs', import.meta.url),
);

const url = process.env.DATABASE_URL ?? 'file:./data/goldseam.db';
const kind = process.env.DB_KIND ?? (url.startsWith('postgres') ? 'postgres' : 'sqlite');

export default defineConfig({
  schema: `prisma/${kind}`,
  migrations: { path: `prisma/${kind}/migrations`, seed: 'tsx --conditions=react-server prisma/seed.ts' },
  datasource: { url },
});
