import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { HomeSection } from './home-section.tsx';
import styles from './recent-records.module.css';
import { api } from '#renderer/api.ts';
import { Badge } from '#renderer/components/badge.tsx';
import { DayText } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import type { ClubRecord } from '#shared/contract/records.ts';
import { genderLabels } from '#shared/domain/gender.ts';

const shown = 8;

/** The club records of the last days, as many days as the club calls recent. */
export function RecentRecords() {
  const club = useClub();
  const days = Math.max(1, club.policy.recentDays);
  const { data } = useQuery(api.records.recent.queryOptions({ input: { clubId: club.id, days } }));
  return (
    <HomeSection title={`Club records of the last ${days} days`} more={{ link: { to: '/records' }, label: 'All records' }}>
      {data === undefined && <Skeleton height={120} />}
      {data?.length === 0 && (
        <p className={styles['none']}>None in the last {days} days. The next one will stand here.</p>
      )}
      <div className={styles['cards']}>
        {data?.slice(0, shown).map((record) => (
          <RecordCard key={`${record.performanceId} ${record.ageGroup} ${record.timing}`} record={record} />
        ))}
      </div>
    </HomeSection>
  );
}

function RecordCard({ record }: { record: ClubRecord }) {
  const list = [genderLabels[record.gender], record.ageGroupName].join(' ');
  return (
    <Link to="/performances/$id" params={{ id: record.performanceId }} className={styles['card']}>
      <span className={styles['event']}>
        {[record.disciplineName, record.specification].filter(Boolean).join(' ')}
        <Badge kind={record.joint ? '=CR' : 'CR'} />
      </span>
      <MarkText text={record.mark.text} size="xl" />
      <strong className={styles['who']}>{record.holders.map((holder) => holder.name).join(', ')}</strong>
      <span className={styles['quiet']}>
        {list} · <DayText day={record.date} />
      </span>
    </Link>
  );
}
