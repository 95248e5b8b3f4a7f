import { Pagination, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import styles from './athlete-table.module.css';
import { fullName } from '#renderer/components/athlete-name.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import type { Athlete } from '#shared/contract/athletes.ts';
import { genderLabels } from '#shared/domain/gender.ts';

interface Props {
  /** Null while the first page is fetched. */
  rows: (Athlete & { performances: number })[] | null;
  total: number;
  page: number;
  pageSize: number;
  /** What is shown is of the search before. */
  isStale: boolean;
  onPage: (page: number) => void;
}

const numbers = new Intl.NumberFormat('en');

/** A page of athletes; on a phone only name, age group and count are left. */
export function AthleteTable({ rows, total, page, pageSize, isStale, onPage }: Props) {
  if (rows === null) return <TableSkeleton />;
  const pages = Math.ceil(total / pageSize);
  return (
    <>
      <table className={styles['table']} data-stale={isStale || undefined}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Age group</th>
            <th scope="col" className={styles['wide']}>
              Born
            </th>
            <th scope="col" className={styles['wide']}>
              Number
            </th>
            <th scope="col" className={styles['figure']}>
              Performances
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((athlete) => (
            <tr key={athlete.id}>
              <td>
                <Link to="/athletes/$id" params={{ id: athlete.id }} className={styles['name']}>
                  {fullName(athlete)}
                </Link>
              </td>
              <td>
                {athlete.ageGroup === null ? '' : `${athlete.ageGroup} `}
                <span className={styles['quiet']}>{genderLabels[athlete.gender].toLowerCase()}</span>
              </td>
              <td className={styles['wide']}>
                {athlete.dateOfBirth === '' ? <Dash /> : <DayText day={athlete.dateOfBirth} />}
              </td>
              <td className={styles['wide']}>{athlete.membershipNumber ?? <Dash />}</td>
              <td className={styles['figure']}>{numbers.format(athlete.performances)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <div className={styles['pages']}>
          <span className={styles['quiet']}>
            {numbers.format((page - 1) * pageSize + 1)} to {numbers.format(Math.min(page * pageSize, total))} of{' '}
            {numbers.format(total)}
          </span>
          <Pagination
            total={pages}
            value={page}
            onChange={onPage}
            getControlProps={(control) => ({ 'aria-label': control === 'next' ? 'Next page' : 'Previous page' })}
            getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
          />
        </div>
      )}
    </>
  );
}

const skeletonRows = Array.from({ length: 12 }, (_, index) => index);

function TableSkeleton() {
  return (
    <div role="status" aria-label="Loading athletes">
      {skeletonRows.map((row) => (
        <Skeleton key={row} height={20} my={14} />
      ))}
    </div>
  );
}
