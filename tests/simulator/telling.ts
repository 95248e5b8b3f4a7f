import type { ToldBody } from '#main/db/row-fold.ts';
import type { HubOperation } from '#main/sync/wire.ts';

import type { SimulatedLaptop } from './laptop.ts';
import type { World } from './world.ts';

/** An operation on the hub with what it tells. */
export type Told = HubOperation & { told: ToldBody };

/** Operations of a club that tell anything, in the hub's order. */
export function tellingOf(world: World, clubId: string): Told[] {
  return world.hub.operations(clubId).flatMap((operation) => {
    if (operation.body === null) return [];
    const told = JSON.parse(operation.body) as ToldBody | null;
    return typeof told === 'object' && told !== null ? [{ ...operation, told }] : [];
  });
}

/** Rows about which a laptop put operations aside: careless and newer programs wrote of them. */
export function rowsPutAside(laptop: SimulatedLaptop): Set<unknown> {
  return new Set(
    laptop.look((file) =>
      file
        .prepare('SELECT o.row_uuid FROM deferred_operation x JOIN oplog o USING (club_id, device_id, number)')
        .pluck()
        .all(),
    ),
  );
}
