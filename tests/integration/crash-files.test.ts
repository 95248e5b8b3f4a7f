import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeReady } from '#main/backup/before-opening.ts';
import { proofNames } from '#main/backup/files.ts';
import { makeBackup, proveBackup } from '#main/backup/make-backup.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { databaseName } from '#main/db/open.ts';
import { storeUpload } from '#main/files/uploads.ts';
import { migrations } from '#migrations/all.ts';
import type { Verification } from '#shared/contract/system.ts';
import { openTestApp, quietProgress, type TestApp } from '#tests/support/app.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import { runUntilKilled } from '#tests/support/processes.ts';
import { anyPng } from '#tests/support/proof-files.ts';
import { openSampleClub, sampleClubOf } from '#tests/support/sample-club.ts';
import { restoreDump } from '#tests/support/sql-dump.ts';

/** What the program had acknowledged before it died. */
interface Acknowledged {
  readonly statements?: number;
  readonly files?: number;
  readonly backup?: string;
  readonly restored?: boolean;
  readonly proof?: string;
}

type End = { statement: number } | { file: number } | { milliseconds: number } | null;

interface Work {
  /** How often it is killed in `npm test`, and in `npm run soak`. */
  readonly kills: readonly [number, number];
  readonly source: () => string;
  /** Before anything is opened again. */
  readonly found?: (folder: string, acknowledged: readonly Acknowledged[]) => Promise<void>;
  /** Everything acknowledged is there, of everything else all or nothing. */
  readonly promise: (test: TestApp, acknowledged: readonly Acknowledged[]) => void;
}

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-crash-files-'));
  folders.push(folder);
  return folder;
};

let club: string;
let old: string;
let restorable: string;
let proofsThen: string[];
let proofsLater: string[];

