import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { storeUpload } from '#main/files/uploads.ts';
import type { TakenField } from '#shared/contract/athletes.ts';
import type { ImportReport } from '#shared/contract/imports.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';
import { trailOf } from '#tests/support/trail.ts';

let test: TestApp;
let club: TestClub;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
});

const get = (athleteId: string) => test.call('athletes', 'get', { clubId: club.id, athleteId });
const list = (search = '') => test.call('athletes', 'list', { clubId: club.id, search });
const merge = (keptId: string, mergedId: string, take: TakenField[] = []) =>
  test.call('athletes', 'merge', { clubId: club.id, keptId, mergedId, take });
const preview = (keptId: string, mergedId: string, take: TakenField[] = []) =>
  test.call('athletes', 'previewMerge', { clubId: club.id, keptId, mergedId, take });
const unmerge = (mergeId: string) => test.call('athletes', 'unmerge', { clubId: club.id, mergeId });
const performancesOf = (athleteId: string) =>
  test.call('performances', 'list', { clubId: club.id, athleteId }).rows.map((row) => row.mark?.text);
const duplicates = () =>
  test
    .call('athletes', 'duplicates', { clubId: club.id })
    .rows.map(({ a, b, because }) => `${a.firstName} ${a.lastName}, ${b.firstName} ${b.lastName}: ${because}`);

async function importCsv(kind: string, text: string, onDuplicate = 'skip'): Promise<ImportReport> {
  const { uploadId } = await storeUpload(test.folder, new File([text], 'list.csv'));
  const input = { clubId: club.id, kind, uploadId, mapping: {}, onDuplicate, createMissing: ['competitions'] };
  return (await test.job('imports.run', input)) as ImportReport;
}

