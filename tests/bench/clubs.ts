import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrationChecksum } from '#main/db/migrate.ts';
import { migrations } from '#migrations/all.ts';
import { openTestApp, type TestApp, today } from '#tests/support/app.ts';

/** A demo club of so many performances, made once for each schema and kept between runs of the bench. */
export async function demoClub(performances: number): Promise<{ test: TestApp; clubId: string }> {
  const schema = migrations.map(migrationChecksum).join('').slice(0, 12);
  const kept = join(tmpdir(), `trackrecord-bench-${schema}-${performances}`);
  if (!existsSync(join(kept, 'done'))) {
    rmSync(kept, { recursive: true, force: true });
    const making = openTestApp(kept);
    await making.job('setup.openDemo', { performances });
    making.app.close();
    cpSync(new URL(import.meta.url).pathname, join(kept, 'done'));
  }
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-bench-run-'));
  cpSync(kept, folder, { recursive: true });
  const test = openTestApp(folder, today);
  const [club] = test.call('clubs', 'list');
  if (club === undefined) throw new Error('the demo club is not there');
  return { test, clubId: club.id };
}
