import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import next from 'next';
import { env } from '@/server/env';
import { log, logUnexpected } from '@/server/log';
import { migrate } from '@/server/migrations/migrate';
import { guardedHandler } from './guarded-handler';
import { inspectRequest, type GuardSettings } from './inspect-request';
import { quietConsole } from './quiet-console';
import { writeRefusal, type RefusalCode } from './refusal';

/** Slow senders are cut off: a browser on a poor line sends its headers in a second or two, 256 kB in less than a minute. */
const HEADERS_MS = 15_000;
const REQUEST_MS = 60_000;
const MAX_HEADERS = 100;
/** Half-open connections beyond this wait outside; one candidate's browser uses six. */
const MAX_CONNECTIONS = 1_000;
/** What is being saved gets this long to finish when the server is told to stop. */
const STOP_MS = 5_000;

export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Migrates, prepares Next, and listens. Rejects when the database may not be touched or the port is taken. */
export async function serve({ development, directory }: { development: boolean; directory: string }): Promise<Running> {
  if (!development) quietConsole();
  const applied = await migrate(env.DATABASE_URL);
  if (applied.length > 0) log.info({ applied }, 'database migrated');
  process.on('unhandledRejection', (error) => void logUnexpected(error, { during: 'background work' }));
  const settings = { ...env, development };
  // Never listens: Next hangs its development socket on it, and the guard decides who reaches it.
  const backstage = createServer();
  const app = next({ dev: development, dir: directory, hostname: env.HOST, port: env.PORT, httpServer: backstage });
  await app.prepare();
  const handle = app.getRequestHandler();
  const guarded = guardedHandler(settings, (request, response) => handle(request, response));
  const server = createServer(
    { requireHostHeader: false, headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    (request, response) => {
      void guarded(request, response);
    },
  );
  server.maxHeadersCount = MAX_HEADERS;
  server.maxConnections = MAX_CONNECTIONS;
  answerWhatIsNoRequest(server);
  guardSockets(server, backstage, settings);
  await listen(server);
  return {
    url: `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${String(env.PORT)}`,
    stop: () => stop(server, () => app.close()),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.PORT, env.HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function stop(server: Server, closeApp: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  const late = setTimeout(() => {
    server.closeAllConnections();
  }, STOP_MS);
  await closed;
  clearTimeout(late);
  await closeApp();
}

/** Node gives up on these before there is a request to guard. */
function answerWhatIsNoRequest(server: Server): void {
  const reasons: Readonly<Partial<Record<string, RefusalCode>>> = {
    HPE_HEADER_OVERFLOW: 'headers-too-large',
    ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  };
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
    else turnAway(socket, reasons[error.code ?? ''] ?? 'not-http');
  });
  server.on('connect', (_request, socket: Socket) => {
    turnAway(socket, 'method-unknown');
  });
}

/** Only the development server has a socket, and only pages of this server may open it. */
function guardSockets(server: Server, backstage: Server, settings: GuardSettings): void {
  server.on('upgrade', (request, socket: Socket, head) => {
    const origin = request.headers.origin;
    const isOurs = origin === undefined || origin === `http://${request.headers.host ?? ''}`;
    const facts = { method: 'GET', target: request.url ?? '', headers: { host: request.headers.host } };
    const refusal = isOurs ? inspectRequest(facts, settings) : 'other-site';
    if (settings.development && refusal === undefined) backstage.emit('upgrade', request, socket, head);
    else turnAway(socket, refusal ?? 'not-allowed');
  });
}

function turnAway(socket: Socket, code: RefusalCode): void {
  const { status, headers, body } = writeRefusal(code, undefined);
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${String(status)} Refused\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  // A connection that is cut while it still sends loses the answer: what comes is read and forgotten, for a second.
  socket.removeAllListeners('data').resume();
  setTimeout(() => socket.destroy(), 1_000).unref();
}
