import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';

import { labelOf } from './count-label.ts';
import { CountLink } from './count-link.tsx';
import styles from './medals-page.module.css';
import type { MedalsSearch } from './search.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import { inNumber } from '#renderer/words/number.ts';
import type { MedalCountRow, MedalCounts, MedalDimension } from '#shared/contract/medals.ts';

type Sort = NonNullable<MedalsSearch['sort']>;

interface Props {
  rows: readonly MedalCountRow[];
  sum: MedalCounts;
  total: number;
  by: MedalDimension;
  search: MedalsSearch;
  sort: Sort;
  direction: 'up' | 'down';
  page: number;
  pageSize: number;
  change: (next: Partial<MedalsSearch>) => void;
  onPageSize: (size: number) => void;
}

const text = words.medals.counts;
const medals = ['gold', 'silver', 'bronze'] as const;

/** The counts, sortable by every column; each number opens the results that are behind it. */
export function CountsTable(props: Props) {
  const { rows, sum, total, by, search, page, pageSize, change, onPageSize } = props;
  const all = { ...sum, total: sum.gold + sum.silver + sum.bronze };
  return (
    <section>
      <table className={styles['table']} aria-label={text.table(text.dimensions[by])}>
        <thead>
          <tr>
            <SortHead {...props} column="label" label={text.dimensions[by]} />
            {medals.map((medal) => (
              <SortHead key={medal} {...props} column={medal} label={words.medals.names[medal]} />
            ))}
            <SortHead {...props} column="total" label={text.total} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key ?? row.label}>
              <th scope="row">
                {labelOf(row, by)}
                <Detail row={row} by={by} />
              </th>
              {([...medals, 'total'] as const).map((column) => (
                <td key={column} className={styles['figure']}>
                  <CountLink search={search} by={by} row={row} column={column} name={labelOf(row, by)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.sum}</th>
            {([...medals, 'total'] as const).map((column) => (
              <td key={column} className={styles['figure']}>
                {inNumber(all[column])}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {by === 'athlete' && <p className={styles['note']}>{text.relayNote}</p>}
      <ListPages
        total={total}
        page={page}
        pageSize={pageSize}
        onPage={(next) => change({ page: next === 1 ? undefined : next })}
        onPageSize={onPageSize}
      />
    </section>
  );
}

/** What tells two of one name apart. */
function Detail({ row, by }: { row: MedalCountRow; by: MedalDimension }) {
  if (row.day === '' && row.venue === '') return null;
  if (by === 'athlete') return <span className={styles['detail']}>{text.born(row.day)}</span>;
  return (
    <span className={styles['detail']}>
      {row.day !== '' && <DayText day={row.day} />}
      {row.day !== '' && row.venue !== '' && ' · '}
      {isolated(row.venue)}
    </span>
  );
}

interface HeadProps extends Pick<Props, 'sort' | 'direction' | 'change'> {
  column: Exclude<Sort, 'order'>;
  label: string;
}

function SortHead({ column, label, sort, direction, change }: HeadProps) {
  const isNarrow = useIsNarrow();
  const isSorted = sort === column;
  const first = column === 'label' ? 'up' : 'down';
  const other = direction === 'up' ? 'down' : 'up';
  const Arrow = direction === 'up' ? IconChevronUp : IconChevronDown;
  return (
    <th
      scope="col"
      className={column === 'label' ? '' : styles['figure']}
      aria-sort={isSorted ? (direction === 'up' ? 'ascending' : 'descending') : 'none'}
    >
      <UnstyledButton
        className={styles['sort'] ?? ''}
        onClick={() => change({ sort: column, direction: isSorted ? other : first })}
      >
        {column === 'gold' || column === 'silver' || column === 'bronze' ? (
          <Medal medal={column} withWord={!isNarrow} />
        ) : (
          label
        )}
        <Arrow size={16} aria-hidden className={isSorted ? '' : styles['unsorted']} />
      </UnstyledButton>
    </th>
  );
}
