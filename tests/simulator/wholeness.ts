import { entities, type Entity } from '#main/db/entities.ts';
import { foldRow, type RowOperation, type ToldBody } from '#main/db/row-fold.ts';
import type { HubOperation } from '#main/sync/wire.ts';

import { Broken } from './invariants.ts';
import type { SimulatedLaptop } from './laptop.ts';
import type { World } from './world.ts';

interface Kept {
  readonly club: number;
  readonly entity: string;
  readonly row: string;
  readonly kind: string;
  readonly body: string | null;
}

/** I5: of a transaction that waits for its other half no field of any row shows anything. */
export function checkNothingUnfinishedShows(world: World, laptop: SimulatedLaptop): void {
  laptop.look((file) => {
    for (const reason of file.prepare('SELECT DISTINCT reason FROM deferred_operation').pluck().all() as string[])
      world.census.count(`put aside: ${reason}`);
    const unfinished = file
      .prepare(
        `SELECT o.club_id AS club, o.entity, o.row_uuid AS row, o.kind, o.body FROM deferred_operation x JOIN oplog o USING (club_id, device_id, number)
         WHERE x.reason = 'unfinished' AND o.kind = 'put' AND o.entity <> 'performance'`,
      )
      .all() as Kept[];
    for (const { club, entity, row, body } of unfinished) {
      const description = entities[entity as Entity];
      if (description === undefined) continue;
      const stored = file.prepare(`SELECT * FROM ${description.table} WHERE ${description.name} = ?`).get(row) as
        | Record<string, unknown>
        | undefined;
      if (stored === undefined || stored['is_erased'] === 1) continue;
      const whole = file
        .prepare(
          `SELECT d.uuid AS device, o.number, o.seq, o.clock, o.kind, o.body FROM oplog o JOIN device d ON d.id = o.device_id
           LEFT JOIN deferred_operation x USING (club_id, device_id, number)
           WHERE o.club_id = ? AND o.entity = ? AND o.row_uuid = ? AND x.reason IS NULL`,
        )
        .all(club, entity, row) as (Omit<RowOperation, 'told'> & { body: string | null })[];
      const { fields } = foldRow(
        entity as Entity,
        whole.map(({ body: text, ...operation }) => ({ ...operation, told: toldIn(text) })),
      );
      for (const { field, column, points, isJson } of description.fields) {
        const said = toldIn(body)?.f?.[field];
        // What nobody ever told stands as it was made.
        if (said === undefined || fields[field] === undefined || points !== undefined || isJson === true) continue;
        if (stored[column] === said && fields[field] !== said)
          throw new Broken(
            'I5',
            `${laptop.name} shows ${field} of ${entity} ${row} of a transaction that is not whole`,
          );
      }
    }
  });
}

function toldIn(body: string | null): ToldBody | null {
  return body === null ? null : (JSON.parse(body) as ToldBody | null);
}

/** Without transactions of which the rest was lost with the disk of the laptop that made them: they are followed nowhere. */
export function wholeOnHub(world: World, clubId: string): HubOperation[] {
  const came = new Map<string, number>();
  const keyOf = ({ device_id: device, txn }: HubOperation) => `${device} ${txn}`;
  const all = world.hub.operations(clubId);
  for (const operation of all) came.set(keyOf(operation), (came.get(keyOf(operation)) ?? 0) + 1);
  return all.filter((operation) => came.get(keyOf(operation)) === operation.txn_size);
}
