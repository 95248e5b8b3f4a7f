import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

import { folderFailure } from '#main/db/folder.ts';
import { Failure } from '#shared/domain/failure.ts';

/** A file in one of the application's own folders: its bytes under a random id, what people call it in a side file. */
export interface KeptFile {
  readonly path: string;
  readonly name: string;
  readonly mime: string;
}

interface SideFile {
  readonly name: string;
  readonly mime: string;
}

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keeps the bytes and gives the file's id. Throws DISK_FULL or FOLDER_READ_ONLY. */
export function keep(folder: string, { name, mime }: SideFile, bytes: Uint8Array | string): string {
  const id = randomUUID();
  const path = join(folder, id);
  makeFolder(folder);
  try {
    writeFileSync(`${path}.tmp`, bytes, { mode: 0o600 });
    describe(path, { name, mime });
    renameSync(`${path}.tmp`, path);
  } catch (error) {
    forget(path);
    throw folderFailure(error, folder);
  }
  return id;
}

/** The same for what comes in pieces, so that a large file does not lie in memory. */
export async function keepStream(
  folder: string,
  { name, mime }: SideFile,
  pieces: AsyncIterable<Uint8Array>,
): Promise<string> {
  const id = randomUUID();
  const path = join(folder, id);
  makeFolder(folder);
  try {
    const file = await open(`${path}.tmp`, 'w', 0o600);
    try {
      for await (const piece of pieces) await file.write(piece);
    } finally {
      await file.close();
    }
    describe(path, { name, mime });
    await rename(`${path}.tmp`, path);
  } catch (error) {
    forget(path);
    throw folderFailure(error, folder);
  }
  return id;
}

/** The file of this id, or undefined. An id that is not of our making never becomes a path. */
export function find(folder: string, id: string): KeptFile | undefined {
  if (!idPattern.test(id)) return undefined;
  const path = join(folder, id);
  try {
    if (!statSync(path).isFile()) return undefined;
    const { name, mime } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as SideFile;
    return { path, name, mime };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileFailure(error, id);
  }
}

/** Removes what is older than so many milliseconds; a folder that is not there holds nothing old. */
export function removeOlder(folder: string, age: number, now: number): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw folderFailure(error, folder);
  }
  for (const name of names) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > age) rmSync(path, { force: true });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw folderFailure(error, folder);
  }
}

function describe(path: string, side: SideFile): void {
  writeFileSync(`${path}.json`, JSON.stringify(side), { mode: 0o600 });
}

/** Removes a kept file with what lies beside it. */
export function forget(path: string): void {
  for (const end of ['', '.tmp', '.json']) rmSync(`${path}${end}`, { force: true });
}

function fileFailure(error: unknown, id: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM'
    ? new Failure('FILE_UNREADABLE', { file: id, problem: 'not-readable' })
    : error;
}
