import { closeSync, openSync, readSync } from 'node:fs';

import { z } from 'zod';

import { databaseName } from '#main/db/open.ts';
import { backupKinds } from '#shared/domain/backup.ts';
import { Failure } from '#shared/domain/failure.ts';

/** The form of the zip and of this page; a reader refuses what is newer than it knows. */
export const backupFormat = 1;

export const manifestName = 'manifest.json';

/** A page longer than this is none of ours: a hundred thousand proof files need 20 MB. */
const longestManifest = 64 * 1024 * 1024;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const headSchema = z.object({
  /** Uuid; null for what belongs to the device and no club. */
  club: z.string().nullable(),
  device: z.string(),
  number: z.number().int(),
  sha256: sha256Schema,
});

/** The last link of each chain: what the database said when the backup was made. */
export type ChainHead = z.infer<typeof headSchema>;

/** The first entry of every backup (decision 26). */
export const manifestSchema = z.object({
  application: z.literal('TrackRecord'),
  format: z.number().int(),
  version: z.string(),
  schema: z.number().int(),
  /** ISO, UTC. */
  createdAt: z.iso.datetime(),
  kind: z.enum(backupKinds),
  clubs: z.array(z.string()),
  /** Rows of each table. */
  counts: z.record(z.string(), z.number().int()),
  chains: z.object({ oplog: z.array(headSchema), audit: z.array(headSchema) }),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: sha256Schema })),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];

/** Its own folder of proof files, in the zip and in the data folder. */
export const proofFolder = 'proofs';

/** What a backup may hold besides its manifest: a name that leads anywhere else is none of ours. */
export function isExpectedName(name: string): boolean {
  return name === databaseName || /^proofs\/(?:[0-9a-z][0-9a-z._-]*\/){0,3}[0-9a-z][0-9a-z._-]*$/i.test(name);
}

/**
 * Reads the manifest, the first entry, without reading the rest: enough for a list. Throws BACKUP_NOT_ONE, BACKUP_DAMAGED,
 * BACKUP_NEWER.
 */
export function readManifest(path: string, file = path): Manifest {
  const text = readFirstEntry(path, file);
  return parseManifest(text, file);
}

export function parseManifest(text: string, file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Whatever JSON says of it: the page cannot be read.
    throw new Failure('BACKUP_DAMAGED', { file, detail: 'its first page cannot be read' });
  }
  const version = z.object({ application: z.string(), format: z.number(), version: z.string() }).safeParse(value);
  if (!version.success || version.data.application !== 'TrackRecord') throw new Failure('BACKUP_NOT_ONE', { file });
  if (version.data.format > backupFormat) throw new Failure('BACKUP_NEWER', { file, version: version.data.version });
  const manifest = manifestSchema.safeParse(value);
  if (!manifest.success) throw new Failure('BACKUP_DAMAGED', { file, detail: 'its first page is not complete' });
  return manifest.data;
}

/** A stored entry lies as it is behind its header (APPNOTE.TXT, 4.3.7): 30 bytes, its name, an extra field. */
function readFirstEntry(path: string, file: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const header = Buffer.alloc(30);
    const length = readSync(descriptor, header, 0, header.length, 0);
    if (length < header.length || header.readUInt32LE(0) !== 0x04034b50) throw new Failure('BACKUP_NOT_ONE', { file });
    const nameLength = header.readUInt16LE(26);
    const name = readAt(descriptor, 30, nameLength).toString('utf8');
    const size = header.readUInt32LE(18);
    if (name !== manifestName) throw new Failure('BACKUP_NOT_ONE', { file });
    if (header.readUInt16LE(8) !== 0 || size > longestManifest) {
      throw new Failure('BACKUP_DAMAGED', { file, detail: 'its first page cannot be read' });
    }
    return readAt(descriptor, 30 + nameLength + header.readUInt16LE(28), size).toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

function readAt(descriptor: number, position: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  const length = readSync(descriptor, bytes, 0, size, position);
  return bytes.subarray(0, length);
}
