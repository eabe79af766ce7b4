import { once } from 'node:events';
import { createInterface } from 'node:readline';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { databaseKind, aDatabase } from '@/../tests/support/database';
import { type Form, form, questionOf, send, wordsOf } from '@/../tests/support/saves';
import { startScript } from '@/../tests/support/script';

const { client, url } = aDatabase();

const line = z.object({ what: z.enum(['sending', 'saved']), form });

interface Run {
  readonly acknowledged: readonly Form[];
  /** Sent, and cut off before an answer came. */
  readonly inFlight: readonly Form[];
}

/** Lets a process save until `after` saves were acknowledged, then ends it in the middle of the next ones. */
async function saveUntilKilled(after: number): Promise<Run> {
  const writer = startScript('tests/support/writer.ts', [], { DATABASE_URL: url(), LOG_LEVEL: 'silent' });
  const closed = once(writer, 'close');
  const inFlight = new Map<string, Form>();
  const acknowledged: Form[] = [];
  for await (const text of createInterface({ input: writer.stdout })) {
    const said = line.parse(JSON.parse(text));
    if (said.what === 'sending') inFlight.set(said.form.key, said.form);
    else {
      inFlight.delete(said.form.key);
      acknowledged.push(said.form);
    }
    if (acknowledged.length === after) writer.kill('SIGKILL');
  }
  expect(await closed, 'the writer was ended by the test, not by a fault').toEqual([null, 'SIGKILL']);
  return { acknowledged, inFlight: [...inFlight.values()] };
}

/** What is stored, as the numbers of the forms of each kind. */
async function stored(candidateId: string) {
  const answers = await client().answer.findMany({ where: { candidateId } });
  const versions = await client().letterVersion.findMany({ where: { candidateId } });
  return {
    answers: new Map(answers.map(({ questionId, fields }) => [questionId, fields])),
    subjects: versions.map(({ subject }) => subject),
    contacts: await client().contact.count({ where: { candidateId } }),
  };
}

function missing(forms: readonly Form[], { answers, subjects, contacts }: Awaited<ReturnType<typeof stored>>): Form[] {
  return forms.filter((sent) => {
    switch (sent.kind) {
      case 'answer':
        return JSON.stringify(answers.get(questionOf(sent))) !== JSON.stringify({ text: wordsOf(sent) });
      case 'letter':
        return !subjects.includes(wordsOf(sent));
      case 'contact':
        return sent.number >= contacts;
    }
  });
}

function expectSoundFile(): void {
  if (databaseKind === 'postgres') return;
  const file = new Sqlite(url().slice('file:'.length), { readonly: true });
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(file.pragma('foreign_key_check')).toEqual([]);
  file.close();
}

test.each([1, 2, 9, 40, 150])(
  'when the process is killed after %i acknowledged saves, all of them are there, and a form sent again is there once',
  { timeout: 30_000 },
  async (after) => {
    const { acknowledged, inFlight } = await saveUntilKilled(after);
    expectSoundFile();
    const candidateId = acknowledged[0]!.candidateId;
    expect(missing(acknowledged, await stored(candidateId))).toEqual([]);

    // The page keeps the text and offers to try again: the same form with the same key, pressed twice.
    await Promise.all([...inFlight, ...inFlight].map(send));
    const everything = [...acknowledged, ...inFlight];
    const resent = await stored(candidateId);
    expect(missing(everything, resent)).toEqual([]);
    expect({
      answers: resent.answers.size,
      letters: resent.subjects.length,
      contacts: resent.contacts,
    }).toEqual({
      answers: everything.filter(({ kind }) => kind === 'answer').length,
      letters: everything.filter(({ kind }) => kind === 'letter').length,
      contacts: everything.filter(({ kind }) => kind === 'contact').length,
    });
  },
);
