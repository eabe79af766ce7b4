// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { aDatabase } from '@/../tests/support/database';
import { aKey, aLoggedInterview } from '@/../tests/support/records';
import { letterText } from '@/domain/follow-up/letter-text';
import { textOf } from '@/features/follow-up/editor/passage-words';
import { type Desk, findDesk } from '@/features/follow-up/desk';
import type { LetterForm } from '@/features/follow-up/letter-form';
import { writeLetter } from '@/features/follow-up/write-letter';
import type { StoredBlock, StoredBrief } from '@/server/letter-row';
import { listLetterVersions } from '@/server/letter-store';
import { aStoredBrief } from './a-letter';

aDatabase();

interface Press extends Partial<LetterForm> {
  readonly brief?: StoredBrief;
}

/** One candidate with one interview, who presses buttons. */
async function aWriter() {
  const { candidateId, interviewId } = await aLoggedInterview();
  const desk = async (): Promise<Desk> => (await findDesk(candidateId, interviewId))!;
  const press = async ({ brief = aStoredBrief(), ...over }: Press) => {
    const { approach, warmth, length, ask, locale } = brief;
    const form: LetterForm = {
      interviewId,
      key: aKey(),
      version: 0,
      then: 'draft',
      approach,
      warmth,
      length,
      ask,
      locale,
      ...over,
    };
    return writeLetter(await desk(), form, brief);
  };
  const letter = async () => {
    const { letter: found } = await desk();
    return {
      version: found!.version,
      subject: found!.current.subject,
      text: letterText(found!.current),
      blocks: found!.current.blocks,
    };
  };
  const versions = async () => {
    const { letter: found } = await desk();
    return (await listLetterVersions(candidateId, found!.id)).map(({ madeBy }) => madeBy).reverse();
  };
  return { press, letter, versions };
}

test('the first draft says what the candidate has done, in their words', async () => {
  const { press, letter } = await aWriter();
  expect(await press({})).toEqual({ status: 'saved', version: 1 });
  expect((await letter()).text).toContain('I planned the slotting of 3 halls');
});

test('the same form sent twice makes one draft', async () => {
  const { press, versions } = await aWriter();
  const key = aKey();
  await press({ key });
  expect(await press({ key })).toEqual({ status: 'saved', version: 1 });
  expect(await versions()).toEqual(['draft']);
});

test('a sentence written by hand survives a new draft', async () => {
  const { press, letter, versions } = await aWriter();
  await press({});
  const { text, subject } = await letter();
  const edited = text.replace('Thank you', 'Thank you so much');
  await press({ version: 1, text: edited, subject, brief: aStoredBrief({ warmth: 'formal' }) });
  expect((await letter()).text).toContain('Thank you so much');
  expect(await versions()).toEqual(['draft', 'edit', 'draft']);
});

test('a subject line written by hand survives a new draft', async () => {
  const { press, letter } = await aWriter();
  await press({});
  await press({ then: 'save', version: 1, text: (await letter()).text, subject: 'One thing I left out' });
  await press({ version: 2, text: (await letter()).text, subject: 'One thing I left out' });
  expect((await letter()).subject).toBe('One thing I left out');
});

test('an edit and a new draft sent again, because the answer got lost, change nothing more', async () => {
  const { press, letter, versions } = await aWriter();
  await press({});
  const { text, subject } = await letter();
  const again = { key: aKey(), version: 1, text: `${text} PS`, subject };
  expect(await press(again)).toEqual({ status: 'saved', version: 3 });
  expect(await press(again)).toEqual({ status: 'saved', version: 3 });
  expect(await versions()).toEqual(['draft', 'edit', 'draft']);
});

test('saving what is there already makes no version', async () => {
  const { press, letter, versions } = await aWriter();
  await press({});
  const { text, subject } = await letter();
  expect(await press({ then: 'save', version: 1, text, subject })).toEqual({ status: 'saved', version: 1 });
  expect(await versions()).toEqual(['draft']);
});

test('a letter that another tab saved meanwhile comes back beside this one', async () => {
  const { press, letter } = await aWriter();
  await press({});
  const { text, subject } = await letter();
  await press({ then: 'save', version: 1, text: `${text} two`, subject });
  const reply = await press({ then: 'save', version: 1, text: `${text} one`, subject });
  expect(reply).toEqual({ status: 'conflict', theirs: { version: 2, subject, text: `${text} two` } });
  expect((await letter()).text).toBe(`${text} two`);
});

