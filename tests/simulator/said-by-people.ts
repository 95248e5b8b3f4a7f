import { Broken } from './invariants.ts';
import type { SimulatedLaptop } from './laptop.ts';
import { rowsPutAside, tellingOf, type Told } from './telling.ts';
import type { World } from './world.ts';

/** I11: two of whom somebody said that they are two are no one person, unless somebody joined one of them with another. */
export function checkKeptApart(laptop: SimulatedLaptop, clubId: string): void {
  const joined = laptop.look((file) =>
    file
      .prepare(
        `SELECT a.uuid AS one, b.uuid AS other FROM athlete_merge m JOIN club c ON c.id = m.club_id
           JOIN athlete a ON a.id = m.kept_id JOIN athlete b ON b.id = m.merged_id
         WHERE c.uuid = ? AND m.is_same = 0 AND coalesce(a.merged_into_id, a.id) = coalesce(b.merged_into_id, b.id)
           AND NOT EXISTS (SELECT 1 FROM athlete_merge x WHERE x.is_same = 1
             AND (x.kept_id IN (m.kept_id, m.merged_id) OR x.merged_id IN (m.kept_id, m.merged_id)))
           AND (SELECT count(*) FROM athlete e WHERE e.merged_into_id = coalesce(a.merged_into_id, a.id)) = 1`,
      )
      .all(clubId),
  ) as { one: string; other: string }[];
  for (const { one, other } of joined) throw new Broken('I11', `${one} and ${other} are two, and count as one`);
}

/**
 * I7: whoever was removed is gone, unless somebody changed the entry later who knew nothing of it; found out in the plainest way. What a
 * result needs is there again by an operation of its own.
 */
export function checkRemoved(world: World, laptop: SimulatedLaptop, clubId: string): void {
  const putAside = rowsPutAside(laptop);
  const rows = Map.groupBy(
    tellingOf(world, clubId).filter(({ kind, entity }) => kind === 'put' && tables.has(entity)),
    ({ row_id: row }) => row,
  );
  for (const [row, all] of rows) {
    const isBlanked = world.hub.operations(clubId).some(({ row_id: name, body }) => name === row && body === null);
    const removal = all
      .filter(({ told }) => told.f?.['is_deleted'] !== undefined)
      .toSorted(byClock)
      .at(-1);
    if (putAside.has(row) || isBlanked || removal?.told.f?.['is_deleted'] !== 1) continue;
    const isRevived = all.some(
      (each) =>
        each.told.f !== undefined &&
        byClock(each, removal) > 0 &&
        each.device_id !== removal.device_id &&
        (each.told.seen ?? 0) < removal.seq,
    );
    const stored = laptop.look((file) =>
      file.prepare(`SELECT is_deleted FROM ${removal.entity} WHERE uuid = ?`).pluck().get(row),
    );
    if (stored !== (isRevived ? 0 : 1))
      throw new Broken('I7', `${removal.entity} ${row} is ${stored === 1 ? 'gone' : 'there'}, and should not be`);
  }
}

const tables: ReadonlySet<string> = new Set(['athlete', 'competition']);

function byClock(a: Told, b: Told): number {
  const [one, other] = [`${a.hlc} ${a.device_id}`, `${b.hlc} ${b.device_id}`];
  return one < other ? -1 : one > other ? 1 : a.op_no - b.op_no;
}
