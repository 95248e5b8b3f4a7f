import { NativeSelect, Pagination, Skeleton } from '@mantine/core';
import { DataTable, type DataTableColumn } from 'mantine-datatable';

import styles from './grid-table.module.css';
import type { PerformancesSearch } from './search.ts';
import { PerformanceLine } from '#renderer/components/performance-line.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

type Sort = NonNullable<PerformancesSearch['sort']>;

interface Props {
  /** Null while the first page is fetched. */
  rows: PerformanceRow[] | null;
  total: number;
  columns: DataTableColumn<PerformanceRow>[];
  /** What is shown is of the filters before. */
  isStale: boolean;
  sort: Sort;
  direction: 'up' | 'down';
  page: number;
  pageSize: number;
  onSort: (next: Pick<PerformancesSearch, 'sort' | 'direction'>) => void;
  onPage: (page: number) => void;
  onPageSize: (size: number) => void;
  onOpen: (performanceId: string) => void;
}

const sizes = ['25', '50', '100', '250', '500'];

/** A page of the grid; on a phone one line after the other instead of columns. */
export function GridTable(props: Props) {
  const { rows, columns, isStale, sort, direction, onSort, onOpen } = props;
  const isNarrow = useIsNarrow();
  if (rows === null) return <GridSkeleton />;
  return (
    <div data-stale={isStale || undefined} className={styles['grid']}>
      {isNarrow ? (
        rows.map((row) => <PerformanceLine key={row.id} row={row} />)
      ) : (
        <DataTable
          records={rows}
          columns={columns}
          idAccessor="id"
          verticalSpacing={6}
          maxHeight="calc(100dvh - 9rem)"
          highlightOnHover
          withRowBorders
          className={styles['table'] ?? ''}
          sortStatus={{ columnAccessor: sort, direction: direction === 'up' ? 'asc' : 'desc' }}
          onSortStatusChange={({ columnAccessor, direction: next }) =>
            onSort({ sort: columnAccessor as Sort, direction: next === 'asc' ? 'up' : 'down' })
          }
          onRowClick={({ record, event }) => {
            // The link in the row does the same, and more with a modifier key.
            if (!(event.target instanceof Element && event.target.closest('a'))) onOpen(record.id);
          }}
        />
      )}
      <Pages {...props} />
    </div>
  );
}

function Pages({ total, page, pageSize, onPage, onPageSize }: Props) {
  const number = (value: number) => value.toLocaleString('en-GB');
  const pages = Math.ceil(total / pageSize);
  return (
    <nav className={styles['pages']} aria-label="Pages">
      <span className={styles['range']}>
        {number((page - 1) * pageSize + 1)} to {number(Math.min(page * pageSize, total))} of {number(total)}
      </span>
      <NativeSelect
        aria-label="Rows a page"
        data={sizes.map((size) => ({ value: size, label: `${size} rows` }))}
        value={String(pageSize)}
        onChange={(event) => onPageSize(Number(event.currentTarget.value))}
      />
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page}
          onChange={onPage}
          getControlProps={(control) => ({ 'aria-label': control === 'next' ? 'Next page' : 'Previous page' })}
          getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
        />
      )}
    </nav>
  );
}

const skeletonRows = Array.from({ length: 14 }, (_, index) => index);

function GridSkeleton() {
  return (
    <div role="status" aria-label="Loading performances">
      {skeletonRows.map((row) => (
        <Skeleton key={row} height={20} my={14} />
      ))}
    </div>
  );
}
