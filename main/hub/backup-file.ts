import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';

import { z } from 'zod';

import { Failure } from '#shared/domain/failure.ts';

/** Tables in the order in which they are written and put back. */
export const backupTables = ['club', 'club_role', 'device', 'op', 'blob', 'blob_chunk'] as const;
export type BackupTable = (typeof backupTables)[number];

const manifest = z.object({
  format: z.literal('trackrecord-hub-backup'),
  version: z.number().int(),
  madeAt: z.iso.datetime(),
  application: z.string(),
  /** The hub's newest migration. */
  migration: z.number().int(),
});
export type BackupManifest = z.infer<typeof manifest>;

const end = z.object({ rows: z.number().int(), sha256: z.string() });

const fileVersion = 1;

export type BackupRow = readonly [table: BackupTable, row: Record<string, unknown>];

/** Who writes a backup: one JSON value a line, packed; the last line holds the hash of all before. */
export interface BackupWriter {
  /** @param row the JSON text of the row, as PostgreSQL gives it */
  add(table: BackupTable, row: string): Promise<void>;
  /** Writes the end and puts the file in its place; before that, what was there stays. */
  finish(): Promise<{ rows: number }>;
  abandon(): Promise<void>;
}

export async function writeBackup(
  path: string,
  head: Omit<BackupManifest, 'format' | 'version'>,
): Promise<BackupWriter> {
  const temporary = `${path}.${process.pid}.tmp`;
  // It holds verifiers of passwords and everything of the clubs.
  const file = await open(temporary, 'wx', 0o600);
  const zip = createGzip();
  const out = file.createWriteStream({ flush: true });
  const written = new Promise<void>((resolve, reject) => {
    out.once('finish', resolve).once('error', reject);
    zip.once('error', reject);
  });
  written.catch(() => undefined);
  zip.pipe(out);
  const hash = createHash('sha256');
  let rows = 0;

  async function line(text: string): Promise<void> {
    hash.update(text).update('\n');
    if (zip.write(`${text}\n`)) return;
    await Promise.race([new Promise((resolve) => zip.once('drain', resolve)), written]);
  }

  await line(JSON.stringify({ format: 'trackrecord-hub-backup', version: fileVersion, ...head }));
  return {
    async add(table, row) {
      rows += 1;
      await line(`["${table}",${row}]`);
    },
    async finish() {
      zip.end(`${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`);
      await written;
      await rename(temporary, path);
      return { rows };
    },
    async abandon() {
      zip.destroy();
      out.destroy();
      await rm(temporary, { force: true });
    },
  };
}

/**
 * What a backup holds, line by line: first the manifest, then every row. Throws BACKUP_NOT_ONE, BACKUP_NEWER and, at the
 * latest after the last row, BACKUP_DAMAGED: nothing that it gives may be kept before it has ended.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupManifest | BackupRow> {
  const name = basename(path);
  const damaged = (detail: string) => new Failure('BACKUP_DAMAGED', { file: name, detail });
  const source = createReadStream(path);
  const unzipped = createGunzip();
  source.once('error', (error) => unzipped.destroy(error));
  const lines = createInterface({ input: source.pipe(unzipped), crlfDelay: Number.POSITIVE_INFINITY });
  const hash = createHash('sha256');
  let rows = -1;
  let isEnded = false;
  // Errors of the stream do not always come out of the lines.
  let fault: unknown;
  unzipped.once('error', (error) => {
    fault = error;
    lines.close();
  });
  try {
    for await (const text of lines) {
      if (isEnded) throw damaged('something follows its end');
      if (rows === -1) {
        yield manifestOf(text, name);
      } else if (text.startsWith('{')) {
        checkEnd(text, rows, hash, damaged);
        isEnded = true;
      } else {
        yield rowOf(text, damaged);
      }
      rows += 1;
      hash.update(text).update('\n');
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    fault = error;
  } finally {
    source.destroy();
    unzipped.destroy();
  }
  if (rows === -1) throw fileProblem(fault, name);
  if (fault !== undefined || !isEnded) throw damaged('bytes of it are missing or were changed');
}

function fileProblem(fault: unknown, file: string): unknown {
  const { code } = (fault ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new Failure('FILE_UNREADABLE', { file, problem: 'missing' });
  if (code === 'EISDIR') return new Failure('FILE_UNREADABLE', { file, problem: 'not-a-file' });
  if (code === 'EACCES' || code === 'EPERM') return new Failure('FILE_UNREADABLE', { file, problem: 'not-readable' });
  return new Failure('BACKUP_NOT_ONE', { file });
}

function manifestOf(text: string, file: string): BackupManifest {
  const read = manifest.safeParse(parsed(text));
  if (!read.success) throw new Failure('BACKUP_NOT_ONE', { file });
  if (read.data.version > fileVersion) throw new Failure('BACKUP_NEWER', { file, version: read.data.application });
  return read.data;
}

function checkEnd(text: string, rows: number, hash: Hash, damaged: (detail: string) => Failure): void {
  const read = end.safeParse(parsed(text));
  if (!read.success || read.data.rows !== rows || read.data.sha256 !== hash.copy().digest('hex')) {
    throw damaged('bytes of it are missing or were changed');
  }
}

const rowShape = z.tuple([z.enum(backupTables), z.record(z.string(), z.unknown())]);

function rowOf(text: string, damaged: (detail: string) => Failure): BackupRow {
  const read = rowShape.safeParse(parsed(text));
  if (!read.success) throw damaged('a line of it cannot be read');
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Told by the schema.
    return undefined;
  }
}
