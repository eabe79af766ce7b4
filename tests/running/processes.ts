import { readdirSync, readFileSync } from 'node:fs';

/** The processes that a process started and that still run (Linux). */
export function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${String(pid)}/task`).flatMap((thread) =>
    readFileSync(`/proc/${String(pid)}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** In megabytes: what a process has in memory, and how much of it no other process shares. */
export function memoryOf(pid: number): { readonly all: number; readonly own: number } {
  const text = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024;
  return { all: megabytes('Rss'), own: megabytes('Private_Clean') + megabytes('Private_Dirty') };
}

/** The server that this process started (running-server.ts). */
export function serverStartedHere(): number {
  const pid = childrenOf(process.pid).find((child) => argumentsOf(child).includes('scripts/start.mjs'));
  if (pid === undefined) throw new Error('No server was started here.');
  return pid;
}

const argumentsOf = (pid: number) => readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').split('\0');
