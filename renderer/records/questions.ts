import { categoryFilters, type Period, type RecordsSearch } from './search.ts';
import { addDays, yearsBefore } from '#shared/domain/day.ts';

/** Which near misses the address asks for, on screen and on paper. */
export function nearQuestion(search: RecordsSearch, today: string) {
  const { period = 'year', against = 'then' } = search;
  const sort = search.sort === 'gap' ? ('gap' as const) : ('date' as const);
  const direction = search.direction ?? (sort === 'gap' ? 'up' : 'down');
  return { ...categoryFilters(search), ...spanOf(period, today), against, sort, direction };
}

function spanOf(period: Period, today: string): { from?: string } {
  if (period === 'all') return {};
  return { from: period === 'month' ? addDays(today, -30) : yearsBefore(today, 1) };
}

/** Which records to beat the address asks for. */
export function beatQuestion(search: RecordsSearch, nearMissPercent: number) {
  const { within = nearMissPercent * 2 } = search;
  const sort = search.sort === 'discipline' ? ('discipline' as const) : ('gap' as const);
  return { ...categoryFilters(search), percent: within, sort };
}
