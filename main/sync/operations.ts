import type { Read } from '#main/db/access.ts';
import type { SyncStateRow } from '#main/db/sync-rows.ts';
import { command, job, type Operations, query, quietCommand, receivingCommand, shell } from '#main/operations.ts';
import { emptyFolders } from '#main/privacy/erase.ts';
import { referenceOfClub } from '#main/reference/reference.ts';

import { fileMoved, filesOf } from './attachments.ts';
import { takeDeletions } from './breaker.ts';
import { chooseCorrection, dismissConflict, listConflicts, takeBack } from './conflicts.ts';
import { enterHub } from './enter.ts';
import { erasureFollowed, erasuresToFollow } from './erasures.ts';
import { listJoined, partJoined } from './joined.ts';
import { backUpBeforeLeaving, keepAlone, takeOff } from './leave.ts';
import { keepOffered } from './clock.ts';
import { gatherOutgoing, outgoingOperations } from './outgoing.ts';
import { greeted, restart, settleRound, statusOf } from './progress.ts';
import { receiveOperations } from './receive.ts';
import { changeState, lastOwnNumber, stopSync, syncedState, syncState } from './state.ts';
import { clubsOf, devicesOf, roundsOf } from './views.ts';
import { hubOperation } from './wire.ts';

const done = { done: true as const };

/** A club that has a hub, by its name outside the file. Throws NOT_FOUND. */
function synced(read: Read, clubId: string): { club: { id: number; uuid: string }; state: SyncStateRow } {
  const { club } = referenceOfClub(read, clubId);
  return { club, state: syncedState(read, club.id, clubId) };
}

export const syncOperations: Operations<'sync'> = {
  status: query(({ read }, { clubId }) => statusOf(read, referenceOfClub(read, clubId).club.id)),
  join: shell,
  now: shell,
  stop: shell,
  leave: job(
    (context, _input, progress) => backUpBeforeLeaving(context, progress),
    ({ write }, { clubId, keep }, { backup }) => {
      const { club } = synced(write, clubId);
      if (keep) keepAlone(write, club.id);
      else takeOff(write, club.id);
      return { backup };
    },
  ),
  pause: command(({ write }, { clubId }) => {
    stopSync(write, synced(write, clubId).club.id, 'person');
    return done;
  }),
  resume: command(({ write }, { clubId }) => {
    const { club, state } = synced(write, clubId);
    if (state.stopped_by === 'mass-deletion') takeDeletions(write, club.id);
    changeState(write, club.id, { stopped_by: null, stop_detail: null });
    return done;
  }),
  history: query(({ read }, { clubId, ...page }) => roundsOf(read, referenceOfClub(read, clubId).club.id, page)),
  devices: query(({ read }, { clubId }) => {
    const { club } = referenceOfClub(read, clubId);
    return devicesOf(read, club.id, syncState(read, club.id));
  }),
  conflicts: query(({ read }, { clubId, ...page }) => listConflicts(read, referenceOfClub(read, clubId), page)),
  takeBack: command(({ write }, { clubId, conflictId }) => {
    takeBack(write, referenceOfClub(write, clubId), conflictId);
    return done;
  }),
  dismiss: command(({ write }, { clubId, conflictId }) => {
    dismissConflict(write, referenceOfClub(write, clubId).club.id, conflictId);
    return done;
  }),
  choose: command((context, { clubId, performanceId }) => {
    chooseCorrection(context, referenceOfClub(context.write, clubId), performanceId);
    return done;
  }),
  joined: query(({ read }, { clubId, ...page }) => listJoined(read, referenceOfClub(read, clubId), page)),
  part: command(({ write }, input) => {
    partJoined(write, referenceOfClub(write, input.clubId), input);
    return done;
  }),

  clubs: query(({ read }) => clubsOf(read)),
  enter: command(({ write }, input) => enterHub(write, input)),
  gather: quietCommand(({ write }, { clubId }) => {
    const { club, state } = synced(write, clubId);
    gatherOutgoing(write, club);
    return { last: lastOwnNumber(write, club.id, state.device_id) };
  }),
  outgoing: quietCommand(({ write }, { clubId, after, limit }) => {
    const { club, state } = synced(write, clubId);
    const operations = outgoingOperations(write, club.id, state.device_id, after, limit);
    const last = operations.at(-1);
    if (last !== undefined) keepOffered(write, state, last.op_no);
    return { operations };
  }),
  greeted: quietCommand(({ write }, { clubId, ...said }) => {
    const { club, state } = synced(write, clubId);
    return greeted(write, club.id, state, said);
  }),
  receive: receivingCommand(({ write, tell, dataFolder }, { clubId, epoch, operations }) => {
    const { club, state } = synced(write, clubId);
    if (epoch !== state.epoch) return { cursor: state.cursor, conflicts: 0, stop: state.stopped_by };
    const page = operations.map((operation) => hubOperation.parse(operation));
    const { blanked, ...received } = receiveOperations(write, club, state, page);
    if (blanked !== null) emptyFolders(dataFolder);
    if (blanked !== null && blanked.length > 0) tell({ blanked });
    return received;
  }),
  restart: receivingCommand(({ write }, { clubId, epoch }) => {
    restart(write, synced(write, clubId).club.id, epoch);
    return done;
  }),
  settle: receivingCommand(({ write, tell }, { clubId, ...round }) => {
    const { club, state } = synced(write, clubId);
    const blanked = settleRound(write, club.id, state, round);
    if (blanked.length > 0) tell({ blanked });
    return done;
  }),
  erasures: query(({ read }, { clubId }) => {
    const { club, state } = synced(read, clubId);
    return { erasures: erasuresToFollow(read, club.id, state.epoch) };
  }),
  erased: receivingCommand(({ write }, { clubId, epoch, seq }) => {
    erasureFollowed(write, synced(write, clubId).club.id, epoch, seq);
    return done;
  }),
  files: query(({ read }, { clubId }) => filesOf(read, synced(read, clubId).club.id)),
  fileMoved: receivingCommand(({ write }, { clubId, sha256, isHere }) => {
    fileMoved(write, synced(write, clubId).club.id, sha256, isHere);
    return done;
  }),
};
