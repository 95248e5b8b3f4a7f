import { hubChainStart, nextHubLink, operationSha } from '#main/sync/wire.ts';

import type { SimulatedLaptop } from './laptop.ts';
import type { World } from './world.ts';

/** An invariant of sync does not hold. */
export class Broken extends Error {
  readonly invariant: string;
  constructor(invariant: string, message: string) {
    super(`${invariant}: ${message}`);
    this.name = 'Broken';
    this.invariant = invariant;
  }
}

/** How far each club was looked at: what is on the hub does not change. */
const seen = new WeakMap<World, Map<string, { head: string; count: number; clocks: Map<string, string> }>>();

/** I1: the hub's order has no gap and its chain holds. I8: the clock of each laptop grows, and none is ahead of the hub's time. */
export function checkHub(world: World): void {
  const clubs = seen.get(world) ?? new Map<string, { head: string; count: number; clocks: Map<string, string> }>();
  seen.set(world, clubs);
  for (const { id } of world.clubs) {
    const operations = world.hub.operations(id);
    let state = clubs.get(id);
    const isAnother = state !== undefined && state.count > 0 && operations[state.count - 1]?.chain !== state.head;
    if (state === undefined || isAnother) state = { head: hubChainStart, count: 0, clocks: new Map() };
    clubs.set(id, state);
    for (const operation of operations.slice(state.count)) {
      const { seq, hlc, device_id: device, op_no: number } = operation;
      if (seq !== state.count + 1) throw new Broken('I1', `${String(seq)} follows ${String(state.count)} on the hub`);
      state.head = nextHubLink(state.head, operationSha({ ...operation, club_id: id }), hlc);
      if (state.head !== operation.chain) throw new Broken('I1', `the hub's chain breaks at ${String(seq)}`);
      // A copied database writes under the name of the other until both are told.
      if (!world.isTrailForked && !world.late.haveArrived && hlc <= (state.clocks.get(device) ?? ''))
        throw new Broken('I8', `the clock of ${device} does not grow at ${String(number)}`);
      if (parseInt(hlc.slice(0, 12), 16) > world.time + 300_000)
        throw new Broken('I8', `${String(seq)} is from the future`);
      state.clocks.set(device, hlc);
      state.count = seq;
    }
  }
}

interface Row {
  readonly clubId: string;
  readonly cursor: number;
  readonly chain: string;
  readonly epoch: string;
  readonly device: string;
}

/** I1: how far a laptop believes to be is so. I5: of a transaction that it has a part of it shows nothing. */
export function checkLaptop(world: World, laptop: SimulatedLaptop): void {
  // What a copy could not send under the old name it sends whole under its own: the other half may never come.
  if (world.isTrailForked) return;
  laptop.look((file) => {
    const states = file
      .prepare(
        `SELECT c.uuid AS clubId, s.cursor, lower(hex(s.chain)) AS chain, s.epoch, d.uuid AS device
         FROM sync_state s JOIN club c ON c.id = s.club_id JOIN device d ON d.id = s.device_id`,
      )
      .all() as Row[];
    for (const { clubId, cursor, chain } of states) {
      const operations = world.hub.operations(clubId);
      const last = operations[cursor - 1];
      // Behind a hub that was restored, until it greets.
      if (cursor > 0 && last?.chain !== chain) continue;
      const cut = operations.slice(cursor).filter(({ txn }) => txn === last?.txn);
      const [first] = cut;
      if (first === undefined || last === undefined || first.device_id !== last.device_id) continue;
      const whole = operations.filter(({ txn, device_id: device }) => txn === first.txn && device === first.device_id);
      const kept = file
        .prepare('SELECT count(*) FROM oplog o JOIN device d ON d.id = o.device_id WHERE d.uuid = ? AND o.txn = ?')
        .pluck()
        .get(first.device_id, first.txn);
      // It was all here before: its own (of which the hub may have a part), or known from the hub that was restored.
      if (Number(kept) >= whole.length) continue;
      const shown = file.prepare('SELECT 1 FROM performance WHERE uuid = ?').pluck();
      const before = file.prepare('SELECT 1 FROM oplog WHERE row_uuid = ? AND txn <> ? LIMIT 1').pluck();
      for (const { entity, kind, row_id: row } of whole) {
        // A result that was there before is put again after an erasure.
        const isAgain = before.get(row, first.txn) === 1;
        if (entity === 'performance' && kind === 'put' && !isAgain && shown.get(row) === 1)
          throw new Broken('I5', `${laptop.name} shows ${row} of a transaction that is not whole`);
      }
    }
  });
}
