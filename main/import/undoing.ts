import type { Write } from '#main/db/access.ts';
import { changesOf, type LoggedChange, transactionThatMade } from '#main/db/logged-changes.ts';
import type { ImportBatchRow } from '#main/db/import-rows.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import { performancesChanged } from '#main/standings/service.ts';
import { foldName } from '#shared/domain/name.ts';

/**
 * Takes back what an import did beside its results: what it completed of athletes who were there, memberships that it added
 * to them, and competitions that nobody uses. What a person changed since stays.
 */
export function takeBackCompletions(write: Write, batch: ImportBatchRow): void {
  const txn = transactionThatMade(write, batch.club_id, 'import_batch', batch.uuid);
  if (txn === null) return;
  const changed = new Set<number>();
  for (const change of changesOf(write, batch.club_id, txn, 'athlete')) {
    const athleteId = change.isNew ? null : takeBackFields(write, change);
    if (athleteId !== null) changed.add(athleteId);
  }
  for (const { row, isNew } of changesOf(write, batch.club_id, txn, 'athlete_membership')) {
    const athleteId = isNew ? takeBackMembership(write, batch, row) : null;
    if (athleteId !== null) changed.add(athleteId);
  }
  for (const { row, isNew } of changesOf(write, batch.club_id, txn, 'competition')) {
    if (isNew) removeUnusedCompetition(write, row);
  }
  judgeAgain(write, batch.club_id, changed);
}

function takeBackFields(write: Write, { row, written, before }: LoggedChange): number | null {
  const athlete = write.sql('SELECT * FROM athlete WHERE uuid = ?').get(row) as AthleteRow;
  const stored = athlete as unknown as Readonly<Record<string, unknown>>;
  const fields = Object.keys(written).filter((field) => stored[field] === written[field]);
  const old = Object.fromEntries(fields.map((field) => [field, before[field]])) as Partial<AthleteRow>;
  const { first_name, last_name } = { ...athlete, ...old };
  const isChanged = write.door.update('athlete', athlete.id, {
    ...old,
    folded_name: foldName(`${first_name} ${last_name}`),
  });
  return isChanged ? athlete.id : null;
}

function takeBackMembership(write: Write, batch: ImportBatchRow, uuid: string): number | null {
  const membership = write
    .sql(
      'SELECT m.id, m.athlete_id, a.batch_id FROM athlete_membership m JOIN athlete a ON a.id = m.athlete_id WHERE m.uuid = ?',
    )
    .get(uuid) as { id: number; athlete_id: number; batch_id: number | null };
  if (membership.batch_id === batch.id) return null;
  return write.door.update('athlete_membership', membership.id, { is_deleted: 1 }) ? membership.athlete_id : null;
}

function removeUnusedCompetition(write: Write, uuid: string): void {
  const unused = write
    .sql(
      `SELECT c.id FROM competition c WHERE c.uuid = ?
         AND NOT EXISTS (SELECT 1 FROM performance p WHERE p.competition_id = c.id AND p.is_live = 1)
         AND NOT EXISTS (SELECT 1 FROM non_mark n WHERE n.competition_id = c.id AND n.is_deleted = 0)`,
    )
    .get(uuid) as { id: number } | undefined;
  if (unused !== undefined) write.door.update('competition', unused.id, { is_deleted: 1 });
}

function judgeAgain(write: Write, clubId: number, athletes: ReadonlySet<number>): void {
  const ids = [...athletes].flatMap((id) =>
    (
      write.sql('SELECT performance_id AS id FROM performance_athlete WHERE athlete_id = ?').all(id) as { id: number }[]
    ).map((row) => row.id),
  );
  if (ids.length > 0) performancesChanged(write, clubId, ids);
}
