import { Skeleton } from '@mantine/core';

import { PageHeader } from '#renderer/components/page-header.tsx';
import { words } from '#renderer/words/words.ts';

/** The shape of the screen while the club is read. */
export function HomeSkeleton({ name }: { name: string }) {
  return (
    <div role="status" aria-label={words.home.loading}>
      <PageHeader title={name} lead={<Skeleton height={14} width="18rem" mt={6} />} />
      <Skeleton height={44} mb="xl" />
      <Skeleton height={150} mb="xl" />
      <Skeleton height={320} />
    </div>
  );
}
