import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { ErasureResult } from '#shared/contract/privacy.ts';
import { databaseName } from '#main/db/open.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { anyPng } from '#tests/support/proof-files.ts';
import { restoreDump } from '#tests/support/sql-dump.ts';
import { jobRefusal, newClub, TestClub } from '#tests/support/test-club.ts';
import { addProof, importText } from '#tests/support/test-files.ts';
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

/** Changes the trail as somebody does who takes its guards away first. */
function behind(change: (file: Database.Database) => { changes: number }): void {
  const file = new Database(join(test.folder, databaseName));
  const [guard] = file.prepare("SELECT sql FROM sqlite_master WHERE name = 'audit_is_append_only_update'").all() as {
    sql: string;
  }[];
  file.exec('DROP TRIGGER audit_is_append_only_update');
  expect(change(file).changes).toBe(1);
  file.exec(guard?.sql ?? '');
  file.close();
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
    expect(await new TestClub(test, club.id).verify()).toEqual({
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

  it('takes the photos away, row and file, but not a file that somebody else needs, nor what proves a mark', async () => {
    const athleteId = club.athlete('Zebulon Quixworth', 'M', '1999-03-04');
    const person = club.record(athleteId, '11.45');
    const other = club.record(club.athlete('Abel Thornby', 'M'), '11.60').id;
    const own = await anyPng(40, 30);
    const shared = await anyPng(50, 30);
    await addProof(club, person.id, own, { name: 'Zeb laughs.png', kind: 'photo' });
    await addProof(club, person.id, shared, { name: 'Both.png', kind: 'photo' });
    await addProof(club, other, shared, { name: 'Both.png', kind: 'photo' });
    await addProof(club, person.id, await anyPng(60, 30));
    expect(test.call('privacy', 'previewErasure', { clubId: club.id, athleteId }).photos).toBe(2);
    expect((await erase(athleteId)).photos).toBe(2);
    const kinds = (performanceId: string) =>
      test.call('proofs', 'list', { clubId: club.id, performanceId }).map((proof) => proof.kind);
    expect([kinds(person.id), kinds(other)]).toEqual([['photo-finish'], ['photo']]);

    // The next tidying takes the files, however young they are.
    expect(await test.job('proofs.tidy', {})).toMatchObject({ removed: 1 });
    const stored = (folder: string) =>
      readdirSync(join(test.folder, folder), { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    expect([stored('proofs').length, stored('proof-thumbnails').length]).toEqual([2, 2]);
    test.app.rest();
    expect(filesWith('Zeb laughs')).toEqual([]);
    expect(await club.verify()).toEqual({ differences: [], integrity: 'ok' });
  });

  it('cancels letters that wait and name the person, and takes the name out of those that were sent', async () => {
    const athleteId = club.athlete('Zebulon Quixworth', 'M', '1999-03-04');
    const letter = (state: string, text: string, email = 'coach@club.example') => {
      const { id } = test.call('mail', 'test', { clubId: club.id, email });
      const file = new Database(join(test.folder, databaseName));
      file.prepare('UPDATE mail SET state = ?, subject = ?, body = ? WHERE uuid = ?').run(state, text, text, id);
      file.close();
    };
    letter('waiting', 'New club record: 100m 11.45, Zebulon Quixworth');
    letter('sent', 'New club record: 100m 11.60, Zebulon Quixworth');
    letter('waiting', 'New club record: 100m 11.70, Abel Thornby');
    letter('waiting', 'A test', 'Zebulon.Quixworth@club.example');
    await erase(athleteId);
    const { letters } = test.call('mail', 'list', { clubId: club.id, page: 1, pageSize: 10 });
    const code = athleteId.slice(-4).toUpperCase();
    expect(letters.map(({ state, subject, body }) => [state, subject === body, subject]).toReversed()).toEqual([
      ['cancelled', true, `New club record: 100m 11.45, Former member ${code}`],
      ['sent', true, `New club record: 100m 11.60, Former member ${code}`],
      ['waiting', true, 'New club record: 100m 11.70, Abel Thornby'],
      ['cancelled', true, 'A test'],
    ]);
    test.app.rest();
    expect(['Quixworth', 'quixworth'].flatMap((text) => filesWith(text))).toEqual([]);
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
    expect(line?.detail.input).toEqual({ clubId: club.id, athleteId, reason: 'asked for by letter' });
    expect(test.call('privacy', 'erasures', { clubId: club.id })).toMatchObject([{ reason: 'asked for by letter' }]);
  });

  it('says in its own line which lines of the trail it blanked, and those alone may be blank', async () => {
    const athleteId = club.athlete('Zebulon Quixworth', 'M', '1999-03-04');
    const told = JSON.stringify(trailOf(test.folder).at(-1)?.detail);
    const other = club.athlete('Abel Thornby', 'M');
    const { trailLines } = await erase(athleteId);
    expect(trailLines).toBe(1);
    // The club's first line made the athlete.
    expect(trailOf(test.folder).at(-1)).toMatchObject({
      action: 'privacy.erase',
      detail: { blanked: [{ club: club.id, device: expect.any(String), lines: '1' }] },
    });
    expect(await club.verify()).toEqual({ differences: [], integrity: 'ok' });

    const tell = (detail: string, subject: string) =>
      behind((file) => file.prepare('UPDATE audit SET detail = ? WHERE subject = ?').run(detail, subject));
    tell(told, athleteId);
    tell('{"erased":true}', other);
    expect((await club.verify()).differences).toEqual([
      { what: 'audit', detail: 'line 1: it was blanked by an erasure, and tells something again' },
      { what: 'audit', detail: 'line 2: its detail was blanked, and no erasure tells of it' },
    ]);
  });

  it('takes over what an earlier erasure told, where it blanks that line, too', async () => {
    const first = club.athlete('Yrsa Gone');
    const second = club.athlete('Zebulon Quixworth', 'M', '1999-03-04');
    await erase(first, 'on behalf of her coach Zebulon Quixworth');
    await erase(second);
    expect(trailOf(test.folder).at(-1)?.detail).toMatchObject({ blanked: [{ lines: '1-3' }] });
    expect(await club.verify()).toEqual({ differences: [], integrity: 'ok' });
  });

  it('reaches what the first schema wrote into the trail', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trackrecord-first-schema-'));
    restoreDump(
      join(folder, databaseName),
      readFileSync(new URL('../migrations/samples/0010.sql', import.meta.url), 'utf8'),
    );
    const old = openTestApp(folder);
    const [first] = old.call('clubs', 'list');
    const clubId = first?.id ?? '';
    const { rows } = old.call('athletes', 'list', { clubId });
    for (const { id: athleteId } of rows) await old.job('privacy.erase', { clubId, athleteId, reason: 'asked for it' });
    const lines = trailOf(folder).filter((line) => 'blanked' in line.detail);
    expect(lines).toHaveLength(rows.length);
    expect(await new TestClub(old, clubId).verify()).toEqual({ differences: [], integrity: 'ok' });
    old.close();
  });
});
