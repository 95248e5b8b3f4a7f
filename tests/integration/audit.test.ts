import { userInfo } from 'node:os';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { defaultPolicy } from '#shared/domain/policy.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';
import { exported, importText, previewText } from '#tests/support/test-files.ts';
import { loggedOperations, trailOf, type TrailLine } from '#tests/support/trail.ts';

let test: TestApp;
let club: TestClub;
let ada: string;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
  ada = club.athlete('Ada Fennimore');
});

/** The lines that some work adds. */
async function linesOf(work: () => unknown): Promise<TrailLine[]> {
  const before = trailOf(test.folder).length;
  await work();
  return trailOf(test.folder).slice(before);
}

const csv = 'first_name,last_name,gender,date_of_birth,discipline,date,mark\n';
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `Ada,Fennimore,F,2000-02-03,100m,2025-06-14,12.${10 + index}\n`);

describe('the audit trail', () => {
  it('has one line for a command: what, in which club, on what, by whom, with which input', async () => {
    let id = '';
    const lines = await linesOf(() => {
      id = club.record(ada, '12.45', { wind: '+1.0' }).id;
    });
    expect(lines).toEqual([
      {
        action: 'performances.record',
        outcome: 'done',
        club: club.id,
        subject: id,
        actor: userInfo().username,
        detail: { input: expect.objectContaining({ clubId: club.id, mark: '12.45', wind: '+1.0', isConfirmed: true }) },
      },
    ]);
  });

  it('has one line for each command of a day at the desk', async () => {
    const lines = await linesOf(async () => {
      const { id } = club.record(ada, '12.45');
      const typed = { ...club.typed(ada, { mark: '12.54' }), performanceId: id, reason: 'misread' };
      const corrected = test.call('performances', 'correct', typed).id;
      club.decide(corrected, 'ratified');
      club.remove(corrected);
      test.call('performances', 'restore', { clubId: club.id, performanceId: corrected });
      test.call('clubs', 'update', { clubId: club.id, aliases: ['MH'] });
      test.call('reference', 'createSeason', { clubId: club.id, name: 'Fell' });
      await club.policy({ ties: 'first' });
      await test.job('system.rebuild', { clubId: club.id });
    });
    expect(lines.map((line) => line.action)).toEqual([
      'performances.record',
      'performances.correct',
      'performances.decide',
      'performances.remove',
      'performances.restore',
      'clubs.update',
      'reference.createSeason',
      'clubs.changePolicy',
      'system.rebuild',
    ]);
    expect(lines.every((line) => line.outcome === 'done' && line.club === club.id)).toBe(true);
  });

  it('has one line for an import of many rows, and one for taking it back', async () => {
    let batchId: string | null = null;
    const lines = await linesOf(async () => {
      const report = await importText(club, 'performances', csv + rows(30).join(''));
      expect(report.imported).toBe(30);
      batchId = report.batch;
      await test.job('imports.undo', { clubId: club.id, batchId });
    });
    expect(lines.map((line) => [line.action, line.club])).toEqual([
      ['imports.run', club.id],
      ['imports.undo', club.id],
    ]);
  });

  it('has a line for an export: data left the application', async () => {
    const lines = await linesOf(() => exported(club, 'athletes'));
    expect(lines).toMatchObject([
      { action: 'files.export', outcome: 'done', club: club.id, detail: { input: { what: 'athletes' } } },
    ]);
  });

  it('has none for what only reads', async () => {
    const { id } = club.record(ada, '12.45');
    const lines = await linesOf(async () => {
      const clubId = club.id;
      test.call('athletes', 'list', { clubId });
      test.call('athletes', 'get', { clubId, athleteId: ada });
      test.call('clubs', 'list');
      test.call('imports', 'list', { clubId });
      test.call('imports', 'template', { kind: 'athletes' });
      club.get(id);
      club.judge(ada, '12.40');
      club.board();
      club.history();
      test.call('performances', 'list', { clubId });
      test.call('records', 'recent', { clubId });
      test.call('records', 'bests', { clubId });
      test.call('records', 'top', { clubId });
      test.call('reference', 'all', { clubId });
      test.call('reference', 'competitions', { clubId });
      test.call('setup', 'status');
      expect(test.call('system', 'health')).toMatchObject({ ok: true });
      await previewText(club, 'performances', csv);
      await club.verify();
    });
    expect(lines).toEqual([]);
  });

  it('has none for what was refused, undone by an error, or only tried out', async () => {
    club.record(ada, '12.45');
    const lines = await linesOf(async () => {
      expect(refusal(() => test.call('performances', 'record', club.typed(ada, { mark: '12.45' }))).code).toBe(
        'DUPLICATE',
      );
      expect(refusal(() => test.call('performances', 'record', club.typed(ada, { mark: 'fast' }))).code).toBe(
        'UNREADABLE_MARK',
      );
      expect(refusal(() => test.call('clubs', 'create', { name: '' })).code).toBe('INVALID_INPUT');
      await jobRefusal(importText(club, 'performances', 'nonsense'));
      await importText(club, 'performances', csv + rows(2).join(''), { dryRun: true });
    });
    expect(lines).toEqual([]);
  });

  it('and the log of operations have nothing of any refused command', async () => {
    const { id } = club.record(ada, '12.45');
    const clubId = club.id;
    const before = [trailOf(test.folder).length, loggedOperations(test.folder)];
    const person = { clubId, firstName: 'Ada', lastName: 'Fennimore', gender: 'F' as const, dateOfBirth: '2000-02-03' };
    const rest = { membershipNumber: null, consent: null, memberships: [] };
    for (const work of [
      () => test.call('clubs', 'create', { name: club.name }),
      () => test.call('clubs', 'update', { clubId, name: 'New', aliases: [test.call('clubs', 'list')[0]?.name ?? ''] }),
      () => test.call('athletes', 'create', person),
      () =>
        test.call('athletes', 'update', {
          ...person,
          ...rest,
          athleteId: ada,
          lastName: 'Vale',
          dateOfBirth: '2026-01-01',
        }),
      () => test.call('athletes', 'remove', { clubId, athleteId: ada }),
      () => test.call('performances', 'record', club.typed(ada, { mark: '8.45', competition: 'Never held' })),
      () =>
        test.call('performances', 'correct', {
          ...club.typed(ada, { mark: '8.45' }),
          performanceId: id,
          reason: 'misread',
        }),
      () => test.call('reference', 'createDiscipline', { clubId, name: 'Kick', kind: 'points', aliases: ['100m'] }),
      () => test.call('reference', 'createSeason', { clubId, name: 'Indoors' }),
    ]) {
      refusal(work);
    }
    await jobRefusal(test.job('imports.undo', { clubId, batchId: clubId }));
    await jobRefusal(test.job('reference.createAgeGroup', { clubId, code: 'SEN', name: 'Senior', ordinal: 1 }));
    await jobRefusal(test.job('clubs.changePolicy', { clubId: ada, policy: defaultPolicy }));
    expect([trailOf(test.folder).length, loggedOperations(test.folder)]).toEqual(before);
  });

  it('has a line for who asked for more than is allowed', async () => {
    const lines = await linesOf(() => {
      const asked = () =>
        test.app.execute('clubs.create', { name: 'Ours' }, { user: 'visitor', access: 'member', shell: 'test' });
      expect(refusal(asked)).toEqual({
        code: 'NOT_ALLOWED',
        data: { operation: 'clubs.create', needs: 'superuser', because: 'role' },
      });
    });
    expect(lines).toMatchObject([{ action: 'clubs.create', outcome: 'refused', detail: { input: {} } }]);
  });

  it('does not keep a large input, only how large it was', async () => {
    const lines = await linesOf(() => test.job('clubs.changePolicy', { clubId: club.id, policy: defaultPolicy }));
    expect(lines[0]?.detail.input).toMatchObject({ policy: defaultPolicy });
    const mapping = {
      values: { discipline: Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`event ${index}`, '100m'])) },
    };
    const [large] = await linesOf(() => importText(club, 'performances', csv, { mapping }));
    expect(large?.detail).toEqual({ bytes: expect.any(Number) });
  });

  it('is whole after a restart', async () => {
    const before = trailOf(test.folder).length;
    test = test.restart();
    expect(trailOf(test.folder)).toHaveLength(before);
    newClub(test);
    expect(trailOf(test.folder)).toHaveLength(before + 1);
    expect(await newClub(test).verify()).toEqual(sound);
  });
});
