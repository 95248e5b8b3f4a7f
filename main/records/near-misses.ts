import type { Read } from '#main/db/access.ts';
import { type Gap, gapTo, isNearMiss, standingOn } from '#main/engine/closeness.ts';
import { counting } from '#main/engine/fact.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { ListsOfClub } from '#main/standings/lists.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { clubSettingsSchema } from '#shared/domain/club-settings.ts';

import { type Bar, type BarredCategory, barsOfToday, barsSince, categoriesOfMark } from './bars.ts';
import { closeMarks, type CloseMark } from './close-marks.ts';
import { filtersOf } from './filters.ts';
import { marksById } from './marks.ts';
import { type Audience, categoryView, holdersOf, legsOf } from './views.ts';

type Procedure = Contract['records']['nearMisses'];

interface Miss extends Gap {
  readonly mark: CloseMark;
  readonly category: BarredCategory;
  readonly missed: Bar;
}

/** Per cent of a record by which a mark may miss it and still be called near, as the club set it. */
export function nearMissPercentOf(reference: ClubReference): number {
  return clubSettingsSchema.parse(JSON.parse(reference.club.settings)).nearMissPercent;
}

/**
 * Marks that missed the record standing at the end of their day, or the one standing now, by no more than so many per cent of
 * it. What was a record itself missed nothing, also when it was beaten later.
 */
export function nearMisses(context: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  return nearMissesFor(context, input, 'club');
}

/** `public` shortens the names of minors without consent. */
export function nearMissesFor(
  context: QueryContext,
  input: InputOf<Procedure>,
  audience: Audience,
): OutputOf<Procedure> {
  const { read } = context;
  const reference = referenceOfClub(read, input.clubId);
  const percent = input.percent ?? nearMissPercentOf(reference);
  const found = findMisses(read, reference, input, percent);
  const sign = input.direction === 'up' ? 1 : -1;
  found.sort((a, b) =>
    input.sort === 'date'
      ? sign * (a.mark.day_order - b.mark.day_order) || a.percent - b.percent || a.mark.id - b.mark.id
      : sign * (a.percent - b.percent) || b.mark.day_order - a.mark.day_order || a.mark.id - b.mark.id,
  );
  const page = found.slice((input.page - 1) * input.pageSize, input.page * input.pageSize);
  return { total: found.length, percent, rows: inWords(context, reference, page, audience) };
}

function findMisses(read: Read, reference: ClubReference, input: InputOf<Procedure>, percent: number): Miss[] {
  const filters = filtersOf(reference, input);
  const clubId = reference.club.id;
  const from = filters.fromOrder ?? 0;
  const isThen = input.against === 'then';
  const partitions = isThen ? barsSince(read, clubId, filters, from) : barsOfToday(read, clubId, filters);
  const span = { clubId, from, to: filters.toOrder ?? lastOrder, ...filters, percent, withAthlete: false };
  const recordOf = ({ bars }: BarredCategory, day: number) => (isThen ? standingOn(bars, day) : (bars.at(-1) ?? null));
  const lists = new ListsOfClub(reference);
  const wasRecord = read.sql('SELECT 1 FROM standing WHERE performance_id = ? AND category_id = ?');
  const found: Miss[] = [];
  for (const { partition, mark } of closeMarks(read, partitions, span)) {
    if ((mark.counts & counting.record) === 0) continue;
    for (const category of categoriesOfMark(lists, partition, mark.age_group_id, mark.day_order, mark.counts)) {
      const missed = recordOf(category, mark.day_order);
      if (missed === null || !isNearMiss(missed.rank, mark.rank, percent)) continue;
      if (wasRecord.get(mark.id, category.id) !== undefined) continue;
      found.push({ mark, category, missed, ...gapTo(missed.rank, mark.rank) });
    }
  }
  return found;
}

/** After every day that a mark can have. */
const lastOrder = 99_999_999;

function inWords(
  { read, today }: QueryContext,
  reference: ClubReference,
  misses: readonly Miss[],
  audience: Audience,
): OutputOf<Procedure>['rows'] {
  // Who held it together fell together; who equalled it later is not what this mark missed.
  const jointOf = ({ category, missed }: Miss) =>
    category.bars.filter((bar) => bar.rank === missed.rank && bar.until === missed.until && bar.from <= missed.from);
  const marks = marksById(
    read,
    misses.flatMap((miss) => [miss.mark.id, ...jointOf(miss).map((bar) => bar.performanceId)]),
  );
  const legs = legsOf(read, reference, [...marks.values()], today);
  const holders = (id: number) => holdersOf(legs.get(id) ?? [], audience);
  return misses.flatMap((miss) => {
    const mark = marks.get(miss.mark.id);
    const record = marks.get(miss.missed.performanceId);
    if (mark === undefined || record === undefined) return [];
    const { view, discipline, season } = categoryView(reference, miss.category);
    return {
      ...view,
      performanceId: mark.uuid,
      ...countingMark(read, mark, discipline, season),
      holders: holders(mark.id),
      date: mark.day,
      competition: mark.competition ?? '',
      gap: miss.gap,
      gapPercent: miss.percent,
      record: {
        performanceId: record.uuid,
        mark: countingMark(read, record, discipline, season).mark,
        holders: jointOf(miss).flatMap((bar) => holders(bar.performanceId)),
        date: record.day,
      },
    };
  });
}
