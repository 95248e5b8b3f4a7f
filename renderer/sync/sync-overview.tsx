import { ConflictsPart } from './conflicts-part.tsx';
import { DevicesPart } from './devices-part.tsx';
import { JoinedPart } from './joined-part.tsx';
import { NoHub } from './no-hub.tsx';
import { RoundsPart } from './rounds-part.tsx';
import { StatusPart } from './status-part.tsx';
import styles from './sync.module.css';
import { useSync } from './use-sync.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';

/** How the club stands with its hub, what waits for a decision, and what was; where there is no hub, how one begins. */
export function SyncOverview() {
  const { data, error } = useSync();
  if (data === undefined) return error === null ? <TableSkeleton /> : <ErrorText error={error} />;
  const { state } = data;
  if (state === 'off') return <NoHub />;
  return (
    <div className={styles['parts']}>
      <StatusPart status={{ ...data, state }} />
      <ConflictsPart />
      <JoinedPart />
      <DevicesPart />
      <RoundsPart />
    </div>
  );
}
