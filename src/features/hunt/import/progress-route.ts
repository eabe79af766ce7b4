import 'server-only';
import { findImportProgress } from '@/server/import-progress';
import { currentCandidate } from '@/server/session';

/** How far an import of this candidate is. */
export async function progressRoute(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly importId: string }> },
): Promise<Response> {
  const candidateId = await currentCandidate();
  const done = candidateId === undefined ? undefined : findImportProgress(candidateId, (await params).importId);
  return done === undefined ? new Response(null, { status: 204 }) : Response.json({ done });
}
