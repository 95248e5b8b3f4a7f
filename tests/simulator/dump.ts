import { entities } from '#main/db/entities.ts';
import { dumpOf } from '#tests/support/laptop.ts';

import type { SimulatedLaptop } from './laptop.ts';

const referred = {
  club: 'uuid',
  season: 'code',
  discipline: 'code',
  athlete: 'uuid',
  competition: 'uuid',
  import_batch: 'uuid',
  performance: 'uuid',
  actor: 'uuid',
} as const;

/** Everything of a club that is the same on laptops in step: every field that travels, and what is derived of it. */
export function wholeDump(laptop: SimulatedLaptop, clubId: string): string {
  const [derived = '', log = ''] = laptop.look((file) => dumpOf(file, clubId)).split('\n\nlog\n');
  return [derived, rowsOf(laptop, clubId), log, trailOf(laptop, clubId)].join('\n\n');
}

/** The same without the log: of laptops that took it in by other ways. */
export function dumpWithoutLog(laptop: SimulatedLaptop, clubId: string): string {
  const [derived = ''] = laptop.look((file) => dumpOf(file, clubId)).split('\n\nlog\n');
  return [derived, rowsOf(laptop, clubId)].join('\n\n');
}

function rowsOf(laptop: SimulatedLaptop, clubId: string): string {
  return laptop.look((file) => {
    const club = file.prepare('SELECT id FROM club WHERE uuid = ?').pluck().get(clubId);
    return Object.values(entities)
      .map(({ table, name, fields }) => {
        const columns = fields.map(({ column, points }) =>
          points === undefined ? `t.${column}` : `(SELECT ${referred[points]} FROM ${points} WHERE id = t.${column})`,
        );
        const where = table === 'club' ? 't.id' : 't.club_id';
        const rows = file
          .prepare(`SELECT t.${name}, ${columns.join(', ')} FROM ${table} t WHERE ${where} = ? ORDER BY t.${name}`)
          .raw()
          .all(club) as unknown[][];
        return [`rows of ${table}`, ...rows.map((row) => JSON.stringify(row))].join('\n');
      })
      .join('\n\n');
  });
}

function trailOf(laptop: SimulatedLaptop, clubId: string): string {
  return laptop.look((file) => {
    const rows = file
      .prepare(
        `SELECT d.uuid, a.number, a.action, hex(a.chain_sha256) FROM audit a JOIN device d ON d.id = a.device_id JOIN club c ON c.id = a.club_id
         WHERE c.uuid = ? ORDER BY d.uuid, a.number`,
      )
      .raw()
      .all(clubId) as unknown[][];
    return ['trail', ...rows.map((row) => JSON.stringify(row))].join('\n');
  });
}

/** Where two dumps differ first, with the part that it is in. */
export function differenceOf(a: string, b: string): string {
  const [left, right] = [a.split('\n'), b.split('\n')];
  let part = '';
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index] ?? '', right[index] ?? ''];
    if (one !== other) return `${part}\n  ${one}\n  ${other}`;
    if (!one.startsWith('[')) part = one === '' ? part : one;
  }
  return 'none';
}