test('using the other tab’s letter keeps this one among the versions', async () => {
  const { press, letter, versions } = await aWriter();
  await press({});
  const { text, subject } = await letter();
  await press({ then: 'save', version: 1, text: `${text} two`, subject });
  await press({ then: 'restore:2', version: 2, text: `${text} one`, subject });
  expect((await letter()).text).toBe(`${text} two`);
  expect(await versions()).toEqual(['draft', 'edit', 'edit', 'restore']);
});

test('another wording changes one passage and nothing else', async () => {
  const { press, letter } = await aWriter();
  await press({});
  const before = await letter();
  await press({ then: 'wording:ask', version: 1, text: before.text, subject: before.subject });
  const after = await letter();
  const changed = after.blocks.filter(
    (block) => !before.blocks.some(({ id, text }) => id === block.id && text === block.text),
  );
  expect(changed.map(({ id }) => id)).toEqual(['ask']);
});

test('a passage in the candidate’s own words is not reworded', async () => {
  const { press, letter } = await aWriter();
  await press({});
  const { text, subject } = await letter();
  const edited = text.replace('Thank you', 'Thank you so much');
  await press({ then: 'wording:thanks', version: 1, text: edited, subject });
  expect((await letter()).text).toBe(edited);
});

test('restoring the first draft keeps what came after it', async () => {
  const { press, letter, versions } = await aWriter();
  await press({});
  const { text, subject } = await letter();
  await press({ then: 'save', version: 1, text: 'Dear Ada, all new.', subject });
  await press({ then: 'restore:1', version: 2, text: 'Dear Ada, all new.', subject });
  expect((await letter()).text).toBe(text);
  expect(await versions()).toEqual(['draft', 'edit', 'restore']);
});

test('a note to oneself never comes into a letter', async () => {
  const { press, letter } = await aWriter();
  const note = aStoredBrief({ approach: 'none' });
  await press({ brief: note });
  expect((await letter()).text).toBe('');
  await press({ then: 'save', version: 1, text: 'She was rude, and I let it get to me.', subject: '', brief: note });
  await press({ version: 2, text: 'She was rude, and I let it get to me.', subject: '' });
  expect((await letter()).text).not.toContain('rude');
});

describe('passage by passage from the editor', () => {
  const asPassages = (blocks: readonly StoredBlock[]) =>
    blocks.map(({ id, move, text, handWritten }) => ({ id, move, text, isLocked: handWritten }));

  async function aDraft() {
    const writer = await aWriter();
    await writer.press({});
    const { blocks, subject } = await writer.letter();
    const send = (passages: ReturnType<typeof asPassages>, then = 'save') =>
      writer.press({ then, version: 1, subject, text: textOf(passages), passages: JSON.stringify(passages) });
    return { ...writer, passages: asPassages(blocks), send };
  }

  test('a lock alone is worth a version, and stays through a new draft', async () => {
    const { passages, send, letter, press } = await aDraft();
    const locked = passages.map((one) => (one.id === 'thanks' ? { ...one, isLocked: true } : one));
    expect(await send(locked)).toEqual({ status: 'saved', version: 2 });
    const before = (await letter()).blocks.find(({ id }) => id === 'thanks');
    await press({
      version: 2,
      text: (await letter()).text,
      subject: (await letter()).subject,
      brief: aStoredBrief({ warmth: 'formal' }),
    });
    expect((await letter()).blocks.find(({ id }) => id === 'thanks')).toEqual(before);
  });

  test('moved passages keep what they are and where they come from', async () => {
    const { passages, send, letter } = await aDraft();
    const before = (await letter()).blocks;
    const moved = [passages[0]!, passages[2]!, passages[1]!, ...passages.slice(3)];
    await send(moved);
    expect((await letter()).blocks).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
  });

  test('what was taken out does not come back with a new draft', async () => {
    const { passages, send, letter } = await aDraft();
    await send(
      passages.filter(({ id }) => id !== 'exit'),
      'draft',
    );
    expect((await letter()).blocks.find(({ id }) => id === 'exit')?.text).toBe('');
  });

  test('passages that are not the words on the sheet are left alone', async () => {
    const { passages, letter, press } = await aDraft();
    const { text, subject } = await letter();
    await press({ then: 'save', version: 1, subject, text: `${text}!`, passages: JSON.stringify(passages) });
    expect((await letter()).text).toBe(`${text}!`);
  });
});
