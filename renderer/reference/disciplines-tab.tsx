import { clsx } from 'clsx';

import { DisciplineDrawer } from './discipline-drawer.tsx';
import { ListHead } from './list-head.tsx';
import { RowName } from './row-name.tsx';
import { matching, useReferencePage } from './use-reference-page.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

const { columns, kinds, windRule, specification } = words.reference;

/** Every discipline with what it is; a row opens what the club may change of it. */
export function DisciplinesTab() {
  const { search, data, uses, error, change, open } = useReferencePage();
  const rows = data === undefined ? undefined : matching(data.disciplines, search.search);
  const chosen = data?.disciplines.find((row) => row.code === search.code);
  const close = () => open(undefined);
  return (
    <>
      <ListHead
        search={search.search}
        onSearch={(text) => change({ search: text })}
        count={rows?.length}
        add={{ label: words.reference.add.disciplines, onClick: () => open('new') }}
      />
      <ErrorText error={error} />
      {rows === undefined && <TableSkeleton />}
      {rows?.length === 0 && <EmptyState title={words.reference.nothing}>{words.reference.nothingText}</EmptyState>}
      {rows !== undefined && rows.length > 0 && (
        <table className={`${styles['table']} ${styles['rows']}`}>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.measured}</th>
              <th scope="col" className={styles['wide']}>
                {columns.team}
              </th>
              <th scope="col" className={styles['wide']}>
                {columns.wind}
              </th>
              <th scope="col" className={styles['wide']}>
                {columns.equipment}
              </th>
              <th scope="col" className={styles['figure']}>
                {columns.results}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <RowName row={row} onOpen={() => open(row.code)} />
                <td>{kinds[row.kind]}</td>
                <td className={styles['wide']}>{row.teamSize === 1 ? <Dash /> : row.teamSize}</td>
                <td className={clsx(styles['wide'], styles['noWrap'])}>
                  {row.windRule === 'none' ? <Dash /> : windRule[row.windRule]}
                </td>
                <td className={styles['wide']}>
                  {row.specification === 'none' ? <Dash /> : specification[row.specification]}
                </td>
                <td className={styles['figure']}>
                  {uses === undefined ? '' : <Uses count={uses.disciplines[row.code] ?? 0} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {search.code === 'new' && <DisciplineDrawer row={null} uses={0} onClose={close} />}
      {chosen !== undefined && (
        <DisciplineDrawer key={chosen.code} row={chosen} uses={uses?.disciplines[chosen.code] ?? 0} onClose={close} />
      )}
    </>
  );
}

export function Uses({ count }: { count: number }) {
  return count === 0 ? <Dash /> : <>{inNumber(count)}</>;
}
