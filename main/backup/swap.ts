import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { syncFolder } from '#main/db/folder.ts';
import { databaseName } from '#main/db/open.ts';

import { removeAll } from './files.ts';
import { proofFolder } from './manifest.ts';

/** Everything that is exchanged together. The log of a database never stays beside another one. */
const items = [`${databaseName}-wal`, `${databaseName}-shm`, databaseName, proofFolder] as const;

const noteName = 'restore.json';
const halfNoteName = `${noteName}.tmp`;

/**
 * What an exchange is about and how far it is. `out`: what is in place goes to `aside`; `in`: what is in `from` comes into
 * place. Every step can be done again, so that a start after a power cut goes on where it was.
 */
const noteSchema = z.object({ phase: z.enum(['out', 'in']), from: z.string(), aside: z.string() });
type Note = z.infer<typeof noteSchema>;

/** Folders of unpacked backups begin like this; without a note they are left over from a restore that never happened. */
const unpackedPrefix = 'restore-';

const replacedFolder = 'replaced';

/** A name for the folder into which a backup is unpacked, in the data folder, so that renaming moves no bytes. */
export function unpackedName(now: number): string {
  return `${unpackedPrefix}${now}`;
}

/** Where the database goes that a backup takes the place of: `replaced/2026-11-22T181500Z`. */
export function asideName(dataFolder: string, now: number): string {
  const name = join(replacedFolder, stamp(now));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!existsSync(join(dataFolder, candidate))) return candidate;
  }
}

function stamp(now: number): string {
  return new Date(now).toISOString().replaceAll(':', '').replace(/\.\d+/, '');
}

/** Puts what was unpacked into the place of what is there; nobody has any of it open. What was there lies in `aside` then. */
export function swap(dataFolder: string, from: string, aside: string): void {
  writeNote(dataFolder, { phase: 'out', from, aside });
  finishSwap(dataFolder);
}

/** Ends an exchange that was begun. Answers whether there was one. */
export function finishSwap(dataFolder: string): boolean {
  const note = readNote(dataFolder);
  if (note === null) return false;
  if (note.phase === 'out') {
    move(dataFolder, dataFolder, join(dataFolder, note.aside));
    writeNote(dataFolder, { ...note, phase: 'in' });
  }
  move(dataFolder, join(dataFolder, note.from), dataFolder);
  removeAll(join(dataFolder, noteName));
  syncFolder(dataFolder);
  removeAll(join(dataFolder, note.from));
  // Where nothing was in place, nothing was put aside.
  for (const folder of [join(dataFolder, note.aside), join(dataFolder, replacedFolder)]) {
    if (existsSync(folder) && readdirSync(folder).length === 0) removeAll(folder);
  }
  return true;
}

/** Puts everything back as it was before an exchange, whether that one ended or not; what it brought is removed. */
export function takeBack(dataFolder: string, aside: string, now: number): void {
  const note = readNote(dataFolder);
  const rest = unpackedName(now);
  // An exchange that never brought anything in has only to bring back what it had moved away.
  writeNote(dataFolder, { phase: note?.phase === 'out' ? 'in' : 'out', from: aside, aside: `${rest}-refused` });
  finishSwap(dataFolder);
  removeUnpacked(dataFolder);
}

export function isSwapUnfinished(dataFolder: string): boolean {
  return existsSync(join(dataFolder, noteName));
}

/** What is left of a restore that was killed while it unpacked, or before it noted that it begins. The caller owns the data folder and has ended any exchange. */
export function removeUnpacked(dataFolder: string): void {
  for (const name of unpackedNames(dataFolder)) removeAll(join(dataFolder, name));
}

export function unpackedNames(dataFolder: string): string[] {
  const names = existsSync(dataFolder) ? readdirSync(dataFolder) : [];
  return names.filter((name) => name.startsWith(unpackedPrefix) || name === halfNoteName);
}

/** What a restore replaced is kept for so long: whoever was erased since must not lie there for ever. */
const replacedFor = 30 * 24 * 60 * 60 * 1000;

/** Removes what restores replaced long ago, by the moment in its name. */
export function removeOldReplaced(dataFolder: string, now: number): void {
  const folder = join(dataFolder, replacedFolder);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const at = Date.parse(name.replace(/^(.{13})(\d\d)(\d\dZ).*$/, '$1:$2:$3'));
    if (now - at > replacedFor) removeAll(join(folder, name));
  }
}

function move(dataFolder: string, source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const item of items) {
    if (existsSync(join(source, item))) renameSync(join(source, item), join(target, item));
  }
  syncFolder(target);
  syncFolder(source);
  syncFolder(dataFolder);
}

function readNote(dataFolder: string): Note | null {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(join(dataFolder, noteName), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The whole note or the one before: it is renamed into its place. */
function writeNote(dataFolder: string, note: Note): void {
  const half = join(dataFolder, halfNoteName);
  const descriptor = openSync(half, 'w');
  try {
    writeSync(descriptor, JSON.stringify(note));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(half, join(dataFolder, noteName));
  syncFolder(dataFolder);
}
