import type { Write } from '#main/db/access.ts';
import { type BlankEntry, entriesOf, isMeant } from '#main/db/blank-list.ts';
import type { LogPlace } from '#main/db/eraser.ts';
import { requestOverwrite } from '#main/db/overwrite.ts';
import { toldBy } from '#main/db/told-body.ts';

import type { KeptOperation } from './deferral.ts';

/**
 * Blanks what erasures told to be blank (decision 17), so that every laptop has the same: in the log, if it is told now; of the
 * operations at hand also what was told before they came. Answers with the operations as they are then, and with those of the log that were
 * blanked: their rows are to be written anew.
 */
export function blankAsTold(
  write: Write,
  clubId: number,
  operations: readonly KeptOperation[],
): { operations: readonly KeptOperation[]; blanked: readonly KeptOperation[] } {
  const told = operations.flatMap(({ kind, entity, body }) =>
    kind === 'put' && entity === 'erasure' ? entriesOf(toldBy(body)?.blanked) : [],
  );
  const entries = [...told, ...toldBefore(write, clubId, operations)];
  if (entries.length === 0) return { operations, blanked: [] };
  const ofLog = write.sql(
    `SELECT o.club_id, d.uuid AS device, o.device_id AS deviceId, o.number, o.clock, o.kind, o.entity, o.row_uuid AS row, lower(hex(o.body_sha256)) AS sha
     FROM device d JOIN oplog o ON o.device_id = d.id
     WHERE d.uuid = ? AND o.club_id = ? AND o.number = ? AND o.body IS NOT NULL AND o.entity <> 'erasure'`,
  );
  const places: LogPlace[] = [];
  const blanked: KeptOperation[] = [];
  for (const entry of entries) {
    const found = ofLog.get(entry.device, clubId, entry.number) as
      | (Omit<KeptOperation, 'body'> & { club_id: number; sha: string })
      | undefined;
    if (found === undefined || !isMeant(entry, found.sha)) continue;
    const { club_id, sha: _sha, ...operation } = found;
    places.push({ club_id, device_id: operation.deviceId, number: operation.number });
    blanked.push({ ...operation, body: null });
  }
  write.door.eraser().blankAsTold(places);
  if (places.length > 0) requestOverwrite(write);
  const isBlank = new Set(blanked.map(keyOf));
  const isHere = new Set(operations.map(keyOf));
  return {
    operations: operations.map((operation) =>
      isBlank.has(keyOf(operation)) ? { ...operation, body: null } : operation,
    ),
    blanked: blanked.filter((operation) => !isHere.has(keyOf(operation))),
  };
}

/** What was told of operations before they came: a hub that was restored has them later than the others. */
function toldBefore(write: Write, clubId: number, operations: readonly KeptOperation[]): BlankEntry[] {
  const lists = write
    .sql(
      `SELECT o.body FROM erasure e JOIN oplog o ON o.row_uuid = e.uuid
       WHERE e.club_id = ? AND o.club_id = e.club_id AND o.entity <> 'performance' AND o.entity = 'erasure' AND o.body IS NOT NULL`,
    )
    .all(clubId) as { body: string }[];
  if (lists.length === 0) return [];
  const isHere = new Set(operations.map(({ device, number }) => `${device} ${number}`));
  return lists
    .flatMap(({ body }) => entriesOf(toldBy(body)?.blanked))
    .filter(({ device, number }) => isHere.has(`${device} ${number}`));
}

function keyOf({ device, number }: { readonly device: string; readonly number: number }): string {
  return `${device} ${number}`;
}
