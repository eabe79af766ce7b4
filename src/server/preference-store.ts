import 'server-only';
import type { z } from 'zod';
import { database } from './database';
import { inTurn } from './once';

/** What the candidate chose under this key, or what `schema` says of nothing. A value of an earlier shape counts as nothing. */
export async function findPreference<Schema extends z.ZodType>(
  candidateId: string,
  key: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const client = await database();
  const row = await client.preference.findUnique({ where: { candidateId_key: { candidateId, key } } });
  const stored = schema.safeParse(row?.value ?? {});
  return stored.success ? stored.data : schema.parse({});
}

export async function savePreference(candidateId: string, key: string, value: object): Promise<void> {
  const json = JSON.parse(JSON.stringify(value)) as object;
  await inTurn(candidateId, (transaction) =>
    transaction.preference.upsert({
      where: { candidateId_key: { candidateId, key } },
      create: { candidateId, key, value: json },
      update: { value: json },
    }),
  );
}
