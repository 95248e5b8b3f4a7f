import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './drawer.module.css';
import { api } from '#renderer/api.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { isDay } from '#shared/domain/day.ts';
import { genderLabels } from '#shared/domain/gender.ts';

const { norms, columns } = words.reference;

/** The implement or hurdle height of every group of the club's scheme on a day, with its source. */
export function NormsTable({ discipline }: { discipline: string }) {
  const { club, today } = useClubs();
  const [day, setDay] = useState(today);
  const { data, error } = useQuery({
    ...api.reference.norms.queryOptions({ input: { clubId: club.id, discipline, day } }),
    enabled: day.length === 10 && isDay(day),
  });
  return (
    <section className={styles['section']} aria-label={norms.title}>
      <Title order={3}>{norms.title}</Title>
      <p className={styles['quiet']}>{norms.text}</p>
      <div className={styles['day']}>
        <DayField label={norms.on} value={day} onChange={setDay} />
      </div>
      <ErrorText error={error} />
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{columns.ageGroup}</th>
            <th scope="col">{columns.specification}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {data?.map((row) => (
            <tr key={`${row.ageGroup} ${row.gender}`}>
              <td className={table['noWrap']}>
                {row.ageGroup} <span className={table['quiet']}>{genderLabels[row.gender].toLowerCase()}</span>
              </td>
              <td className={table['noWrap']}>
                {row.specification ?? <em className={table['quiet']}>{norms.unverified}</em>}
              </td>
              <td className={table['quiet']}>{row.specification === null ? <Dash /> : row.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {data?.some((row) => row.specification === null) === true && (
        <p className={styles['quiet']}>{norms.unverifiedText}</p>
      )}
    </section>
  );
}
