import type { Read, Write } from '#main/db/access.ts';
import type { InputOf, OutputOf } from '#main/operations.ts';
import { athleteRow, nameOf, rowById } from '#main/athletes/rows.ts';
import { keepEntriesApart } from '#main/athletes/merge.ts';
import { samePersons } from '#main/athletes/merges.ts';
import { sayTwo } from '#main/performances/pairs.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { anyPerformance } from '#main/performances/store.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Joined } from '#shared/contract/sync.ts';

import { deriveTwins } from './twins.ts';

type Feature = Contract['sync'];

/** What two laptops typed and counts once: athletes first, then results, the latest first. */
export function listJoined(
  read: Read,
  reference: ClubReference,
  { page, pageSize }: { page: number; pageSize: number },
): OutputOf<Feature['joined']> {
  const persons = samePersons(read, reference.club.id);
  const { twins } = read
    .sql('SELECT count(*) AS twins FROM performance_twin WHERE club_id = ?')
    .get(reference.club.id) as { twins: number };
  const from = (page - 1) * pageSize;
  const shown = persons.slice(from, from + pageSize);
  const rows = read
    .sql(
      `SELECT t.performance_id AS other, t.counts_id AS counting FROM performance_twin t JOIN performance p ON p.id = t.performance_id
       WHERE t.club_id = ? ORDER BY p.day_order DESC, p.uuid LIMIT ? OFFSET ?`,
    )
    .all(reference.club.id, pageSize - shown.length, Math.max(0, from - persons.length)) as {
    other: number;
    counting: number;
  }[];
  return {
    total: persons.length + twins,
    joined: [
      ...shown.map(({ kept_id: kept, merged_id: merged }): Joined => {
        const [counting, other] = [rowById(read, kept), rowById(read, merged)];
        return {
          kind: 'athlete',
          countsId: counting.uuid,
          otherId: other.uuid,
          name: nameOf(counting),
          detail: counting.date_of_birth,
        };
      }),
      ...rows.flatMap(({ other, counting }): Joined[] => {
        const [first, second] = performanceRows(read, reference, [counting, other]);
        if (first === undefined || second === undefined) return [];
        const { mark, disciplineName, day, legs } = first;
        return [
          {
            kind: 'performance',
            countsId: first.id,
            otherId: second.id,
            name: legs.map((leg) => leg.name).join(', '),
            detail: [disciplineName, mark?.text ?? '', day].filter((part) => part !== '').join(', '),
          },
        ];
      }),
    ],
  };
}

/** Says that two are two: from then on both count, on every laptop. */
export function partJoined(write: Write, reference: ClubReference, input: InputOf<Feature['part']>): void {
  const clubId = reference.club.id;
  if (input.kind === 'athlete') {
    const [kept, merged] = [
      athleteEntry(write, reference, input.countsId),
      athleteEntry(write, reference, input.otherId),
    ];
    keepEntriesApart(write, reference, kept, merged);
    return;
  }
  const a = anyPerformance(write, reference, input.countsId);
  const b = anyPerformance(write, reference, input.otherId);
  sayTwo(write, clubId, a.uuid, b.uuid);
  performancesChanged(write, clubId, deriveTwins(write, clubId, [a.id, b.id]));
}

/** An entry itself, not whom it counts for. */
function athleteEntry(write: Write, reference: ClubReference, uuid: string) {
  const row = write.sql('SELECT id FROM athlete WHERE uuid = ? AND club_id = ?').get(uuid, reference.club.id) as
    | { id: number }
    | undefined;
  return row === undefined ? athleteRow(write, reference, uuid) : rowById(write, row.id);
}
