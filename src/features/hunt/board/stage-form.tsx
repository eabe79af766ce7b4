'use client';

import { CLOSING_REASONS } from '@/domain/hunt/stages';
import { placeText, type StageLabels } from '@/features/hunt/stage-words';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import type { CardView } from './card-view';
import { words } from './copy';
import { moveAction } from './hunt-actions';
import type { ColumnName } from './hunt-queries';

const NO_STAGES: StageLabels = new Map();

interface StageFormProps {
  readonly card: CardView;
  readonly columns: readonly ColumnName[];
  readonly search: string;
  readonly formKey: string;
}

/** The stage of a row, changed in place: with JavaScript at once, without it by the button. */
export function StageForm({ card, columns, search, formKey }: StageFormProps) {
  const { id, version, name, column } = card;
  const { state, formProps, unreachable, retry } = useFormAction(moveAction, untouched);
  return (
    <form {...formProps} className="flex flex-wrap items-center gap-2">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="back" value={search} />
      <select
        key={`${column} ${String(version)}`}
        id={`move-${id}`}
        name="to"
        aria-label={`${words.stage}: ${name}`}
        defaultValue={column}
        onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
        className="block min-h-11 w-60 max-w-full rounded-control border-2 border-control bg-surface px-2 text-sm text-ink"
      >
        {columns.map(({ id: value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
        {CLOSING_REASONS.map((reason) => (
          <option key={reason} value={`closed:${reason}`}>
            {placeText({ status: 'closed', closingReason: reason }, NO_STAGES)}
          </option>
        ))}
      </select>
      <span className="hidden noscript:inline">
        <Button kind="quiet">{words.save}</Button>
      </span>
    </form>
  );
}
