import { Search } from 'lucide';
import type { KeyboardEvent } from 'react';
import { Icon } from '@/ui/icon';
import { findWords as words } from './copy';

interface PaletteFieldProps {
  /** What the ids of the palette begin with. */
  readonly id: string;
  readonly search: string;
  readonly count: number;
  /** The id of the line that Enter opens. */
  readonly activeId: string | undefined;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}

/** The first stop of the palette is the field: a dialog gives it the focus as it opens. */
export function PaletteField({ id, search, count, activeId, onType, onKey, onClose }: PaletteFieldProps) {
  return (
    <div className="flex items-end gap-2 border-b border-line p-4">
      <div className="min-w-0 grow">
        <label id={`${id}-label`} htmlFor={`${id}-field`} className="mb-2 block text-sm font-semibold">
          {words.title}
        </label>
        <div className="relative">
          <Icon of={Search} className="pointer-events-none absolute start-3 top-3 size-5 text-ink-2" />
          <input
            id={`${id}-field`}
            name="q"
            type="text"
            role="combobox"
            aria-expanded={count > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={activeId}
            aria-autocomplete="list"
            aria-describedby={`${id}-keys`}
            autoComplete="off"
            enterKeyHint="go"
            dir="auto"
            value={search}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={onKey}
            className="block min-h-11 w-full rounded-control border-2 border-control bg-surface ps-11 pe-3 text-base text-ink"
          />
        </div>
      </div>
      <button
        type="button"
        onClick={onClose}
        className="min-h-11 rounded-control px-3 text-sm text-ink-2 hover:bg-tide-soft hover:text-ink"
      >
        {words.close}
      </button>
    </div>
  );
}
