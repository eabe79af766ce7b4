'use client';

import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { type FeedState, renewFeedAction } from './calendar-actions';
import { calendarWords as words } from './copy';

interface FeedFormProps {
  readonly formKey: string;
  readonly origin: string;
  readonly isActive: boolean;
}

/** Makes the secret address and shows it, this once. */
export function FeedForm({ formKey, origin, isActive }: FeedFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction<FeedState>(renewFeedAction, untouched);
  const address = state.path === undefined ? undefined : `${origin}${state.path}`;
  return (
    <form {...formProps}>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      {address !== undefined && (
        <div role="status" className="mb-6">
          <label htmlFor="address" className="mb-1 block font-semibold">
            {words.yours}
          </label>
          <input
            id="address"
            readOnly
            value={address}
            className="block min-h-11 w-full rounded-control border-2 border-control bg-surface px-3 text-base text-ink"
          />
          <CopyButton text={address}>{words.copy}</CopyButton>
          <p className="text-sm text-ink-2">{words.howTo}</p>
        </div>
      )}
      {isActive && <p className="mb-2">{words.active}</p>}
      <Button kind={isActive ? 'secondary' : 'primary'} pending={pending}>
        {isActive ? words.renew : words.make}
      </Button>
      {isActive && <p className="mt-2 text-sm text-ink-2">{words.renewHint}</p>}
    </form>
  );
}
