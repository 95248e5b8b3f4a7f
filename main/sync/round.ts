import type { OutputOf } from '#main/operations.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { SyncProblem, SyncStop } from '#shared/domain/sync.ts';

import { FileMover, type FileStore } from './file-mover.ts';
import { type Hub, HubRefusal, HubUnreachable } from './hub.ts';
import { isFuture, problemOf, refusalOf } from './round-problems.ts';
import { type HubHello, wireLimits, type WireOperation, wireVersion } from './wire.ts';

type Feature = Contract['sync'];
type ClubState = OutputOf<Feature['clubs']>[number];

/** What a round needs: the core, the hub, and this laptop's files and clock. */
export interface RoundSurroundings {
  /** Calls an operation of the core. */
  ask<Answer>(operation: string, input: object): Promise<Answer>;
  readonly hub: Hub;
  readonly now: () => number;
  readonly schemaVersion: number;
  readonly application: string;
  /** Makes a backup, before everything is pulled once more. */
  readonly backUp: () => Promise<void>;
  readonly files: FileStore;
  readonly signal: AbortSignal;
}

export interface RoundResult {
  readonly pushed: number;
  readonly pulled: number;
  readonly conflicts: number;
  readonly files: number;
  readonly problem: SyncProblem | null;
  readonly stop: SyncStop | null;
}

/** A page is small enough that taking it in keeps nobody waiting who types. */
const pageSize = 500;

/** The hub's order does not fit what is here, though everything was pulled anew. */
class Mismatch extends Error {}
/** Something that a person has to see to. */
class Stopped extends Error {
  readonly stop: SyncStop;
  readonly detail: string;
  constructor(stop: SyncStop, detail = '') {
    super(stop);
    this.stop = stop;
    this.detail = detail;
  }
}

/**
 * Brings one club in step with its hub: greets, pushes, pulls, then sends and fetches attachments. Pushing and pulling do not
 * depend on each other (sync.md, 26). Whatever breaks off, the next round goes on where this one ended. Never rejects for
 * what a hub or a network does.
 */
export async function syncRound(club: ClubState, around: RoundSurroundings): Promise<RoundResult> {
  const round = new Round(club, around);
  const beganAt = around.now();
  let problem: SyncProblem | null = null;
  let stop: SyncStop | null = null;
  let stopDetail = '';
  try {
    await round.run();
  } catch (error) {
    if (error instanceof Stopped) [stop, stopDetail] = [error.stop, error.detail];
    else if (error instanceof Mismatch) [stop, stopDetail] = ['mismatch', error.message];
    else if (error instanceof HubUnreachable) problem = problemOf(error.reason);
    else if (error instanceof HubRefusal && error.code === 'HUB_REVOKED') stop = 'revoked';
    else if (error instanceof HubRefusal) problem = refusalOf(error);
    else throw error;
  }
  const { pushed, pulled, conflicts, files, bytes } = round;
  await around.ask('sync.settle', {
    clubId: club.clubId,
    beganAt,
    pushed,
    pulled,
    conflicts,
    files,
    bytes,
    problem,
    stop,
    stopDetail,
  });
  return { pushed, pulled, conflicts, files, problem, stop };
}

class Round {
  pushed = 0;
  pulled = 0;
  conflicts = 0;
  files = 0;
  bytes = 0;
  private readonly club: ClubState;
  private readonly around: RoundSurroundings;
  private epoch: string;
  private cursor: number;
  /** The last own operation that the hub is known to have as it is here: what a copy of this database sent is none. */
  private acknowledged = 0;
  /** Everything was pulled anew in this round: not a second time. */
  private isAnew = false;

  constructor(club: ClubState, around: RoundSurroundings) {
    this.club = club;
    this.around = around;
    ({ epoch: this.epoch, cursor: this.cursor } = club);
  }

  async run(): Promise<void> {
    const hello = await this.greet();
    const isBehind = this.epoch !== '' && hello.epoch !== this.epoch;
    const isOther = this.cursor === hello.head_seq && this.cursor > 0 && this.club.chain !== hello.head_chain;
    this.epoch = hello.epoch;
    if (isBehind || isOther || this.cursor > hello.head_seq) await this.beginAnew();
    else await this.tell({ epoch: hello.epoch, head: hello.head_seq, held: hello.last_op_no });
    let failure: unknown = null;
    try {
      // What a hub that began anew has of this laptop comes back first, and is compared: only the rest is sent again.
      if (!this.isAnew) await this.push(hello);
    } catch (error) {
      // Pushing that fails is no reason not to pull, unless nothing can be asked at all.
      if (error instanceof HubUnreachable || this.around.signal.aborted) throw error;
      failure = error;
    }
    await this.pull();
    // What another copy of this database sent stood here with a clock that is far ahead, and what follows it has to be later: now it has
    // the clock that the hub knows.
    if (failure !== null && !isFuture(failure)) throw failure as Error;
    // What came may have made this laptop say something: a person who is there again, a doubled age group.
    if (hello.write_ok) await this.push(hello);
    await this.erase();
    await this.moveFiles();
    if (!hello.write_ok) throw new Stopped('too-old', String(hello.schema_min));
  }

  private async greet(): Promise<HubHello> {
    const { hub, now, schemaVersion, application } = this.around;
    const before = now();
    const hello = await hub.hello(schemaVersion, application);
    const after = now();
    if (hello.proto !== wireVersion) throw new Stopped('too-old', String(hello.proto));
    if (hello.club_id !== this.club.clubId) throw new Stopped('mismatch', hello.club_id);
    this.offset = Math.round(hello.now_ms - (before + after) / 2);
    return hello;
  }
  /** The hub's clock against this one, until the core has been told of it. */
  private offset: number | null = null;

