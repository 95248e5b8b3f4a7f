import { words } from '#renderer/words/words.ts';

interface Item {
  value: string;
  label: string;
}

/**
 * The choices of a filter, and what an address asks for beside them: an old link to an age group the club has no more
 * shows why the list is empty, and can be cleared.
 */
export function withUnknown(data: readonly Item[], value: string | undefined): Item[] {
  if (value === undefined || data.some((each) => each.value === value)) return [...data];
  return [...data, { value, label: words.components.unknownChoice(value) }];
}
