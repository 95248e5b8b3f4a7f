import type { JobProgress } from '#main/application.ts';
import type { Write } from '#main/db/access.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';
import type { ReferenceKind } from '#shared/contract/reference.ts';
import { Failure } from '#shared/domain/failure.ts';
import { OVERALL_CODE } from '#shared/domain/standard/age-group-schemes.ts';

import { type Noun, refuseTakenName } from './names.ts';
import type { ClubReference } from './reference.ts';
import { refuseStandard } from './service.ts';
import { usesOf } from './uses.ts';

export const nouns: { readonly [Kind in ReferenceKind]: Noun } = {
  season: 'season',
  discipline: 'discipline',
  'age-group': 'age group',
};
const tables = { season: 'season', discipline: 'discipline', 'age-group': 'age_group' } as const;

interface Row {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly standardName: string;
  readonly club_id: number | null;
}

function rowsOf(reference: ClubReference, what: ReferenceKind): readonly Row[] {
  if (what === 'season') return reference.seasons;
  return what === 'discipline' ? reference.disciplines : reference.ageGroups;
}

function rowOf(reference: ClubReference, what: ReferenceKind, code: string): Row {
  if (what === 'season') return reference.season(code);
  return what === 'discipline' ? reference.discipline(code) : reference.ageGroup(code);
}

export interface Change {
  readonly what: ReferenceKind;
  readonly code: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly isHidden: boolean;
}

/** The club's word on a row: another name, more aliases, not used here. No record depends on it. */
export function changeReference(write: Write, reference: ClubReference, change: Change): void {
  const { what, code, aliases, isHidden } = change;
  const row = rowOf(reference, what, code);
  const name = change.name === row.standardName ? null : change.name;
  const isOwn = row.club_id !== null;
  if (isOwn && (name !== null || aliases.length > 0)) {
    const problem = `This ${nouns[what]} is the club’s own: change it where it is.`;
    throw new Failure('INVALID_INPUT', { fields: [{ field: name === null ? 'aliases' : 'name', problem }] });
  }
  if (isHidden && what === 'age-group' && code === OVERALL_CODE) {
    const problem = 'Whether there is an overall list is a question of the record policy.';
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'isHidden', problem }] });
  }
  refuseTakenName(nouns[what], rowsOf(reference, what), [...(name === null ? [] : [name]), ...aliases], code);
  const known = write
    .sql('SELECT id FROM reference_override WHERE club_id = ? AND what = ? AND code = ? AND is_deleted = 0')
    .get(reference.club.id, what, code) as { id: number } | undefined;
  const isNothing = name === null && aliases.length === 0 && !isHidden;
  const values = { name, aliases: JSON.stringify(aliases), is_hidden: isHidden ? 1 : 0, is_deleted: isNothing ? 1 : 0 };
  if (known !== undefined) write.door.update('reference_override', known.id, values);
  else if (!isNothing) {
    const uuid = write.door.newId();
    write.door.insert('reference_override', { uuid, club_id: reference.club.id, what, code, ...values });
  }
}

/** Removes a row of the club's own that nothing uses. */
export function removeReference(
  write: Write,
  reference: ClubReference,
  what: ReferenceKind,
  code: string,
  progress: JobProgress,
): void {
  const row = rowOf(reference, what, code);
  refuseStandard(row, nouns[what]);
  const { performances, others } = usesOf(write, reference, what, row);
  if (performances + others > 0)
    throw new Failure('IN_USE', { what: nouns[what], name: row.name, performances, others });
  setDeleted(write, reference, what, row.id, 1, progress);
}

/** Brings a row of the club's own back, unless another one has taken its name. */
export function restoreReference(
  write: Write,
  reference: ClubReference,
  what: ReferenceKind,
  code: string,
  progress: JobProgress,
): void {
  const row = write
    .sql(
      `SELECT id, name, aliases FROM ${tables[what]} WHERE club_id = ? AND code = ? AND is_deleted = 1 ORDER BY id DESC`,
    )
    .get(reference.club.id, code) as { id: number; name: string; aliases: string } | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: nouns[what], id: code });
  const names = [row.name, ...(JSON.parse(row.aliases) as string[]), ...(what === 'age-group' ? [code] : [])];
  refuseTakenName(nouns[what], rowsOf(reference, what), names, null);
  setDeleted(write, reference, what, row.id, 0, progress);
}

function setDeleted(
  write: Write,
  reference: ClubReference,
  what: ReferenceKind,
  id: number,
  isDeleted: 0 | 1,
  progress: JobProgress,
): void {
  write.door.update(tables[what], id, { is_deleted: isDeleted });
  if (what !== 'age-group') return;
  // A group with ages has a rule: who was between two groups may be in one now.
  const { hasAges } = write
    .sql('SELECT min_age IS NOT NULL OR max_age IS NOT NULL AS hasAges FROM age_group WHERE id = ?')
    .get(id) as { hasAges: number };
  if (hasAges === 1) rebuildClub(write, reference.club.id, progress);
}
