import type { Read, Write } from '#main/db/access.ts';
import { millisecondsOf } from '#main/db/oplog.ts';
import type { SyncStateRow } from '#main/db/sync-rows.ts';

const setting = 'hub_offset_ms';

/** A clock that is off by less than this may have been measured on a slow line. */
const worthStamping = 2 * 60_000;

/** What a slow line makes of two equal clocks. */
const measurable = 1000;

/** How far the hub's clock was ahead of this computer's when it was last asked, in milliseconds. */
export function clockOffset(read: Pick<Read, 'sql'>): number {
  const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(setting) as { value: string } | undefined;
  return Number(row?.value ?? 0);
}

/**
 * Takes the hub's time for this laptop's from now on. Where the computer's clock was found to be wrong, own operations that the hub does not
 * hold yet are stamped anew, in their order and later than everything their authors had seen (sync.md, 19); one that the
 * hub holds never changes.
 */
export function correctClock(write: Write, clubId: number, state: SyncStateRow, offset: number, now: number): void {
  const before = clockOffset(write);
  const { clock } = write.door;
  const isMeasurable = Math.abs(offset - before) >= measurable;
  if (isMeasurable) {
    write
      .sql(
        'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      )
      .run(setting, String(offset));
  }
  if (isMeasurable) clock.correct(offset);
  const unsent = write
    .sql(
      'SELECT number, clock FROM oplog WHERE club_id = ? AND device_id = ? AND number > ? AND seq IS NULL ORDER BY number',
    )
    .all(clubId, state.device_id, state.acknowledged) as { number: number; clock: string }[];
  const last = unsent.at(-1);
  const isAhead = last !== undefined && millisecondsOf(last.clock) > now + offset + worthStamping;
  if (last === undefined || (!isAhead && Math.abs(offset - before) < worthStamping)) return;
  const sent = write
    .sql('SELECT clock FROM oplog WHERE club_id = ? AND device_id = ? AND number <= ? ORDER BY number DESC LIMIT 1')
    .get(clubId, state.device_id, state.acknowledged) as { clock: string } | undefined;
  clock.goOnFrom([sent?.clock ?? '', state.clock_seen].sort().at(-1) ?? '');
  const receiver = write.door.receiver();
  for (const { number, clock: stamped } of unsent)
    receiver.stamp(clubId, state.device_id, number, clock.next(millisecondsOf(stamped) + offset - before));
}
