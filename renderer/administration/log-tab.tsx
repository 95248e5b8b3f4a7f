import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { logLevels } from './search.ts';
import styles from './tab.module.css';
import { useAdministration } from './use-administration.ts';
import { api } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { words } from '#renderer/words/words.ts';
import { logCategorySchema } from '#shared/contract/system.ts';

const { log: text } = words.administration;
const pageSize = 100;
const longDetail = 160;

/** The application's own log, the newest line first. */
export function LogTab() {
  const { search, change } = useAdministration();
  const { page = 1, level = 'info', category } = search;
  const [typed, setTyped] = useState(search.search ?? '');
  const find = useDebouncedCallback((part: string) => change({ search: part.trim() || undefined }), 200);
  const { data, error } = useQuery({
    ...api.system.log.queryOptions({ input: { level, category, search: search.search ?? '', page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <p className={styles['count']}>{text.lead}</p>
      <div className={styles['filters']}>
        <TextInput
          label={text.search}
          placeholder={text.searchText}
          value={typed}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            find(event.currentTarget.value);
          }}
        />
        <Select
          label={text.level}
          data={logLevels.map((value) => ({ value, label: text.levels[value] }))}
          value={level}
          allowDeselect={false}
          onChange={(value) =>
            change({ level: value === 'info' ? undefined : logLevels.find((each) => each === value) })
          }
        />
        <Select
          label={text.category}
          placeholder={text.anyCategory}
          data={logCategorySchema.options.map((value) => ({ value, label: text.categories[value] }))}
          value={category ?? null}
          onChange={(value) => change({ category: logCategorySchema.options.find((each) => each === value) })}
          clearable
        />
      </div>
      <ErrorText error={error} />
      {data === undefined && error === null && <TableSkeleton />}
      {data !== undefined && (
        <p className={styles['count']} role="status">
          {words.administration.lines(data.total)}
        </p>
      )}
      {data?.total === 0 && <EmptyState title={text.empty}>{text.emptyText}</EmptyState>}
      {data !== undefined && data.total > 0 && (
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{text.when}</th>
              <th scope="col">{text.level}</th>
              <th scope="col">{text.message}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((line, index) => (
              <tr key={`${page} ${index}`}>
                <td className={`${table['quiet']} ${table['noWrap']}`}>
                  {line.at === 0 ? <Dash /> : momentInWords(new Date(line.at).toISOString())}
                </td>
                <td className={styles['level']} data-level={line.level}>
                  {text.names[line.level]}
                </td>
                <td className={styles['message']}>
                  {line.message}
                  <Detail text={line.detail} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListPages total={data?.total ?? 0} page={page} pageSize={pageSize} onPage={(next) => change({ page: next })} />
    </>
  );
}

/** A stack of a fault is opened on demand: it would bury the lines around it. */
function Detail({ text: detail }: { text: string }) {
  if (detail.length < longDetail) return <span className={table['small']}>{detail}</span>;
  return (
    <details className={table['small']}>
      <summary>{text.detail}</summary>
      {detail}
    </details>
  );
}
