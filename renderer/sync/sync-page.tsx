import { SyncOverview } from './sync-overview.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { words } from '#renderer/words/words.ts';

/** What members see of the sync of their club; the same stands in the administration. */
export function SyncPage() {
  return (
    <>
      <PageHeader title={words.sync.title} lead={words.sync.lead} />
      <SyncOverview />
    </>
  );
}
