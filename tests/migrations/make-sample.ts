import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { migrationChecksum, newestSchema } from '#main/db/migrate.ts';
import { databaseName } from '#main/db/open.ts';
import { migrations } from '#migrations/all.ts';
import { openTestApp } from '#tests/support/app.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';
import { dumpOf } from '#tests/support/sql-dump.ts';

/**
 * `node tests/migrations/make-sample.ts`: freezes the newest schema with its checksum and a sample, from which every later
 * version must come up. To be run before a schema is released; what is released never changes.
 */
const test = openTestApp();
await openSampleClub(test);
const file = new Database(join(test.folder, databaseName));
// Names that this machine gave itself.
file.exec(
  "UPDATE device SET label = 'the laptop'; UPDATE actor SET name = 'official'; UPDATE device_setting SET value = 'no' WHERE name = 'running'",
);
const checksums = Object.fromEntries(migrations.map((migration) => [migration.number, migrationChecksum(migration)]));
writeFileSync(new URL('frozen.json', import.meta.url), `${JSON.stringify(checksums, null, 2)}\n`);
const sample = new URL(`samples/${String(newestSchema).padStart(4, '0')}.sql`, import.meta.url);
writeFileSync(sample, dumpOf(file));
file.close();
test.close();
