import type { Write } from '#main/db/access.ts';
import type { LostValue } from '#main/db/row-fold.ts';

/** Fields of which nobody wants to hear that one of two values lost. */
const unremarkable: ReadonlySet<string> = new Set([
  'import_batch.report',
  'import_batch.undone_at',
  'import_mapping.mapping',
  'club_member.sealed_password',
  'quarantined_row.state',
  'proof.removed_at',
  'athlete.batch',
  'athlete.is_erased',
]);

/**
 * Keeps what lost in one row, and ends what is no longer so: somebody has changed the field since, knowing of both. Answers
 * with how many are new.
 */
export function keepJournal(
  write: Write,
  clubId: number,
  entity: string,
  row: string,
  lost: readonly LostValue[],
): number {
  const shown = lost.filter(({ field }) => !unremarkable.has(`${entity}.${field}`));
  const open = write
    .sql(
      'SELECT id, field, lost_device, lost_number FROM conflict WHERE club_id = ? AND entity = ? AND row_uuid = ? AND settled_at IS NULL',
    )
    .all(clubId, entity, row) as { id: number; field: string; lost_device: string; lost_number: number }[];
  for (const known of open) {
    const stands = shown.some(
      ({ field, lostBy }) =>
        field === known.field && lostBy.device === known.lost_device && lostBy.number === known.lost_number,
    );
    if (!stands) write.sql('UPDATE conflict SET settled_at = ? WHERE id = ?').run(write.door.now, known.id);
  }
  let added = 0;
  for (const { field, kept, lost: value, keptBy, lostBy } of shown) {
    const { changes } = write
      .sql(
        `INSERT INTO conflict (uuid, club_id, entity, row_uuid, field, kept, lost, kept_device, kept_number, lost_device, lost_number, found_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      )
      .run(
        write.door.newId(),
        clubId,
        entity,
        row,
        field,
        JSON.stringify(kept ?? null),
        JSON.stringify(value ?? null),
        keptBy.device,
        keptBy.number,
        lostBy.device,
        lostBy.number,
        write.door.now,
      );
    added += changes;
  }
  return added;
}
