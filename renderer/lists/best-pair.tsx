import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import styles from './lists.module.css';
import { TopTable } from './top-table.tsx';
import { useYear } from './use-year.ts';
import { api } from '#renderer/api.ts';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  discipline: string;
  gender: 'F' | 'M' | 'X';
  season: string;
  ageGroup: string;
}

const text = words.lists;

/** The best ten of all time beside the best ten of this year. */
export function BestPair(props: Props) {
  const year = useYear();
  return (
    <div className={styles['pair']}>
      <BestTen {...props} year={null} />
      <BestTen {...props} year={year} />
    </div>
  );
}

function BestTen({ year, ageGroup, ...category }: Props & { year: number | null }) {
  const club = useClub();
  const question = { ...category, ageGroup, ...(year === null ? {} : { year }) };
  const { data } = useQuery({
    ...api.lists.top.queryOptions({ input: { clubId: club.id, ...question } }),
    placeholderData: keepPreviousData,
  });
  const id = `best-${year ?? 'ever'}`;
  const title = year === null ? text.own.allTime : text.own.thisYear(year);
  const rows = data?.tables.find((table) => table.kind !== 'windy')?.rows ?? [];
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {title}
        <Link
          to="/lists/top"
          search={{ ...category, ...(ageGroup === 'ALL' ? {} : { ageGroup }), ...(year === null ? {} : { year }) }}
        >
          {text.top.whole}
        </Link>
      </h2>
      {data === undefined ? (
        <TableSkeleton />
      ) : rows.length === 0 ? (
        <p>{year === null ? text.own.noneYet : text.own.noneThisYear}</p>
      ) : (
        <TopTable rows={rows} label={title} takesWind={false} isShort />
      )}
    </section>
  );
}
