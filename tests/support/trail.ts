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

/** The audit trail of a data folder, oldest first, read beside the application; without the first `skipped` lines. */
export function trailOf(dataFolder: string, skipped = 0): TrailLine[] {
  const file = new Database(join(dataFolder, databaseName), { readonly: true });
  const rows = file
    .prepare(
      `SELECT a.action, a.outcome, c.uuid AS club, a.subject, b.name AS actor, a.detail FROM audit a
       LEFT JOIN club c ON c.id = a.club_id JOIN actor b ON b.id = a.actor_id ORDER BY a.id LIMIT -1 OFFSET ?`,
    )
    .all(skipped) as (Omit<TrailLine, 'detail'> & { detail: string })[];
  file.close();
  return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as TrailLine['detail'] }));
}

/** How many lines the trail has. */
export function trailLength(dataFolder: string): number {
  const file = new Database(join(dataFolder, databaseName), { readonly: true });
  const count = file.prepare('SELECT count(*) FROM audit').pluck().get() as number;
  file.close();
  return count;
}

/** How many operations the log of a data folder holds: one for each row that was ever written. */
export function loggedOperations(dataFolder: string): number {
  const file = new Database(join(dataFolder, databaseName), { readonly: true });
  const { count } = file.prepare('SELECT count(*) AS count FROM oplog').get() as { count: number };
  file.close();
  return count;
}
