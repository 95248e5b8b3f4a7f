import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { dayFromOrder } from '#shared/domain/day.ts';

import { filtersOf } from './filters.ts';
import { countFormer, formerRows } from './former-repository.ts';
import { daysStood } from './days-stood.ts';
import { type Audience, audienceOf, categoryView, holdersOf, legsOf } from './views.ts';

type Procedure = Contract['records']['former'];

/** Records that were beaten, the last beaten first: they are kept, and named as what they were. */
export function formerRecords(context: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  return formerFor(context, input, audienceOf(context));
}

/** The same for the eyes of somebody else: a printed list is read by others than by who prints it. */
export function formerFor(
  { read, today }: Pick<QueryContext, 'read' | 'today'>,
  input: InputOf<Procedure>,
  audience: Audience,
): OutputOf<Procedure> {
  const reference = referenceOfClub(read, input.clubId);
  const filters = filtersOf(reference, input);
  const clubId = reference.club.id;
  const rows = formerRows(read, clubId, filters, { limit: input.pageSize, offset: (input.page - 1) * input.pageSize });
  const legs = legsOf(read, reference, rows, today);
  return {
    total: countFormer(read, clubId, filters),
    rows: rows.map((row) => {
      const { view, discipline, season } = categoryView(reference, row);
      const from = dayFromOrder(row.from_order);
      const until = dayFromOrder(row.until_order);
      return {
        ...view,
        ...countingMark(read, row, discipline, season),
        holders: holdersOf(legs.get(row.id) ?? [], audience),
        performanceId: row.uuid,
        date: row.day,
        competition: row.competition ?? '',
        from,
        until,
        daysStood: daysStood(from, until),
      };
    }),
  };
}
