import 'server-only';
import { findMatches, readSearch } from './find-queries';

/** What of the asking candidate's own answers the search in the address. */
export async function resultsRoute(request: Request): Promise<Response> {
  const search = readSearch(new URL(request.url).searchParams.get('q'));
  return Response.json(await findMatches(search), { headers: { 'cache-control': 'no-store' } });
}
