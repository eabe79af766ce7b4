import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, temporaryFolder } from '@/../tests/running/running-server';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A server for one test, which may kill it and start it again on the same port with the same data. */
export class OwnServer {
  private readonly place = temporaryFolder();
  private child: ChildProcess | undefined;

  private constructor(private readonly port: number) {}

  static async start(): Promise<OwnServer> {
    const server = new OwnServer(await freePort());
    await server.start();
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  get databaseFile(): string {
    return path.join(this.place.folder, 'goldseam.db');
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_ENV: 'production',
        PORT: String(this.port),
        DATABASE_URL: this.place.databaseUrl,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes('Goldseam is ready')) resolve();
      });
      child.once('exit', () => reject(new Error('The server ended before it was ready.')));
    });
  }

  /** As a crash or a power cut would: nothing is finished or flushed. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    this.place.remove();
  }
}
