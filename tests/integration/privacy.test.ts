import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { ErasureResult } from '#shared/contract/privacy.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, type TestClub } from '#tests/support/test-club.ts';
import { importText } from '#tests/support/test-files.ts';
import { trailOf } from '#tests/support/trail.ts';

let test: TestApp;
let club: TestClub;

beforeEach(() => {
  test = openTestApp();
  club = newClub(test);
});

afterEach(() => test.close());

const erase = (athleteId: string, reason = 'asked for by letter') =>
  test.job('privacy.erase', { clubId: club.id, athleteId, reason }) as Promise<ErasureResult>;

/** Files of the data folder that hold a text, backups left out. */
function filesWith(text: string, folder = test.folder): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'backups' ? [] : filesWith(text, path);
    return statSync(path).isFile() && readFileSync(path).includes(text) ? [path] : [];
  });
}

describe('erasing a person', () => {
  it('keeps the records under a former member, and everything is still proved', async () => {
    const young = club.athlete('Zebulon Quixworth', 'M', '2009-03-04', {
      membershipNumber: 'QX-77',
      memberFrom: '2019',
    });
    const other = club.athlete('Abel Thornby', 'M', '2008-01-02');
    club.record(young, '11.45', { wind: '+1.0' });
    club.record(young, '11.30', { day: '2025-07-01' });
    club.record(other, '11.60');
    const before = test.call('records', 'list', { clubId: club.id }).map((r) => `${r.ageGroup} ${r.mark.text}`);
    const history = club.history({ ageGroup: 'U17', gender: 'M' }).map((entry) => `${entry.date} ${entry.mark.text}`);

    const result = await erase(young);

    expect(result).toMatchObject({ performances: 2, entries: 1, membershipsKept: false, photos: 0 });
    expect(test.call('records', 'list', { clubId: club.id }).map((r) => `${r.ageGroup} ${r.mark.text}`)).toEqual(
      before,
    );
    expect(club.history({ ageGroup: 'U17', gender: 'M' }).map((entry) => `${entry.date} ${entry.mark.text}`)).toEqual(
      history,
    );
    expect(club.board()).toContain('U17 11.30 Former member');
    expect(test.call('athletes', 'get', { clubId: club.id, athleteId: young })).toMatchObject({
      firstName: 'Former',
      lastName: 'member',
      dateOfBirth: '',
      membershipNumber: null,
      memberships: [],
    });
    expect(await club.verify()).toEqual({ differences: [], integrity: 'ok' });
    test = test.restart();
    expect(await new (club.constructor as typeof TestClub)(test, club.id).verify()).toEqual({
      differences: [],
      integrity: 'ok',
    });
  });

  it('leaves the name in no file of the data folder', async () => {
    const athleteId = club.athlete('Zebulon Quixworth', 'M', '1999-03-04', {
      note: 'Zebulon Quixworth is left-handed',
    });
    test.call('athletes', 'update', {
      clubId: club.id,
      athleteId,
      firstName: 'Zebulon',
      lastName: 'Quixworth-Hale',
      gender: 'M',
      dateOfBirth: '1999-03-04',
      memberships: [],
    });
    const { id } = club.record(athleteId, '11.45', { note: 'Timed by the father of ZEBULON QUIXWORTH' });
    club.record({ name: 'Quixworth, Zebulon' }, '11.90', { day: '2024-05-05', gender: 'M', ageGroup: 'SEN' });
    club.remove(club.record(athleteId, '11.99', { day: '2024-06-01' }).id, 'Zebulon Quixworth did not run');
    club.decide(id, 'ratified');
    const csv = 'first_name,last_name,gender,discipline,date,mark\n';
    const report = await importText(
      club,
      'performances',
      `${csv}Zebulon,Quixworth,M,100m,2025-13-99,12.34\nAbel,Thornby,M,100m,2025-06-15,12.40\n`,
    );
    expect(report.quarantined).toHaveLength(2);
    await test.job('files.export', { clubId: club.id, what: 'athletes', format: 'csv' });
    expect(filesWith('Quixworth')).not.toEqual([]);
    expect(filesWith('Thornby')).not.toEqual([]);

    const result = await erase(athleteId);
    test.app.rest();

    expect(result.texts).toBeGreaterThanOrEqual(4);
    expect(result.trailLines).toBeGreaterThanOrEqual(3);
    const gone = ['Quixworth', 'QUIXWORTH', 'Zebulon', 'quixworth', '1999-03-04'];
    expect(gone.filter((text) => filesWith(text).length > 0)).toEqual([]);
    expect(filesWith('Thornby')).not.toEqual([]);
    expect(await club.verify()).toEqual({ differences: [], integrity: 'ok' });
  });

  it('keeps the periods of membership that decide whether a result counts', async () => {
    await club.policy({ outsideMembership: 'exclude' });
    const athleteId = club.athlete('Zebulon Quixworth', 'M', '1999-03-04', { memberFrom: '2025-01-01' });
    club.record(athleteId, '11.45', { day: '2024-06-01' });
    club.record(athleteId, '11.60');
    const before = club.historyLines({ gender: 'M' });
    expect(await erase(athleteId)).toMatchObject({ membershipsKept: true });
    expect(club.historyLines({ gender: 'M' })).toEqual(
      before.map((line) => line.replace('Zebulon Quixworth', 'Former member')),
    );
    expect(await club.verify()).toEqual({ differences: [], integrity: 'ok' });
  });

  it('reaches every entry of a merged person', async () => {
    const kept = club.athlete('Zebulon Quixworth', 'M', '1999-03-04');
    const merged = club.athlete('Zeb Quixworth', 'M', '');
    club.record(merged, '11.45');
    test.call('athletes', 'merge', { clubId: club.id, keptId: kept, mergedId: merged, take: [] });
    expect(await erase(kept)).toMatchObject({ entries: 2, performances: 1 });
    test.app.rest();
    expect(filesWith('Quixworth')).toEqual([]);
    expect(await club.verify()).toEqual({ differences: [], integrity: 'ok' });
  });

  it('touches no namesake of another club, and refuses a reason that names the person', async () => {
    const elsewhere = club.beside('Marlbrook Harriers');
    const namesake = elsewhere.athlete('Zebulon Quixworth', 'M', '1990-01-01');
    const athleteId = club.athlete('Zebulon Quixworth', 'M', '1999-03-04');
    const failure = await jobRefusal(erase(athleteId, 'Zebulon Quixworth asked'));
    expect(failure.code).toBe('INVALID_INPUT');
    await erase(athleteId);
    expect(test.call('athletes', 'get', { clubId: elsewhere.id, athleteId: namesake }).lastName).toBe('Quixworth');
    expect((await jobRefusal(erase(athleteId))).code).toBe('NOT_FOUND');
    const line = trailOf(test.folder).findLast((each) => each.action === 'privacy.erase');
    expect(line?.detail).toEqual({ input: { clubId: club.id, athleteId, reason: 'asked for by letter' } });
    expect(test.call('privacy', 'erasures', { clubId: club.id })).toMatchObject([{ reason: 'asked for by letter' }]);
  });
});
