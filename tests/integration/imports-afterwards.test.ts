import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';
import { importText } from '#tests/support/test-files.ts';

let test: TestApp;
let club: TestClub;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
});

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const header = 'first_name,last_name,gender,date_of_birth,discipline,date,mark,wind';
const performances = (...rows: string[]) => lines(header, ...rows);
const ada = 'Ada,Fennimore,F,2000-02-03';
const bea = 'Bea,Garrick,F,2001-07-30';

const results = (filters: object = {}) =>
  test.call('performances', 'list', { clubId: club.id, pageSize: 500, sort: 'day', direction: 'up', ...filters }).rows;
const athletes = () => test.call('athletes', 'list', { clubId: club.id }).rows;
const batches = () => test.call('imports', 'list', { clubId: club.id });
const undo = (batchId: string | null) => test.job('imports.undo', { clubId: club.id, batchId });

/** How many of everything there is in the club. */
function inventory() {
  const reference = test.call('reference', 'all', { clubId: club.id });
  return {
    athletes: test.call('athletes', 'list', { clubId: club.id }).total,
    performances: test.call('performances', 'list', { clubId: club.id }).total,
    competitions: test.call('reference', 'competitions', { clubId: club.id }).total,
    own: [reference.disciplines, reference.seasons, reference.ageGroups].map(
      (rows) => rows.filter((row) => row.isOwn).length,
    ),
    batches: batches().length,
    records: club.board(),
  };
}

describe('the list of imports', () => {
  it('has each batch with its report, who made it and what waits, the newest first', async () => {
    await importText(club, 'athletes', lines('first_name,last_name,gender', 'Ada,Fennimore,F'), {
      name: 'members.csv',
    });
    const report = await importText(club, 'performances', performances(`${ada},100m,2025-06-14,fast,`), {
      name: 'Open Meeting.csv',
    });
    expect(batches()).toMatchObject([
      { kind: 'performances', fileName: 'Open Meeting.csv', undoneAt: null, waiting: 1, report },
      { kind: 'athletes', fileName: 'members.csv', waiting: 0, report: { imported: 1 } },
    ]);
  });
});

