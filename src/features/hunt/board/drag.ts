import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/** A card that was let go of: which, as it was seen, and where to, in the words of the Move menu. */
export interface Dropped {
  readonly id: string;
  readonly version: string;
  readonly to: string;
}

const partsOf = (board: HTMLElement, name: string) => [...board.querySelectorAll<HTMLElement>(`[data-${name}]`)];

/** Makes every card draggable, and every column and card a place to drop on. Returns what undoes it. */
export function letDrag(board: HTMLElement, onDrop: (dropped: Dropped) => void): () => void {
  const mark = (element: HTMLElement, isOver: boolean) => element.toggleAttribute('data-over', isOver);
  const cards = partsOf(board, 'card').map((element) =>
    combine(
      draggable({
        element,
        getInitialData: () => ({ card: element.dataset.card, version: element.dataset.version }),
        onDragStart: () => element.setAttribute('data-dragging', ''),
        onDrop: () => element.removeAttribute('data-dragging'),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.element !== element,
        getData: () => ({ above: element.dataset.card }),
        onDragEnter: () => mark(element, true),
        onDragLeave: () => mark(element, false),
        onDrop: () => mark(element, false),
      }),
    ),
  );
  const columns = partsOf(board, 'column').map((element) =>
    dropTargetForElements({
      element,
      getData: () => ({ column: element.dataset.column }),
      onDragEnter: () => mark(element, true),
      onDragLeave: () => mark(element, false),
      onDrop: () => mark(element, false),
    }),
  );
  const monitor = monitorForElements({
    onDrop: ({ source, location }) => {
      const targets = location.current.dropTargets.map(({ data }) => data);
      const column = textIn(targets, 'column');
      const above = textIn(targets, 'above');
      const { card, version } = source.data;
      if (column === undefined || typeof card !== 'string' || typeof version !== 'string') return;
      onDrop({ id: card, version, to: above === undefined ? `${column} bottom` : `${column} above ${above}` });
    },
  });
  return combine(...cards, ...columns, monitor);
}

const textIn = (targets: readonly Record<string | symbol, unknown>[], name: string): string | undefined =>
  targets.map((data) => data[name]).find((value) => typeof value === 'string');
