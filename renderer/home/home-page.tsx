import { useQuery } from '@tanstack/react-query';

import { ClubNumbers } from './club-numbers.tsx';
import styles from './home-page.module.css';
import { ComingClub } from './coming-club.tsx';
import { HomeSkeleton } from './home-skeleton.tsx';
import { LastBackup } from './last-backup.tsx';
import { LastPerformances } from './last-performances.tsx';
import { NearMisses } from './near-misses.tsx';
import { NewClub } from './new-club.tsx';
import { QuickActions } from './quick-actions.tsx';
import { RecentRecords } from './recent-records.tsx';
import { SeasonMedals } from './season-medals.tsx';
import { Waiting } from './waiting.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useAllThere } from '#renderer/components/use-all-there.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { useSync } from '#renderer/sync/use-sync.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

/** What happened lately, what waits, and the ways in. */
export function HomePage() {
  const club = useClub();
  const last = useQuery(api.performances.list.queryOptions({ input: { clubId: club.id, pageSize: 8 } }));
  const sync = useSync();
  if (last.error !== null) return <ErrorText error={last.error} />;
  if (last.data === undefined) return <HomeSkeleton name={club.name} />;
  if (last.data.total === 0 && sync.data?.state === 'first') return <ComingClub name={club.name} />;
  if (last.data.total === 0) return <NewClub name={club.name} />;
  return <ClubHome total={last.data.total} rows={last.data.rows} />;
}

function ClubHome({ total, rows }: { total: number; rows: PerformanceRow[] }) {
  const club = useClub();
  const isThere = useAllThere();
  const parts = (
    <>
      <PageHeader title={club.name} lead={<ClubNumbers performances={total} />} />
      <QuickActions />
      <Waiting />
      <RecentRecords />
      <div className={styles['columns']}>
        <LastPerformances rows={rows} total={total} />
        <div>
          <NearMisses />
          <SeasonMedals />
        </div>
      </div>
      <LastBackup />
    </>
  );
  return (
    <>
      {!isThere && <HomeSkeleton name={club.name} />}
      <div hidden={!isThere}>{parts}</div>
    </>
  );
}
