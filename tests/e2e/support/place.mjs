import os from 'node:os';
import path from 'node:path';

/** Where the journeys happen: one port, and a folder of its own that every run starts anew. */
export const port = Number(process.env.E2E_PORT ?? 4310);
export const origin = `http://127.0.0.1:${String(port)}`;
export const folder = path.join(os.tmpdir(), `goldseam-journeys-${String(port)}`);
export const databaseFile = path.join(folder, 'goldseam.db');
