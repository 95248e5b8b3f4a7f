import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { LostValue } from './lost-value.tsx';
import styles from './sync.module.css';
import { TwoCorrections } from './two-corrections.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { conflicts: text } = words.sync;
const pageSize = 20;

/** Changes that met: what lost can be taken back, of two corrections one is chosen. */
export function ConflictsPart() {
  const { id: clubId } = useClub();
  const [wanted, setPage] = useState(1);
  // What was decided leaves the list: the last page may be gone.
  const first = useQuery(api.sync.conflicts.queryOptions({ input: { clubId, page: 1, pageSize } }));
  const page = Math.max(1, Math.min(wanted, Math.ceil((first.data?.total ?? 0) / pageSize)));
  const { data, error } = useQuery(api.sync.conflicts.queryOptions({ input: { clubId, page, pageSize } }));
  const hasSome = data !== undefined && data.total > 0;
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{hasSome ? text.text : data !== undefined && text.none}</p>
      <ErrorText error={error} />
      {data === undefined && error === null && <TableSkeleton />}
      {hasSome && (
        <ul className={styles['list']}>
          {data.conflicts.map((conflict) => (
            <li key={conflict.id} className={styles['entry']}>
              {conflict.kind === 'value' ? (
                <LostValue conflict={conflict} />
              ) : (
                <TwoCorrections versions={conflict.versions} />
              )}
            </li>
          ))}
        </ul>
      )}
      {hasSome && <ListPages total={data.total} page={page} pageSize={pageSize} onPage={setPage} />}
    </section>
  );
}
