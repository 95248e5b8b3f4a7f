import tables from '#migrations/hub/0010-tables.sql?raw';
import operations from '#migrations/hub/0020-operations.sql?raw';
import files from '#migrations/hub/0030-files.sql?raw';
import push from '#migrations/hub/0040-push.sql?raw';
import erase from '#migrations/hub/0050-erase.sql?raw';

export interface HubMigration {
  readonly number: number;
  readonly name: string;
  /** Statements that run in one transaction as the administrator. */
  readonly sql: string;
}

/** Oldest first. One that was released never changes: a hub knows the checksum of each that it was made by. */
export const hubMigrations: readonly HubMigration[] = [
  { number: 10, name: 'tables', sql: tables },
  { number: 20, name: 'operations', sql: operations },
  { number: 30, name: 'files', sql: files },
  { number: 40, name: 'push', sql: push },
  { number: 50, name: 'erase', sql: erase },
];
