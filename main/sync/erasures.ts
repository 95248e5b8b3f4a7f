import type { Read, Write } from '#main/db/access.ts';
import { entriesOf } from '#main/db/blank-list.ts';
import { toldBy } from '#main/db/told-body.ts';

const settingOf = (clubId: number) => `hub_erased ${clubId}`;

/**
 * Where in the hub's order erasures stand that list what they blanked, and that the hub was not asked to follow yet. A hub that was restored
 * has everything back that was blanked since its backup: in a new epoch all are asked for once more.
 */
export function erasuresToFollow(read: Read, clubId: number, epoch: string): number[] {
  const after = followed(read, clubId, epoch);
  const rows = read
    .sql(
      `SELECT o.seq, o.body FROM erasure e JOIN oplog o ON o.row_uuid = e.uuid
       WHERE e.club_id = ? AND o.club_id = e.club_id AND o.entity <> 'performance' AND o.entity = 'erasure' AND o.kind = 'put'
         AND o.seq > ? AND o.body IS NOT NULL ORDER BY o.seq`,
    )
    .all(clubId, after) as { seq: number; body: string }[];
  return rows.filter(({ body }) => entriesOf(toldBy(body)?.blanked).length > 0).map(({ seq }) => seq);
}

export function erasureFollowed(write: Write, clubId: number, epoch: string, seq: number): void {
  if (seq <= followed(write, clubId, epoch)) return;
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(settingOf(clubId), `${epoch} ${seq}`);
}

function followed(read: Read, clubId: number, epoch: string): number {
  const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(settingOf(clubId)) as
    | { value: string }
    | undefined;
  const [known, seq] = row?.value.split(' ') ?? [];
  return known === epoch ? Number(seq) : 0;
}
