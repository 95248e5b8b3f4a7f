import { Skeleton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import styles from './athlete-table.module.css';
import type { AthletesSearch } from './search.ts';
import { fullName } from '#renderer/components/athlete-name.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';
import type { AthleteInRow } from '#shared/contract/athletes.ts';

type Sort = NonNullable<AthletesSearch['sort']>;

interface Props {
  /** Null while the first page is fetched. */
  rows: AthleteInRow[] | null;
  total: number;
  page: number;
  pageSize: number;
  /** What is shown is of the search before. */
  isStale: boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
  onPage: (page: number) => void;
  onPageSize: (size: number) => void;
}

const text = words.athletes.table;

/** A page of athletes; on a phone only name, age group and count are left. */
export function AthleteTable(props: Props) {
  const { rows, isStale } = props;
  if (rows === null) return <TableSkeleton />;
  return (
    <>
      <table className={styles['table']} data-stale={isStale || undefined} aria-label={text.label}>
        <thead>
          <tr>
            <Heading {...props} title={text.name} orders={['name']} />
            <th scope="col">{text.ageGroup}</th>
            <Heading {...props} title={text.born} orders={['youngest', 'oldest']} className={styles['wide']} />
            <th scope="col" className={styles['wide']}>
              {text.number}
            </th>
            <Heading {...props} title={text.performances} orders={['performances']} className={styles['figure']} />
          </tr>
        </thead>
        <tbody>
          {rows.map((athlete) => (
            <tr key={athlete.id}>
              <td>
                <Link to="/athletes/$id" params={{ id: athlete.id }} className={styles['name']}>
                  <bdi>{fullName(athlete)}</bdi>
                </Link>
                {athlete.alsoEnteredAs.length > 0 && (
                  <span className={styles['other']}>{text.alsoEnteredAs(athlete.alsoEnteredAs)}</span>
                )}
              </td>
              <td>
                {athlete.ageGroup === null ? '' : `${athlete.ageGroup} `}
                {!saysGender(athlete.ageGroup) && (
                  <span className={styles['quiet']}>{words.athletes.genders[athlete.gender].toLowerCase()}</span>
                )}
              </td>
              <td className={styles['wide']}>
                {athlete.dateOfBirth === '' ? <Dash /> : <DayText day={athlete.dateOfBirth} />}
              </td>
              <td className={styles['wide']}>{athlete.membershipNumber ?? <Dash />}</td>
              <td className={styles['figure']}>{inNumber(athlete.performances)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListPages
        total={props.total}
        page={props.page}
        pageSize={props.pageSize}
        onPage={props.onPage}
        onPageSize={props.onPageSize}
      />
    </>
  );
}

/** The codes of masters begin with their gender: W40, M55. */
function saysGender(ageGroup: string | null): boolean {
  return ageGroup !== null && /^[MW]\d/.test(ageGroup);
}

/** How a column lies under each order, for those who cannot see the arrow. */
const directions = {
  name: 'ascending',
  performances: 'descending',
  youngest: 'descending',
  oldest: 'ascending',
} as const;

interface HeadingProps extends Pick<Props, 'sort' | 'onSort'> {
  title: string;
  /** Pressed again, the next one. */
  orders: readonly [Sort, ...Sort[]];
  className?: string | undefined;
}

function Heading({ title, orders, sort, onSort, className }: HeadingProps) {
  const at = orders.indexOf(sort);
  const next = orders[(at + 1) % orders.length] ?? orders[0];
  const Arrow = directions[sort] === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" className={className} aria-sort={at < 0 ? 'none' : directions[sort]}>
      <button type="button" className={styles['sort']} onClick={() => onSort(next)}>
        {title}
        {at >= 0 && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  );
}

const skeletonRows = Array.from({ length: 12 }, (_, index) => index);

function TableSkeleton() {
  return (
    <div role="status" aria-label={words.athletes.loading}>
      {skeletonRows.map((row) => (
        <Skeleton key={row} height={20} my={14} />
      ))}
    </div>
  );
}
