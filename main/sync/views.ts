import type { Read } from '#main/db/access.ts';
import type { SyncRoundRow, SyncStateRow } from '#main/db/sync-rows.ts';
import type { OutputOf } from '#main/operations.ts';
import type { Contract } from '#shared/contract/contract.ts';

import { instant } from './progress.ts';
import { lastOwnNumber } from './state.ts';

type Feature = Contract['sync'];

/** Laptops that wrote in a club: this one first, then whoever wrote last. */
export function devicesOf(read: Read, clubId: number, state: SyncStateRow | undefined): OutputOf<Feature['devices']> {
  const devices = read.sql('SELECT id, uuid, label FROM device ORDER BY id').all() as {
    id: number;
    uuid: string;
    label: string;
  }[];
  const last = read.sql(
    'SELECT number, clock FROM oplog WHERE club_id = ? AND device_id = ? ORDER BY number DESC LIMIT 1',
  );
  return devices
    .flatMap(({ id, uuid, label }) => {
      const newest = last.get(clubId, id) as { number: number; clock: string } | undefined;
      const isThis = id === state?.device_id;
      if (newest === undefined && !isThis) return [];
      const lastAt = newest === undefined ? null : instant(parseInt(newest.clock.slice(0, 12), 16));
      return [{ id: uuid, label, isThis, changes: newest?.number ?? 0, lastAt }];
    })
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || ((a.lastAt ?? '') < (b.lastAt ?? '') ? 1 : -1));
}

export function roundsOf(
  read: Read,
  clubId: number,
  { page, pageSize }: { page: number; pageSize: number },
): OutputOf<Feature['history']> {
  const { total } = read.sql('SELECT count(*) AS total FROM sync_round WHERE club_id = ?').get(clubId) as {
    total: number;
  };
  const rows = read
    .sql('SELECT * FROM sync_round WHERE club_id = ? ORDER BY id DESC LIMIT ? OFFSET ?')
    .all(clubId, pageSize, (page - 1) * pageSize) as SyncRoundRow[];
  return {
    total,
    rounds: rows.map((row) => ({
      beganAt: instant(row.began_at) ?? '',
      endedAt: instant(row.ended_at) ?? '',
      pushed: row.pushed,
      pulled: row.pulled,
      conflicts: row.conflicts,
      files: row.files,
      problem: row.problem as OutputOf<Feature['history']>['rounds'][number]['problem'],
    })),
  };
}

/** Clubs that have a hub, and how far this laptop is. */
export function clubsOf(read: Read): OutputOf<Feature['clubs']> {
  const rows = read
    .sql(
      'SELECT s.*, c.uuid FROM sync_state s JOIN club c ON c.id = s.club_id WHERE c.is_deleted = 0 ORDER BY s.club_id',
    )
    .all() as (SyncStateRow & { uuid: string })[];
  return rows.map((row) => ({
    clubId: row.uuid,
    epoch: row.epoch,
    cursor: row.cursor,
    chain: row.chain.toString('hex'),
    acknowledged: row.acknowledged,
    last: lastOwnNumber(read, row.club_id, row.device_id),
    isFirst: row.is_derived === 0,
    stop: row.stopped_by,
  }));
}
