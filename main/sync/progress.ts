import type { BlankedLines } from '#main/audit/blanked.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { SyncStateRow } from '#main/db/sync-rows.ts';
import type { InputOf, OutputOf } from '#main/operations.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { SyncState } from '#shared/domain/sync.ts';

import { correctClock } from './clock.ts';
import { refoldWhereDue, requestRefold } from './refold.ts';
import { changeState, lastOwnNumber, stopSync, syncState } from './state.ts';
import { hubChainStart } from './wire.ts';

type Feature = Contract['sync'];

const silent = { report: () => undefined, throwIfCancelled: () => undefined };
const roundsKept = 500;

/** What the hub said of itself and of this laptop. Answers with the numbers of the last own operation, and of the last one that came back. */
export function greeted(
  write: Write,
  clubId: number,
  state: SyncStateRow,
  { epoch, head, acknowledged, offset }: Omit<InputOf<Feature['greeted']>, 'clubId'>,
): { last: number; returned: number } {
  const last = lastOwnNumber(write, clubId, state.device_id);
  const returned = lastReturned(write, clubId, state.device_id, last);
  if (acknowledged > last) {
    // The hub has operations of this laptop that it does not know: a backup was restored, or this is a copy (sync.md, 31).
    stopSync(write, clubId, 'moved', String(acknowledged - last));
    return { last, returned };
  }
  if (offset !== undefined) correctClock(write, clubId, { ...state, acknowledged }, offset, write.door.now);
  changeState(write, clubId, {
    head,
    acknowledged,
    ...(epoch !== undefined && state.epoch === '' ? { epoch } : {}),
    // Updated since: pushing goes on by itself.
    ...(state.stopped_by === 'too-old' ? { stopped_by: null, stop_detail: null } : {}),
  });
  return { last, returned };
}

/** They come back in their order, so that it is found by halving: a first sync has many thousand that did not. */
function lastReturned(read: Read, clubId: number, deviceId: number, last: number): number {
  const at = read.sql('SELECT seq FROM oplog WHERE club_id = ? AND device_id = ? AND number = ?');
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const row = at.get(clubId, deviceId, middle) as { seq: number | null } | undefined;
    if (row === undefined || row.seq === null) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** The hub was restored or began anew: everything is pulled once more, and what it lost is offered once more (sync.md, 27). */
export function restart(write: Write, clubId: number, epoch: string): void {
  write.door.receiver();
  write.sql('UPDATE oplog SET seq = NULL WHERE club_id = ? AND seq IS NOT NULL').run(clubId);
  write.sql('DELETE FROM file_on_hub WHERE club_id = ?').run(clubId);
  requestRefold(write, clubId);
  changeState(write, clubId, { epoch, cursor: 0, acknowledged: 0, chain: Buffer.from(hubChainStart, 'hex') });
}

/**
 * Ends a round. All that is derived is derived at once after the first one that brought everything, and after each on the way there.
 * Answers with the lines of the trail that are blank now because of somebody who was erased.
 */
export function settleRound(
  write: Write,
  clubId: number,
  state: SyncStateRow,
  input: Omit<InputOf<Feature['settle']>, 'clubId'>,
): readonly BlankedLines[] {
  const { now } = write.door;
  let blanked: readonly BlankedLines[] = [];
  if (state.is_derived === 0 && state.cursor >= state.head && input.problem === null) {
    rebuildClub(write, clubId, silent);
    changeState(write, clubId, { is_derived: 1 });
  } else if (state.is_derived === 0 && input.pulled > 0) {
    // The line broke on the way: what came so far can be worked with, wherever the laptop is taken now.
    rebuildClub(write, clubId, silent);
  } else if (state.cursor >= state.head) blanked = refoldWhereDue(write, clubId, state.is_derived === 1);
  if (input.stop !== null) stopSync(write, clubId, input.stop, input.stopDetail);
  const isNews = input.pushed + input.pulled + input.files > 0 || input.problem !== state.problem;
  changeState(write, clubId, {
    tried_at: now,
    problem: input.problem,
    ...(input.problem === null && input.stop === null ? { succeeded_at: now } : {}),
  });
  if (!isNews) return blanked;
  write
    .sql(
      `INSERT INTO sync_round (club_id, began_at, ended_at, pushed, pulled, conflicts, files, bytes, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      clubId,
      input.beganAt,
      now,
      input.pushed,
      input.pulled,
      input.conflicts,
      input.files,
      input.bytes,
      input.problem,
    );
  write
    .sql(
      `DELETE FROM sync_round WHERE club_id = ? AND id <= (SELECT id FROM sync_round WHERE club_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?)`,
    )
    .run(clubId, clubId, roundsKept);
  return blanked;
}

export function statusOf(read: Read, clubId: number): OutputOf<Feature['status']> {
  const state = syncState(read, clubId);
  if (state === undefined) return unknown;
  const last = lastOwnNumber(read, clubId, state.device_id);
  const count = (sql: string) => (read.sql(sql).get(clubId) as { count: number }).count;
  const conflicts =
    count('SELECT count(*) AS count FROM conflict WHERE club_id = ? AND settled_at IS NULL') +
    count(`SELECT count(*) AS count FROM (${twiceCorrected})`);
  const waiting = Math.max(0, last - state.acknowledged);
  const toCome = Math.max(0, state.head - state.cursor);
  // Files that find no room wait; everything else is in step.
  const isOffline = state.problem !== null && state.problem !== 'full' && state.tried_at !== null;
  return {
    state: standing(state, { conflicts, waiting, isOffline }),
    place: state.place,
    waiting,
    progress: toCome > 0 || state.is_derived === 0 ? { done: state.cursor, total: state.head } : null,
    inStepAt: instant(state.succeeded_at),
    triedAt: instant(state.tried_at),
    offlineSince: isOffline ? instant(state.succeeded_at ?? state.joined_at) : null,
    problem: state.problem as OutputOf<Feature['status']>['problem'],
    stop: state.stopped_by,
    stopDetail: state.stop_detail ?? '',
    conflicts,
    deferred: count('SELECT count(*) AS count FROM deferred_operation WHERE club_id = ?'),
    filesToCome: count(filesToCome),
  };
}

const unknown: OutputOf<Feature['status']> = {
  state: 'off',
  place: '',
  waiting: 0,
  progress: null,
  inStepAt: null,
  triedAt: null,
  offlineSince: null,
  problem: null,
  stop: null,
  stopDetail: '',
  conflicts: 0,
  deferred: 0,
  filesToCome: 0,
};

/** Results of which more than one correction counts. */
export const twiceCorrected = `SELECT p.replaces_uuid AS replaces FROM performance p
  WHERE p.club_id = ? AND p.origin_uuid IS NOT NULL AND p.replaces_uuid IS NOT NULL AND p.is_live = 1
  GROUP BY p.replaces_uuid HAVING count(*) > 1`;

const filesToCome = `SELECT count(DISTINCT p.sha256) AS count FROM proof p
  WHERE p.club_id = ? AND p.is_deleted = 0 AND NOT EXISTS (SELECT 1 FROM proof_file f WHERE f.sha256 = p.sha256)`;

function standing(
  state: SyncStateRow,
  { conflicts, waiting, isOffline }: { conflicts: number; waiting: number; isOffline: boolean },
): SyncState {
  if (state.stopped_by === 'person') return 'paused';
  if (state.stopped_by !== null) return 'attention';
  if (isOffline) return 'offline';
  if (state.is_derived === 0) return 'first';
  if (conflicts > 0) return 'attention';
  return waiting > 0 ? 'waiting' : 'in-step';
}

export function instant(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
