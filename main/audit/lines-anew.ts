import type { Write } from '#main/db/access.ts';
import type { LogPlace } from '#main/db/eraser.ts';
import { toldBy } from '#main/db/told-body.ts';
import { linesNumbered } from '#main/sync/audit-lines.ts';

/**
 * Lines of the trail travel in the log as well: operations that tell one that was just blanked are blanked, and tell their lines once
 * more as they are now. Every line keeps its seal.
 */
export function tellLinesAnew(write: Write, clubId: number, ids: readonly number[]): void {
  const blank = write
    .sql(
      'SELECT d.uuid AS device, a.number FROM audit a JOIN device d ON d.id = a.device_id WHERE a.id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids)) as { device: string; number: number }[];
  if (blank.length === 0) return;
  const isBlank = new Set(blank.map(({ device, number }) => `${device} ${number}`));
  const told = write
    .sql(
      `SELECT club_id, device_id, number, row_uuid AS row, body FROM oplog WHERE club_id = ? AND entity = 'audit' AND body IS NOT NULL`,
    )
    .all(clubId) as (LogPlace & { row: string; body: string })[];
  for (const { row, body, ...place } of told) {
    const { device, lines } = toldBy(body)?.f ?? {};
    if (typeof device !== 'string' || !Array.isArray(lines)) continue;
    const numbers = (lines as { number: number }[]).map(({ number }) => number);
    if (!numbers.some((number) => isBlank.has(`${device} ${number}`))) continue;
    write.door.eraser().blankBodies([place]);
    write.door.tell(clubId, 'audit', row, { device, lines: linesNumbered(write, clubId, device, numbers) });
  }
}
