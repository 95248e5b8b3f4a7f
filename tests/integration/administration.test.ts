import { appendFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Application } from '#main/application.ts';
import { databaseName } from '#main/db/open.ts';
import { openExport } from '#main/files/exports.ts';
import { silentLog } from '#main/log.ts';
import { withUpkeep } from '#main/upkeep.ts';
import { fileCheckSchema } from '#shared/contract/system.ts';
import { localDay } from '#main/local-day.ts';
import { localUser, openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, type TestClub } from '#tests/support/test-club.ts';

let test: TestApp;
let club: TestClub;

beforeAll(() => {
  test = openTestApp();
  club = newClub(test);
});

afterAll(() => test.close());

describe('the audit trail', () => {
  const list = (filters: object = {}) => test.call('audit', 'list', { clubId: club.id, ...filters });

  it('tells who did what and when, the newest first', () => {
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.40');
    const { rows, total, actions } = list();
    expect(rows[0]).toMatchObject({ action: 'performances.record', outcome: 'done', isOfClub: true });
    expect(rows[0]?.input).toMatchObject({ mark: '12.40' });
    expect(rows[1]).toMatchObject({ action: 'athletes.create', subject: ada });
    expect(total).toBeGreaterThan(1);
    expect(actions).toEqual(expect.arrayContaining(['athletes.create', 'performances.record']));
  });

  it('is filtered by action, outcome, days and text, in pages', () => {
    club.athlete('Brage O’Neil');
    expect(list({ action: 'athletes.create', search: 'brage' }).rows).toHaveLength(1);
    expect(list({ search: '%' }).rows).toEqual([]);
    const visitor = { user: 'visitor', access: 'member', shell: 'test' } as const;
    refusal(() => test.app.execute('clubs.create', { name: 'Ours' }, visitor));
    expect(list({ outcome: 'refused' }).rows).toEqual([]);
    expect(list({ of: 'device', outcome: 'refused' }).rows).toMatchObject([
      { action: 'clubs.create', isOfClub: false, hasChanges: false },
    ]);
    expect(list({ who: 'nobody of this name' }).total).toBe(0);
    expect(list({ who: list().people[0] }).total).toBe(list().total);
    const today = localDay(Date.now());
    expect(list({ from: today, to: today }).total).toBe(list().total);
    expect(list({ to: '2001' }).total).toBe(0);
    expect(list({ page: 2, pageSize: 1 }).rows[0]?.id).toBe(list().rows[1]?.id);
  });

  it('shows what a command changed, before and after, with names in place of ids', () => {
    const athleteId = club.athlete('Cleo Ashdown', 'F', '2000-02-03');
    const { id } = club.record(athleteId, '12.60', { day: '2025-06-20' });
    test.call('performances', 'correct', {
      ...club.typed(athleteId, { mark: '12.66', day: '2025-06-20' }),
      performanceId: id,
      reason: 'misread',
      isConfirmed: true,
    });
    test.call('athletes', 'update', {
      clubId: club.id,
      athleteId,
      firstName: 'Cleo',
      lastName: 'Ashdown-Reed',
      gender: 'F',
      dateOfBirth: '2000-02-03',
      memberships: [],
    });
    const [updated, corrected, recorded] = list().rows;
    const changes = (line: number) => test.call('audit', 'changes', { clubId: club.id, line });
    expect(changes(updated?.id ?? 0)).toEqual({
      hasMore: false,
      rows: [
        {
          entity: 'athlete',
          name: 'Cleo Ashdown-Reed',
          kind: 'changed',
          fields: [{ field: 'last_name', before: 'Ashdown', after: 'Ashdown-Reed' }],
        },
      ],
    });
    const correction = changes(corrected?.id ?? 0).rows;
    expect(correction.find((row) => row.kind === 'removed')?.fields).toEqual([
      { field: 'reason', before: null, after: 'misread' },
    ]);
    expect(correction.find((row) => row.kind === 'changed')).toMatchObject({
      entity: 'performance',
      name: 'Cleo Ashdown-Reed · 100m · 12.66',
      fields: [{ field: 'mark_text', before: '12.60', after: '12.66' }],
    });
    const made = changes(recorded?.id ?? 0).rows.find((row) => row.entity === 'performance');
    expect(made?.kind).toBe('added');
    expect(made?.fields).toContainEqual({ field: 'legs', before: null, after: 'Cleo Ashdown-Reed' });
    const other = newClub(test);
    expect(refusal(() => test.call('audit', 'changes', { clubId: other.id, line: updated?.id ?? 0 })).code).toBe(
      'NOT_FOUND',
    );
  });

  it('goes out as a file in which nothing runs, and that is a line of its own', async () => {
    club.athlete('=cmd Hyperlink');
    const result = (await test.job('audit.export', { clubId: club.id, search: '=cmd' })) as {
      fileId: string;
      fileName: string;
      rows: number;
    };
    expect(result).toMatchObject({
      rows: 1,
      fileName: expect.stringMatching(/ audit \d{4}-\d\d-\d\d\.csv$/) as string,
    });
    const text = await (await openExport(test.folder, result.fileId)).text();
    expect(text.split('\r\n')[0]).toContain('when,who,action,what,outcome,where,id,detail');
    expect(text).toContain('Added an athlete');
    expect(list().rows[0]).toMatchObject({ action: 'audit.export', outcome: 'done' });
  });

  it('of this computer is for a superuser only', () => {
    const owner = { user: 'somebody', access: 'owner', shell: 'test' } as const;
    const asOwner = (input: object) => () => test.app.execute('audit.list', { clubId: club.id, ...input }, owner);
    expect(refusal(asOwner({ of: 'device' })).code).toBe('NOT_ALLOWED');
    expect(asOwner({})()).toMatchObject({ rows: expect.any(Array) as unknown });
  });

  it('shows nothing of another club', () => {
    const other = newClub(test);
    other.athlete('Otto Other', 'M');
    expect(list({ search: 'Otto' }).total).toBe(0);
  });
});

