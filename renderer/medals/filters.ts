import type { MedalsSearch } from './search.ts';
import type { MedalCountRow, MedalDimension } from '#shared/contract/medals.ts';
import { filtersSchema } from '#shared/contract/vocabulary.ts';
import { firstDayOf, lastDayOf } from '#shared/domain/day.ts';

const names = [...filtersSchema.keyof().options, 'medal', 'recognised', 'occasion', 'occasionDay'] as const;

type Filters = Pick<MedalsSearch, (typeof names)[number]>;
type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What the medals leave out of their address when all filters are cleared. */
export const noFilters = Object.fromEntries(names.map((name) => [name, undefined]));

/** The names of the filters in use; an occasion and its day are one. */
export function activeFilters(search: MedalsSearch): string[] {
  return names.filter((name) => search[name] !== undefined && name !== 'occasionDay');
}

/** The filters as main takes them: without those that are not set. */
export function filtersOf(search: MedalsSearch): Defined<Filters> {
  return Object.fromEntries(names.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])));
}

/** The filters with one row of the counts: exactly the medals that its number counts. Null where no filter says so. */
export function filtersOfRow(search: MedalsSearch, by: MedalDimension, row: MedalCountRow): Defined<Filters> | null {
  const { key } = row;
  if (key === null) return null;
  const filters = filtersOf(search);
  switch (by) {
    case 'athlete':
      return { ...filters, athleteId: key };
    case 'year': {
      const { from, to } = row;
      if (from === null || to === null) return null;
      return { ...filters, from: later(filters.from, from), to: earlier(filters.to, to) };
    }
    case 'season':
      return { ...filters, season: key };
    case 'discipline':
      return { ...filters, discipline: key };
    case 'competition':
      return { ...filters, competitionId: key };
    case 'ageGroup':
      return { ...filters, ageGroup: key };
  }
}

/** A part of a year that is filtered for stays a part of it. */
function later(a: string | undefined, b: string): string {
  return a !== undefined && firstDayOf(a) > firstDayOf(b) ? a : b;
}

function earlier(a: string | undefined, b: string): string {
  return a !== undefined && lastDayOf(a) < lastDayOf(b) ? a : b;
}
