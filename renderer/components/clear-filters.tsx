import { Button, type ButtonProps } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';

import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

interface Props extends Pick<ButtonProps, 'variant' | 'className'> {
  onClear: () => void;
}

/** Takes all filters of a list away, also with a key. The button goes with them, so the focus goes to the first filter. */
export function ClearFilters({ onClear, variant = 'subtle', className }: Props) {
  const clear = () => {
    focusFirstFilter();
    onClear();
  };
  useShortcuts([{ keys: 'c', label: words.common.clearFilters, group: words.shell.shortcuts.do, run: clear }]);
  return (
    <Button
      variant={variant}
      {...(variant === 'subtle' ? { color: 'gray' } : {})}
      {...(className === undefined ? {} : { className })}
      leftSection={<IconFilterOff size={18} aria-hidden />}
      onClick={clear}
      aria-keyshortcuts="c"
    >
      {words.common.clearFilters}
    </Button>
  );
}

function focusFirstFilter(): void {
  const filters = document.querySelector('[role="search"]');
  filters?.querySelector<HTMLElement>('input:not([type="hidden"]), button, select')?.focus();
}
