import { writeSync } from 'node:fs';
import { join } from 'node:path';

import { makeReady } from '#main/backup/before-opening.ts';
import { restoreHere } from '#main/backup/restore-here.ts';
import { storeUpload } from '#main/files/uploads.ts';

import { countPoints } from './crash-points.ts';
import { openTestApp, quietProgress, type TestApp } from './app.ts';
import { importFile, sampleClubOf } from './sample-club.ts';
import { cellsOf, headOf } from './sheet-desk.ts';
import { manyResults } from './many-results.ts';

/**
 * Does one kind of work in a data folder and is killed before its n-th statement, or its n-th operation on a file (0: never).
 * Each line on standard output is something that the application had acknowledged. Arguments: folder, work, n, kind of point.
 */
const [folder = '', work = '', at = '0', kind = 'statement'] = process.argv.slice(2);
const counts = await countPoints(kind === 'file' ? 'file' : 'statement', Number(at));

const workload: Readonly<Record<string, (test: TestApp) => Promise<void>>> = {
  start,
  save,
  change,
  import: importResults,
  undo,
  rebuild,
  sheet,
  backup,
  proof,
};
/** What begins where no application is open. */
const before: Readonly<Record<string, () => Promise<void>>> = { migrate, restore };
await before[work]?.();
await workload[work]?.(openTestApp(folder));
tell({ statements: counts.statement, files: counts.file });

/** Written at once, so that nothing acknowledged stays in this process when it dies. */
function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function clubOf(test: TestApp): { clubId: string; athleteId: string } {
  const clubId = sampleClubOf(test);
  const [athlete] = test.call('athletes', 'list', { clubId, search: 'Ada Berg' }).rows;
  return { clubId, athleteId: athlete?.id ?? '' };
}

async function start(test: TestApp): Promise<void> {
  tell({ club: test.call('clubs', 'create', { name: 'New Club' }).id });
  test.app.close();
}

async function save(test: TestApp): Promise<void> {
  const { clubId, athleteId } = clubOf(test);
  for (let day = 10; day < 30; day += 1) {
    const input = {
      clubId,
      discipline: '100m',
      season: 'track',
      legs: [{ athleteId }],
      day: `2026-05-${day}`,
      mark: `12.${99 - day}`,
      wind: '+0.1',
      isConfirmed: true,
    };
    tell({ saved: test.call('performances', 'record', { ...input, competition: `Meeting ${day}` }).id });
  }
}

async function change(test: TestApp): Promise<void> {
  const { clubId, athleteId } = clubOf(test);
  const { rows } = test.call('performances', 'list', { clubId, athleteId, discipline: 'LJ' });
  const performanceId = rows[0]?.id ?? '';
  test.call('performances', 'decide', { clubId, performanceId, ruling: 'refused' });
  const input = {
    clubId,
    discipline: 'LJ',
    season: 'track',
    legs: [{ athleteId }],
    day: '2025-06-15',
    mark: '5.12',
    wind: '+1.2',
    isConfirmed: true,
  };
  const { id } = test.call('performances', 'correct', { ...input, performanceId, reason: 'Misread.' });
  tell({ saved: id, removed: performanceId });
  test.call('performances', 'remove', { clubId, performanceId: id, reason: 'Typed twice.' });
  tell({ removed: id });
  tell({ saved: test.call('performances', 'restore', { clubId, performanceId: id }).id });
}

async function importResults(test: TestApp): Promise<void> {
  const { clubId } = clubOf(test);
  tell({ imported: (await importFile(test, clubId, manyResults())).batch });
}

async function undo(test: TestApp): Promise<void> {
  const { clubId } = clubOf(test);
  const batch = test.call('imports', 'list', { clubId }).find((each) => each.undoneAt === null);
  await test.job('imports.undo', { clubId, batchId: batch?.id });
  tell({ undone: batch?.id });
}

async function rebuild(test: TestApp): Promise<void> {
  const { clubId } = clubOf(test);
  await test.job('system.rebuild', { clubId });
  tell({ rebuilt: clubId });
}

/** A results sheet typed row by row: every second row is complete, the others wait. */
async function sheet(test: TestApp): Promise<void> {
  const { clubId } = clubOf(test);
  const { id: sheetId } = test.call('sheets', 'create', { clubId, head: headOf({ day: '2026-05-30', round: '' }) });
  tell({ sheet: sheetId });
  for (let row = 0; row < 20; row += 1) {
    const rowId = `01900000-0000-7000-8000-0000000000${String(row).padStart(2, '0')}`;
    const cells = cellsOf({ who: 'Ada Berg', heat: String(row + 1), mark: row % 2 === 0 ? `12.${50 + row}` : '' });
    const { row: saved } = test.call('sheets', 'saveRow', { clubId, sheetId, rowId, cells, isConfirmed: true });
    tell({ row: rowId, state: saved.state });
  }
}

async function migrate(): Promise<void> {
  await makeReady(folder, Date.now());
  openTestApp(folder).app.close();
  tell({ migrated: true });
}

async function backup(test: TestApp): Promise<void> {
  for (let made = 0; made < 2; made += 1) {
    const { name } = (await test.job('backups.create', {})) as { name: string };
    tell({ backup: name });
  }
}

async function restore(): Promise<void> {
  await restoreHere({
    dataFolder: folder,
    path: join(folder, 'to-restore.zip'),
    by: 'somebody',
    now: Date.now(),
    progress: quietProgress,
    tryOut: async () => openTestApp(folder).app.close(),
  });
  tell({ restored: true });
}

async function proof(test: TestApp): Promise<void> {
  const { anyPng } = await import('./proof-files.ts');
  const { clubId, athleteId } = clubOf(test);
  const [performance] = test.call('performances', 'list', { clubId, athleteId }).rows;
  const { uploadId } = await storeUpload(folder, new File([await anyPng(50, 30)], 'p.png'));
  const input = { clubId, performanceId: performance?.id ?? '', uploadId, kind: 'photo' };
  tell({ proof: ((await test.job('proofs.add', input)) as { id: string }).id });
}
