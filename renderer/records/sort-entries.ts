import type { BoardEntry } from './board.ts';
import { namesOf } from '#renderer/components/names.ts';
import type { ListSort } from './search.ts';
import type { AgeGroupView, Discipline } from '#shared/contract/reference.ts';
import { dayOrder } from '#shared/domain/day.ts';

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

interface Order {
  disciplines: readonly Discipline[];
  ageGroups: readonly AgeGroupView[];
}

/** The list in the order of a column; disciplines and age groups keep the order of a programme, not of the alphabet. */
export function sortEntries(
  entries: readonly BoardEntry[],
  sort: ListSort,
  direction: 'up' | 'down',
  { disciplines, ageGroups }: Order,
): BoardEntry[] {
  const disciplineAt = new Map(disciplines.map((each) => [each.code, each.ordinal]));
  const groupAt = new Map(ageGroups.map((each) => [each.code, each.ordinal]));
  const discipline = ({ record }: BoardEntry) => disciplineAt.get(record.discipline) ?? 0;
  const group = ({ record }: BoardEntry) => groupAt.get(record.ageGroup) ?? 0;
  const compare: Record<ListSort, (a: BoardEntry, b: BoardEntry) => number> = {
    discipline: (a, b) => discipline(a) - discipline(b) || group(a) - group(b),
    ageGroup: (a, b) => group(a) - group(b) || discipline(a) - discipline(b),
    holder: (a, b) => byName.compare(namesOf(a.record.holders), namesOf(b.record.holders)),
    date: (a, b) => dayOrder(a.record.date) - dayOrder(b.record.date),
  };
  const sign = direction === 'up' ? 1 : -1;
  return entries.toSorted((a, b) => sign * compare[sort](a, b));
}
