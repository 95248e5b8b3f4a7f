import type { MouseEvent } from 'react';

/**
 * Before a click on a field whose whole text is selected: the browser ends such a selection only after the click, and would
 * undo the one that the click makes.
 */
export function dropSelection({ currentTarget: field }: MouseEvent<HTMLInputElement>): void {
  field.setSelectionRange(field.value.length, field.value.length);
}
