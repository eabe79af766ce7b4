import { type MouseEvent, useId } from 'react';
import type { FoundGroup, FoundLine } from './found-groups';
import { findWords as words } from './copy';

interface OptionsProps {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** Which of all lines Enter opens. */
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onPick: (event: MouseEvent, line: FoundLine) => void;
  readonly onPoint: (index: number) => void;
}

/** The list of a combobox. Each line is a link, so that it can be opened in another tab as well. */
export function Options({ id, groups, active, optionId, onPick, onPoint }: OptionsProps) {
  const titleId = useId();
  const firstOf = (group: FoundGroup) =>
    groups.slice(0, groups.indexOf(group)).reduce((count, { lines }) => count + lines.length, 0);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.results}
      tabIndex={-1}
      hidden={groups.length === 0}
      className="min-h-0 grow overflow-y-auto overscroll-contain border-b border-line p-2"
    >
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${titleId}-${group.id}`} className="pb-2">
          <p id={`${titleId}-${group.id}`} className="px-3 pt-2 pb-1 text-xs font-semibold text-ink-2">
            {group.title}
          </p>
          {group.lines.map((line, index) => {
            const at = firstOf(group) + index;
            return (
              <Option
                key={line.href}
                id={optionId(at)}
                line={line}
                isActive={at === active}
                onPick={onPick}
                onPoint={() => onPoint(at)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly line: FoundLine;
  readonly isActive: boolean;
  readonly onPick: (event: MouseEvent, line: FoundLine) => void;
  readonly onPoint: () => void;
}

function Option({ id, line, isActive, onPick, onPoint }: OptionProps) {
  const { href, text, hint, isFile } = line;
  return (
    <a
      id={id}
      href={href}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      download={isFile}
      onClick={(event) => onPick(event, line)}
      onPointerMove={onPoint}
      className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 rounded-control px-3 py-2 text-base text-ink no-underline hover:text-ink aria-selected:bg-tide-soft"
    >
      <span dir="auto" className="min-w-0 break-words">
        {text}
      </span>{' '}
      {hint !== undefined && <span className="text-sm text-ink-2">{hint}</span>}
    </a>
  );
}
