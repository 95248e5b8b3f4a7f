import { SegmentedControl, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { labelOf } from './count-label.ts';
import { CountsTable } from './counts-table.tsx';
import { activeFilters, filtersOf } from './filters.ts';
import styles from './medals-page.module.css';
import { NoMedals } from './no-medals.tsx';
import type { MedalsSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { CountChart, type CountPart } from '#renderer/components/count-chart.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { MedalCountRow, MedalDimension } from '#shared/contract/medals.ts';

interface Props {
  search: MedalsSearch;
  change: (next: Partial<MedalsSearch>) => void;
  onClear: () => void;
}

const text = words.medals;
const dimensions = ['athlete', 'year', 'season', 'discipline', 'competition', 'ageGroup'] as const;

const choices = dimensions.map((value) => ({ value, label: text.counts.dimensions[value] }));

const parts: readonly CountPart[] = (['gold', 'silver', 'bronze'] as const).map((key) => ({
  key,
  name: text.names[key],
  colour: `--tr-medal-${key}`,
  textColour: '--tr-medal-text',
  letter: text.names[key].charAt(0),
}));

/** In pictures more bars than these are a thicket; the table has all. */
const mostBars = 12;
const mostYears = 24;
const mostYearsNarrow = 10;

/** How many medals by athlete, year, season, discipline, competition or age group: a picture, and the table it was drawn of. */
export function CountsView({ search, change, onClear }: Props) {
  const club = useClub();
  const isNarrow = useIsNarrow();
  const [pageSize, setPageSize] = usePageSize();
  const { by = 'athlete', page = 1 } = search;
  const { sort, direction } = orderOf(search, by);
  const { data, error, isPlaceholderData } = useQuery({
    ...api.medals.overview.queryOptions({
      input: { clubId: club.id, ...filtersOf(search), by, sort, direction, page, pageSize },
    }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <ErrorText error={error} />;
  if (data === undefined) return <TableSkeleton />;
  if (data.total === 0 && page === 1)
    return <NoMedals isFiltered={activeFilters(search).length > 0} onClear={onClear} />;

  const count = (chosen: string | null) =>
    change({
      by: dimensions.find((each) => each === chosen && each !== 'athlete'),
      sort: undefined,
      direction: undefined,
    });
  const what = text.counts.dimensions[by];
  const bars = barsOf(data.rows, by, isNarrow ? mostYearsNarrow : mostYears);
  return (
    <div data-stale={isPlaceholderData || undefined} className={styles['counts']}>
      {isNarrow ? (
        <Select label={text.counts.by} data={choices} value={by} allowDeselect={false} onChange={count} />
      ) : (
        <div className={styles['by']}>
          <span aria-hidden>{text.counts.by}</span>
          <SegmentedControl aria-label={text.counts.by} data={choices} value={by} onChange={count} />
        </div>
      )}
      <section aria-labelledby="medal-chart">
        <h2 id="medal-chart" className={styles['heading']}>
          {text.counts.chart(what)}
          {bars.length < data.total && (
            <span className={styles['quiet']}>
              {' '}
              · {(by === 'year' ? text.counts.latest : text.counts.top)(bars.length)}
            </span>
          )}
        </h2>
        <CountChart
          rows={bars.map((row) => ({
            key: row.key ?? row.label,
            label: labelOf(row, by),
            counts: { gold: row.gold, silver: row.silver, bronze: row.bronze },
          }))}
          parts={parts}
          label={text.counts.chart(what)}
          layout={by === 'year' ? 'columns' : 'rows'}
          hasTable
        />
      </section>
      <CountsTable
        rows={data.rows}
        sum={data.sum}
        total={data.total}
        by={by}
        search={search}
        sort={sort}
        direction={direction}
        page={page}
        pageSize={pageSize}
        change={change}
        onPageSize={(size) => {
          setPageSize(size);
          change({});
        }}
      />
    </div>
  );
}

/** Years and age groups have an order of their own; everything else is ranked as medal tables are. */
function orderOf(search: MedalsSearch, by: MedalDimension) {
  const { sort = by === 'year' || by === 'ageGroup' ? 'label' : 'order' } = search;
  const { direction = sort === 'label' && by !== 'year' ? 'up' : 'down' } = search;
  return { sort, direction } as const;
}

/** Time goes to the right, whichever way the table is sorted. */
function barsOf(rows: readonly MedalCountRow[], by: MedalDimension, years: number): MedalCountRow[] {
  if (by !== 'year') return rows.slice(0, mostBars);
  return rows
    .filter((row) => row.key !== null)
    .toSorted((a, b) => Number(a.key) - Number(b.key))
    .slice(-years);
}
