import type { Write } from '#main/db/access.ts';
import type { LogPlace } from '#main/db/eraser.ts';
import { toldBy } from '#main/db/told-body.ts';
import { linesNumbered } from '#main/sync/audit-lines.ts';

/** What a line tells. */
export interface ToldLine {
  readonly action: string;
  readonly subject: string | null;
  readonly detail: string;
}

/**
 * Lines of the trail travel in the log as well: operations that tell one that was just blanked are blanked, and tell their lines once
 * more as they are now. Every line keeps its seal. Blanked are also those that tell personal lines in vain: a copy of the database told
 * others under their numbers before.
 */
export function tellLinesAnew(
  write: Write,
  clubId: number,
  ids: readonly number[],
  isPersonal: (line: ToldLine) => boolean,
): void {
  const blank = write
    .sql(
      'SELECT d.uuid AS device, a.number FROM audit a JOIN device d ON d.id = a.device_id WHERE a.id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids)) as { device: string; number: number }[];
  const isBlank = new Set(blank.map(({ device, number }) => `${device} ${number}`));
  const chainOf = write
    .sql(
      `SELECT hex(a.chain_sha256) FROM audit a JOIN device d ON d.id = a.device_id
       WHERE d.uuid = ? AND coalesce(a.club_id, 0) = ? AND a.number = ?`,
    )
    .raw();
  const isInVain = (device: string, { number, chainSha256 }: VainLine) =>
    (chainOf.get(device, clubId, number) as [string] | undefined)?.[0] !== chainSha256;
  const operations = write
    .sql(
      `SELECT club_id, device_id, number, row_uuid AS row, body FROM oplog WHERE club_id = ? AND entity = 'audit' AND body IS NOT NULL`,
    )
    .all(clubId) as (LogPlace & { row: string; body: string })[];
  for (const { row, body, ...place } of operations) {
    const { device, lines } = toldBy(body)?.f ?? {};
    if (typeof device !== 'string' || !Array.isArray(lines)) continue;
    const told = lines as VainLine[];
    const numbers = told.map(({ number }) => number);
    const isDue =
      numbers.some((number) => isBlank.has(`${device} ${number}`)) ||
      told.some((line) => isPersonal(line) && isInVain(device, line));
    if (!isDue) continue;
    write.door.eraser().blankBodies([place]);
    write.door.tell(clubId, 'audit', row, {
      device,
      lines: linesNumbered(write, clubId, device, numbers),
      anew: true,
    });
  }
}

interface VainLine extends ToldLine {
  readonly number: number;
  readonly chainSha256: string;
}
