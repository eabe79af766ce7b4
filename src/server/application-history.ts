import 'server-only';
import { z } from 'zod';
import { placeColumns } from './application-stage';
import { database } from './database';

const changeRow = z
  .object({ id: z.string(), applicationId: z.string(), at: z.date() })
  .and(placeColumns.transform((place) => ({ place })));

export type StageEntry = z.infer<typeof changeRow>;

/** Every place that these applications were in, oldest first. */
export async function stageHistoryOf(
  candidateId: string,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StageEntry[]>> {
  const client = await database();
  const rows = await client.stageChange.findMany({
    where: { candidateId, applicationId: { in: [...applicationIds] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return Map.groupBy(z.array(changeRow).parse(rows), ({ applicationId }) => applicationId);
}