beforeAll(async () => {
  club = newFolder();
  const test = openTestApp(club);
  await openSampleClub(test);
  await addProof(test, 40);
  test.app.close();

  old = newFolder();
  const [oldest] = migrations;
  const sample = new URL(`../migrations/samples/${String(oldest?.number).padStart(4, '0')}.sql`, import.meta.url);
  restoreDump(join(old, databaseName), readFileSync(sample, 'utf8'));

  // A backup of the club, and then a club more and a proof more.
  restorable = newFolder();
  cpSync(club, restorable, { recursive: true });
  const target = join(restorable, 'to-restore.zip');
  await makeBackup({ dataFolder: restorable, target, kind: 'manual', now: Date.now(), progress: quietProgress });
  proofsThen = proofNames(restorable);
  const later = openTestApp(restorable);
  later.call('clubs', 'create', { name: 'Founded Later' });
  await addProof(later, 60);
  later.app.close();
  proofsLater = proofNames(restorable);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function addProof(test: TestApp, width: number): Promise<void> {
  const { uploadId } = await storeUpload(test.folder, new File([await anyPng(width, 30)], 'finish.png'));
  const { clubId, performanceId } = anyPerformance(test);
  await test.job('proofs.add', { clubId, performanceId, uploadId, kind: 'photo-finish' });
}

function anyPerformance(test: TestApp): { clubId: string; performanceId: string } {
  const clubId = sampleClubOf(test);
  const [athlete] = test.call('athletes', 'list', { clubId, search: 'Ada Berg' }).rows;
  const [row] = test.call('performances', 'list', { clubId, athleteId: athlete?.id ?? '' }).rows;
  return { clubId, performanceId: row?.id ?? '' };
}

const zips = (folder: string) =>
  existsSync(join(folder, 'backups'))
    ? readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.zip'))
    : [];

/** Whatever has the name of a backup is a whole one. */
async function expectWhole(folder: string): Promise<void> {
  for (const name of zips(folder)) {
    const path = join(folder, 'backups', name);
    await proveBackup({ path, name, scratch: join(folder, 'scratch'), progress: quietProgress });
  }
}

function schemaOf(folder: string): number {
  const file = new Database(join(folder, databaseName));
  const version = file.pragma('user_version', { simple: true }) as number;
  file.close();
  return version;
}

const works: Readonly<Record<string, Work>> = {
  migrate: {
    kills: [10, 150],
    source: () => old,
    async found(folder) {
      // Nothing is migrated before there is a backup of how it was.
      if (schemaOf(folder) > (migrations[0]?.number ?? 0)) expect(zips(folder)).toHaveLength(1);
    },
    promise(test) {
      expect(schemaOf(test.folder)).toBe(newestSchema);
      const before = new Database(join(old, databaseName), { readonly: true });
      const count = before.prepare('SELECT count(*) FROM performance WHERE is_live = 1').pluck().get();
      before.close();
      const { counts } = test.call('system', 'facts');
      expect(counts.find((each) => each.name === 'performances')?.count).toBe(count);
    },
  },
  backup: {
    kills: [10, 170],
    source: () => club,
    promise(test, acknowledged) {
      expect(zips(test.folder)).toEqual(expect.arrayContaining(acknowledged.flatMap((line) => line.backup ?? [])));
    },
  },
  restore: {
    kills: [10, 180],
    source: () => restorable,
    promise(test, acknowledged) {
      const names = test.call('clubs', 'list').map((each) => each.name);
      const isRestored = !names.includes('Founded Later');
      if (acknowledged.some((line) => line.restored)) expect(isRestored).toBe(true);
      expect(names).toContain('Sample Harriers');
      // The proofs belong to the database, never half to one and half to the other.
      expect(proofNames(test.folder)).toEqual(isRestored ? proofsThen : proofsLater);
      const replaced = join(test.folder, 'replaced');
      const asides = existsSync(replaced) ? readdirSync(replaced) : [];
      expect(asides).toHaveLength(isRestored ? 1 : 0);
      if (isRestored) expect(proofNames(join(replaced, asides[0] ?? ''))).toEqual(proofsLater);
      expect(readdirSync(test.folder).filter((name) => name.startsWith('restore'))).toEqual([]);
    },
  },
  proof: {
    kills: [6, 150],
    source: () => club,
    promise(test, acknowledged) {
      const kept = test.call('proofs', 'list', anyPerformance(test)).map((each) => each.id);
      expect(kept).toEqual(expect.arrayContaining(acknowledged.flatMap((line) => line.proof ?? [])));
    },
  },
};

async function killedWhile(name: string, work: Work, end: End): Promise<Acknowledged[]> {
  const folder = newFolder();
  cpSync(work.source(), folder, { recursive: true });
  try {
    const point =
      end === null || 'milliseconds' in end
        ? ['0']
        : 'file' in end
          ? [String(end.file), 'file']
          : [String(end.statement)];
    const milliseconds = end !== null && 'milliseconds' in end ? end.milliseconds : undefined;
    const lines = await runUntilKilled('crashing-process', [folder, name, ...point], milliseconds);
    const acknowledged = lines.map((line) => JSON.parse(line) as Acknowledged);
    await work.found?.(folder, acknowledged);
    await expectWhole(folder);
    // The next start.
    await makeReady(folder, Date.now());
    const test = openTestApp(folder);
    work.promise(test, acknowledged);
    const { differences, integrity } = (await test.job('system.verify', {})) as Verification;
    expect([integrity, differences]).toEqual(['ok', []]);
    test.app.close();
    return acknowledged;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(Object.entries(works))('killed during %s', (name, work) => {
  it(
    'keeps everything acknowledged, leaves nothing half, and is sound',
    { timeout: dose(120_000, 7_200_000) },
    async () => {
      const pick = randomPicks(name.length * 31);
      const started = performance.now();
      const whole = await killedWhile(name, work, null);
      const milliseconds = performance.now() - started;
      const counted = whole.find((line) => line.statements !== undefined);
      const { statements = 0, files = 0 } = counted ?? {};
      expect(statements).toBeGreaterThan(10);
      expect(files).toBeGreaterThan(5);
      let died = 0;
      for (let kills = 0; kills < dose(...work.kills); kills += 1) {
        const ends: End[] = [
          { file: 1 + pick(files) },
          { statement: 1 + pick(statements) },
          { milliseconds: pick(milliseconds) },
        ];
        const told = await killedWhile(name, work, ends[kills % ends.length] ?? null);
        if (told.every((line) => line.statements === undefined)) died += 1;
      }
      // A kill that came after the end would prove nothing.
      expect(died).toBeGreaterThan(dose(...work.kills) / 2);
    },
  );
});
