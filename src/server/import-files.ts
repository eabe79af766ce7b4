import 'server-only';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { database, type Transaction } from './database';
import { inTurn, once } from './once';

const A_DAY = 24 * 60 * 60 * 1000;

/** Tables shrink to a tenth. On its way into the database and out of it a file is copied several times, each in memory. */
const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** Keeps a file until it is imported. Files of yesterday, which nobody came back for, go. */
export async function keepImportFile(
  candidateId: string,
  {
    key,
    fileName,
    content,
  }: { readonly key: string; readonly fileName: string; readonly content: Uint8Array<ArrayBuffer> },
  at: Date,
): Promise<string> {
  const small = await packed(content, { level: constants.Z_BEST_SPEED });
  const reply = await once(candidateId, key, z.object({ id: z.string() }), async (transaction) => {
    await forgetOldFiles(transaction, candidateId, at);
    const id = randomUUID();
    await transaction.importFile.create({ data: { id, candidateId, fileName, content: small, createdAt: at } });
    return { id };
  });
  return reply.id;
}

/** The file of an import that stopped half-way stays: it is needed to go on. */
async function forgetOldFiles(transaction: Transaction, candidateId: string, at: Date): Promise<void> {
  const old = await transaction.importFile.findMany({
    where: { candidateId, createdAt: { lt: new Date(at.getTime() - A_DAY) } },
    select: { id: true },
  });
  const ids = old.map(({ id }) => id);
  const begun = await transaction.import.findMany({ where: { candidateId, id: { in: ids } }, select: { id: true } });
  const needed = new Set(begun.map(({ id }) => id));
  await transaction.importFile.deleteMany({ where: { candidateId, id: { in: ids.filter((id) => !needed.has(id)) } } });
}

const fileRow = z.object({ id: z.string(), fileName: z.string(), content: z.instanceof(Uint8Array) });
export type ImportFile = z.infer<typeof fileRow>;

export async function findImportFile(candidateId: string, id: string): Promise<ImportFile | undefined> {
  const client = await database();
  const row = await client.importFile.findUnique({ where: { candidateId_id: { candidateId, id } } });
  if (row === null) return undefined;
  const { content, ...file } = fileRow.parse(row);
  return { ...file, content: await unpacked(content) };
}

/** Throws away a file that is not the right one. One whose import began stays until that is finished or taken back. */
export async function removeImportFile(candidateId: string, id: string): Promise<void> {
  await inTurn(candidateId, async (transaction) => {
    const begun = await transaction.import.count({ where: { candidateId, id } });
    if (begun === 0) await transaction.importFile.deleteMany({ where: { candidateId, id } });
  });
}