describe('an import taken back', () => {
  it('leaves the club as it was before, and can be taken back once', async () => {
    const id = club.athlete('Ada Fennimore', 'F', '2000-02-03');
    club.record(id, '12.60', { day: '2024-06-14', wind: '0.0' });
    const before = club.board();
    const { batch } = await importText(
      club,
      'performances',
      performances(`${ada},100m,2025-06-14,12.45,0.0`, `${bea},100m,2025-06-14,12.30,0.0`),
    );
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.30 Bea Garrick']);
    await expect(undo(batch)).resolves.toEqual({ removed: 2 });
    expect(club.board()).toEqual(before);
    expect(athletes().map((athlete) => athlete.firstName)).toEqual(['Ada']);
    expect(results()).toHaveLength(1);
    expect(batches()[0]).toMatchObject({ undoneAt: expect.any(String), waiting: 0 });
    await expect(jobRefusal(undo(batch))).resolves.toMatchObject({ code: 'BATCH_ALREADY_UNDONE' });
    expect(await club.verify()).toEqual(sound);
  });

  it('of athletes removes those whom nobody used since', async () => {
    const { batch } = await importText(club, 'athletes', lines('first_name,last_name,gender,date_of_birth', ada, bea));
    const used = athletes()[0]?.id ?? '';
    club.record(used, '1.60', { discipline: 'HJ' });
    await expect(undo(batch)).resolves.toEqual({ removed: 1 });
    expect(athletes().map((athlete) => athlete.id)).toEqual([used]);
  });

  it('of a record list gives the lists back', async () => {
    const { batch } = await importText(
      club,
      'records',
      lines('discipline,gender,mark,holder,age_group', 'HJ,F,1.60,Ada One,Senior'),
    );
    await undo(batch);
    expect(club.board()).toEqual([]);
    expect(await club.verify()).toEqual(sound);
  });

  it('that took the place of results gives those back', async () => {
    const file = performances(`${ada},100m,2025-06-14,12.45,+0.5`);
    await importText(club, 'performances', file);
    const { batch } = await importText(club, 'performances', performances(`${ada},100m,2025-06-14,12.45,+2.5`), {
      onDuplicate: 'update',
    });
    expect(club.board()).toEqual([]);
    await undo(batch);
    expect(results()).toMatchObject([{ mark: { text: '12.45' }, wind: { tenths: 5 }, clubRecord: 'current' }]);
    expect(await club.verify()).toEqual(sound);
  });

  it('gives back what was known of athletes, and leaves no competition that nobody uses', async () => {
    const id = club.athlete('Ada Fennimore', 'F', '');
    club.record(id, '1.60', { discipline: 'HJ', competition: 'Club Evening' });
    const before = [inventory(), test.call('athletes', 'get', { clubId: club.id, athleteId: id })];
    const columns = 'first_name,last_name,gender,date_of_birth,membership_number,member_from,consent';
    const people = await importText(
      club,
      'athletes',
      lines(columns, 'ADA,FENNIMORE,F,2000-02-03,1204,2026-01-01,given'),
      {
        onDuplicate: 'update',
      },
    );
    const file = lines(`${header},competition`, `${ada},HJ,2025-07-01,1.50,,Open Meeting`);
    const results = await importText(club, 'performances', file, { createMissing: ['competitions'] });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.60 ADA FENNIMORE']);
    await undo(results.batch);
    await undo(people.batch);
    const after = [inventory(), test.call('athletes', 'get', { clubId: club.id, athleteId: id })];
    expect({ ...after[0], batches: 0 }).toEqual({ ...before[0], batches: 0 });
    expect(after[1]).toEqual(before[1]);
    expect(await club.verify()).toEqual(sound);
  });

  it('gives back a date of birth that a result had completed, unless a person wrote another since', async () => {
    const [first, second] = [club.athlete('Ada Fennimore', 'F', ''), club.athlete('Bea Garrick', 'F', '2001')];
    const { batch } = await importText(
      club,
      'performances',
      performances(`${ada},HJ,2025-06-14,1.60,`, `${bea},HJ,2025-06-14,1.50,`),
    );
    const born = (athleteId: string) => test.call('athletes', 'get', { clubId: club.id, athleteId }).dateOfBirth;
    expect([born(first), born(second)]).toEqual(['2000-02-03', '2001-07-30']);
    const person = {
      firstName: 'Bea',
      lastName: 'Garrick',
      gender: 'F',
      membershipNumber: null,
      consent: null,
    } as const;
    test.call('athletes', 'update', {
      clubId: club.id,
      athleteId: second,
      ...person,
      dateOfBirth: '2001-08-30',
      memberships: [],
    });
    await undo(batch);
    expect([born(first), born(second)]).toEqual(['', '2001-08-30']);
    expect(await club.verify()).toEqual(sound);
  });

  it('keeps what was corrected since by hand', async () => {
    const { batch } = await importText(club, 'performances', performances(`${ada},100m,2025-06-14,12.45,0.0`));
    const [row] = results();
    const typed = club.typed(row?.legs[0]?.athleteId ?? '', { mark: '12.54', wind: '0.0' });
    test.call('performances', 'correct', { ...typed, performanceId: row?.id ?? '', reason: 'misread' });
    await expect(undo(batch)).resolves.toEqual({ removed: 0 });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.54 Ada Fennimore']);
  });
});

