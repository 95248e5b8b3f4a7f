import Database from 'better-sqlite3';

import { newestSchema } from '#main/db/migrate.ts';
import { applicationId } from '#main/db/open.ts';
import { chainStart, nextLink, sha256 } from '#main/db/oplog.ts';
import type { Schema } from '#main/db/schema.ts';
import { migrations } from '#migrations/all.ts';
import { Failure } from '#shared/domain/failure.ts';

import { damageOf } from './failures.ts';
import type { Manifest } from './manifest.ts';
import { differenceOf, stateOf } from './state.ts';

/**
 * Proves that the database of a backup is sound and what the manifest says: ours, not newer than this application, every page
 * and reference, the rows of every table, and the chain of the operation log link by link.
 */
export function checkDatabase(path: string, manifest: Manifest, file: string): void {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true });
    const problem = problemOf(database, manifest);
    if (problem !== null) throw new Failure('BACKUP_DAMAGED', { file, detail: problem });
  } catch (error) {
    throw damageOf(error, file);
  } finally {
    database?.close();
  }
}

/** Said before anything is unpacked: a newer one is not for this application. */
export function refuseNewer(manifest: Manifest, file: string): void {
  if (manifest.schema > newestSchema) throw new Failure('BACKUP_NEWER', { file, version: manifest.version });
}

function problemOf(database: Database.Database, manifest: Manifest): string | null {
  if (database.pragma('application_id', { simple: true }) !== applicationId)
    return 'its database is not of TrackRecord';
  const version = database.pragma('user_version', { simple: true });
  if (!migrations.some((migration) => migration.number === version)) return `no version made schema ${String(version)}`;
  const pages = database.pragma('integrity_check(1)', { simple: true }) as string;
  if (pages !== 'ok') return pages;
  if ((database.pragma('foreign_key_check') as unknown[]).length > 0) return 'rows point to rows that are not there';
  return differenceOf(manifest, stateOf(database)) ?? brokenChain(database);
}

function brokenChain(database: Database.Database): string | null {
  const uuids = (table: string) =>
    new Map(
      (database.prepare(`SELECT id, uuid FROM ${table}`).all() as { id: number; uuid: string }[]).map((row) => [
        row.id,
        row.uuid,
      ]),
    );
  const clubs = uuids('club');
  const devices = uuids('device');
  const operations = database
    .prepare('SELECT * FROM oplog ORDER BY club_id, device_id, number')
    .iterate() as IterableIterator<Schema['oplog']>;
  let chain = '';
  let number = 0;
  let link: Buffer = chainStart;
  for (const operation of operations) {
    const key = `${operation.club_id} ${operation.device_id}`;
    if (key !== chain) [chain, number, link] = [key, 0, chainStart];
    number += 1;
    const head = {
      club: clubs.get(operation.club_id) ?? '',
      device: devices.get(operation.device_id) ?? '',
      number,
      txn: operation.txn,
      kind: operation.kind,
      entity: operation.entity,
      row: operation.row_uuid,
      schemaVersion: operation.schema_version,
    };
    link = nextLink(link, head, operation.body_sha256);
    // The body of an erased person is blank; its hash stays.
    const isBodyWhole = operation.body === null || sha256(operation.body).equals(operation.body_sha256);
    if (!link.equals(operation.chain_sha256) || !isBodyWhole) return `operation ${number} of its log was changed`;
  }
  return null;
}
