import { join } from 'node:path';

import Database from 'better-sqlite3';

import type { BlankedLines } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';
import { databaseName } from '#main/db/open.ts';
import { type Erasure, reapplyErasures } from '#main/privacy/erase.ts';

import { folderSetting } from './folder.ts';
import { lastRestoreSetting, restoredNote, type RestoredNote, restoredSetting } from './restored-note.ts';

/** What is to be written into the audit trail of a restore. */
export interface SettledRestore extends RestoredNote {
  /** People erased again; null where the replaced database could not be asked. */
  readonly erasedAgain: number | null;
}

/** As the trail tells it: what was settled, and which of its lines are blank now because of whom was erased again. */
export interface Settling {
  readonly restore: SettledRestore;
  readonly told: { readonly blanked: readonly BlankedLines[] };
}

/** Settings of this laptop and not of the club: they hold on after a restore. */
const ownSettings: readonly string[] = [folderSetting];

/**
 * The first start of a restored database, before anybody sees it: what the replaced one knew and the backup could not know.
 * Null where nothing was restored. All of it is in the caller's transaction, so that a start that is killed does it again.
 */
export function settleRestore(write: Write, dataFolder: string): Settling | null {
  const note = restoredNote(write, restoredSetting);
  if (note === null) return null;
  const replaced = note.replaced === null ? null : readReplaced(join(dataFolder, note.replaced, databaseName));
  for (const [name, value] of replaced?.settings ?? []) keep(write, name, value);
  const erased = replaced === null ? null : reapplyErasures(write, replaced.erasures);
  write.sql('DELETE FROM device_setting WHERE name = ?').run(restoredSetting);
  keep(write, lastRestoreSetting, JSON.stringify(note));
  const erasedAgain = note.replaced === null ? 0 : (erased?.found ?? null);
  return { restore: { ...note, erasedAgain }, told: { blanked: erased?.blanked ?? [] } };
}

interface Replaced {
  readonly settings: readonly (readonly [string, string])[];
  readonly erasures: readonly Erasure[];
}

/** Null where it cannot be read: a damaged database is a reason to restore a backup. */
function readReplaced(path: string): Replaced | null {
  let file: Database.Database | undefined;
  try {
    file = new Database(path, { readonly: true, fileMustExist: true });
    const setting = file.prepare('SELECT value FROM device_setting WHERE name = ?').pluck();
    const settings = ownSettings.flatMap((name) => {
      const value = setting.get(name) as string | undefined;
      return value === undefined ? [] : [[name, value] as const];
    });
    const hasErasures = file.prepare("SELECT 1 FROM sqlite_master WHERE name = 'erasure'").get() !== undefined;
    const erasures = hasErasures ? (file.prepare(erasuresOf).all() as Erasure[]) : [];
    return { settings, erasures };
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    file?.close();
  }
}

const erasuresOf = `SELECT e.uuid, e.athlete_uuid, e.reason, e.erased_at, c.uuid AS club_uuid
  FROM erasure e JOIN club c ON c.id = e.club_id ORDER BY e.erased_at, e.id`;

function keep(write: Write, name: string, value: string): void {
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, value);
}
