import { accessSync, constants, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { ZipFile } from 'yazl';

import type { JobProgress } from '#main/application.ts';
import { databaseName } from '#main/db/open.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import type { BackupKind } from '#shared/domain/backup.ts';
import { Failure } from '#shared/domain/failure.ts';

import { checkDatabase } from './check-database.ts';
import { copyDatabase } from './copy-database.ts';
import { withFolderFailures } from './failures.ts';
import { digestOf, placeForSeal, proofNames, removeAll, syncFolderOf, writeSealed } from './files.ts';
import { backupFormat, type Manifest, manifestName } from './manifest.ts';
import { unpackDatabase } from './read-backup.ts';

interface MakeOptions {
  readonly dataFolder: string;
  /** Where the backup shall lie; one that is there is replaced when the new one is whole. */
  readonly target: string;
  readonly kind: BackupKind;
  readonly now: number;
  readonly progress: JobProgress;
}

/** A file that is put into the zip: what it is called there and where it lies. */
interface Packed {
  readonly name: string;
  readonly path: string;
}

/**
 * Makes a backup of database and proof files while they are in use, reads it back and proves it, and only then gives it its
 * name. Throws DISK_FULL, FOLDER_READ_ONLY, BACKUP_FOLDER_UNUSABLE, DATABASE_DAMAGED, JOB_CANCELLED; then nothing is left of it.
 */
export async function makeBackup({ dataFolder, target, kind, now, progress }: MakeOptions): Promise<Manifest> {
  const unfinished = `${target}.tmp`;
  const copy = `${target}.copy.tmp`;
  const proof = `${target}.check.tmp`;
  const leftovers = [unfinished, ...[copy, proof].flatMap(withItsLogs)];
  return withFolderFailures(dirname(target), async () => {
    accessSync(dirname(target), constants.R_OK | constants.W_OK);
    removeAll(...leftovers);
    try {
      const state = await copyDatabase(join(dataFolder, databaseName), copy, progress);
      // After the copy: a proof is on the disk before the row that names it.
      const packed = [
        { name: databaseName, path: copy },
        ...proofNames(dataFolder).map((name) => ({ name, path: join(dataFolder, ...name.split('/')) })),
      ];
      const head = { application: 'TrackRecord', format: backupFormat, version: applicationVersion() } as const;
      const createdAt = new Date(now).toISOString();
      const files = await digests(packed, progress);
      const manifest: Manifest = { ...head, createdAt, kind, ...state, files };
      await writeZip(unfinished, manifest, packed, progress);
      removeAll(copy);
      await proveBackup({ path: unfinished, name: target, scratch: proof, progress }).catch((error: unknown) => {
        // It was made a moment ago: what is wrong with it is wrong with what it was made of.
        if (!(error instanceof Failure) || error.code !== 'BACKUP_DAMAGED') throw error;
        const { detail } = error.data as Failure<'BACKUP_DAMAGED'>['data'];
        throw new Failure('DATABASE_DAMAGED', { file: join(dataFolder, databaseName), detail });
      });
      renameSync(unfinished, target);
      syncFolderOf(target);
      return manifest;
    } finally {
      removeAll(...leftovers);
    }
  });
}

/** A database and what SQLite may leave beside it when the disk is full or the program is killed. */
function withItsLogs(path: string): string[] {
  return ['', '-journal', '-wal', '-shm'].map((end) => `${path}${end}`);
}

/**
 * Reads a backup through and proves it: its seal, every file against the manifest, and the database that is in it, which is
 * unpacked beside it for that. Throws BACKUP_DAMAGED and its like.
 */
export async function proveBackup({
  path,
  name,
  scratch,
  progress,
}: {
  path: string;
  name: string;
  scratch: string;
  progress: JobProgress;
}): Promise<Manifest> {
  const forget = () => removeAll(...withItsLogs(scratch));
  forget();
  try {
    const manifest = await unpackDatabase({ path, name, progress }, scratch);
    progress.report('checking-file', 0, null);
    checkDatabase(scratch, manifest, name);
    return manifest;
  } finally {
    forget();
  }
}

async function digests(packed: readonly Packed[], progress: JobProgress): Promise<Manifest['files']> {
  const files: Manifest['files'] = [];
  for (const [index, { name, path }] of packed.entries()) {
    progress.report('reading-files', index, packed.length);
    files.push({ name, ...(await digestOf(path, () => progress.throwIfCancelled())) });
  }
  return files;
}

async function writeZip(
  path: string,
  manifest: Manifest,
  packed: readonly Packed[],
  progress: JobProgress,
): Promise<void> {
  const options = { compress: false, mtime: new Date(manifest.createdAt), mode: 0o100600 };
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), manifestName, options);
  for (const { name, path } of packed) zip.addFile(path, name, options);
  const total = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  let problem: Error | undefined;
  zip.on('error', (error: Error) => {
    problem = error;
    // The stream would wait for ever for a file that cannot be read.
    (zip.outputStream as NodeJS.ReadableStream & { destroy(error: Error): void }).destroy(error);
  });
  zip.end({ comment: placeForSeal, forceZip64Format: false });
  try {
    await writeSealed(path, zip.outputStream as AsyncIterable<Buffer> & NodeJS.ReadableStream, (bytes) => {
      done += bytes;
      progress.report('writing-backup', done, total);
      progress.throwIfCancelled();
    });
  } catch (error) {
    throw problem ?? error;
  }
}
