import { createHash } from 'node:crypto';

import type Database from 'better-sqlite3';

import { migrations, type Migration } from '#migrations/all.ts';
import { Failure } from '#shared/domain/failure.ts';

/** The newest schema this application knows. */
export const newestSchema = migrations.at(-1)?.number ?? 0;

/** SHA-256 over a migration's statements: a shipped migration never changes. */
export function migrationChecksum(migration: Migration): string {
  return createHash('sha256').update(migration.statements.join(';\n')).digest('hex');
}

/** Migrations the file still lacks, oldest first. */
export function pendingMigrations(file: Database.Database, known: readonly Migration[] = migrations): Migration[] {
  const version = file.pragma('user_version', { simple: true }) as number;
  return known.filter((migration) => migration.number > version);
}

/**
 * Brings the file to the newest schema: each migration in one transaction together with its `user_version`, foreign keys
 * checked before the commit. The caller has made a backup. A newer file is refused: never migrated down.
 */
export function migrate(file: Database.Database, known: readonly Migration[] = migrations): void {
  const version = file.pragma('user_version', { simple: true }) as number;
  const newest = known.at(-1)?.number ?? 0;
  if (version > newest) throw new Failure('DATABASE_NEWER', { found: version, known: newest });
  for (const migration of pendingMigrations(file, known)) {
    file.transaction(() => {
      for (const statement of migration.statements) file.exec(statement);
      const broken = file.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error(`migration ${migration.name} left ${broken.length} broken references`);
      file.pragma(`user_version = ${migration.number}`);
    })();
  }
}
