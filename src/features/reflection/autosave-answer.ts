import 'server-only';
import { formValues } from '@/server/candidate-action';
import { markEntered } from '@/server/http/request-context';
import { currentCandidate } from '@/server/session';
import { pageForm } from './page-form';
import { savePage } from './save-page';

/** What the browser is told after it saved on its own. */
export type AutosaveReply =
  | { readonly status: 'saved'; readonly version: number }
  | { readonly status: 'conflict' }
  | { readonly status: 'not-yet' }
  | { readonly status: 'gone' };

const reply = (body: AutosaveReply, status: number) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** The same save as the Continue button's, without leaving the page. A page with a problem in it is told about it on Continue. */
export async function autosaveAnswer(request: Request): Promise<Response> {
  markEntered();
  const sent = await request.formData().catch(() => undefined);
  const values = formValues(sent);
  const form = pageForm.safeParse(Object.fromEntries(Object.entries(values).map(([name, [first]]) => [name, first])));
  if (!form.success) return reply({ status: 'not-yet' }, 400);
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return reply({ status: 'gone' }, 404);
  const saved = await savePage(candidateId, form.data, values);
  if (saved.status === 'saved') return reply({ status: 'saved', version: saved.version }, 200);
  if (saved.status === 'gone') return reply({ status: 'gone' }, 404);
  return saved.state.conflict === undefined ? reply({ status: 'not-yet' }, 422) : reply({ status: 'conflict' }, 409);
}
