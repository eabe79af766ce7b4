'use client';

import { unstable_rethrow } from 'next/navigation';
import { startTransition, useActionState, useCallback, useRef, useState, type SubmitEvent } from 'react';

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

const alreadyReady = () => Promise.resolve();

/**
 * A server action on a form that loses nothing. Without JavaScript the browser posts the form and the page comes back with the
 * state. With JavaScript the form is sent from here instead: React then does not reset its fields, a second press while the
 * first is on its way is ignored, and a server that is away becomes a notice instead of an error page.
 */
export function useFormAction<State>(
  action: (previous: Awaited<State>, form: FormData) => Promise<Awaited<State>>,
  initial: Awaited<State>,
  /** Waited for before the form is read, such as a save that is still on its way. */
  before: () => Promise<void> = alreadyReady,
): FormAction<Awaited<State>> {
  const [postedState, postAction] = useActionState(action, initial);
  const [sentState, setSentState] = useState<Awaited<State>>();
  const [pending, setPending] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const lastSubmit = useRef<() => void>(undefined);
  const busy = useRef(false);
  const state = sentState ?? postedState;

  const send = useCallback(
    (form: FormData) => {
      if (busy.current) return;
      busy.current = true;
      setPending(true);
      startTransition(async () => {
        try {
          const next = await action(state, form);
          setSentState(next);
          setUnreachable(false);
        } catch (error) {
          unstable_rethrow(error);
          setUnreachable(true);
        } finally {
          busy.current = false;
          setPending(false);
        }
      });
    },
    [action, state],
  );

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent;
    lastSubmit.current = () => {
      void before().then(() => {
        send(new FormData(form, submitter));
      });
    };
    lastSubmit.current();
  };

  const retry = () => {
    lastSubmit.current?.();
  };

  return { state, formProps: { action: postAction, onSubmit }, pending, unreachable, retry };
}
