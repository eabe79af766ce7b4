'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState, useRef, useState, useTransition, type SubmitEvent } from 'react';

export interface FormAction<State> {
  readonly state: State;
  readonly formProps: {
    readonly action: (form: FormData) => void;
    readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  };
  readonly pending: boolean;
  /** The app could not be reached: nothing was saved, everything that was typed is still in the form. */
  readonly unreachable: boolean;
  /** Sends the form again as it stands now, under the same key. */
  readonly retry: () => void;
}

export interface FormSteps {
  /** Waited for before the form is read, such as a save that is still on its way. */
  readonly before?: () => Promise<void>;
  /** Called when the action was done and leads to another page. */
  readonly followed?: () => void;
}

const alreadyReady = () => Promise.resolve();
const nothingMore = () => undefined;

/** A redirect or a missing page is Next's to follow. */
function followNext(error: unknown, followed: () => void): void {
  try {
    unstable_rethrow(error);
  } catch (leaving) {
    followed();
    throw leaving;
  }
}

/**
 * A server action on a form that loses nothing. Without JavaScript the browser posts the form and the page comes back with the
 * state. With JavaScript the form is sent from here instead: React then does not reset its fields, a second press while the
 * first is on its way is ignored, and a server that is away becomes a notice instead of an error page.
 */
export function useFormAction<State>(
  action: (previous: Awaited<State>, form: FormData) => Promise<Awaited<State>>,
  initial: Awaited<State>,
  { before = alreadyReady, followed = nothingMore }: FormSteps = {},
): FormAction<Awaited<State>> {
  const [postedState, postAction] = useActionState(action, initial);
  const [sentState, setSentState] = useState<Awaited<State>>();
  const [pending, startTransition] = useTransition();
  const [unreachable, setUnreachable] = useState(false);
  const last = useRef<Submission>(undefined);
  const busy = useRef(false);
  const state = sentState ?? postedState;

  const send = (submission: Submission) => {
    if (busy.current) return;
    busy.current = true;
    last.current = submission;
    startTransition(async () => {
      try {
        await before();
        setSentState(await action(state, read(submission)));
        setUnreachable(false);
      } catch (error) {
        followNext(error, followed);
        setUnreachable(true);
      } finally {
        busy.current = false;
      }
    });
  };

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send({ form: event.currentTarget, submitter: event.nativeEvent.submitter });
  };

  const retry = () => {
    if (last.current !== undefined) send(last.current);
  };

  return { state, formProps: { action: postAction, onSubmit }, pending, unreachable, retry };
}

interface Submission {
  readonly form: HTMLFormElement;
  readonly submitter: HTMLElement | null;
}

/** The form as it stands now, with the button that was pressed, even if that button is no longer on the page. */
function read({ form, submitter }: Submission): FormData {
  const data = new FormData(form);
  if (submitter instanceof HTMLButtonElement && submitter.name !== '') data.append(submitter.name, submitter.value);
  return data;
}