describe('the health of this installation', () => {
  it('has a finding for each thing that can go wrong', () => {
    const { ok, checks } = test.call('system', 'health');
    expect(checks.map((check) => check.name)).toEqual([
      'node',
      'data folder',
      'cloud folder',
      'free disk',
      'schema',
      'integrity',
      'write-ahead log',
      'backup',
      'sign-ins',
      'slow operations',
      'memory',
      'sync',
    ]);
    expect(ok).toBe(checks.every((check) => check.ok));
  });

  it('calls nothing good that was not done yet: no backup, no check of the file', () => {
    const open = test.call('system', 'health').checks.filter((check) => check.isOpen === true);
    expect(open.map(({ name, ok }) => [name, ok])).toEqual([
      ['integrity', true],
      ['backup', true],
    ]);
  });

  it('keeps the outcome of a check of the file', async () => {
    expect(test.call('system', 'facts').lastCheck).toBeNull();
    const check = fileCheckSchema.parse(await test.job('system.check', {}));
    expect(check).toMatchObject({ ok: true, problems: [] });
    expect(test.call('system', 'facts').lastCheck).toEqual(check);
    const finding = test.call('system', 'health').checks.find((each) => each.name === 'integrity');
    expect(finding).toMatchObject({ ok: true, detail: expect.stringContaining('sound on') });
    expect(finding?.isOpen ?? false).toBe(false);
  });

  it('is not good where the file was found damaged', () => {
    const file = new Database(join(test.folder, databaseName));
    const keep = (value: string) =>
      file.prepare("UPDATE device_setting SET value = ? WHERE name = 'last_check'").run(value);
    const found = JSON.stringify(test.call('system', 'facts').lastCheck);
    keep(JSON.stringify({ at: Date.now(), ok: false, problems: ['Page 7 is never used'] }));
    const { ok, checks } = test.call('system', 'health');
    expect(ok).toBe(false);
    expect(checks.find((each) => each.name === 'integrity')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('Page 7 is never used'),
    });
    keep(found);
    file.close();
  });

  it('tells sizes and counts', () => {
    const { counts, sizes, dataFolder, version } = test.call('system', 'facts');
    expect(dataFolder).toBe(test.folder);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(counts.find((row) => row.name === 'athletes')?.count).toBe(5);
    expect(sizes.find((row) => row.name === 'database')?.bytes).toBeGreaterThan(4096);
  });

  it('puts what was written ahead into the file when the application rests', () => {
    const wal = join(test.folder, `${databaseName}-wal`);
    club.athlete('Cora Lind');
    expect(statSync(wal).size).toBeGreaterThan(0);
    test.app.rest();
    expect(statSync(wal).size).toBe(0);
    club.athlete('Dana Lind');
  });
});