describe('two entries of one person', () => {
  let kept: string;
  let merged: string;

  beforeEach(() => {
    kept = club.athlete('Ines Alvarado', 'F', '2008-05-03', { memberFrom: '2019', memberTo: '2020-12-31' });
    merged = club.athlete('Inez Alvarado', 'F', '', { membershipNumber: '17', memberFrom: '2022' });
    club.record(kept, '12.60', { day: '2024-06-01' });
    club.record(merged, '12.40', { day: '2023-06-01', ageGroup: 'U17' });
  });

  it('count as one: results, bests, records, memberships, and the names that find them', async () => {
    merge(kept, merged);
    expect(list().rows.map((row) => [row.firstName, row.performances, row.alsoEnteredAs])).toEqual([
      ['Ines', 2, ['Inez Alvarado']],
    ]);
    expect(list('inez').rows.map((row) => row.id)).toEqual([kept]);
    expect(performancesOf(kept)).toEqual(['12.60', '12.40']);
    // An address that was kept from before the merge still shows the person's results and records.
    expect(performancesOf(merged)).toEqual(['12.60', '12.40']);
    const recordsOf = (athleteId: string) => club.board({ athleteId });
    expect(recordsOf(merged)).toEqual(recordsOf(kept));
    expect(recordsOf(merged)).not.toEqual([]);
    const athlete = get(kept);
    expect(athlete.bests.map((best) => best.mark.text)).toEqual(['12.40']);
    expect(athlete.memberships).toEqual([
      { from: '2019', to: '2020-12-31' },
      { from: '2022', to: '' },
    ]);
    expect(club.board({ ageGroup: 'U17' })).toEqual(['U17 12.40 Ines Alvarado']);
    expect(athlete.merges).toMatchObject([{ name: 'Inez Alvarado', into: '', performances: 1, takenOver: [] }]);
    expect(await club.verify()).toEqual(sound);
  });

  it('are found by the id of either, also by a form that was open', () => {
    merge(kept, merged);
    expect(get(merged).id).toBe(kept);
    club.record(merged, '12.30', { day: '2025-06-01' });
    expect(performancesOf(kept)).toEqual(['12.30', '12.60', '12.40']);
  });

  it('are parted again exactly, and what was recorded meanwhile stays with the one that was kept', async () => {
    const before = [get(kept), get(merged)];
    const { mergeId } = merge(kept, merged, ['membershipNumber']);
    expect(get(kept).membershipNumber).toBe('17');
    const parted = unmerge(mergeId);
    expect([parted.kept.id, parted.merged.id]).toEqual([kept, merged]);
    expect([get(kept), get(merged)]).toEqual(before);
    expect(refusal(() => unmerge(mergeId)).code).toBe('NOT_FOUND');
    const again = merge(kept, merged);
    club.record(kept, '12.20', { day: '2025-06-01' });
    unmerge(again.mergeId);
    expect(performancesOf(kept)).toEqual(['12.20', '12.60']);
    expect(performancesOf(merged)).toEqual(['12.40']);
    expect(await club.verify()).toEqual(sound);
  });

  it('keep what a person typed since, when they are parted', () => {
    const { mergeId } = merge(kept, merged, ['membershipNumber']);
    const { firstName, lastName, gender, dateOfBirth, consent, memberships } = get(kept);
    const person = { firstName, lastName, gender, dateOfBirth, consent, memberships };
    test.call('athletes', 'update', { clubId: club.id, athleteId: kept, ...person, membershipNumber: '18' });
    unmerge(mergeId);
    expect(get(kept).membershipNumber).toBe('18');
  });

  it('in a chain are parted in any order, with what was taken over along it', async () => {
    const third = club.athlete('Agnes Alvarado', 'F', '');
    const first = merge(third, merged, ['membershipNumber']);
    const second = merge(kept, third, ['membershipNumber']);
    expect(get(kept)).toMatchObject({ membershipNumber: '17', performances: 2 });
    expect(get(kept).merges).toMatchObject([
      { name: 'Agnes Alvarado' },
      { name: 'Inez Alvarado', into: 'Agnes Alvarado' },
    ]);
    unmerge(first.mergeId);
    expect(get(kept)).toMatchObject({ membershipNumber: null, performances: 1 });
    expect(get(merged)).toMatchObject({ membershipNumber: '17', performances: 1 });
    unmerge(second.mergeId);
    expect(get(third)).toMatchObject({ membershipNumber: null, performances: 0 });
    expect(await club.verify()).toEqual(sound);
  });

  it('leave one line in the log, whatever the number of results, and one in the trail', () => {
    const before = trailOf(test.folder).length;
    preview(kept, merged);
    expect(trailOf(test.folder).length).toBe(before);
    merge(kept, merged);
    expect(
      trailOf(test.folder)
        .slice(before)
        .map((line) => line.action),
    ).toEqual(['athletes.merge']);
  });

  it('that compete in different categories, or that are one already, are refused', () => {
    const man = club.athlete('Ines Alvarado', 'M', '');
    expect(refusal(() => merge(kept, man))).toMatchObject({ code: 'CANNOT_MERGE', data: { because: 'gender' } });
    expect(preview(kept, man)).toMatchObject({ refusal: expect.stringContaining('one competes with'), changes: null });
    expect(refusal(() => merge(kept, kept)).code).toBe('CANNOT_MERGE');
    merge(kept, merged);
    expect(refusal(() => merge(kept, merged)).code).toBe('CANNOT_MERGE');
  });

  it('that ran in one relay are refused', () => {
    const team = [kept, merged, club.athlete('Cleo Pask'), club.athlete('Dot Pask')];
    const relay = club.record(team, '50.10', { discipline: '4x100m', gender: 'F' }).id;
    expect(refusal(() => merge(kept, merged))).toMatchObject({
      code: 'CANNOT_MERGE',
      data: { because: 'same-relay', detail: expect.stringContaining('14 Jun 2025') as string },
    });
    club.remove(relay);
    expect(merge(kept, merged).athlete.id).toBe(kept);
  });

  it('are refused where a result was before the birth', () => {
    club.record(merged, '13.90', { day: '2007-06-01', ageGroup: 'U17' });
    expect(refusal(() => merge(kept, merged)).code).toBe('BORN_AFTER');
    expect(get(merged).performances).toBe(2);
  });

  it('are shown side by side before: what differs, what would change, what was typed twice', async () => {
    club.record(merged, '12.60', { day: '2024-06-01', ageGroup: 'U17' });
    const shown = preview(kept, merged, ['membershipNumber']);
    expect(shown).toMatchObject({
      kept: { id: kept, performances: 1 },
      merged: { id: merged, performances: 2, medals: 0 },
      conflicts: [],
      refusal: null,
      duplicates: [{ kept: { day: '2024-06-01' }, merged: { day: '2024-06-01' } }],
    });
    expect(shown.changes?.bests).toMatchObject({
      total: 1,
      rows: [{ disciplineName: '100m', before: { mark: { text: '12.60' } }, after: { mark: { text: '12.40' } } }],
    });
    expect(get(kept)).toMatchObject({ membershipNumber: null, performances: 1 });
    expect(await club.verify()).toEqual(sound);
  });

  it('with different dates of birth say so, and the chosen one decides the age groups', () => {
    const other = club.athlete('Ines Alvarado', 'F', '2009-10-03');
    club.record(other, '12.90', { day: '2025-05-01' });
    expect(preview(kept, other).conflicts).toEqual(['dateOfBirth']);
    const { changes } = preview(other, kept, []);
    expect(changes?.ageGroups.rows.map((row) => [row.performance.day, row.before, row.after])).toEqual([
      ['2024-06-01', 'U17', 'U15'],
    ]);
    expect(preview(other, kept, ['dateOfBirth']).changes?.ageGroups.rows[0]?.performance.day).toBe('2025-05-01');
  });

  it('stay one for imports, under the name and the date of birth of either', async () => {
    merge(kept, merged);
    const csv = [
      'first_name,last_name,gender,date_of_birth,discipline,mark,date',
      'Inez,Alvarado,F,,100m,12.35,2025-05-01',
      'Ines,Alvarado,F,2008-05-03,100m,12.36,2025-05-02',
      'Inez,Alvarado,F,2008-05-03,100m,12.37,2025-05-03',
    ].join('\n');
    expect(await importCsv('performances', csv)).toMatchObject({ imported: 3 });
    expect(list().total).toBe(1);
    expect(get(kept).performances).toBe(5);
    const names = 'first_name,last_name,gender,date_of_birth,membership_number\nInez,Alvarado,F,,99\n';
    expect(await importCsv('athletes', names, 'update')).toMatchObject({ duplicates: 1 });
    expect(get(kept)).toMatchObject({ firstName: 'Ines', membershipNumber: '99' });
    expect(await club.verify()).toEqual(sound);
  });

  it('outlive the undoing of the import that made one of them', async () => {
    const csv =
      'first_name,last_name,gender,discipline,mark,date,age_group\nIna,Alvarado,F,100m,12.10,2025-05-01,SEN\n';
    const { batch } = await importCsv('performances', csv);
    const imported = list('Ina').rows[0]?.id ?? '';
    const { mergeId } = merge(kept, imported);
    await test.job('imports.undo', { clubId: club.id, batchId: batch ?? '' });
    unmerge(mergeId);
    expect(get(imported).performances).toBe(0);
    expect(await club.verify()).toEqual(sound);
  });

  it('keep whom a corrected and a restored result was entered for', () => {
    const { mergeId } = merge(kept, merged);
    const [result] = test.call('performances', 'list', { clubId: club.id, athleteId: kept, to: '2023-12-31' }).rows;
    const id = result?.id ?? '';
    const corrected = test.call('performances', 'correct', {
      ...club.typed(kept, { mark: '12.41', day: '2023-06-01', ageGroup: 'U17' }),
      performanceId: id,
      reason: 'misread',
      isConfirmed: true,
    });
    club.remove(corrected.id);
    test.call('performances', 'restore', { clubId: club.id, performanceId: corrected.id });
    unmerge(mergeId);
    expect(performancesOf(merged)).toEqual(['12.41']);
  });
});

