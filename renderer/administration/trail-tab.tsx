import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './tab.module.css';
import { TrailDrawer } from './trail-drawer.tsx';
import { useAdministration } from './use-administration.ts';
import { api } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import table from '#renderer/components/plain-table.module.css';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { AuditLine } from '#shared/contract/audit.ts';
import { isDay } from '#shared/domain/day.ts';
import { actionInWords, inputInWords } from '#shared/messages/audit.ts';

const { trail: text } = words.administration;
const pageSize = 50;
const outcomes = ['done', 'refused', 'failed'] as const;

/** Who did what and when, in words; lines are written by every change and never removed. */
export function TrailTab() {
  const club = useClub();
  const { search, change } = useAdministration();
  const { page = 1, action, outcome, from, to } = search;
  const [opened, setOpened] = useState<AuditLine | null>(null);
  const [typed, setTyped] = useState(search.search ?? '');
  const [days, setDays] = useState({ from: from ?? '', to: to ?? '' });
  const find = useDebouncedCallback((part: string) => change({ search: part.trim() || undefined }), 200);
  const { data, error } = useQuery({
    ...api.audit.list.queryOptions({
      input: { clubId: club.id, action, outcome, from, to, search: search.search ?? '', page, pageSize },
    }),
    placeholderData: keepPreviousData,
  });
  const isFiltered = [action, outcome, from, to, search.search].some((filter) => filter !== undefined);
  const setDay = (name: 'from' | 'to') => (day: string) => {
    setDays((before) => ({ ...before, [name]: day }));
    if (day === '' || (day.length === 10 && isDay(day))) change({ [name]: day || undefined });
  };
  const clear = () => {
    setTyped('');
    setDays({ from: '', to: '' });
    change({ search: undefined, action: undefined, outcome: undefined, from: undefined, to: undefined });
  };

  return (
    <>
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
          label={text.action}
          placeholder={text.anyAction}
          data={(data?.actions ?? []).map((value) => ({ value, label: actionInWords(value) }))}
          value={action ?? null}
          onChange={(value) => change({ action: value ?? undefined })}
          clearable
          searchable
        />
        <Select
          label={text.outcome}
          placeholder={text.anyOutcome}
          data={outcomes.map((value) => ({ value, label: text.outcomes[value] }))}
          value={outcome ?? null}
          onChange={(value) => change({ outcome: outcomes.find((each) => each === value) })}
          clearable
        />
        <DayField label={text.from} value={days.from} onChange={setDay('from')} />
        <DayField label={text.to} value={days.to} onChange={setDay('to')} />
        {isFiltered && (
          <Button variant="subtle" color="gray" onClick={clear}>
            {words.common.clearFilters}
          </Button>
        )}
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
        <table className={`${table['table']} ${table['rows']}`}>
          <thead>
            <tr>
              <th scope="col">{text.when}</th>
              <th scope="col" className={table['wide']}>
                {text.who}
              </th>
              <th scope="col">{text.what}</th>
              <th scope="col">{text.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((line) => (
              <tr key={line.id}>
                <td className={table['quiet']}>{momentInWords(new Date(line.at).toISOString())}</td>
                <td className={table['wide']}>{line.who}</td>
                <td>
                  <button
                    type="button"
                    className={table['open']}
                    aria-label={text.open(`${actionInWords(line.action)} ${inputInWords(line.input)}`.trim())}
                    onClick={() => setOpened(line)}
                  >
                    {actionInWords(line.action)}
                  </button>
                  {!line.isOfClub && <span className={table['sign']}>{text.laptop}</span>}
                  <span className={table['small']}>{inputInWords(line.input)}</span>
                </td>
                <td className={styles['outcome']} data-outcome={line.outcome}>
                  {text.outcomes[line.outcome]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListPages total={data?.total ?? 0} page={page} pageSize={pageSize} onPage={(next) => change({ page: next })} />
      {opened !== null && <TrailDrawer line={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
