import type Database from 'better-sqlite3';

import type { ChainHead, Manifest } from './manifest.ts';

/** What a database says of itself, so that a copy can be held against it. */
export type DatabaseState = Pick<Manifest, 'schema' | 'clubs' | 'counts' | 'chains'>;

/** Tables whose rows stay on this laptop: whoever is signed in is not signed in on the one that a backup is restored on. */
export const emptiedTables: readonly string[] = ['session'];

/** Reads it in one go; the caller keeps a transaction open around this and whatever has to agree with it. */
export function stateOf(file: Database.Database): DatabaseState {
  return {
    schema: file.pragma('user_version', { simple: true }) as number,
    clubs: file.prepare('SELECT name FROM club WHERE is_deleted = 0 ORDER BY name').pluck().all() as string[],
    counts: countsOf(file),
    chains: { oplog: headsOf(file, 'oplog'), audit: headsOf(file, 'audit') },
  };
}

function countsOf(file: Database.Database): Record<string, number> {
  const tables = file
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      emptiedTables.includes(table) ? 0 : (file.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number),
    ]),
  );
}

/** The end of the chain of every club and device, by its index and not by reading the chain. */
function headsOf(file: Database.Database, table: 'oplog' | 'audit'): ChainHead[] {
  const clubs = file.prepare('SELECT id, uuid FROM club ORDER BY uuid').all() as { id: number; uuid: string }[];
  const devices = file.prepare('SELECT id, uuid FROM device ORDER BY uuid').all() as { id: number; uuid: string }[];
  const club = table === 'audit' ? 'coalesce(club_id, 0)' : 'club_id';
  const last = file.prepare(
    `SELECT number, lower(hex(chain_sha256)) AS sha256 FROM ${table} WHERE ${club} = ? AND device_id = ? ORDER BY number DESC LIMIT 1`,
  );
  return [{ id: 0, uuid: null }, ...clubs].flatMap((owner) =>
    devices.flatMap((device) => {
      const head = last.get(owner.id, device.id) as Pick<ChainHead, 'number' | 'sha256'> | undefined;
      return head === undefined ? [] : [{ club: owner.uuid, device: device.uuid, ...head }];
    }),
  );
}

/** The first thing in which two states differ, in words; null where they are the same. */
export function differenceOf(expected: DatabaseState, found: DatabaseState): string | null {
  if (expected.schema !== found.schema) return `schema ${found.schema} instead of ${expected.schema}`;
  const tables = new Set([...Object.keys(expected.counts), ...Object.keys(found.counts)]);
  for (const table of tables) {
    const [should, is] = [expected.counts[table], found.counts[table]];
    if (should !== is) return `${is ?? 'no'} rows of ${table} instead of ${should ?? 'none'}`;
  }
  if (JSON.stringify(expected.chains) !== JSON.stringify(found.chains)) return 'the chains of its log end elsewhere';
  return null;
}
