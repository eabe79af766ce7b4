import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a TypeScript file in a process of its own. `react-server` is the condition under which server modules may load. */
export function startScript(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, ['--conditions=react-server', '--import=tsx', `${root}${file}`, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs it to its end: what it wrote to standard output; throws what it wrote to standard error when it failed. */
export async function runScript(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const script = startScript(file, args, env);
  const [out, err] = [collect(script.stdout), collect(script.stderr)];
  const code = await new Promise((resolve) => script.once('close', resolve));
  if (code !== 0) throw new Error(await err);
  return out;
}

async function collect(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
