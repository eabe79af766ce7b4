import { writeSync } from 'node:fs';
import { database } from '@/server/database';
import { createInterview } from '@/server/interview-store';
import { aKey, anInterview, LOGGED_AT } from './records';
import { type Form, send } from './saves';

/** A line that has left the process when this returns, whatever happens to the process next. */
const say = (what: 'sending' | 'saved', form: Form) => writeSync(1, `${JSON.stringify({ what, form })}\n`);

/** Saves answers, letters and contacts of one new interview, three at a time, until somebody ends the process. */
const client = await database();
const { id: candidateId } = await client.candidate.create({ data: { id: aKey() } });
const interviewId = await createInterview(candidateId, anInterview(), LOGGED_AT);

async function saveForEver(kind: Form['kind']): Promise<never> {
  for (let number = 0; ; number += 1) {
    const form: Form = { kind, key: aKey(), number, candidateId, interviewId };
    say('sending', form);
    await send(form);
    say('saved', form);
  }
}

await Promise.all((['answer', 'letter', 'contact'] as const).map(saveForEver));
