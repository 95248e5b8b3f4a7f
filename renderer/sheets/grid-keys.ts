import type { KeyboardEvent } from 'react';

/** The cell at a place, `3:mark` or `3:athlete:2`. */
export function cellAt(table: HTMLElement, at: string): HTMLInputElement | null {
  return table.querySelector<HTMLInputElement>(`[data-at="${at}"]`);
}

function cellsOf(table: HTMLElement): HTMLInputElement[] {
  return [...table.querySelectorAll<HTMLInputElement>('[data-at]')];
}

/** The cell before or behind one, in the order of typing; over the end of a row into the next. */
export function cellBeside(table: HTMLElement, at: string, step: 1 | -1): HTMLInputElement | null {
  const cells = cellsOf(table);
  const index = cells.findIndex((cell) => cell.dataset['at'] === at);
  return index < 0 ? null : (cells[index + step] ?? null);
}

/**
 * Moves like a good spreadsheet: up and down in a column, left and right at the end of a text, Enter to the next row, where
 * typing began in this one.
 */
export function moveByKey(event: KeyboardEvent<HTMLElement>, startColumn: string | null): boolean {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey) return false;
  const at = target.dataset['at'];
  if (at === undefined) return false;
  const [row = '0', ...column] = at.split(':');
  const below = (step: number, to: string) => cellAt(currentTarget, `${Number(row) + step}:${to}`);
  const isAtStart = target.selectionStart === 0 && target.selectionEnd === target.selectionStart;
  const isAtEnd = target.selectionEnd === target.value.length && target.selectionEnd === target.selectionStart;
  const isWhole = target.selectionStart === 0 && target.selectionEnd === target.value.length;
  const next = (() => {
    switch (event.key) {
      case 'ArrowDown':
        return below(1, column.join(':'));
      case 'ArrowUp':
        return below(-1, column.join(':'));
      case 'ArrowLeft':
        return isAtStart || isWhole ? cellBeside(currentTarget, at, -1) : null;
      case 'ArrowRight':
        return isAtEnd || isWhole ? cellBeside(currentTarget, at, 1) : null;
      case 'Enter':
        return event.shiftKey ? below(-1, column.join(':')) : below(1, startColumn ?? column.join(':'));
      default:
        return null;
    }
  })();
  if (next === null) return false;
  next.focus();
  return true;
}
