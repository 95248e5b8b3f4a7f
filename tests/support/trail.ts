import { join } from 'node:path';

import Database from 'better-sqlite3';

import { databaseName } from '#main/db/open.ts';

export interface TrailLine {
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly club: string | null;
  readonly subject: string | null;
  readonly actor: string;
  readonly detail: { input?: Record<string, unknown>; bytes?: number; blanked?: unknown };
}

/** The audit trail of a data folder, oldest first, read beside the application. */
export function trailOf(dataFolder: string): TrailLine[] {
  const file = new Database(join(dataFolder, databaseName), { readonly: true });
  const rows = file
    .prepare(
      `SELECT a.action, a.outcome, c.uuid AS club, a.subject, b.name AS actor, a.detail FROM audit a
       LEFT JOIN club c ON c.id = a.club_id JOIN actor b ON b.id = a.actor_id ORDER BY a.id`,
    )
    .all() as (Omit<TrailLine, 'detail'> & { detail: string })[];
  file.close();
  return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as TrailLine['detail'] }));
}

/** How many operations the log of a data folder holds: one for each row that was ever written. */
export function loggedOperations(dataFolder: string): number {
  const file = new Database(join(dataFolder, databaseName), { readonly: true });
  const { count } = file.prepare('SELECT count(*) AS count FROM oplog').get() as { count: number };
  file.close();
  return count;
}
