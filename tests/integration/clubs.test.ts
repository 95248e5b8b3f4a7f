import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { z } from 'zod';

import { defaultClubSettings } from '#shared/domain/club-settings.ts';
import { defaultPolicy } from '#shared/domain/policy.ts';
import { contract } from '#shared/contract/contract.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';
import { importText, upload } from '#tests/support/test-files.ts';

let test: TestApp;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

describe('a club', () => {
  it('is created with the policy that most clubs use', () => {
    const club = test.call('clubs', 'create', { name: '  Larkford AC ', aliases: ['LAC'] });
    expect(club).toEqual({
      id: expect.any(String),
      name: 'Larkford AC',
      aliases: ['LAC'],
      scheme: 'uka',
      policy: defaultPolicy,
      settings: defaultClubSettings,
      isDemo: false,
    });
    expect(test.call('clubs', 'list')).toContainEqual(club);
    expect(test.call('setup', 'status')).toMatchObject({ isSetUp: true, today: '2026-11-22', user: 'official' });
  });

  it('of a name or alias that is taken is refused', () => {
    test.call('clubs', 'create', { name: 'Harborough Runners', aliases: ['HR', 'Harborough'] });
    for (const name of ['harborough  runners', 'hr', 'HARBOROUGH']) {
      expect(refusal(() => test.call('clubs', 'create', { name })).code).toBe('ALREADY_EXISTS');
    }
    expect(refusal(() => test.call('clubs', 'create', { name: 'Other', aliases: ['hr'] })).code).toBe('ALREADY_EXISTS');
    const own = newClub(test);
    expect(refusal(() => test.call('clubs', 'update', { clubId: own.id, name: 'HR' })).code).toBe('ALREADY_EXISTS');
    expect(refusal(() => test.call('clubs', 'update', { clubId: own.id, aliases: ['Harborough'] })).code).toBe(
      'ALREADY_EXISTS',
    );
    expect(refusal(() => test.call('clubs', 'create', { name: ' ' })).code).toBe('INVALID_INPUT');
  });

  it('changes its name and aliases; what is not named stays', () => {
    const club = newClub(test);
    expect(test.call('clubs', 'update', { clubId: club.id, aliases: ['Marlbrook'] })).toMatchObject({
      name: club.name,
      aliases: ['Marlbrook'],
    });
    expect(test.call('clubs', 'update', { clubId: club.id, name: 'Marlbrook Athletics' })).toMatchObject({
      name: 'Marlbrook Athletics',
      aliases: ['Marlbrook'],
    });
    expect(test.call('clubs', 'update', { clubId: club.id, name: 'Marlbrook athletics' }).name).toBe(
      'Marlbrook athletics',
    );
    expect(
      refusal(() => test.call('clubs', 'update', { clubId: '01900000-0000-7000-8000-000000000000', name: 'X' })).code,
    ).toBe('NOT_FOUND');
  });
});

