import { Skeleton } from '@mantine/core';

import { words } from '#renderer/words/words.ts';

const rows = Array.from({ length: 12 }, (_, index) => index);

/** Where a table will be. */
export function TableSkeleton() {
  return (
    <div role="status" aria-label={words.common.loading}>
      {rows.map((row) => (
        <Skeleton key={row} height={20} my={14} />
      ))}
    </div>
  );
}
