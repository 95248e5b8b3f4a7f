import { ChangeForm } from './change-form.tsx';
import { Uses } from './disciplines-tab.tsx';
import { ListHead } from './list-head.tsx';
import { RowName } from './row-name.tsx';
import { SeasonForm } from './season-form.tsx';
import { matching, useReferencePage } from './use-reference-page.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { words } from '#renderer/words/words.ts';

const { columns } = words.reference;

/** The environments that records are kept apart in. */
export function SeasonsTab() {
  const { search, data, uses, error, change, open } = useReferencePage();
  const rows = data === undefined ? undefined : matching(data.seasons, search.search);
  const chosen = data?.seasons.find((row) => row.code === search.code);
  const close = () => open(undefined);
  return (
    <>
      <ListHead
        search={search.search}
        onSearch={(text) => change({ search: text })}
        count={rows?.length}
        add={{ label: words.reference.add.seasons, onClick: () => open('new') }}
      />
      <ErrorText error={error} />
      {rows === undefined && <TableSkeleton />}
      {rows !== undefined && (
        <table className={`${styles['table']} ${styles['rows']}`}>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.aliases}</th>
              <th scope="col" className={styles['figure']}>
                {columns.results}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <RowName row={row} onOpen={() => open(row.code)} />
                <td className={styles['quiet']}>{row.aliases.join(', ')}</td>
                <td className={styles['figure']}>
                  {uses === undefined ? '' : <Uses count={uses.seasons[row.code] ?? 0} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {search.code === 'new' && <SeasonForm row={null} uses={0} onClose={close} />}
      {chosen?.isOwn === true && (
        <SeasonForm key={chosen.code} row={chosen} uses={uses?.seasons[chosen.code] ?? 0} onClose={close} />
      )}
      {chosen?.isOwn === false && (
        <ChangeForm key={chosen.code} what="season" row={chosen} facts={null} onClose={close} />
      )}
    </>
  );
}
