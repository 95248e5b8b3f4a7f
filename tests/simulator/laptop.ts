import { join } from 'node:path';

import Database from 'better-sqlite3';

import { createApp } from '#main/app.ts';
import type { App, Caller, JobProgress } from '#main/application.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { databaseName } from '#main/db/open.ts';
import { silentLog } from '#main/log.ts';
import type { OutputOf } from '#main/operations.ts';
import { keepProof, readProof } from '#main/proofs/proof-folder.ts';
import type { Hub } from '#main/sync/hub.ts';
import { type RoundResult, syncRound } from '#main/sync/round.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { z } from 'zod';

import { asOlderVersion } from './older-version.ts';

type Feature = keyof Contract;
type Name<F extends Feature> = keyof Contract[F] & string;
type GivenTo<P> = P extends { '~orpc': { inputSchema?: infer S } }
  ? S extends z.ZodType
    ? z.input<S>
    : undefined
  : never;

const quiet: JobProgress = { report: () => undefined, throwIfCancelled: () => undefined };

/** The process ended in the middle of something. */
export class Killed extends Error {}

/** A laptop's file to read only. To compile a statement takes ten times as long as to run it, so that each is compiled once. */
export class Glass {
  private readonly file: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();

  constructor(path: string) {
    this.file = new Database(path, { readonly: true });
  }

  /** A statement is read in one and the same way, with `raw` or `pluck` or without, wherever it stands. */
  prepare(text: string): Database.Statement {
    let statement = this.statements.get(text);
    if (statement === undefined) {
      statement = this.file.prepare(text);
      this.statements.set(text, statement);
    }
    return statement;
  }

  serialize(): Buffer {
    return this.file.serialize();
  }

  close(): void {
    this.file.close();
  }
}

export interface LaptopSurroundings {
  readonly trueTime: () => number;
  readonly randomBits: (bytes: Uint8Array) => void;
}

/** Where a laptop stands in a club that has a hub. */
export interface Standing {
  readonly device: string;
  readonly number: number;
  readonly cursor: number;
}

/** One laptop: the application on its own folder, with a clock that may be wrong. */
export class SimulatedLaptop {
  readonly name: string;
  folder: string;
  /** How far its clock is off, in milliseconds. */
  skew = 0;
  isOffline = false;
  /** Runs a version that does not know everything. */
  isOld = false;
  isRevoked = false;
  /** By which token the hub knows it, by club. */
  readonly tokens = new Map<string, string>();
  private app: App;
  private glass: Glass | null = null;
  private readonly around: LaptopSurroundings;
  private readonly caller: Caller;

  constructor(name: string, folder: string, around: LaptopSurroundings) {
    this.name = name;
    this.folder = folder;
    this.around = around;
    this.caller = { user: name, access: 'superuser', shell: 'test' };
    this.app = this.open();
  }

  readonly now = (): number => this.around.trueTime() + this.skew;

  private open(): App {
    return createApp({
      dataFolder: this.folder,
      role: 'owner',
      clock: this.now,
      today: () => new Date(this.now()).toISOString().slice(0, 10),
      log: silentLog,
      randomBits: this.around.randomBits,
    });
  }

  /** Closes the application, does something to its folder and starts it again. */
  restart(between: () => void = () => undefined): void {
    this.close();
    between();
    this.app = this.asItIs(() => this.open());
  }

  close(): void {
    this.glass?.close();
    this.glass = null;
    this.app.close();
  }

  execute(operation: string, input: unknown): unknown {
    return this.asItIs(() => this.app.execute(operation, input, this.caller));
  }

  call<F extends Feature, N extends Name<F>>(
    feature: F,
    name: N,
    input?: GivenTo<Contract[F][N]>,
  ): OutputOf<Contract[F][N]> {
    return this.execute(`${feature}.${name}`, input) as never;
  }

  async job(operation: string, input: object): Promise<unknown> {
    const prepared = await this.app.prepareJob(operation, input, this.caller, quiet);
    return this.asItIs(() => this.app.finishJob(operation, input, prepared, this.caller, quiet));
  }

  clubs(): string[] {
    return [...this.tokens.keys()];
  }

  /** As whom it writes in a club, its last number there, and how much of the hub's order it has; null where the club has no hub. */
  standing(clubId: string): Standing | null {
    return this.look(
      (file) =>
        (file
          .prepare(
            `SELECT d.uuid AS device, s.cursor,
               (SELECT coalesce(max(number), 0) FROM oplog o WHERE o.club_id = s.club_id AND o.device_id = s.device_id) AS number
             FROM sync_state s JOIN club c ON c.id = s.club_id JOIN device d ON d.id = s.device_id WHERE c.uuid = ?`,
          )
          .get(clubId) as Standing | undefined) ?? null,
    );
  }

  /** Hashes of the attachments that its proofs name; of all clubs where none is given. */
  files(clubId: string | null = null): string[] {
    return this.look((file) =>
      file
        .prepare(
          `SELECT DISTINCT p.sha256 FROM proof p JOIN club c ON c.id = p.club_id
           WHERE (:club IS NULL OR c.uuid = :club) AND p.is_deleted = 0`,
        )
        .pluck()
        .all({ club: clubId }),
    ) as string[];
  }

  /** One round; `beforeAsk` may throw `Killed`. */
  async sync(
    clubId: string,
    hub: Hub,
    {
      signal,
      batch,
      aroundAsk,
    }: { signal: AbortSignal; batch: number | null; aroundAsk?: (ask: () => unknown, operation: string) => unknown },
  ): Promise<RoundResult> {
    const club = this.call('sync', 'clubs').find((each) => each.clubId === clubId);
    if (club === undefined) throw new Error(`${this.name} has no such club`);
    const isLimited = (operation: string) => batch !== null && operation === 'sync.outgoing';
    const through = aroundAsk ?? ((ask: () => unknown) => ask());
    return syncRound(club, {
      ask: async (operation, input) =>
        through(
          () => this.execute(operation, isLimited(operation) ? { ...input, limit: batch } : input),
          operation,
        ) as never,
      hub,
      now: this.now,
      schemaVersion: newestSchema,
      application: 'simulated',
      backUp: () => Promise.resolve(),
      files: {
        read: (sha256) => {
          const bytes = readProof(this.folder, sha256);
          return Promise.resolve(typeof bytes === 'string' ? null : bytes);
        },
        keep: (bytes) => {
          keepProof(this.folder, bytes, this.now());
          return Promise.resolve();
        },
      },
      signal,
    });
  }

  /** Looks into the file beside the application. */
  look<T>(at: (file: Glass) => T): T {
    this.glass ??= new Glass(join(this.folder, databaseName));
    return at(this.glass);
  }

  /** Changes the file beside the application, as only a simulation does. */
  meddle(sql: string): void {
    const file = new Database(join(this.folder, databaseName));
    file.exec(sql);
    file.close();
  }

  private asItIs<T>(work: () => T): T {
    return this.isOld ? asOlderVersion(work) : work();
  }
}
