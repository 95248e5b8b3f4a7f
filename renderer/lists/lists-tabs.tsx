import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';

import { useMay } from '#renderer/accounts/me.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { words } from '#renderer/words/words.ts';

const text = words.lists;

/** From one kind of list to the other. */
export function ListsTabs({ value }: { value: 'top' | 'bests' }) {
  const navigate = useNavigate();
  const isNarrow = useIsNarrow();
  const isMember = useMay('member');
  // Visitors see the public list, and there is nothing to choose.
  if (!isMember) return null;
  return (
    <SegmentedControl
      aria-label={text.which}
      fullWidth={isNarrow}
      value={value}
      onChange={(chosen) => void navigate({ to: chosen === 'bests' ? '/lists/bests' : '/lists/top' })}
      data={[
        { value: 'top', label: text.views.top },
        { value: 'bests', label: text.views.bests },
      ]}
    />
  );
}
