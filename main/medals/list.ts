import { sql } from 'kysely';

import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';

import { matchingMedals, sumOfMedals } from './matching.ts';
import { recognitionsOf } from './recognitions.ts';

type Procedure = Contract['medals']['list'];

/** One page of the medals that match, newest first, each with the occasion on which it was recognised. */
export function listMedals({ read }: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  const reference = referenceOfClub(read, input.clubId);
  const { clubId: _club, page, pageSize, ...filters } = input;
  const found = read.all(
    matchingMedals(read, reference, filters)
      .select(['p.id', sql<string>`coalesce(p.origin_uuid, p.uuid)`.as('origin')])
      .orderBy('p.day_order', 'desc')
      .orderBy('p.id', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize),
  );
  const recognitions = recognitionsOf(
    read,
    found.map(({ origin }) => origin),
  );
  const rows = performanceRows(
    read,
    reference,
    found.map(({ id }) => id),
  );
  const sum = sumOfMedals(read, reference, filters);
  return {
    sum,
    total: sum.gold + sum.silver + sum.bronze,
    rows: rows.map((row, index) => ({ ...row, recognition: recognitions.get(found[index]?.origin ?? '') ?? null })),
  };
}
