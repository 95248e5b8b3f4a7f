import { useQuery } from '@tanstack/react-query';

import styles from './tab.module.css';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { AuditChange } from '#shared/contract/audit.ts';
import { entityInWords, fieldInWords } from '#shared/messages/audit-fields.ts';

const { trail: text } = words.administration;

/** The rows that a line's command wrote: each field before and after. */
export function TrailChanges({ line }: { line: number }) {
  const club = useClub();
  const { data, error } = useQuery(api.audit.changes.queryOptions({ input: { clubId: club.id, line } }));
  return (
    <>
      <h2 className={styles['part']}>{text.changes}</h2>
      <ErrorText error={error} />
      {data === undefined && error === null && <TableSkeleton />}
      {data?.rows.length === 0 && <p>{text.noChanges}</p>}
      {data?.rows.map((change, index) => (
        // A command may write the same row twice.
        <ChangeTable key={`${change.entity} ${change.name} ${index}`} change={change} />
      ))}
      {data?.hasMore === true && <p className={styles['count']}>{text.moreChanges}</p>}
    </>
  );
}

function ChangeTable({ change }: { change: AuditChange }) {
  const title = [text.changeKinds[change.kind], entityInWords(change.entity), change.name].filter(Boolean).join(' · ');
  const isNew = change.kind === 'added';
  if (change.fields.length === 0) return <p className={styles['change']}>{title}</p>;
  return (
    <table className={`${table['table']} ${styles['change']}`}>
      <caption className={styles['caption']}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.field}</th>
          {!isNew && <th scope="col">{text.before}</th>}
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        {change.fields.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldInWords(field)}</th>
            {!isNew && <td>{before ?? <Dash />}</td>}
            <td>{after ?? <Dash />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
