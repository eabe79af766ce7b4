'use client';

import { type KeyboardEvent, useState } from 'react';
import { untouched } from '@/lib/form-state';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import type { CardView } from './card-view';
import { words } from './copy';
import { changeDayAction } from './hunt-actions';

interface DayCellProps {
  readonly card: CardView;
  readonly field: 'appliedOn' | 'deadline';
  readonly label: string;
  readonly search: string;
  readonly formKey: string;
}

/** A day of a row that becomes a field by one press. Without JavaScript it is changed on the job's own page. */
export function DayCell(props: DayCellProps) {
  const [state, setState] = useState<'shown' | 'open' | 'left'>('shown');
  const { card, field, label } = props;
  const day = card[field];
  return (
    <td className={day === '' ? 'py-1 pe-4 phone:hidden' : 'py-1 pe-4 whitespace-nowrap phone:py-0.5'}>
      {state === 'open' ? (
        <DayForm
          {...props}
          close={() => {
            setState('shown');
          }}
          leave={() => {
            setState('left');
          }}
        />
      ) : (
        <>
          {day !== '' && (
            <span aria-hidden className="hidden text-ink-2 phone:inline">
              {label}:{' '}
            </span>
          )}
          <button
            type="button"
            ref={state === 'left' ? focusOnce : undefined}
            onClick={() => {
              setState('open');
            }}
            className="min-h-11 min-w-11 rounded-control text-start hover:underline"
          >
            {day === '' ? <span aria-hidden>–</span> : day}
            <span className="sr-only">
              {' '}
              {words.changeDay} {label}, {card.name}
            </span>
          </button>
        </>
      )}
    </td>
  );
}

interface DayFormProps extends DayCellProps {
  readonly close: () => void;
  /** Closes it and gives the focus back. */
  readonly leave: () => void;
}

/** Saved by Enter or by going elsewhere, when it was changed; Esc leaves it as it was. */
function DayForm({ card, field, label, search, formKey, close, leave }: DayFormProps) {
  const { state, formProps, unreachable, retry } = useFormAction(changeDayAction, untouched, { followed: close });
  const { id, version, name, days } = card;
  const before = days[field] ?? '';
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event;
    if (key === 'Enter') {
      // Not every browser sends a form by Enter in a day.
      event.preventDefault();
      if (currentTarget.value === before) leave();
      else currentTarget.form?.requestSubmit();
    }
    if (key === 'Escape') {
      // Going away must not save it.
      currentTarget.value = before;
      leave();
    }
  };
  return (
    <form {...formProps}>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="field" value={field} />
      <input type="hidden" name="back" value={search} />
      <input
        type="date"
        name="day"
        aria-label={`${label}, ${name}`}
        defaultValue={before}
        ref={focusOnce}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value === before) close();
          else currentTarget.form?.requestSubmit();
        }}
        className="block min-h-11 rounded-control border-2 border-control bg-surface px-2 text-sm text-ink"
      />
    </form>
  );
}

/** Whoever pressed the day wants to change it; whoever left it is still there. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
