import { Skeleton } from '@mantine/core';
import { DataTable, type DataTableColumn } from 'mantine-datatable';
import { type KeyboardEvent, memo, useMemo, useRef } from 'react';

import styles from './grid-table.module.css';
import { OrderChoice } from './order-choice.tsx';
import type { PerformancesSearch } from './search.ts';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { PerformanceLine } from '#renderer/components/performance-line.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useSteady } from '#renderer/components/use-steady.ts';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';
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

const text = words.performances;

/** A page of the grid; on a phone one line after the other instead of columns. The arrow keys go from row to row. */
export function GridTable(props: Props) {
  const { rows, columns, isStale, sort, direction, total, page, pageSize, onSort, onPage, onPageSize, onOpen } = props;
  const isNarrow = useIsNarrow();
  const grid = useRef<HTMLDivElement>(null);
  const steady = useSteady({ onSort, onOpen });
  const lastPage = Math.max(1, Math.ceil(total / pageSize));
  useShortcuts([
    { keys: 'ArrowDown', label: text.keys.firstRow, group: text.title, run: () => linksIn(grid.current)[0]?.focus() },
    { keys: '[', label: text.keys.before, group: text.title, run: () => page > 1 && onPage(page - 1) },
    { keys: ']', label: text.keys.next, group: text.title, run: () => page < lastPage && onPage(page + 1) },
  ]);
  if (rows === null) return <GridSkeleton />;
  return (
    <div
      ref={grid}
      role="group"
      aria-label={text.title}
      data-stale={isStale || undefined}
      className={styles['grid']}
      onKeyDown={moveBetweenRows}
    >
      {isNarrow ? (
        <>
          <OrderChoice sort={sort} direction={direction} onSort={onSort} />
          {rows.map((row) => (
            <PerformanceLine key={row.id} row={row} />
          ))}
        </>
      ) : (
        <Rows
          rows={rows}
          columns={columns}
          sort={sort}
          direction={direction}
          onSort={steady.onSort}
          onOpen={steady.onOpen}
        />
      )}
      <ListPages total={total} page={page} pageSize={pageSize} onPage={onPage} onPageSize={onPageSize} />
    </div>
  );
}

/**
 * The columns. They are drawn when there are other rows, not when a click merely asks for them; and a row is what stands in
 * its place, not the performance in it: another page changes texts instead of making fifty rows, and the focus stays where it was.
 */
const Rows = memo(function Rows({
  rows,
  columns,
  sort,
  direction,
  onSort,
  onOpen,
}: Pick<Props, 'columns' | 'sort' | 'direction' | 'onSort' | 'onOpen'> & { rows: PerformanceRow[] }) {
  const places = useMemo(() => new Map(rows.map((row, place) => [row, place])), [rows]);
  return (
    <DataTable
      records={rows}
      columns={columns}
      idAccessor={(row) => places.get(row) ?? row.id}
      verticalSpacing={6}
      horizontalSpacing={6}
      maxHeight="calc(100dvh - 9rem)"
      highlightOnHover
      withRowBorders
      className={styles['table'] ?? ''}
      sortStatus={{ columnAccessor: sort, direction: direction === 'up' ? 'asc' : 'desc' }}
      onSortStatusChange={({ columnAccessor }) => onSort(nextOrder(columnAccessor as Sort, { sort, direction }))}
      onRowClick={({ record, event }) => {
        // The link in the row does the same, and more with a modifier key.
        if (!(event.target instanceof Element && event.target.closest('a'))) onOpen(record.id);
      }}
    />
  );
});

/** Another column begins where one would look first: newest day, best mark, A to Z. The same one again is turned round. */
function nextOrder(column: Sort, now: { sort: Sort; direction: 'up' | 'down' }): typeof now {
  if (column === now.sort) return { sort: column, direction: now.direction === 'up' ? 'down' : 'up' };
  return { sort: column, direction: column === 'day' ? 'down' : 'up' };
}

/** The link of each row, in order; Enter opens the one that has the focus. */
function linksIn(grid: HTMLElement | null): HTMLAnchorElement[] {
  return [...(grid?.querySelectorAll<HTMLAnchorElement>('a[href*="/performances/"]') ?? [])];
}

function moveBetweenRows(event: KeyboardEvent<HTMLDivElement>) {
  const links = linksIn(event.currentTarget);
  const at = links.findIndex((link) => link === event.target);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  links[to]?.focus();
}

const skeletonRows = Array.from({ length: 14 }, (_, index) => index);

function GridSkeleton() {
  return (
    <div role="status" aria-label={text.loading}>
      {skeletonRows.map((row) => (
        <Skeleton key={row} height={20} my={14} />
      ))}
    </div>
  );
}
