'use client';

import { ROUND_FORMATS, ROUND_RESULTS, ROUND_STAGES } from '@/domain/hunt/round';
import { type FormState, untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { SelectField } from '@/ui/select-field';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { formatText, resultText, roundStageText, roundWords as words } from './copy';
import { addRoundAction, changeRoundAction } from './round-actions';

interface RoundFormProps {
  readonly formKey: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly stored: Readonly<Record<string, string>>;
  readonly zones: readonly string[];
  readonly isNew: boolean;
  /** There is a reflection: day, format and stage are told there. */
  readonly isTold: boolean;
}

const optionsOf = (ids: readonly string[], text: Readonly<Record<string, string>>, none: string) => [
  { value: '', text: none },
  ...ids.map((id) => ({ value: id, text: text[id] ?? id })),
];

export function RoundForm({ formKey, hidden, stored, zones, isNew, isTold }: RoundFormProps) {
  const action = isNew ? addRoundAction : changeRoundAction;
  const { state, formProps, pending, unreachable, retry } = useFormAction<FormState>(action, untouched);
  const field = (name: string) => ({
    name,
    defaultValue: state.typed[name]?.[0] ?? stored[name] ?? '',
    problem: state.problems.find((problem) => problem.field === name)?.text,
  });
  return (
    <form {...formProps} noValidate className="grid max-w-reading gap-5">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      {Object.entries({ ...hidden, key: formKey }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isTold ? (
        <input type="hidden" name="heldOn" value={stored.heldOn ?? ''} />
      ) : (
        <TextField {...field('heldOn')} type="date" label={words.day} />
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field('startsAt')} type="time" label={words.time} hint={words.timeHint} />
        <TextField {...field('minutes')} inputMode="numeric" label={words.minutes} />
      </div>
      <SelectField
        {...field('timeZone')}
        label={words.zone}
        options={zones.map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }))}
      />
      {!isTold && (
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            {...field('format')}
            label={words.format}
            options={optionsOf(ROUND_FORMATS, formatText, words.unknown)}
          />
          <SelectField
            {...field('stage')}
            label={words.stage}
            options={optionsOf(ROUND_STAGES, roundStageText, words.unknown)}
          />
        </div>
      )}
      <TextField {...field('place')} label={words.place} />
      <TextField {...field('link')} label={words.link} inputMode="url" autoComplete="off" />
      <SelectField
        {...field('result')}
        label={words.result}
        options={optionsOf(ROUND_RESULTS, resultText, words.open)}
      />
      <TextArea {...field('notes')} label={words.notes} serif={false} />
      <div>
        <Button pending={pending}>{words.save}</Button>
      </div>
    </form>
  );
}
