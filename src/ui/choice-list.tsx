import type { ReactNode } from 'react';
import { ProblemLine } from './field-frame';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface ChoiceListProps {
  readonly name: string;
  readonly pick: 'one' | 'any';
  readonly options: readonly Choice[];
  /** Set apart by "or": choosing one of them stands for the whole list. */
  readonly apart?: readonly Choice[];
  readonly chosen: readonly string[];
  /** The legend, or the id of the heading that already asks the question. */
  readonly legend: { readonly text: string } | { readonly headingId: string };
  readonly problem?: string | undefined;
  readonly or?: string;
  /** Fields that belong to an option, shown while it is chosen (by CSS, so also without JavaScript). */
  readonly revealed?: Readonly<Record<string, ReactNode>>;
}

/** Radios or checkboxes; the whole row is the target and nothing is chosen beforehand. */
export function ChoiceList({ name, pick, options, apart = [], chosen, legend, problem, or = 'or', revealed = {} }: ChoiceListProps) {
  const type = pick === 'one' ? 'radio' : 'checkbox';
  const row = (choice: Choice, isApart: boolean) => (
    <div key={choice.id} className="group/choice">
      <label className="flex min-h-11 items-start gap-3 rounded-control border-2 border-line bg-surface px-4 py-2.5 transition-colors duration-[120ms] ease-calm has-checked:border-tide has-checked:bg-tide-soft hover:border-control">
        <input
          type={type}
          name={name}
          value={choice.id}
          defaultChecked={chosen.includes(choice.id)}
          data-apart={isApart ? 'true' : undefined}
          className="mt-1 size-5 shrink-0 accent-tide"
        />
        <span>{choice.label}</span>
      </label>
      {revealed[choice.id] !== undefined && (
        <div className="ms-6 hidden border-s-2 border-seam py-3 ps-5 group-has-checked/choice:block">{revealed[choice.id]}</div>
      )}
    </div>
  );
  return (
    <fieldset
      aria-labelledby={'headingId' in legend ? legend.headingId : undefined}
      aria-describedby={problem === undefined ? undefined : `${name}-problem`}
      className={problem === undefined ? undefined : 'border-s-4 border-brick ps-4'}
    >
      {'text' in legend && <legend className="mb-2 text-base font-semibold">{legend.text}</legend>}
      {problem !== undefined && <ProblemLine id={name}>{problem}</ProblemLine>}
      <div id={name} className="grid gap-2">
        {options.map((choice) => row(choice, false))}
        {apart.length > 0 && options.length > 0 && <p className="px-4 text-sm text-ink-3">{or}</p>}
        {apart.map((choice) => row(choice, true))}
      </div>
    </fieldset>
  );
}
