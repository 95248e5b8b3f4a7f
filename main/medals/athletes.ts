import type { AthleteRow } from '#main/db/schema.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { ageGroupOn } from '#shared/domain/age-groups.ts';
import { foldName } from '#shared/domain/name.ts';

type Procedure = Contract['medals']['findAthletes'];

/**
 * Athletes by whole names as a spreadsheet writes them: `Ada Fennimore` or `Fennimore, Ada` or `Fennimore Ada`. Who a name
 * means is found, never guessed: a name of several people answers with all of them.
 */
export function findAthletes({ read, today }: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  const reference = referenceOfClub(read, input.clubId);
  const find = read.sql('SELECT * FROM athlete WHERE club_id = ? AND folded_name = ? AND is_deleted = 0 ORDER BY id');
  return input.names.map((name) => {
    const rows = writings(name).flatMap((writing) => find.all(reference.club.id, writing) as AthleteRow[]);
    const each = new Map(rows.flatMap((row) => (row.merged_into_id === null ? [[row.id, row] as const] : [])));
    return {
      name,
      found: [...each.values()].map((row) => namedAthlete(row, reference, today)),
    };
  });
}

/** As much of an athlete as a row of the entry shows, with the age group of today. */
export function namedAthlete(
  row: AthleteRow,
  reference: ClubReference,
  today: string,
): OutputOf<Procedure>[number]['found'][number] {
  const group = ageGroupOn({
    rules: reference.rules,
    dateOfBirth: row.date_of_birth,
    day: today,
    season: 'track',
    gender: row.gender,
    under20Reference: reference.policy.under20Reference,
  });
  return {
    id: row.uuid,
    firstName: row.first_name,
    lastName: row.last_name,
    gender: row.gender,
    dateOfBirth: row.date_of_birth,
    ageGroup: group.type === 'known' ? group.code : null,
  };
}

/** The folded writings of a name, first name first, each once. */
function writings(name: string): string[] {
  const folded = foldName(name);
  const [last = '', first] = folded.split(',').map((part) => part.trim());
  if (first !== undefined) return [`${first} ${last}`.trim()];
  const words = folded.split(' ');
  const turned = [...words.slice(1), words[0] ?? ''].join(' ');
  const turnedBack = [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ');
  return [...new Set([folded, turned, turnedBack])];
}
