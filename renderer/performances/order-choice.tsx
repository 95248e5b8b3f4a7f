import { NativeSelect } from '@mantine/core';

import type { PerformancesSearch } from './search.ts';
import { words } from '#renderer/words/words.ts';

interface Props {
  sort: NonNullable<PerformancesSearch['sort']>;
  direction: 'up' | 'down';
  onSort: (next: Pick<PerformancesSearch, 'sort' | 'direction'>) => void;
}

const { columns, order: text } = words.performances;
const sorts = ['day', 'athlete', 'discipline', 'mark', 'ageGroup', 'place', 'competition'] as const;
const orders = sorts.flatMap((sort) =>
  (sort === 'day' ? (['down', 'up'] as const) : (['up', 'down'] as const)).map((direction) => ({
    sort,
    direction,
    value: `${sort} ${direction}`,
    label: sort === 'day' ? (direction === 'up' ? text.oldest : text.newest) : text[direction](columns[sort]),
  })),
);

/** The order of the rows where no columns are shown whose heads could be pressed. */
export function OrderChoice({ sort, direction, onSort }: Props) {
  return (
    <NativeSelect
      aria-label={text.label}
      data={orders.map(({ value, label }) => ({ value, label }))}
      value={`${sort} ${direction}`}
      onChange={(event) => {
        const chosen = orders.find(({ value }) => value === event.currentTarget.value);
        if (chosen !== undefined) onSort({ sort: chosen.sort, direction: chosen.direction });
      }}
    />
  );
}
