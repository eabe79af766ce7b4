interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
}

/** One thing that holds or does not; the whole row is the target. */
export function Tick({ name, label, checked }: TickProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 rounded-control border-2 border-line bg-surface px-4 py-2.5 text-ink transition-colors duration-[120ms] ease-calm has-checked:border-tide has-checked:bg-tide-soft hover:border-control">
      <input
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={checked}
        className="mt-1 size-5 shrink-0 accent-tide"
      />
      <span>{label}</span>
    </label>
  );
}
