import type { ReactNode } from 'react';
import { Disclosure } from './disclosure';
import { problemId, ProblemLine } from './field-frame';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A word or two beside the label. */
  readonly tag?: string | undefined;
  /** A sentence under it. */
  readonly hint?: string | undefined;
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
  /** A few short options side by side, where there is room. */
  readonly inline?: boolean;
  /** Options that few need, behind a fold; it stands open when one of them is chosen. */
  readonly folded?: { readonly summary: string; readonly options: readonly Choice[] };
}

/** Radios or checkboxes; the whole row is the target and nothing is chosen beforehand. */
export function ChoiceList({
  name,
  pick,
  options,
  apart = [],
  chosen,
  legend,
  problem,
  or = 'or',
  revealed = {},
  inline = false,
  folded,
}: ChoiceListProps) {
  const row = (choice: Choice, isApart: boolean) => (
    <div key={choice.id} className="group/choice">
      <Row
        choice={choice}
        name={name}
        type={pick === 'one' ? 'radio' : 'checkbox'}
        isChosen={chosen.includes(choice.id)}
        isApart={isApart}
      />
      {revealed[choice.id] !== undefined && (
        <div className="ms-6 hidden border-s-2 border-seam py-3 ps-5 group-has-checked/choice:block">
          {revealed[choice.id]}
        </div>
      )}
    </div>
  );
  return (
    <ChoiceFrame name={name} legend={legend} problem={problem} inline={inline}>
      {options.map((choice) => row(choice, false))}
      {apart.length > 0 && options.length > 0 && <p className="px-4 text-sm text-ink-3">{or}</p>}
      {apart.map((choice) => row(choice, true))}
      {folded !== undefined && (
        <Disclosure summary={folded.summary} open={folded.options.some(({ id }) => chosen.includes(id))}>
          <div className="grid gap-2 text-base text-ink">{folded.options.map((choice) => row(choice, false))}</div>
        </Disclosure>
      )}
    </ChoiceFrame>
  );
}

interface ChoiceFrameProps extends Pick<ChoiceListProps, 'name' | 'legend' | 'problem'> {
  readonly inline: boolean;
  readonly children: ReactNode;
}

function ChoiceFrame({ name, legend, problem, inline, children }: ChoiceFrameProps) {
  return (
    <fieldset
      aria-labelledby={'headingId' in legend ? legend.headingId : undefined}
      aria-describedby={problem === undefined ? undefined : problemId(name)}
      className={problem === undefined ? undefined : 'border-s-4 border-brick ps-4'}
    >
      {'text' in legend && <legend className="mb-2 text-base font-semibold">{legend.text}</legend>}
      {problem !== undefined && <ProblemLine id={name}>{problem}</ProblemLine>}
      <div id={name} className={inline ? 'grid gap-2 sm:grid-flow-col sm:auto-cols-fr' : 'grid gap-2'}>
        {children}
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly choice: Choice;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: boolean;
  readonly isApart: boolean;
}

function Row({ choice, name, type, isChosen, isApart }: RowProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 rounded-control border-2 border-line bg-surface px-4 py-2.5 transition-colors duration-[120ms] ease-calm has-checked:border-tide has-checked:bg-tide-soft hover:border-control">
      <input
        type={type}
        name={name}
        value={choice.id}
        defaultChecked={isChosen}
        data-apart={isApart ? 'true' : undefined}
        className="mt-1 size-5 shrink-0 accent-tide"
      />
      <span className="min-w-0">
        {choice.label}
        {choice.tag !== undefined && (
          <span className="ms-2 inline-block rounded-mark bg-seam-soft px-2 py-0.5 align-middle text-xs font-semibold text-seam-ink">
            {choice.tag}
          </span>
        )}
        {choice.hint !== undefined && <span className="block text-sm text-ink-2">{choice.hint}</span>}
      </span>
    </label>
  );
}
