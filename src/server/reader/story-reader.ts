import type { ChildProcess } from 'node:child_process';
import type { StoryReading } from '@/domain/story/story';

/** What is asked of a child process; a test has its own. */
export type ReaderChild = Pick<ChildProcess, 'send' | 'kill' | 'on' | 'off' | 'once'>;

/** What src/cli/reader-process.ts answers to a story. */
export type ReaderReply = { readonly reading: StoryReading } | { readonly error: unknown };

export interface StoryReader {
  /** Stories are read in the order in which they come, one at a time. Rejects when this one could not be read. */
  readonly read: (story: string) => Promise<StoryReading>;
  /** A story is being read, or waits to be. */
  readonly isBusy: () => boolean;
}

interface Settings {
  readonly start: () => ReaderChild;
  /** The child ends when it had nothing to read for so long. */
  readonly idleMs: number;
  /** A story that takes longer, the start of the child included, is given up. */
  readonly limitMs: number;
}

/** The log shows the code, never a message: that could quote the story. */
class ReaderFailed extends Error {
  override readonly name = 'ReaderFailed';
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

interface Running {
  readonly child: ReaderChild;
  /** Resolves when the process is no more, with how it ended. */
  readonly gone: Promise<string>;
}

/**
 * Reads stories in a process of its own, which starts with the first one and ends after the last. There is never a second one: the next
 * starts when the one before is gone.
 */
export function newStoryReader({ start, idleMs, limitMs }: Settings): StoryReader {
  let running: Running | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let idle: NodeJS.Timeout | undefined;

  return { read, isBusy: () => waiting > 0 };

  function read(story: string): Promise<StoryReading> {
    clearTimeout(idle);
    waiting += 1;
    return inTurn(() => readNow(story)).finally(() => {
      waiting -= 1;
      if (waiting === 0) idle = setTimeout(() => void inTurn(end), idleMs).unref();
    });
  }

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  async function readNow(story: string): Promise<StoryReading> {
    running ??= launch();
    try {
      return await ask(running, story, limitMs);
    } catch (error) {
      await end();
      throw error;
    }
  }

  function launch(): Running {
    const child = start();
    const launched: Running = { child, gone: endOf(child) };
    void launched.gone.then(() => {
      if (running === launched) running = undefined;
    });
    return launched;
  }

  /** It has nothing to finish or to write down. */
  async function end(): Promise<void> {
    running?.child.kill('SIGKILL');
    await running?.gone;
  }
}

/** The process ended, or never began. */
function endOf(child: ReaderChild): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(`ended-${String(signal ?? code)}`));
    child.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
  });
}

function ask({ child, gone }: Running, story: string, limitMs: number): Promise<StoryReading> {
  return new Promise<StoryReading>((resolve, reject) => {
    const late = setTimeout(() => fail('late'), limitMs);
    const hear = (reply: ReaderReply) => {
      stopListening();
      if ('reading' in reply) resolve(reply.reading);
      else reject(new ReaderFailed('unreadable', { cause: reply.error }));
    };
    const fail = (code: string) => {
      stopListening();
      reject(new ReaderFailed(code));
    };
    const stopListening = () => {
      clearTimeout(late);
      child.off('message', hear);
    };
    child.on('message', hear);
    void gone.then(fail);
    child.send(story, (error) => {
      if (error !== null) fail('not-told');
    });
  });
}
