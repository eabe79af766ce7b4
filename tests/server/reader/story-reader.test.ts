import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoryReading } from '@/domain/story/story';
import { newStoryReader, type ReaderChild, type ReaderReply } from '@/server/reader/story-reader';

const IDLE_MS = 1_000;
const LIMIT_MS = 200;

/** Answers a story with as many sentences as its number says. */
const readingOf = (story: string): StoryReading => ({
  language: 'english',
  signs: [],
  sentences: Array.from({ length: Number(story) }, () => ({ start: 0, end: 1, telling: 'fact', traps: [] })),
});
const countIn = ({ sentences }: StoryReading) => sentences.length;

type Answer = (story: string, child: FakeChild) => void;
const answers: Answer = (story, child) => child.reply({ reading: readingOf(story) });

class FakeChild extends EventEmitter {
  readonly told: string[] = [];
  killed = false;
  constructor(private readonly answer: Answer) {
    super();
  }
  send(story: string): boolean {
    this.told.push(story);
    queueMicrotask(() => this.answer(story, this));
    return true;
  }
  reply(reply: ReaderReply): void {
    this.emit('message', reply);
  }
  kill(): boolean {
    this.killed = true;
    queueMicrotask(() => this.emit('exit', null, 'SIGKILL'));
    return true;
  }
}

/** A reader whose first child answers in the first way, its second in the second, and so on; the last way stays. */
function aReader(...ways: readonly [Answer, ...Answer[]]) {
  const children: FakeChild[] = [];
  const start = () => {
    const child = new FakeChild(ways[Math.min(children.length, ways.length - 1)]!);
    children.push(child);
    return child as unknown as ReaderChild;
  };
  return { children, ...newStoryReader({ start, idleMs: IDLE_MS, limitMs: LIMIT_MS }) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the process that reads stories', () => {
  test('says that it is busy while a story is read', async () => {
    const { read, isBusy } = aReader(answers);
    expect(isBusy()).toBe(false);
    const reading = read('3');
    expect(isBusy()).toBe(true);
    await reading;
    expect(isBusy()).toBe(false);
  });

  test('starts with the first story, and one reads them all', async () => {
    const { children, read } = aReader(answers);
    expect(children).toHaveLength(0);
    expect(countIn(await read('3'))).toBe(3);
    expect(countIn(await read('5'))).toBe(5);
    expect(children).toHaveLength(1);
  });

  test('is told one story at a time, in the order in which they came', async () => {
    const waiting: (() => void)[] = [];
    const { children, read } = aReader((story, child) => waiting.push(() => answers(story, child)));
    const readings = ['1', '2', '3'].map(read);
    for (const told of [['1'], ['1', '2'], ['1', '2', '3']]) {
      await vi.advanceTimersByTimeAsync(1);
      expect(children[0]?.told).toEqual(told);
      waiting.shift()?.();
    }
    expect((await Promise.all(readings)).map(countIn)).toEqual([1, 2, 3]);
  });

  test('ends when there was nothing to read for a while, and starts again with the next story', async () => {
    const { children, read } = aReader(answers);
    await read('1');
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    await read('1');
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(children[0]?.killed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(children[0]?.killed).toBe(true);
    expect(countIn(await read('2'))).toBe(2);
    expect(children).toHaveLength(2);
  });

  test('is given up when it takes too long, and the next story gets another one', async () => {
    const { children, read } = aReader(() => undefined, answers);
    const [hung, next] = [read('1'), read('2')];
    const refused = expect(hung).rejects.toMatchObject({ name: 'ReaderFailed', code: 'late' });
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    await refused;
    expect(children[0]?.killed).toBe(true);
    expect(countIn(await next)).toBe(2);
    expect(children).toHaveLength(2);
  });

  test('may crash: what it was reading is not read, what waits is', async () => {
    const { children, read } = aReader((_, child) => child.emit('exit', 1, null), answers);
    const [crashed, next] = [read('1'), read('2')];
    await expect(crashed).rejects.toMatchObject({ code: 'ended-1' });
    expect(countIn(await next)).toBe(2);
    expect(children).toHaveLength(2);
  });

  test('may crash while it has nothing to do', async () => {
    const { children, read } = aReader(answers);
    await read('1');
    children[0]?.emit('exit', null, 'SIGTERM');
    expect(countIn(await read('2'))).toBe(2);
    expect(children).toHaveLength(2);
  });

  test('may not start at all', async () => {
    const { read } = aReader((_, child) => child.emit('error', Object.assign(new Error('spawn'), { code: 'ENOENT' })));
    await expect(read('1')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('says what went wrong inside without the words of the story', async () => {
    const { read } = aReader((story, child) => child.reply({ error: new Error(`cannot read ${story}`) }));
    const refused = await read('1').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'unreadable', message: 'unreadable', cause: expect.any(Error) as Error });
  });

  test('is never there twice: the next one starts when the one before is gone', async () => {
    const { children, read } = aReader(() => undefined, answers);
    const hung = read('1').catch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    children[0]!.kill = () => true;
    const next = read('2');
    await vi.advanceTimersByTimeAsync(LIMIT_MS + 1);
    expect(children).toHaveLength(1);
    children[0]!.emit('exit', null, 'SIGKILL');
    await hung;
    expect(countIn(await next)).toBe(2);
    expect(children).toHaveLength(2);
  });
});
