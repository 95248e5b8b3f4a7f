import type { Read, Write } from '#main/db/access.ts';
import { firstClockOf, millisecondsOf } from '#main/db/oplog.ts';
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
    const isAsked = club.club_id === clubId;
    const known = { ...club, acknowledged: isAsked ? state.acknowledged : maybeHeld(write, club, now + offset) };
    const { last, isStampedAnew } = stampUnsent(write, known, shift, now + offset);
    keepRight(write, known);
    if (last > latest) latest = last;
    isAny ||= isStampedAnew;
  }
  if (isAny) clock.goOnFrom(latest);
}

/**
 * Remembers how far a club's hub may have what is written here: its answer can be lost. With one club the hub that tells the time says so itself
 * in the same breath.
 */
export function keepOffered(write: Write, { club_id: clubId, device_id: deviceId }: Stamped, number: number): void {
  const { others } = write.sql('SELECT count(*) AS others FROM sync_state WHERE club_id <> ?').get(clubId) as {
    others: number;
  };
  if (others > 0 && number > numberIn(write, offeredSetting(clubId), deviceId))
    keepNumber(write, offeredSetting(clubId), deviceId, number);
}

/** The last own operation that a club's hub holds, or may hold: none takes what is stamped in its future. */
function maybeHeld(
  read: Read,
  { club_id: clubId, device_id: deviceId, acknowledged }: Stamped,
  hubTime: number,
): number {
  const { number } = read
    .sql(
      'SELECT max(number) AS number FROM oplog WHERE club_id = ? AND device_id = ? AND number > ? AND number <= ? AND clock < ?',
    )
    .get(
      clubId,
      deviceId,
      acknowledged,
      numberIn(read, offeredSetting(clubId), deviceId),
      firstClockOf(hubTime + worthStamping),
    ) as { number: number | null };
  return number ?? acknowledged;
}

/**
 * Whatever is in the log by now is stamped by the hub's time: with a clock that was right, or anew. A clock that is found wrong later
 * was not wrong then.
 */
function keepRight(write: Write, { club_id: clubId, device_id: deviceId }: Stamped): void {
  const last = lastOwnNumber(write, clubId, deviceId);
  if (last !== numberIn(write, rightSetting(clubId), deviceId)) keepNumber(write, rightSetting(clubId), deviceId, last);
}

/** The setting that says up to which number own operations are known to be stamped right. */
const rightSetting = (clubId: number) => `hub_time_up_to ${clubId}`;

/** The one that says up to which number they were on their way to the hub. */
const offeredSetting = (clubId: number) => `hub_offered_up_to ${clubId}`;

function keepNumber(write: Write, name: string, deviceId: number, number: number): void {
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, `${deviceId} ${number}`);
}

/** Of this device as the club knows it now; what was before it is no number of its own. */
function numberIn(read: Pick<Read, 'sql'>, name: string, deviceId: number): number {
  const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(name) as { value: string } | undefined;
  const [device, number] = row?.value.split(' ').map(Number) ?? [];
  return device === deviceId ? (number ?? 0) : 0;
}

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
  const right = numberIn(write, rightSetting(clubId), deviceId);
  for (const { number, clock: stamped } of unsent) {
    last = clock.next(millisecondsOf(stamped) + (number > right ? shift : 0));
    receiver.stamp(clubId, deviceId, number, last);
  }
  return { last, isStampedAnew: true };
}