describe('suggested pairs', () => {
  it('are of one name where the dates of birth do not part them, or of one day of birth with similar names', () => {
    club.athlete('Ada Fennimore', 'F', '2008-05-03');
    club.athlete('Ada Fennimore', 'F', '2008', { isAnotherPerson: true });
    club.athlete('Ada Fennimore', 'M', '2008');
    club.athlete('Tom van den Berg', 'M', '2001-01-01');
    club.athlete('Berg Tom van den', 'M', '2001-01-01');
    club.athlete('Thom Vandenberg', 'M', '2001-01-02');
    club.athlete('Zoë Okafor', 'F', '2003-04-05');
    club.athlete('Zoe Okafor', 'F', '2003-05-04');
    club.athlete('Amy Okafor', 'F', '2003-04-05');
    expect(duplicates().toSorted()).toEqual([
      'Ada Fennimore, Ada Fennimore: same-name',
      'Berg Tom van den, Tom van den Berg: same-birth',
      'Zoë Okafor, Zoe Okafor: birth-mistyped',
    ]);
  });

  it('are suggested no more once somebody said that they are two, or parted them', () => {
    const a = club.athlete('Ada Fennimore', 'F', '');
    const b = club.athlete('Ada Fennimore', 'F', '2001', { isAnotherPerson: true });
    const c = club.athlete('Ada Fennimore', 'F', '2002', { isAnotherPerson: true });
    expect(duplicates()).toHaveLength(2);
    test.call('athletes', 'keepApart', { clubId: club.id, athleteId: a, otherId: b });
    expect(duplicates()).toHaveLength(1);
    unmerge(merge(a, c).mergeId);
    expect(duplicates()).toEqual([]);
    expect(merge(a, b).athlete.id).toBe(a);
  });
});
