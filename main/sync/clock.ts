import type { Read, Write } from '#main/db/access.ts';
import { millisecondsOf } from '#main/db/oplog.ts';
import type { SyncStateRow } from '#main/db/sync-rows.ts';

import { lastOwnNumber } from './state.ts';

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
  const shift = Math.abs(offset - before) < worthStamping ? 0 : offset - before;
  const clubs = write.sql('SELECT club_id, device_id, acknowledged, clock_seen FROM sync_state').all() as Stamped[];
  let latest = '';
  let isAny = false;
  // One clock stamps the operations of all clubs: what is found out with one hub concerns those of the others, too.
  for (const club of clubs) {
    const known = club.club_id === clubId ? { ...club, acknowledged: state.acknowledged } : club;
    const { last, isStampedAnew } = stampUnsent(write, known, shift, now + offset);
    keepRight(write, known);
    if (last > latest) latest = last;
    isAny ||= isStampedAnew;
  }
  if (isAny) clock.goOnFrom(latest);
}

/**
 * Whatever is in the log by now is stamped by the hub's time: with a clock that was right, or anew. A clock that is found wrong later
 * was not wrong then.
 */
function keepRight(write: Write, { club_id: clubId, device_id: deviceId }: Stamped): void {
  const last = lastOwnNumber(write, clubId, deviceId);
  if (last === rightUpTo(write, clubId, deviceId)) return;
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(rightSetting(clubId), `${deviceId} ${last}`);
}

/** The number up to which own operations are known to be stamped right. */
function rightUpTo(read: Pick<Read, 'sql'>, clubId: number, deviceId: number): number {
  const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(rightSetting(clubId)) as
    | { value: string }
    | undefined;
  const [device, number] = row?.value.split(' ').map(Number) ?? [];
  return device === deviceId ? (number ?? 0) : 0;
}

const rightSetting = (clubId: number) => `hub_time_up_to ${clubId}`;

type Stamped = Pick<SyncStateRow, 'club_id' | 'device_id' | 'acknowledged' | 'clock_seen'>;

/** Stamps what a club's hub does not hold anew where it is needed; answers with the last clock of the club. */
function stampUnsent(
  write: Write,
  { club_id: clubId, device_id: deviceId, acknowledged, clock_seen: seen }: Stamped,
  shift: number,
  now: number,
): { last: string; isStampedAnew: boolean } {
  const { clock } = write.door;
  const sent = write
    .sql('SELECT clock FROM oplog WHERE club_id = ? AND device_id = ? AND number <= ? ORDER BY number DESC LIMIT 1')
    .get(clubId, deviceId, acknowledged) as { clock: string } | undefined;
  let last = [sent?.clock ?? '', seen].sort().at(-1) ?? '';
  const unsent = write
    .sql(
      'SELECT number, clock FROM oplog WHERE club_id = ? AND device_id = ? AND number > ? AND seq IS NULL ORDER BY number',
    )
    .all(clubId, deviceId, acknowledged) as { number: number; clock: string }[];
  const isAhead = unsent.some((each) => millisecondsOf(each.clock) > now + worthStamping);
  const isOutOfOrder = unsent.some((each, index) => index > 0 && each.clock <= (unsent[index - 1]?.clock ?? ''));
  if (unsent.length === 0 || (shift === 0 && !isAhead && !isOutOfOrder))
    return {
      last: unsent.reduce((latest, each) => (each.clock > latest ? each.clock : latest), last),
      isStampedAnew: false,
    };
  clock.goOnFrom(last);
  const receiver = write.door.receiver();
  const right = rightUpTo(write, clubId, deviceId);
  for (const { number, clock: stamped } of unsent) {
    last = clock.next(millisecondsOf(stamped) + (number > right ? shift : 0));
    receiver.stamp(clubId, deviceId, number, last);
  }
  return { last, isStampedAnew: true };
}
