'use client';

import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { feedAction, type FeedState } from './calendar-actions';
import { calendarWords as words } from './copy';

interface FeedFormProps {
  readonly formKey: string;
  readonly origin: string;
  readonly isActive: boolean;
}

/** Makes the secret address and shows it, this once; or ends it. */
export function FeedForm({ formKey, origin, isActive: wasActive }: FeedFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction<FeedState>(feedAction, untouched);
  const isActive = state.isActive ?? wasActive;
  return (
    <>
      <div role="status">
        {state.path !== undefined && <Address text={`${origin}${state.path}`} />}
        {state.isActive === false && <p className="mb-6">{words.stopped}</p>}
      </div>
      <form {...formProps}>
        <ErrorSummary problems={state.problems} />
        {unreachable && <UnsavedNotice retry={retry} />}
        <input type="hidden" name="key" value={formKey} />
        {isActive && <p className="mb-2">{words.active}</p>}
        <Button name="then" value="make" kind={isActive ? 'secondary' : 'primary'} pending={pending}>
          {isActive ? words.renew : words.make}
        </Button>
        {isActive && (
          <>
            <p className="mt-2 text-sm text-ink-2">{words.renewHint}</p>
            <Button name="then" value="stop" kind="quiet" pending={pending} className="mt-4">
              {words.revoke}
            </Button>
          </>
        )}
      </form>
    </>
  );
}

/** Outside the form: the Enter key in it makes no other address. */
function Address({ text }: { readonly text: string }) {
  return (
    <div className="mb-6">
      <label htmlFor="address" className="mb-1 block font-semibold">
        {words.yours}
      </label>
      <input
        id="address"
        readOnly
        value={text}
        className="block min-h-11 w-full rounded-control border-2 border-control bg-surface px-3 text-base text-ink"
      />
      <CopyButton text={text}>{words.copy}</CopyButton>
      <p className="text-sm text-ink-2">{words.howTo}</p>
    </div>
  );
}
