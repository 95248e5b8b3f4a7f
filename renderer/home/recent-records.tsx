import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { HomeSection } from './home-section.tsx';
import styles from './recent-records.module.css';
import { api } from '#renderer/api.ts';
import { Badge } from '#renderer/components/badge.tsx';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ClubRecord } from '#shared/contract/records.ts';

const shown = 8;
const { records: text } = words.home;

/** The club records of the last days, as many days as the club calls recent. */
export function RecentRecords() {
  const club = useClub();
  const days = Math.max(1, club.policy.recentDays);
  const { data } = useQuery(api.records.recent.queryOptions({ input: { clubId: club.id, days } }));
  const marks = byPerformance(data ?? []);
  return (
    <HomeSection title={text.title(days)} more={{ link: { to: '/records' }, label: text.all }}>
      {data === undefined && <Skeleton height={120} />}
      {data?.length === 0 && <p className={styles['none']}>{text.none(days)}</p>}
      <div className={styles['cards']}>
        {marks.slice(0, shown).map((records) => (
          <RecordCard key={records[0].performanceId} records={records} />
        ))}
      </div>
      {marks.length > shown && (
        <Anchor
          size="sm"
          mt="sm"
          display="inline-block"
          renderRoot={(props) => (
            <Link {...props} to="/records" search={{ view: 'list', sort: 'date', direction: 'down' }} />
          )}
        >
          {text.more(marks.length - shown)}
        </Anchor>
      )}
    </HomeSection>
  );
}

type Records = [ClubRecord, ...ClubRecord[]];

/** One mark may hold the record of its age group and the overall one: that is one card. */
function byPerformance(records: readonly ClubRecord[]): Records[] {
  const groups = Map.groupBy(records, (record) => record.performanceId);
  return [...groups.values()].filter((group): group is Records => group.length > 0);
}

function RecordCard({ records }: { records: Records }) {
  const [record] = records;
  const lists = [...new Set(records.map((each) => categoryLabel(each.gender, each.ageGroupName)))].join(', ');
  return (
    <Link to="/performances/$id" params={{ id: record.performanceId }} className={styles['card']}>
      <span className={styles['event']}>
        {[record.disciplineName, record.specification].filter(Boolean).join(' ')}
        <Badge kind={record.joint ? '=CR' : 'CR'} />
      </span>
      <MarkText text={record.mark.text} size="xl" />
      <strong className={styles['who']}>{record.holders.map((holder) => holder.name).join(', ')}</strong>
      <span className={styles['quiet']}>
        {lists} · <DayText day={record.date} />
      </span>
    </Link>
  );
}
