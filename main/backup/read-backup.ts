import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import { type Entry, openPromise, type ZipFile } from 'yauzl';

import type { JobProgress } from '#main/application.ts';
import { syncFolder } from '#main/db/folder.ts';
import { databaseName } from '#main/db/open.ts';
import { Failure } from '#shared/domain/failure.ts';

import { isSealWhole, writeWhole } from './files.ts';
import { isExpectedName, type Manifest, manifestName, proofFolder, readManifest } from './manifest.ts';

/** A club with a proof for each of its results has fewer. */
const mostEntries = 500_000;

interface Reading {
  readonly path: string;
  /** What people call it. */
  readonly name: string;
  readonly progress: JobProgress;
}

/** A zip whose every entry was looked at before one of them is read. */
interface CheckedZip {
  readonly zip: ZipFile;
  readonly manifest: Manifest;
  /** Each with the SHA-256 that its bytes have to have. */
  readonly entries: ReadonlyMap<Entry, string>;
}

/**
 * Unpacks a backup into a new folder: the database, and the folder of proofs. Everything is held against the manifest; what
 * has no place in a backup (another name, `../`, packed bytes that grow) is refused before anything is written.
 * Throws BACKUP_NOT_ONE, BACKUP_NEWER, BACKUP_DAMAGED, BACKUP_FOREIGN.
 */
export async function unpackBackup(reading: Reading, folder: string): Promise<Manifest> {
  return withCheckedZip(reading, async ({ zip, manifest, entries }, onPiece) => {
    mkdirSync(join(folder, proofFolder), { recursive: true });
    const folders = new Set([folder, join(folder, proofFolder)]);
    for (const [entry, sha256] of entries) {
      const target = join(folder, ...entry.fileName.split('/'));
      mkdirSync(dirname(target), { recursive: true });
      folders.add(dirname(target));
      const found = await writeWhole(target, piecesOf(await zip.openReadStreamPromise(entry)), onPiece);
      assertSame(sha256, entry, found.sha256, reading.name);
    }
    for (const each of folders) syncFolder(each);
    return manifest;
  });
}

/** The same without the proofs' bytes on the disk: they are read and held against the manifest. Writes the database only. */
export async function unpackDatabase(reading: Reading, target: string): Promise<Manifest> {
  return withCheckedZip(reading, async ({ zip, manifest, entries }, onPiece) => {
    for (const [entry, sha256] of entries) {
      const pieces = piecesOf(await zip.openReadStreamPromise(entry));
      const found =
        entry.fileName === databaseName ? await writeWhole(target, pieces, onPiece) : await digest(pieces, onPiece);
      assertSame(sha256, entry, found.sha256, reading.name);
    }
    return manifest;
  });
}

async function withCheckedZip<Result>(
  { path, name, progress }: Reading,
  work: (zip: CheckedZip, onPiece: (bytes: number) => void) => Promise<Result>,
): Promise<Result> {
  const manifest = readManifest(path, name);
  const { size } = statSync(path);
  let done = 0;
  const onPiece = (bytes: number) => {
    done += bytes;
    progress.report('reading-backup', done, 2 * size);
    progress.throwIfCancelled();
  };
  if (!(await isSealWhole(path, onPiece))) {
    throw new Failure('BACKUP_DAMAGED', { file: name, detail: 'bytes of it are missing or were changed' });
  }
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch((error: unknown) => {
    throw foreign(name, error);
  });
  try {
    return await work({ zip, manifest, entries: await checkedEntries(zip, manifest, size, name) }, onPiece);
  } finally {
    zip.close();
  }
}

/** What the directory of the zip says, before a byte of an entry is read. */
async function checkedEntries(
  zip: ZipFile,
  manifest: Manifest,
  size: number,
  file: string,
): Promise<Map<Entry, string>> {
  const refuse = (detail: string) => new Failure('BACKUP_FOREIGN', { file, detail });
  if (zip.entryCount > mostEntries) throw refuse(`it has ${zip.entryCount} entries`);
  const expected = new Map(manifest.files.map((each) => [each.name, each]));
  const entries = new Map<Entry, string>();
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      bytes += entry.uncompressedSize;
      // Stored bytes cannot grow, and together they cannot be more than the file.
      if (entry.compressionMethod !== 0 || entry.isEncrypted() || bytes > size)
        throw refuse('it was packed by another program');
      if (entry.fileName === manifestName) continue;
      const should = expected.get(entry.fileName);
      if (should === undefined || !isExpectedName(entry.fileName)) throw refuse(`it holds “${entry.fileName}”`);
      if (should.bytes !== entry.uncompressedSize) throw refuse(`“${entry.fileName}” has another size`);
      expected.delete(entry.fileName);
      entries.set(entry, should.sha256);
    }
  } catch (error) {
    throw error instanceof Failure ? error : foreign(file, error);
  }
  const [missing] = expected.keys();
  if (missing !== undefined) throw refuse(`“${missing}” is not in it`);
  if (![...entries.keys()].some((entry) => entry.fileName === databaseName)) throw refuse('it holds no database');
  return entries;
}

function foreign(file: string, error: unknown): Failure {
  return new Failure('BACKUP_FOREIGN', { file, detail: error instanceof Error ? error.message : String(error) });
}

function assertSame(should: string, entry: Entry, sha256: string, file: string): void {
  if (should === sha256) return;
  throw new Failure('BACKUP_DAMAGED', { file, detail: `“${entry.fileName}” was changed` });
}

function piecesOf(stream: Readable): AsyncIterable<Buffer> {
  return stream;
}

async function digest(pieces: AsyncIterable<Buffer>, onPiece: (bytes: number) => void): Promise<{ sha256: string }> {
  const hash = createHash('sha256');
  for await (const piece of pieces) {
    hash.update(piece);
    onPiece(piece.length);
  }
  return { sha256: hash.digest('hex') };
}
