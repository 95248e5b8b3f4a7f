import { keepBackup } from '#main/backup/automatic.ts';
import { samePersons } from '#main/athletes/merges.ts';
import { derivePersonsAnew } from '#main/athletes/persons-anew.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { JobProgress } from '#main/application.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { QueryContext } from '#main/operations.ts';

/** A backup before a club leaves its hub: what is taken off this laptop can be put back from it. */
export async function backUpBeforeLeaving(context: QueryContext, progress: JobProgress): Promise<{ backup: string }> {
  const { name } = await keepBackup({ ...context, progress }, 'manual');
  return { backup: name };
}

/**
 * Goes on with a club on this laptop alone. What was taken for one because two laptops typed it stays one: without a hub
 * nobody would find it any more.
 */
export function keepAlone(write: Write, clubId: number): void {
  const { door } = write;
  for (const { kept_id: kept, merged_id: merged } of samePersons(write, clubId)) {
    door.insert('athlete_merge', {
      uuid: door.newId(),
      club_id: clubId,
      kept_id: kept,
      merged_id: merged,
      is_same: 1,
      taken_over: '{}',
      merged_at: door.now,
      merged_by: door.actorId,
    });
  }
  const twins = write.sql('SELECT performance_id AS id FROM performance_twin WHERE club_id = ?').all(clubId) as {
    id: number;
  }[];
  for (const { id } of twins) door.deletePerformance(id, 'Typed on two laptops.');
  for (const table of own) write.sql(`DELETE FROM ${table} WHERE club_id = ?`).run(clubId);
  performancesChanged(write, clubId, [...derivePersonsAnew(write, clubId)]);
}

/** Tables of sync alone, those that others refer to last. */
const own = [
  'performance_twin',
  'deferred_operation',
  'rewritten_fact',
  'file_on_hub',
  'actor_told',
  'conflict',
  'sync_round',
  'trail_chain',
  'sync_state',
] as const;

/** Takes a club off this laptop with everything that hangs on it; the proof files that nothing else needs go with the next tidying. */
export function takeOff(write: Write, clubId: number): void {
  write.door.receiver();
  // Checked at the end of the transaction: the order in which the tables are emptied does not matter.
  write.sql('PRAGMA defer_foreign_keys = ON').run();
  const { uuid } = write.sql('SELECT uuid FROM club WHERE id = ?').get(clubId) as { uuid: string };
  write.sql("INSERT INTO device_setting (name, value) VALUES ('leaving_club', ?)").run(String(clubId));
  const sheets = 'SELECT id FROM sheet WHERE club_id = ?';
  write.sql(`DELETE FROM sheet_row WHERE sheet_id IN (${sheets})`).run(clubId);
  write.sql('DELETE FROM event WHERE discipline_id IN (SELECT id FROM discipline WHERE club_id = ?)').run(clubId);
  for (const table of tablesOfClubs(write)) write.sql(`DELETE FROM ${table} WHERE club_id = ?`).run(clubId);
  write.sql('DELETE FROM club WHERE id = ?').run(clubId);
  write.sql("DELETE FROM device_setting WHERE name = 'leaving_club' OR name LIKE '%' || ? || '%'").run(uuid);
}

function tablesOfClubs(read: Read): string[] {
  const tables = read
    .sql(
      `SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'club_id')`,
    )
    .all() as { name: string }[];
  return tables.map(({ name }) => name);
}
