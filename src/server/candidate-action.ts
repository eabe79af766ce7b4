import 'server-only';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { FormState, FormValues } from '@/lib/form-state';
import { markEntered, markProblem } from './http/request-context';
import { candidateWhoSaves } from './session';

/** React's own fields of a form without JavaScript. */
const isOurs = (name: string) => !name.startsWith('$ACTION');

/** Reads a form as text by field name. Anything else (a file, no form at all) is left out: the schema then refuses it. */
export function formValues(form: unknown): FormValues {
  if (!(form instanceof FormData)) return {};
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (isOurs(name) && typeof value === 'string') (values[name] ??= []).push(value);
  }
  return values;
}

const single = (values: FormValues) =>
  Object.fromEntries(Object.entries(values).map(([name, [first]]) => [name, first]));

/** Shown when the hidden fields of a form are not as the page made them: an old tab, or a hand-made request. */
const STALE_FORM =
  'This page is from an earlier version. Reload it, then try again. Copy your words first if you typed any.';

/**
 * Makes a server action: marks that our code was reached, reads the form, parses its single-valued fields with `schema`, finds
 * out who is asking, and hands over. A form that does not parse is answered with a sentence, never an exception.
 */
export function candidateAction<Schema extends z.ZodType, State extends FormState = FormState>(
  schema: Schema,
  handle: (input: z.infer<Schema>, candidateId: string, values: FormValues, form: FormData) => Promise<State>,
): (previous: State | FormState, form: FormData) => Promise<State | FormState> {
  return async (_previous, form) => {
    markEntered();
    const values = formValues(form);
    const input = schema.safeParse(single(values));
    const state = input.success
      ? await handle(input.data, await candidateWhoSaves(single(values).key ?? randomUUID()), values, form)
      : { problems: [{ field: 'form', text: STALE_FORM }], typed: values };
    if (state.problems.length > 0) markProblem();
    return state;
  };
}
