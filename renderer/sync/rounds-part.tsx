import { Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './sync.module.css';
import { api } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import table from '#renderer/components/plain-table.module.css';
import { useClub } from '#renderer/shell/club.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';
import { syncProblemName } from '#shared/messages/sync.ts';

const { history: text } = words.sync;
const pageSize = 10;

/** Every attempt to come into step, the newest first. */
export function RoundsPart() {
  const club = useClub();
  const [page, setPage] = useState(1);
  const { data, error } = useQuery({
    ...api.sync.history.queryOptions({ input: { clubId: club.id, page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <ErrorText error={error} />
      {data?.total === 0 && <p className={styles['text']}>{text.none}</p>}
      {data !== undefined && data.total > 0 && (
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{text.when}</th>
              <th scope="col" className={table['figure']}>
                {text.sent}
              </th>
              <th scope="col" className={table['figure']}>
                {text.fetched}
              </th>
              <th scope="col" className={`${table['figure']} ${table['wide']}`}>
                {text.files}
              </th>
              <th scope="col">{text.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {data.rounds.map((round) => (
              <tr key={`${round.beganAt} ${round.endedAt}`}>
                <td className={table['quiet']}>{momentInWords(round.beganAt)}</td>
                <td className={table['figure']}>{inNumber(round.pushed)}</td>
                <td className={table['figure']}>{inNumber(round.pulled)}</td>
                <td className={`${table['figure']} ${table['wide']}`}>{inNumber(round.files)}</td>
                <td>
                  {[
                    round.problem === null ? text.done : syncProblemName(round.problem),
                    round.conflicts === 0 ? '' : text.conflicts(round.conflicts),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data !== undefined && <ListPages total={data.total} page={page} pageSize={pageSize} onPage={setPage} />}
    </section>
  );
}
