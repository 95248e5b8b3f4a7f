import { copyFileSync, mkdtempSync, openSync, readSync, closeSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import Database from 'better-sqlite3';

import { Connection } from '#main/db/connection.ts';
import { databaseName } from '#main/db/open.ts';
import { verifyEverything } from '#main/system/verify.ts';
import type { Verification } from '#shared/contract/system.ts';
import { Failure } from '#shared/domain/failure.ts';

import { openTestApp, quietProgress } from './app.ts';
import { contentOf } from './content.ts';
import { openSampleClub } from './sample-club.ts';
import { tamper, type Tampering } from './tampering.ts';

/** A closed database with two clubs, every kind of row, and a demo club's many results. */
export async function makeSoundFile(folder: string): Promise<string> {
  const test = openTestApp(folder);
  await openSampleClub(test);
  const { id: clubId } = test.call('clubs', 'create', { name: 'Second Club' });
  test.call('athletes', 'create', {
    clubId,
    firstName: 'Olga',
    lastName: 'Ruiz',
    gender: 'F',
    dateOfBirth: '2001-01-01',
  });
  await test.job('setup.openDemo', { performances: 150 });
  test.app.close();
  const path = join(folder, databaseName);
  const file = new Database(path);
  file.exec("INSERT INTO actor (uuid, name) VALUES ('00000000-0000-7000-8000-0000000000aa', 'somebody')");
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
  return path;
}

/** What opening and verifying a copy of the file, changed in some way, says. */
export interface Finding {
  readonly isFound: boolean;
  readonly text: string;
}

async function examine(source: string, damage: (path: string) => boolean): Promise<Finding | null> {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-damage-'));
  const path = join(folder, databaseName);
  copyFileSync(source, path);
  try {
    return damage(path) ? await openAndVerify(folder) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A refusal is a finding; any other error is a bug and is thrown on. */
async function openAndVerify(folder: string): Promise<Finding> {
  try {
    const test = openTestApp(folder);
    try {
      return findingOf((await test.job('system.verify', {})) as Verification);
    } finally {
      test.app.close();
    }
  } catch (error) {
    if (error instanceof Failure && error.code.startsWith('DATABASE_')) return { isFound: true, text: error.code };
    throw error;
  }
}

/**
 * What verify says of the file while it is changed in some way; then all is taken back. Null where the file has nothing to
 * change so.
 */
export function examineTampered(
  file: Database.Database,
  tampering: Tampering,
  pick: (max: number) => number,
): Finding | null {
  const connection = new Connection(file);
  // Neither can be switched inside the transaction.
  file.pragma('foreign_keys = OFF');
  file.pragma('ignore_check_constraints = ON');
  file.exec('BEGIN');
  try {
    if (!tamper(file, tampering, pick)) return null;
    return findingOf(
      verifyEverything({ read: connection, dataFolder: dirname(file.name), now: Date.now() }, quietProgress),
    );
  } finally {
    file.exec('ROLLBACK');
  }
}

function findingOf({ integrity, differences }: Verification): Finding {
  return {
    isFound: integrity !== 'ok' || differences.length > 0,
    text: JSON.stringify([integrity, ...differences.slice(0, 3)]),
  };
}

/** Flips one bit. What nobody finds must have changed nothing: a bit in the unused part of a page. */
export async function examineFlipped(source: string, pick: (max: number) => number): Promise<Finding> {
  const position = pick(statSync(source).size);
  const bit = pick(8);
  let isHarmless = false;
  const finding = await examine(source, (path) => {
    flip(path, position, bit);
    isHarmless = hasSameContent(path, source);
    return true;
  });
  const text = `bit ${bit} of byte ${position}: ${finding?.text ?? ''}`;
  return { isFound: isHarmless || finding?.isFound === true, text };
}

function flip(path: string, position: number, bit: number): void {
  const descriptor = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(descriptor, byte, 0, 1, position);
  byte[0] = (byte[0] ?? 0) ^ (1 << bit);
  writeSync(descriptor, byte, 0, 1, position);
  closeSync(descriptor);
}

function hasSameContent(path: string, source: string): boolean {
  try {
    return contentOf(path) === contentOf(source);
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  }
}
