import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';

import { pendingRows } from './pending-repository.ts';
import { holdersOf, legsOf } from './views.ts';

type Procedure = Contract['records']['pending'];

/** Results that the records officer put on hold: each as it stands now, also after a correction. */
export function pendingDecisions({ read, today }: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  const reference = referenceOfClub(read, input.clubId);
  const rows = pendingRows(read, reference.club.id);
  const legs = legsOf(
    read,
    reference,
    rows.map((row) => ({ ...row, own_group_id: row.age_group_id })),
    today,
  );
  return rows.map((row) => {
    const discipline = reference.disciplineById.get(row.discipline_id);
    const season = reference.seasonById.get(row.season_id);
    if (discipline === undefined || season === undefined)
      throw new Error('a result names reference data that is not there');
    const { rank } = row;
    return {
      performanceId: row.uuid,
      disciplineName: discipline.name,
      specification: row.specification ?? '',
      mark: rank === null ? null : countingMark(read, { ...row, rank }, discipline, season).mark,
      holders: holdersOf(legs.get(row.id) ?? [], 'club'),
      date: row.day,
      reason: row.reason,
    };
  });
}
