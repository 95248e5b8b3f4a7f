import { Button, type ButtonProps } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';

import { words } from '#renderer/words/words.ts';

interface Props extends Pick<ButtonProps, 'variant' | 'className'> {
  onClear: () => void;
}

/** Takes all filters of a list away. The button goes with them, so the focus goes to the first filter. */
export function ClearFilters({ onClear, variant = 'subtle', className }: Props) {
  return (
    <Button
      variant={variant}
      {...(variant === 'subtle' ? { color: 'gray' } : {})}
      {...(className === undefined ? {} : { className })}
      leftSection={<IconFilterOff size={18} aria-hidden />}
      onClick={() => {
        focusFirstFilter();
        onClear();
      }}
    >
      {words.common.clearFilters}
    </Button>
  );
}

function focusFirstFilter(): void {
  const filters = document.querySelector('[role="search"]');
  filters?.querySelector<HTMLElement>('input:not([type="hidden"]), button, select')?.focus();
}