  /** `held`: the last number that the hub has of this laptop. Sending goes on after the last operation that is known to be ours there. */
  private async tell({ held, ...said }: { epoch?: string; head: number; held: number }): Promise<void> {
    const offset = this.offset === null ? {} : { offset: this.offset };
    this.offset = null;
    const { last, returned } = await this.around.ask<OutputOf<Feature['greeted']>>('sync.greeted', {
      clubId: this.club.clubId,
      ...offset,
      ...said,
      acknowledged: held,
    });
    if (held > last) throw new Stopped('moved', String(held - last));
    this.acknowledged = Math.min(Math.max(this.acknowledged, returned), held);
  }

  /** Everything is pulled once more: the hub began anew, or its order and ours are not the same (sync.md, 27). */
  private async beginAnew(): Promise<void> {
    if (this.isAnew) throw new Mismatch('the order of the hub is another one');
    this.isAnew = true;
    await this.around.backUp();
    await this.around.ask('sync.restart', { clubId: this.club.clubId, epoch: this.epoch });
    this.cursor = 0;
    const hello = await this.greet();
    this.acknowledged = 0;
    await this.tell({ head: hello.head_seq, held: hello.last_op_no });
  }

  private async push({ write_ok: mayWrite, head_seq: head }: HubHello): Promise<void> {
    if (!mayWrite) return;
    const { hub, schemaVersion } = this.around;
    const { clubId } = this.club;
    await this.around.ask('sync.gather', { clubId });
    let isStampedAnew = false;
    for (;;) {
      this.throwIfStopped();
      const { operations } = await this.around.ask<{ operations: WireOperation[] }>('sync.outgoing', {
        clubId,
        after: this.acknowledged,
        limit: wireLimits.batchOperations,
      });
      if (operations.length === 0) return;
      try {
        const reply = await hub.push(this.epoch, schemaVersion, operations);
        this.pushed += reply.added;
        this.bytes += sizeOf(operations);
        this.acknowledged = operations.at(-1)?.op_no ?? this.acknowledged;
        await this.tell({ head: Math.max(head, reply.head_seq), held: reply.acked_op_no });
      } catch (error) {
        if (!(error instanceof HubRefusal)) throw error;
        if (error.code === 'HUB_FORK') throw new Stopped('moved');
        if (
          error.code === 'HUB_GAP' &&
          error.detail.expected !== undefined &&
          error.detail.expected <= this.acknowledged
        )
          await this.tell({ head, held: error.detail.expected - 1 });
        else if (isFuture(error) && !isStampedAnew) {
          // The clock of this computer was changed since: what was written is stamped by the hub's time.
          isStampedAnew = true;
          const hello = await this.greet();
          await this.tell({ head: hello.head_seq, held: hello.last_op_no });
        } else throw error;
      }
    }
  }

  private async pull(): Promise<void> {
    const { hub } = this.around;
    const { clubId } = this.club;
    for (;;) {
      this.throwIfStopped();
      let operations;
      try {
        operations = await hub.pull(this.epoch, this.cursor, pageSize);
      } catch (error) {
        if (!(error instanceof HubRefusal) || error.code !== 'HUB_RESYNC') throw error;
        this.epoch = (await this.greet()).epoch;
        await this.beginAnew();
        continue;
      }
      if (operations.length === 0) return;
      const received = await this.around.ask<OutputOf<Feature['receive']>>('sync.receive', {
        clubId,
        epoch: this.epoch,
        operations,
      });
      if (received.stop === 'mismatch') {
        await this.beginAnew();
        continue;
      }
      if (received.stop === 'mass-deletion') await this.around.backUp();
      if (received.stop !== null) throw new Stopped(received.stop);
      this.pulled += received.cursor - this.cursor;
      this.conflicts += received.conflicts;
      this.bytes += sizeOf(operations);
      this.cursor = received.cursor;
    }
  }

  /** What people who were erased are told of in the log is blanked on the hub, too. Any laptop sees to it. */
  private async erase(): Promise<void> {
    const { clubId } = this.club;
    const { erasures } = await this.around.ask<OutputOf<Feature['erasures']>>('sync.erasures', { clubId });
    for (const seq of erasures) {
      if ((await this.around.hub.erase(this.epoch, seq)) === null) return;
      await this.around.ask('sync.erased', { clubId, epoch: this.epoch, seq });
    }
  }

  private async moveFiles(): Promise<void> {
    const { clubId } = this.club;
    const { hub, files } = this.around;
    const mover = new FileMover(hub, files, () => this.throwIfStopped());
    const { toSend, toFetch } = await this.around.ask<OutputOf<Feature['files']>>('sync.files', { clubId });
    const moved = async (sha256: string, isHere: boolean) => {
      this.files += 1;
      await this.around.ask('sync.fileMoved', { clubId, sha256, isHere });
    };
    try {
      for (const file of toFetch) if (await mover.fetch(file)) await moved(file.sha256, true);
      for (const file of toSend) if (await mover.send(file)) await moved(file.sha256, false);
    } finally {
      this.bytes += mover.bytes;
    }
  }

  private throwIfStopped(): void {
    if (this.around.signal.aborted) throw new HubUnreachable('closed');
  }
}

function sizeOf(operations: readonly { body: string | null }[]): number {
  return operations.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
}
