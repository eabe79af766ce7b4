import 'server-only';
import { findImport } from '@/server/import-store';
import { currentCandidate } from '@/server/session';

/** How far an import of this candidate is. */
export async function progressRoute(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly importId: string }> },
): Promise<Response> {
  const candidateId = await currentCandidate();
  const found = candidateId === undefined ? undefined : await findImport(candidateId, (await params).importId);
  return found === undefined ? new Response(null, { status: 204 }) : Response.json({ done: found.counts.imported });
}
