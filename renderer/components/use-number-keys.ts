import { useShortcuts } from '#renderer/shell/shortcuts.tsx';

/** The parts of a screen, one number key each: the first nine, and 0 for the tenth. */
export function useNumberKeys<Key extends string>(
  group: string,
  parts: readonly { value: Key; label: string }[],
  choose: (part: Key) => void,
): void {
  useShortcuts(
    parts
      .slice(0, 10)
      .map(({ value, label }, index) => ({ keys: String((index + 1) % 10), label, group, run: () => choose(value) })),
  );
}
