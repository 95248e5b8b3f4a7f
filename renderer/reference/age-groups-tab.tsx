import { Title } from '@mantine/core';

import { AgeCalculator } from './age-calculator.tsx';
import { AgeGroupForm } from './age-group-form.tsx';
import styles from './age-groups-tab.module.css';
import { ChangeForm } from './change-form.tsx';
import { Uses } from './disciplines-tab.tsx';
import { GroupsInForce } from './groups-in-force.tsx';
import { ListHead } from './list-head.tsx';
import { RowName } from './row-name.tsx';
import { matching, useReferencePage } from './use-reference-page.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { words } from '#renderer/words/words.ts';

const { columns, groups: text, groupKinds } = words.reference;

/** Who belongs where on a day, and all groups that the club's records are in. */
export function AgeGroupsTab() {
  const { search, data, uses, error, change, open } = useReferencePage();
  const rows = data === undefined ? undefined : matching(data.ageGroups, search.search);
  const chosen = data?.ageGroups.find((row) => row.code === search.code);
  const close = () => open(undefined);
  return (
    <div className={styles['parts']}>
      <AgeCalculator />
      <GroupsInForce />
      <section aria-label={text.title}>
        <Title order={2}>{text.title}</Title>
        <p className={styles['lead']}>{text.text}</p>
        <ListHead
          search={search.search}
          onSearch={(typed) => change({ search: typed })}
          count={rows?.length}
          add={{ label: words.reference.add.ageGroups, onClick: () => open('new') }}
        />
        <ErrorText error={error} />
        {rows === undefined && <TableSkeleton />}
        {rows !== undefined && (
          <table className={`${table['table']} ${table['rows']}`}>
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                <th scope="col">{columns.code}</th>
                <th scope="col" className={table['wide']}>
                  {columns.kind}
                </th>
                <th scope="col" className={table['figure']}>
                  {columns.results}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.code} ${row.isOwn}`}>
                  <RowName row={row} onOpen={() => open(row.code)} />
                  <td>{row.code}</td>
                  <td className={table['wide']}>
                    {groupKinds[row.kind]}
                    {row.isHistoric && <span className={table['sign']}>{text.historic}</span>}
                    {row.isOwn && <span className={table['small']}>{text.ages(row.minAge, row.maxAge)}</span>}
                  </td>
                  <td className={table['figure']}>
                    {uses === undefined ? '' : <Uses count={uses.ageGroups[row.code] ?? 0} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {search.code === 'new' && data !== undefined && (
        <AgeGroupForm row={null} groups={data.ageGroups} uses={0} onClose={close} />
      )}
      {chosen?.isOwn === true && data !== undefined && (
        <AgeGroupForm
          key={chosen.code}
          row={chosen}
          groups={data.ageGroups}
          uses={uses?.ageGroups[chosen.code] ?? 0}
          onClose={close}
        />
      )}
      {chosen?.isOwn === false && (
        <ChangeForm
          key={chosen.code}
          what="age-group"
          row={chosen}
          canHide={chosen.kind !== 'overall'}
          facts={null}
          onClose={close}
        />
      )}
    </div>
  );
}