describe('the log', () => {
  it('is read from all of its files, the newest line first, by level and text', () => {
    mkdirSync(join(test.folder, 'logs'), { recursive: true });
    const line = (level: number, msg: string, more: object = {}) =>
      `${JSON.stringify({ level, time: '2026-11-22T10:00:00.000Z', pid: 7, ...more, msg })}\n`;
    appendFileSync(join(test.folder, 'logs', 'trackrecord.1.log'), line(30, 'older'));
    appendFileSync(
      join(test.folder, 'logs', 'trackrecord.log'),
      line(30, 'job ended', { operation: 'imports.run', category: 'data' }),
    );
    appendFileSync(join(test.folder, 'logs', 'trackrecord.log'), `${line(50, 'a bug')}{"level":30,"ti`);
    const log = (question: object = {}) => test.call('system', 'log', question).rows.map((row) => row.message);
    expect(log()).toEqual(['{"level":30,"ti', 'a bug', 'job ended', 'older']);
    expect(log({ level: 'error' })).toEqual(['a bug']);
    expect(log({ search: 'IMPORTS' })).toEqual(['job ended']);
    expect(log({ pageSize: 1, page: 2 })).toEqual(['a bug']);
    expect(log({ category: 'data' })).toEqual(['job ended']);
    expect(test.call('system', 'log', { search: 'imports' }).rows[0]).toEqual({
      at: Date.parse('2026-11-22T10:00:00.000Z'),
      category: 'data',
      level: 'info',
      message: 'job ended',
      detail: '{"operation":"imports.run"}',
    });
  });
});

describe('the weekly check', () => {
  const day = 24 * 60 * 60 * 1000;

  /** The application with a clock and a timer in the test's hand; answers with how often the file was checked. */
  function upkeep(lastCheckAt: number | null) {
    let clock = 100 * day;
    let tick = () => undefined as void;
    let isStopped = false;
    const asked: string[] = [];
    const inner: Application = {
      execute: (operation) => {
        asked.push(operation);
        const lastCheck = lastCheckAt === null ? null : { at: lastCheckAt, ok: true, problems: [] };
        return Promise.resolve(operation === 'system.facts' ? { lastCheck } : { jobId: '1' });
      },
      authorise: () => Promise.resolve(),
      watchJob: () => {
        throw new Error('not asked here');
      },
      watchChanges: () => {
        throw new Error('not asked here');
      },
      close: () => Promise.resolve(),
    };
    const application = withUpkeep(inner, {
      log: silentLog,
      now: () => clock,
      every: (_milliseconds, work) => {
        tick = work;
        return () => {
          isStopped = true;
        };
      },
    });
    return {
      application,
      asked,
      wasStopped: () => isStopped,
      pass: async (milliseconds: number) => {
        clock += milliseconds;
        tick();
        // What the tick asks is answered at once.
        for (let turn = 0; turn < 15; turn += 1) await Promise.resolve();
      },
    };
  }

  it('is made when nobody has asked for anything for a while', async () => {
    const { application, asked, pass, wasStopped } = upkeep(null);
    await pass(60_000);
    expect(asked).toEqual([]);
    await pass(120_000);
    expect(asked).toEqual(['system.facts', 'system.check', 'proofs.tidy']);
    await pass(day / 2);
    expect(asked).toHaveLength(3);
    await pass(day);
    expect(asked.slice(3)).toEqual(['proofs.tidy']);
    await pass(7 * day);
    expect(asked.slice(4)).toEqual(['system.check', 'proofs.tidy']);
    // The photos of whoever is erased lie there no longer than they must.
    await application.execute('privacy.erase', {}, localUser);
    await pass(60_000);
    expect(asked.slice(6)).toEqual(['privacy.erase']);
    await pass(120_000);
    expect(asked.slice(7)).toEqual(['proofs.tidy']);
    await application.close();
    expect(wasStopped()).toBe(true);
  });

  it('waits until the last one is a week old, and while somebody works', async () => {
    const { application, asked, pass } = upkeep(98 * day);
    await pass(day);
    expect(asked).not.toContain('system.check');
    await pass(4 * day - 60_000);
    await application.execute('clubs.list', undefined, localUser);
    await pass(60_000);
    expect(asked).not.toContain('system.check');
    await pass(180_000);
    expect(asked).toContain('system.check');
  });
});
