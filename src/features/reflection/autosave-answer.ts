import 'server-only';
import { STORY } from '@/knowledge/questions/story';
import { formValues } from '@/server/candidate-action';
import { markEntered } from '@/server/http/request-context';
import { currentCandidate } from '@/server/session';
import { pageForm } from './page-form';
import { savePage } from './save-page';
import { readStoryAhead } from './suggestions';

/** What the browser is told after it saved on its own. */
export type AutosaveReply =
  | { readonly status: 'saved'; readonly version: number }
  | { readonly status: 'conflict' }
  | { readonly status: 'not-yet' }
  | { readonly status: 'gone' };

/** Always 200: "not yet" and "conflict" are answers, and a browser would report any other status as an error of the page. */
const reply = (body: AutosaveReply) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

/** The same save as the Continue button's, without leaving the page. A page with a problem in it is told about it on Continue. */
export async function autosaveAnswer(request: Request): Promise<Response> {
  markEntered();
  const sent = await request.formData().catch(() => undefined);
  const values = formValues(sent);
  const form = pageForm.safeParse(Object.fromEntries(Object.entries(values).map(([name, [first]]) => [name, first])));
  if (!form.success) {
    const sentence = 'This is not a page of a reflection. Reload the page, then try again.';
    return Response.json({ status: 'not-yet', sentence }, { status: 400 });
  }
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return reply({ status: 'gone' });
  const saved = await savePage(candidateId, form.data, values);
  if (saved.status === 'saved') {
    if (form.data.questionId === STORY.question) readStoryAhead(saved.answer);
    return reply({ status: 'saved', version: saved.version });
  }
  if (saved.status !== 'stays') return reply({ status: 'gone' });
  return reply({ status: saved.state.conflict === undefined ? 'not-yet' : 'conflict' });
}
