import { nobody } from '#main/db/row-fold.ts';
import { toldBy } from '#main/db/told-body.ts';

import { Broken } from './invariants.ts';
import type { SimulatedLaptop } from './laptop.ts';
import type { World } from './world.ts';

interface Row {
  readonly uuid: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly date_of_birth: string;
  readonly note: string | null;
  readonly is_erased: number;
}

/**
 * Whoever was erased is nobody on every laptop and on the hub: the entry has no name, and no text of any log tells something personal
 * of it. A careless program may have written what no laptop can follow; that stays as it came.
 */
export function checkForgotten(world: World, laptops: readonly SimulatedLaptop[], clubId: string): void {
  const [first] = laptops;
  if (first === undefined) return;
  const erased = first.look((file) =>
    file
      .prepare(
        'SELECT DISTINCT x.athlete_uuid FROM erasure x JOIN athlete a ON a.uuid = x.athlete_uuid JOIN club c ON c.id = x.club_id WHERE c.uuid = ?',
      )
      .pluck()
      .all(clubId),
  ) as string[];
  if (erased.length === 0) return;
  const isOfThem = new Set(erased);
  for (const { row_id: row, entity, kind, body, seq } of world.hub.operations(clubId))
    if (entity === 'athlete' && kind === 'put' && isOfThem.has(row) && isPersonal(body))
      throw new Broken('E1', `the hub still tells of ${row} at ${String(seq)}`);
  for (const laptop of laptops) {
    laptop.look((file) => {
      for (const uuid of erased) {
        const row = file.prepare('SELECT * FROM athlete WHERE uuid = ?').get(uuid) as Row | undefined;
        if (row === undefined) continue;
        const { first_name, last_name, date_of_birth, note, is_erased } = row;
        const standing = [first_name, last_name, date_of_birth, note, is_erased].join('|');
        if (standing !== 'Former|member|||1') throw new Broken('E1', `${laptop.name} has ${uuid} as ${standing}`);
        const told = file
          .prepare(
            "SELECT body FROM oplog WHERE row_uuid = ? AND entity = 'athlete' AND kind = 'put' AND body IS NOT NULL",
          )
          .pluck()
          .all(uuid) as string[];
        if (told.some(isPersonal)) throw new Broken('E1', `the log of ${laptop.name} still tells of ${uuid}`);
        const lost = file
          .prepare("SELECT field FROM conflict WHERE entity = 'athlete' AND row_uuid = ?")
          .pluck()
          .all(uuid);
        if ((lost as string[]).some((field) => field in nobody))
          throw new Broken('E1', `${laptop.name} still knows what lost of ${uuid}`);
      }
    });
  }
}

function isPersonal(body: string | null): boolean {
  const fields = toldBy(body)?.f ?? {};
  return fields['is_erased'] !== 1 && Object.keys(fields).some((field) => field in nobody);
}
