// Uses only what Node 20 has: it runs before anything is installed.
import { spawn } from 'node:child_process';

/** Runs a program to its end. Its output is shown, or kept and returned when `quiet`. */
export function run(command, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...options,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const letGo = passSignalsTo(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      letGo();
      resolve({ code: code ?? (signal === null ? 1 : 130), output });
    });
  });
}

/** Runs a step that everything after it needs. When it fails, shows what it said and ends with one plain sentence. */
export async function runOrStop(command, args, { whenItFails, ...options }) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return;
  process.stderr.write(output);
  console.error(whenItFails);
  process.exit(code);
}

/** Ctrl+C reaches a child by itself in a terminal, a plain `kill` does not. Either way this process outlives the child. */
export function passSignalsTo(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return () => signals.forEach((signal) => process.off(signal, pass));
}

/** `kill` of npm ends npm and its shell, and leaves what they started running: whoever notices that its parent is gone stops too. */
export function whenParentEnds(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
