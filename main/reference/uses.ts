import type { Read } from '#main/db/access.ts';
import type { ReferenceKind } from '#shared/contract/reference.ts';

import type { ClubReference } from './reference.ts';

export interface Uses {
  /** Results of this row, deleted ones too: their history stays readable. */
  readonly performances: number;
  /** Everything else that names it. */
  readonly others: number;
}

/** What names a reference row. Only a row that nothing names is removed. */
export function usesOf(
  read: Read,
  { club }: ClubReference,
  what: ReferenceKind,
  row: { readonly id: number; readonly code: string },
): Uses {
  const count = (text: string, ...parameters: unknown[]) =>
    (read.sql(text).get(...parameters) as { count: number }).count;
  if (what === 'age-group') {
    return {
      performances: count(
        'SELECT count(*) AS count FROM performance WHERE club_id = ? AND (age_group_id = ? OR age_group_given = ?)',
        club.id,
        row.id,
        row.code,
      ),
      others: 0,
    };
  }
  const column = what === 'season' ? 'season_id' : 'discipline_id';
  const ofClub = (table: string) =>
    count(`SELECT count(*) AS count FROM ${table} WHERE club_id = ? AND ${column} = ?`, club.id, row.id);
  const sheets = count(
    `SELECT count(*) AS count FROM sheet WHERE club_id = ? AND state = 'open' AND json_extract(head, '$.${what}') = ?`,
    club.id,
    row.code,
  );
  const medals =
    what === 'season'
      ? count(
          'SELECT count(*) AS count FROM medal_position WHERE club_id = ? AND season_id = ? AND is_deleted = 0',
          club.id,
          row.id,
        )
      : 0;
  return { performances: ofClub('performance'), others: ofClub('non_mark') + sheets + medals };
}

type Counts = Record<string, number>;

/** Results that are there now by season, discipline and age group, counted in one reading of an index. */
export function usesOfClub(
  read: Read,
  reference: ClubReference,
): { seasons: Counts; disciplines: Counts; ageGroups: Counts } {
  const rows = read
    .sql(
      `SELECT discipline_id, season_id, age_group_id, count(*) AS count FROM performance
       WHERE club_id = ? AND is_live = 1 GROUP BY discipline_id, season_id, age_group_id`,
    )
    .all(reference.club.id) as {
    discipline_id: number;
    season_id: number;
    age_group_id: number | null;
    count: number;
  }[];
  const uses = { seasons: {} as Counts, disciplines: {} as Counts, ageGroups: {} as Counts };
  for (const row of rows) {
    add(uses.seasons, reference.seasonById.get(row.season_id)?.code, row.count);
    add(uses.disciplines, reference.disciplineById.get(row.discipline_id)?.code, row.count);
    if (row.age_group_id !== null) add(uses.ageGroups, reference.ageGroupById.get(row.age_group_id)?.code, row.count);
  }
  return uses;
}

function add(counts: Counts, code: string | undefined, count: number): void {
  if (code !== undefined) counts[code] = (counts[code] ?? 0) + count;
}
