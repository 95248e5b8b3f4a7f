import type { PerformancesSearch } from './search.ts';
import { performanceFiltersSchema } from '#shared/contract/vocabulary.ts';

const names = performanceFiltersSchema.keyof().options;

/** What the grid leaves out of its address when all filters are cleared. */
export const noFilters = Object.fromEntries(names.map((name) => [name, undefined]));

/** The names of the filters in use. */
export function activeFilters(search: PerformancesSearch): string[] {
  return names.filter((name) => search[name] !== undefined);
}

/** The filters as main takes them: without those that are not set. */
export function filtersOf(search: PerformancesSearch) {
  const { page: _page, sort: _sort, direction: _direction, ...filters } = search;
  return withoutUndefined(filters);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
