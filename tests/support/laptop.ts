import { rmSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { createApp } from '#main/app.ts';
import type { App } from '#main/application.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { databaseName } from '#main/db/open.ts';
import { silentLog } from '#main/log.ts';
import type { OutputOf } from '#main/operations.ts';
import { keepProof, readProof } from '#main/proofs/proof-folder.ts';
import type { Hub } from '#main/sync/hub.ts';
import { type RoundResult, syncRound } from '#main/sync/round.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { z } from 'zod';

import { localUser } from './app.ts';
import { freshFolder } from './fresh-folder.ts';
import type { MemoryHub } from './memory-hub.ts';

type Feature = keyof Contract;
type Name<F extends Feature> = keyof Contract[F] & string;
type GivenTo<P> = P extends { '~orpc': { inputSchema?: infer S } }
  ? S extends z.ZodType
    ? z.input<S>
    : undefined
  : never;

export const clubSecret = 'c1'.repeat(32);

/** One laptop of a club: the application on its own folder, and the hub as it sees it. */
export interface Laptop {
  readonly app: App;
  readonly folder: string;
  readonly name: string;
  hub: Hub;
  call<F extends Feature, N extends Name<F>>(
    feature: F,
    name: N,
    input?: GivenTo<Contract[F][N]>,
  ): OutputOf<Contract[F][N]>;
  /** Joins a club of the hub, with a club of its own or without. */
  join(hub: MemoryHub, clubId: string, bring?: string | null): string;
  /** One round; rejects for nothing that a hub does. */
  sync(clubId: string, signal?: AbortSignal): Promise<RoundResult>;
  restart(): Laptop;
  close(): void;
}

export interface LaptopOptions {
  readonly folder?: string;
  readonly now?: () => number;
  readonly today?: string;
}

export function openLaptop(name: string, options: LaptopOptions = {}): Laptop {
  const { folder = freshFolder(name), now = Date.now, today = '2026-11-23' } = options;
  const app = createApp({ dataFolder: folder, role: 'owner', clock: now, today: () => today, log: silentLog });
  const user = { ...localUser, user: name };
  const execute = (operation: string, input: unknown) => app.execute(operation, input, user);
  const laptop: Laptop = {
    app,
    folder,
    name,
    hub: unreachable,
    call: (feature, operation, input) => execute(`${feature}.${operation}`, input) as never,
    join(hub, clubId, bring = null) {
      const { deviceId, hub: connection } = hub.enrol(clubId);
      laptop.hub = connection;
      const about = { clubId, clubName: 'Larkford Harriers', deviceId, place: 'hub:5432/club', clubSecret };
      return (execute('sync.enter', { ...about, bring }) as { clubId: string }).clubId;
    },
    sync(clubId, signal = new AbortController().signal) {
      const club = laptop.call('sync', 'clubs').find((each) => each.clubId === clubId);
      if (club === undefined) throw new Error(`${name} has no such club`);
      return syncRound(club, {
        ask: (operation, input) => Promise.resolve(execute(operation, input) as never),
        hub: laptop.hub,
        now,
        schemaVersion: newestSchema,
        application: 'test',
        backUp: () => Promise.resolve(),
        files: {
          read: (sha256) => {
            const bytes = readProof(folder, sha256);
            return Promise.resolve(typeof bytes === 'string' ? null : bytes);
          },
          keep: (bytes) => {
            keepProof(folder, bytes, now());
            return Promise.resolve();
          },
        },
        signal,
      });
    },
    restart() {
      app.close();
      const again = openLaptop(name, { ...options, folder });
      again.hub = laptop.hub;
      return again;
    },
    close() {
      app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return laptop;
}

const unreachable = new Proxy({} as Hub, {
  get: (_target, property) => () => Promise.reject(new Error(`no hub: ${String(property)}`)),
});

/** Rounds of all laptops until nothing is left to say; throws where that takes more than `limit` turns. */
export async function inStep(laptops: readonly Laptop[], clubId: string, limit = 6): Promise<void> {
  for (let turn = 0; turn < limit; turn += 1) {
    let moved = 0;
    for (const laptop of laptops) {
      const { pushed, pulled, problem, stop } = await laptop.sync(clubId);
      if (problem !== null || stop !== null) throw new Error(`${laptop.name}: ${String(problem)} ${String(stop)}`);
      moved += pushed + pulled;
    }
    if (moved === 0) return;
  }
  throw new Error(`not in step after ${limit} turns`);
}

/** Everything of a club that has to be the same on every laptop in step, as text without local ids. */
export function clubDump(folder: string, clubId: string): string {
  const file = new Database(join(folder, databaseName), { readonly: true });
  try {
    return dumpOf(file, clubId);
  } finally {
    file.close();
  }
}

/** The same of a file that is open. */
export function dumpOf(file: { prepare(text: string): Database.Statement }, clubId: string): string {
  const club = file.prepare('SELECT id FROM club WHERE uuid = ?').pluck().get(clubId) as number;
  const part = (title: string, sql: string) =>
    [title, ...(file.prepare(sql).raw().all({ club }) as unknown[][]).map((row) => JSON.stringify(row))].join('\n');
  return [
    part('club', 'SELECT uuid, name, aliases, scheme, policy, settings, is_deleted FROM club WHERE id = :club'),
    part(
      'athlete',
      `SELECT a.uuid, a.first_name, a.last_name, a.gender, a.date_of_birth, a.membership_number, a.consent, a.consent_day, a.photo_consent,
           a.note, a.is_deleted, a.is_erased, a.folded_name, a.sort_name, m.uuid FROM athlete a LEFT JOIN athlete m ON m.id = a.merged_into_id
         WHERE a.club_id = :club ORDER BY a.uuid`,
    ),
    part(
      'membership',
      `SELECT m.uuid, a.uuid, m.from_day, m.to_day, m.is_deleted FROM athlete_membership m JOIN athlete a ON a.id = m.athlete_id WHERE m.club_id = :club ORDER BY m.uuid`,
    ),
    part(
      'competition',
      'SELECT uuid, name, venue, from_day, to_day, note, is_deleted FROM competition WHERE club_id = :club ORDER BY uuid',
    ),
    part('batch', 'SELECT uuid, kind, file_name, undone_at FROM import_batch WHERE club_id = :club ORDER BY uuid'),
    part(
      'performance',
      `SELECT p.uuid, d.code, s.code, p.gender, p.day, p.mark_value, p.mark_text, p.timing, p.wind_tenths, p.wind_status, p.place, p.round, p.heat,
           p.note, c.uuid, p.origin_uuid, p.replaces_uuid, b.uuid, p.entered_at, w.uuid, p.is_live, e.specification, g.code, p.rank, p.counts, p.medal,
           x.reason, x.deleted_at, (SELECT uuid FROM performance WHERE id = t.counts_id)
         FROM performance p JOIN discipline d ON d.id = p.discipline_id JOIN season s ON s.id = p.season_id LEFT JOIN competition c ON c.id = p.competition_id
           LEFT JOIN import_batch b ON b.id = p.batch_id JOIN actor w ON w.id = p.entered_by LEFT JOIN event e ON e.id = p.event_id LEFT JOIN age_group g ON g.id = p.age_group_id
           LEFT JOIN performance_deletion x ON x.performance_id = p.id LEFT JOIN performance_twin t ON t.performance_id = p.id
         WHERE p.club_id = :club ORDER BY p.uuid`,
    ),
    part(
      'leg',
      `SELECT p.uuid, l.leg, a.uuid, l.name, e.uuid FROM performance_athlete l JOIN performance p ON p.id = l.performance_id
           LEFT JOIN athlete a ON a.id = l.athlete_id LEFT JOIN athlete e ON e.id = l.entered_athlete_id WHERE l.club_id = :club ORDER BY p.uuid, l.leg`,
    ),
    part(
      'attempt',
      `SELECT p.uuid, t.ordinal, t.mark_value, t.wind_tenths, t.status FROM attempt t JOIN performance p ON p.id = t.performance_id WHERE t.club_id = :club ORDER BY p.uuid, t.ordinal`,
    ),
    part(
      'decision',
      'SELECT uuid, origin_uuid, performance_uuid, ruling, reason, decided_at FROM decision WHERE club_id = :club ORDER BY uuid',
    ),
    part(
      'merge',
      `SELECT m.uuid, k.uuid, o.uuid, m.is_same, m.taken_over FROM athlete_merge m JOIN athlete k ON k.id = m.kept_id JOIN athlete o ON o.id = m.merged_id WHERE m.club_id = :club ORDER BY m.uuid`,
    ),
    part(
      'pair',
      'SELECT uuid, first_uuid, second_uuid, is_same FROM performance_pair WHERE club_id = :club ORDER BY uuid',
    ),
    part('group', 'SELECT uuid, code, name, is_deleted FROM age_group WHERE club_id = :club ORDER BY uuid'),
    part(
      'member',
      'SELECT uuid, account_uuid, user_name, role, is_deleted, sealed_password FROM club_member WHERE club_id = :club ORDER BY uuid',
    ),
    part(
      'proof',
      'SELECT uuid, origin_uuid, kind, label, sha256, is_deleted FROM proof WHERE club_id = :club ORDER BY uuid',
    ),
    part('erasure', 'SELECT uuid, athlete_uuid FROM erasure WHERE club_id = :club ORDER BY uuid'),
    part(
      'standing',
      `SELECT d.code, e.specification, s.code, c.gender, g.code, c.timing, t.ordinal, p.uuid, t.from_order, t.until_order, t.improvement, t.is_equalled, t.is_current
         FROM standing t JOIN category c ON c.id = t.category_id JOIN event e ON e.id = c.event_id JOIN discipline d ON d.id = e.discipline_id JOIN season s ON s.id = c.season_id
           JOIN age_group g ON g.id = c.age_group_id JOIN performance p ON p.id = t.performance_id WHERE t.club_id = :club ORDER BY 1, 2, 3, 4, 5, 6, 7`,
    ),
    part(
      'best',
      `SELECT a.uuid, d.code, e.specification, s.code, b.timing, b.year, b.ordinal, p.uuid, b.from_order, b.until_order FROM best b JOIN athlete a ON a.id = b.athlete_id
           JOIN event e ON e.id = b.event_id JOIN discipline d ON d.id = e.discipline_id JOIN season s ON s.id = b.season_id JOIN performance p ON p.id = b.performance_id
         WHERE b.club_id = :club ORDER BY 1, 2, 3, 4, 5, 6, 7`,
    ),
    part(
      'log',
      `SELECT d.uuid, o.number, o.seq, o.clock, o.txn, o.kind, o.entity, o.row_uuid, hex(o.body_sha256), hex(o.chain_sha256) FROM oplog o JOIN device d ON d.id = o.device_id
         WHERE o.club_id = :club ORDER BY d.uuid, o.number`,
    ),
  ].join('\n\n');
}
