import { Select, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './age-groups-tab.module.css';
import { useReferencePage } from './use-reference-page.ts';
import { api } from '#renderer/api.ts';
import { ageGroupSchemes } from '#renderer/components/age-group-schemes.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { useClubs, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { GroupInForce } from '#shared/contract/reference.ts';
import { formatDay, isDay } from '#shared/domain/day.ts';

const { inForce, columns, fields, norms } = words.reference;

function bornInWords({ bornFrom, bornTo }: GroupInForce): string {
  if (bornFrom === '') return inForce.to(formatDay(bornTo));
  if (bornTo === '') return inForce.from(formatDay(bornFrom));
  return inForce.between(formatDay(bornFrom), formatDay(bornTo));
}

/** The scheme's groups on a day in a season with the days of birth that belong to them. */
export function GroupsInForce() {
  const { search, change } = useReferencePage();
  const { club, today } = useClubs();
  const { offered } = useReference();
  const [day, setDay] = useState(today);
  const season = search.season ?? offered.seasons[0]?.code ?? 'track';
  const { data, error } = useQuery({
    ...api.reference.groupsInForce.queryOptions({ input: { clubId: club.id, season, day } }),
    enabled: day.length === 10 && isDay(day),
    placeholderData: keepPreviousData,
  });
  const scheme = ageGroupSchemes.find((each) => each.value === club.scheme)?.label ?? club.scheme;
  return (
    <section aria-label={inForce.title}>
      <Title order={2}>{inForce.title}</Title>
      <p className={styles['lead']}>{inForce.text(scheme)}</p>
      <div className={styles['fields']}>
        <Select
          label={fields.season}
          data={offered.seasons.map(({ code, name }) => ({ value: code, label: name }))}
          value={season}
          allowDeselect={false}
          onChange={(code) => change({ season: code ?? undefined })}
        />
        <DayField label={norms.on} value={day} onChange={setDay} />
      </div>
      <ErrorText error={error} />
      {data !== undefined && (
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{columns.ageGroup}</th>
              <th scope="col">{columns.born}</th>
              <th scope="col">{columns.gender}</th>
              <th scope="col" className={table['wide']}>
                {columns.source}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map((row) => (
              <tr key={`${row.code} ${row.gender ?? ''} ${row.bornTo}`}>
                <td>
                  <strong>{row.code}</strong> <span className={table['small']}>{row.name}</span>
                </td>
                <td className={styles['born']}>{bornInWords(row)}</td>
                <td>{row.gender === null ? words.reference.everybody : words.common.genders[row.gender]}</td>
                <td className={`${table['wide']} ${table['quiet']}`}>{row.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