describe('a row that was set aside', () => {
  const waiting = (batchId: string | null) =>
    test.call('imports', 'quarantine', { clubId: club.id, batchId: batchId ?? '' });
  const retry = (rowId: string, cells: Record<string, string>) =>
    test.call('imports', 'retry', { clubId: club.id, rowId, cells });

  it('is corrected and taken into its batch', async () => {
    const { batch } = await importText(club, 'performances', performances(`${ada},100m,2025-06-14,fast,+0.3`));
    const [row] = waiting(batch);
    expect(row).toMatchObject({ line: 2, state: 'waiting', cells: { first_name: 'Ada', mark: 'fast', wind: '+0.3' } });
    const cells = row?.cells ?? {};
    expect(retry(row?.id ?? '', { ...cells, mark: 'faster' })).toMatchObject({
      state: 'waiting',
      reason: expect.stringContaining('faster'),
    });
    expect(waiting(batch)[0]).toMatchObject({ state: 'waiting', cells: { mark: 'faster' } });
    expect(retry(row?.id ?? '', { ...cells, mark: '12.45' })).toEqual({
      state: 'imported',
      reason: null,
      suggestion: null,
    });
    expect(waiting(batch)[0]).toMatchObject({ state: 'imported', cells: { mark: '12.45' } });
    expect(results()).toMatchObject([
      { mark: { text: '12.45' }, wind: { tenths: 3 }, clubRecord: 'current', source: 'import' },
    ]);
    expect(batches()[0]?.waiting).toBe(0);
    expect(refusal(() => retry(row?.id ?? '', cells)).code).toBe('NOT_FOUND');
    expect(await club.verify()).toEqual(sound);
    await expect(undo(batch)).resolves.toEqual({ removed: 1 });
    expect(results()).toEqual([]);
  });

  it('of athletes and of records too', async () => {
    const members = await importText(club, 'athletes', lines('first_name,last_name,gender', 'Ada,Fennimore,?'));
    const [member] = waiting(members.batch);
    expect(retry(member?.id ?? '', { ...member?.cells, gender: 'F' }).state).toBe('imported');
    expect(athletes()).toMatchObject([{ firstName: 'Ada', gender: 'F' }]);
    const list = await importText(
      club,
      'records',
      lines('discipline,gender,mark,holder', 'Hihg Jump,F,1.60,Ada Fennimore'),
    );
    const [record] = waiting(list.batch);
    expect(retry(record?.id ?? '', { ...record?.cells, discipline: 'High Jump' }).state).toBe('imported');
    expect(club.board({ ageGroup: 'ALL' })).toEqual(['ALL 1.60 Ada Fennimore']);
  });

  it('is dismissed', async () => {
    const { batch } = await importText(club, 'performances', performances(`${ada},100m,2025-06-14,fast,`));
    const [row] = waiting(batch);
    expect(test.call('imports', 'dismiss', { clubId: club.id, rowId: row?.id ?? '' })).toEqual({ dismissed: true });
    expect(waiting(batch)[0]?.state).toBe('dismissed');
    expect(batches()[0]?.waiting).toBe(0);
  });

  it('waits no more once its import was taken back', async () => {
    const { batch } = await importText(club, 'performances', performances(`${ada},100m,2025-06-14,fast,`));
    const [row] = waiting(batch);
    await undo(batch);
    expect(refusal(() => retry(row?.id ?? '', { ...row?.cells, mark: '12.45' })).code).toBe('BATCH_ALREADY_UNDONE');
  });

  it('is read with the forms of its mapping', async () => {
    const mapping = { columns: { mark: 'Leistung' }, constants: { gender: 'F' }, dateFormat: 'DD.MM.YYYY' };
    const file = lines(
      'first_name,last_name,date_of_birth,discipline,date,Leistung',
      'Ada,Fennimore,03.02.2000,HJ,14.06.2025,hoch',
    );
    const { batch } = await importText(club, 'performances', file, { mapping });
    const [row] = waiting(batch);
    expect(retry(row?.id ?? '', { ...row?.cells, mark: '1,60' }).state).toBe('imported');
    expect(results()).toMatchObject([{ day: '2025-06-14', gender: 'F' }]);
  });

  it('of another club is kept as made for that club, as a person wants it', async () => {
    const file = lines(`${header},club`, `${ada},100m,2025-06-14,fast,0.0,Larkford`);
    const { batch } = await importText(club, 'performances', file, { allClubs: true });
    const [row] = waiting(batch);
    expect(retry(row?.id ?? '', { ...row?.cells, mark: '12.45' }).state).toBe('imported');
    expect(results()).toMatchObject([{ representedClub: 'Larkford', mark: { text: '12.45' } }]);
  });

  it('that is here already says so and is settled', async () => {
    club.record(club.athlete('Ada Fennimore', 'F', '2000-02-03'), '12.45');
    const { batch } = await importText(club, 'performances', performances(`${ada},100m,2025-06-14,fast,`));
    const [row] = waiting(batch);
    expect(retry(row?.id ?? '', { ...row?.cells, mark: '12.45' })).toMatchObject({ state: 'imported' });
    expect(results()).toHaveLength(1);
  });
});