describe('a change of policy', () => {
  it('derives everything again and answers with the number of performances', async () => {
    const club = newClub(test);
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.40');
    club.record(ada, '12.50', { day: '2025-06-15', wind: '0.0' });
    const policy = { ...defaultPolicy, unknownWind: 'reject' as const };
    await expect(test.job('clubs.changePolicy', { clubId: club.id, policy })).resolves.toEqual({ performances: 2 });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.50 Ada Fennimore']);
    expect(test.call('clubs', 'list').find((each) => each.id === club.id)?.policy).toEqual(policy);
    expect(await club.verify()).toEqual(sound);
  });

  it('may change the scheme of age groups with it', async () => {
    const club = newClub(test);
    const una = club.athlete('Una Hart', 'F', '2010-12-01');
    club.record(una, '1.45', { discipline: 'HJ' });
    await club.policy({}, 'usatf');
    expect(club.board().sort()).toEqual(['15-16 1.45 Una Hart', 'ALL 1.45 Una Hart']);
    await club.policy({}, 'open');
    expect(club.board().sort()).toEqual(['OPEN 1.45 Una Hart']);
    await club.policy({}, 'uka');
    expect(club.board().sort()).toEqual(['ALL 1.45 Una Hart', 'U15 1.45 Una Hart']);
  });

  it('that is no policy is refused', async () => {
    const club = newClub(test);
    const policy = { ...defaultPolicy, ties: 'toss a coin' };
    await expect(jobRefusal(test.job('clubs.changePolicy', { clubId: club.id, policy }))).resolves.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('is taken away only while it has no athlete, and is then in no list', () => {
    const club = newClub(test);
    const ada = club.athlete('Ada Fennimore');
    expect(refusal(() => test.call('clubs', 'remove', { clubId: club.id }))).toEqual({
      code: 'HAS_ATHLETES',
      data: { club: club.name, count: 1 },
    });
    test.call('athletes', 'remove', { clubId: club.id, athleteId: ada });
    test.call('clubs', 'remove', { clubId: club.id });
    expect(test.call('clubs', 'list').map(({ id }) => id)).not.toContain(club.id);
    expect(refusal(() => test.call('athletes', 'list', { clubId: club.id })).code).toBe('NOT_FOUND');
  });

  it('does not touch another club', async () => {
    const club = newClub(test);
    const other = newClub(test);
    const ada = other.athlete('Ada Fennimore');
    other.record(ada, '12.40');
    await club.policy({ overallList: false, unknownWind: 'reject' });
    expect(other.board().sort()).toEqual(['ALL 12.40 Ada Fennimore', 'SEN 12.40 Ada Fennimore']);
  });
});

describe('two clubs in one file', () => {
  type Given = Record<string, unknown>;

  /** Every operation that takes ids, with those of the other club. */
  async function callsAcross(own: TestClub, other: TestClub): Promise<Record<string, Given[]>> {
    const athleteId = other.athlete('Otto Other', 'M');
    const performanceId = other.record(athleteId, '1.80', { discipline: 'HJ', competition: 'Their Meeting' }).id;
    const discipline = test.call('reference', 'createDiscipline', {
      clubId: other.id,
      name: `Their event ${other.id}`,
      kind: 'points',
    }).code;
    const season = test.call('reference', 'createSeason', { clubId: other.id, name: `Their season ${other.id}` }).code;
    await test.job('reference.createAgeGroup', { clubId: other.id, code: 'THEIRS', name: 'Theirs', ordinal: 1 });
    const report = await importText(
      other,
      'performances',
      'first_name,last_name,gender,discipline,date,mark\nA,B,F,100m,2025-06-14,fast\n',
    );
    const batchId = report.batch ?? '';
    const [row] = test.call('imports', 'quarantine', { clubId: other.id, batchId });
    const clubId = own.id;
    const typed = own.typed(own.athlete('Ada Own'), { mark: '12.40' });
    const person = {
      firstName: 'A',
      lastName: 'B',
      gender: 'M',
      dateOfBirth: '',
      membershipNumber: null,
      consent: null,
    };
    return {
      'athletes.get': [{ clubId, athleteId }],
      'athletes.update': [{ clubId, athleteId, ...person, memberships: [] }],
      'athletes.remove': [{ clubId, athleteId }],
      'performances.get': [{ clubId, performanceId }],
      'performances.judge': [
        { ...typed, legs: [{ athleteId }] },
        { ...typed, discipline },
        { ...typed, season },
        { ...typed, replaces: performanceId },
      ],
      'performances.record': [
        { ...typed, legs: [{ athleteId }] },
        { ...typed, discipline },
        { ...typed, season },
      ],
      'performances.correct': [{ ...typed, performanceId, reason: 'ours now' }],
      'performances.remove': [{ clubId, performanceId, reason: 'not ours' }],
      'performances.restore': [{ clubId, performanceId }],
      'performances.decide': [{ clubId, performanceId, ruling: 'refused' }],
      'performances.list': [
        { clubId, discipline },
        { clubId, season },
        { clubId, ageGroup: 'THEIRS' },
      ],
      'records.list': [
        { clubId, discipline },
        { clubId, season },
        { clubId, ageGroup: 'THEIRS' },
      ],
      'records.bests': [{ clubId, discipline }],
      'records.top': [{ clubId, season }],
      'records.history': [{ clubId, discipline, ageGroup: 'SEN', gender: 'M' }],
      'imports.quarantine': [{ clubId, batchId }],
      'imports.retry': [{ clubId, rowId: row?.id, cells: {} }],
      'imports.dismiss': [{ clubId, rowId: row?.id }],
      'imports.undo': [{ clubId, batchId }],
      'files.export': [
        { clubId, what: 'performances', format: 'csv', discipline },
        { clubId, what: 'certificate', format: 'pdf', kind: 'record', performanceId },
      ],
      'files.award': [{ clubId, performanceId }],
    };
  }

  const run = (name: string, input: Given): Promise<unknown> =>
    isJob(name)
      ? test.job(name, input)
      : Promise.resolve().then(() =>
          test.app.execute(name, input, { user: 'official', access: 'superuser', shell: 'test' }),
        );

  it('are never told the other’s ids: every operation answers that they are not there', async () => {
    const own = newClub(test);
    const other = newClub(test);
    for (const [name, inputs] of Object.entries(await callsAcross(own, other))) {
      for (const input of inputs) {
        const { code } = await jobRefusal(run(name, input));
        expect([name, code]).toEqual([name, 'NOT_FOUND']);
      }
    }
    expect(other.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.80 Otto Other']);
  });

  it('have lists of their own, also when they are filtered by the other’s athlete or competition', async () => {
    const own = newClub(test);
    const other = newClub(test);
    await callsAcross(own, other);
    const [athlete] = test.call('athletes', 'list', { clubId: other.id, search: 'otto' }).rows;
    const [competition] = test.call('reference', 'competitions', { clubId: other.id }).rows;
    const clubId = own.id;
    for (const filters of [{}, { athleteId: athlete?.id }, { competitionId: competition?.id }]) {
      expect(test.call('performances', 'list', { clubId, ...filters }).total).toBe(0);
      expect(test.call('records', 'list', { clubId, ...filters })).toEqual([]);
      expect(test.call('records', 'bests', { clubId, ...filters }).total).toBe(0);
      expect(test.call('records', 'top', { clubId, ...filters })).toEqual([]);
    }
    expect(test.call('records', 'recent', { clubId, days: 3660 })).toEqual([]);
    expect(test.call('reference', 'competitions', { clubId }).total).toBe(0);
    expect(test.call('imports', 'list', { clubId })).toEqual([]);
    expect(test.call('athletes', 'list', { clubId }).rows.map((each) => each.firstName)).toEqual(['Ada']);
    expect(JSON.stringify(test.call('reference', 'all', { clubId }))).not.toContain('Their');
  });

  it('keep the same athlete, competition and discipline of the same name apart', async () => {
    const [own, other] = [newClub(test), newClub(test)];
    for (const club of [own, other]) {
      const discipline = test.call('reference', 'createDiscipline', {
        clubId: club.id,
        name: 'Standing kick',
        kind: 'measured',
      }).code;
      const ada = club.athlete('Ada Fennimore');
      club.record(ada, club === own ? '1.60' : '1.70', { discipline, competition: 'Open Meeting' });
    }
    expect(own.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.60 Ada Fennimore']);
    expect(other.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.70 Ada Fennimore']);
    expect(await own.verify()).toEqual(sound);
  });

  it('that is not there is not found by any operation that names a club', async () => {
    const clubId = '01900000-0000-7000-8000-000000000000';
    const filled = {
      uploadId: await upload(newClub(test), 'x'),
      kind: 'athletes',
      what: 'records',
      format: 'csv',
      policy: defaultPolicy,
    };
    const asked: string[] = [];
    for (const name of operationsWithClub()) {
      const error = await run(name, { clubId, ...filled }).then(
        () => null,
        (reason: { code: string }) => reason.code,
      );
      // Where more than the club is missing in the input, that is told first.
      if (error === 'INVALID_INPUT') continue;
      asked.push(name);
      expect([name, error]).toEqual([name, 'NOT_FOUND']);
    }
    expect(asked.length).toBeGreaterThan(12);
  });
});

interface Procedure {
  '~orpc': { meta: { isJob?: boolean }; inputSchema?: z.ZodType };
}

function procedureOf(name: string): Procedure | undefined {
  const [feature = '', verb = ''] = name.split('.');
  return (contract as unknown as Record<string, Record<string, Procedure>>)[feature]?.[verb];
}

function isJob(name: string): boolean {
  return procedureOf(name)?.['~orpc'].meta.isJob === true;
}

function operationsWithClub(): string[] {
  return Object.entries(contract as unknown as Record<string, Record<string, Procedure>>).flatMap(([feature, verbs]) =>
    Object.keys(verbs)
      .map((verb) => `${feature}.${verb}`)
      // Carried out by whoever runs the rounds, which asks for the club's state first.
      .filter((name) => name !== 'sync.now' && name !== 'sync.stop')
      .filter((name) => {
        const shape = (procedureOf(name)?.['~orpc'].inputSchema as { shape?: object } | undefined)?.shape;
        return shape !== undefined && 'clubId' in shape;
      }),
  );
}
