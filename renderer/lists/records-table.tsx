import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';

import styles from './lists.module.css';
import { Names } from './names.tsx';
import { DayText } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import tables from '#renderer/components/plain-table.module.css';
import { words } from '#renderer/words/words.ts';
import type { ClubRecord } from '#shared/contract/records.ts';
import { genderLabels } from '#shared/domain/gender.ts';

interface Props {
  records: readonly ClubRecord[];
  /** What names a record on this page: its age group, or its discipline. */
  by: 'ageGroup' | 'discipline';
}

const { columns, own } = words.lists;

/** Records that stand, each with the way to its history. */
export function RecordsTable({ records, by }: Props) {
  if (records.length === 0) return <p>{own.noRecords}</p>;
  return (
    <div className={tables['scroller']} tabIndex={0} role="region" aria-label={own.recordsHeading}>
      <table className={clsx(tables['table'], tables['rows'])}>
        <thead>
          <tr>
            <th scope="col">{by === 'ageGroup' ? columns.ageGroup : columns.discipline}</th>
            <th scope="col" className={tables['figure']}>
              {columns.mark}
            </th>
            <th scope="col">{columns.holder}</th>
            <th scope="col" className={tables['wide']}>
              {columns.day}
            </th>
            <th scope="col" className={tables['wide']}>
              {columns.competition}
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => {
            const name = by === 'ageGroup' ? record.ageGroupName : record.disciplineName;
            const details =
              by === 'ageGroup'
                ? [record.specification]
                : [record.specification, genderLabels[record.gender], record.seasonName];
            return (
              <tr key={`${record.performanceId} ${record.ageGroup} ${record.specification} ${record.timing}`}>
                <th scope="row" className={styles['rowHead']}>
                  {by === 'ageGroup' ? (
                    <Link to="/age-groups/$code" params={{ code: record.ageGroup }} className={styles['name']}>
                      {name}
                    </Link>
                  ) : (
                    <Link to="/disciplines/$code" params={{ code: record.discipline }} className={styles['name']}>
                      {name}
                    </Link>
                  )}{' '}
                  <span className={tables['quiet']}>{details.filter(Boolean).join(' · ')}</span>
                </th>
                <td className={clsx(tables['figure'], styles['mark'])}>
                  <Link
                    to="/records/history"
                    search={{
                      discipline: record.discipline,
                      ageGroup: record.ageGroup,
                      gender: record.gender,
                      season: record.season,
                      ...(record.specification === '' ? {} : { specification: record.specification }),
                      ...(record.timing === '' ? {} : { timing: record.timing }),
                    }}
                    className={styles['name']}
                    aria-label={own.history(`${record.mark.text}, ${name}`)}
                  >
                    <MarkText text={record.mark.text} isAligned />
                  </Link>
                </td>
                <td>
                  <Names legs={record.holders} />
                  <span className={styles['onlyNarrow']}>
                    <DayText day={record.date} />
                  </span>
                </td>
                <td className={clsx(tables['wide'], tables['noWrap'])}>
                  <DayText day={record.date} />
                </td>
                <td className={clsx(tables['wide'], styles['where'])}>{record.competition}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
