import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { ImportKind } from '#shared/contract/imports.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, sound, type TestClub } from '#tests/support/test-club.ts';
import { importText, previewText, upload } from '#tests/support/test-files.ts';

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

describe('a file of athletes', () => {
  const file = lines(
    'first_name,last_name,gender,date_of_birth,membership_number,member_from,member_to,consent',
    'Ada,Fennimore,Female,2000-02-03,1204,2019-04,,given',
    'Tom,Vale,Boys,2010,,,2025-12-31,refused',
  );

  it('becomes the athletes of the club with their membership', async () => {
    const report = await importText(club, 'athletes', file);
    expect(report).toMatchObject({ rows: 2, imported: 2, duplicates: 0, quarantined: [], warnings: [] });
    expect(athletes()).toMatchObject([
      {
        firstName: 'Ada',
        gender: 'F',
        dateOfBirth: '2000-02-03',
        membershipNumber: '1204',
        consent: 'given',
        memberships: [{ from: '2019-04', to: '' }],
      },
      {
        firstName: 'Tom',
        gender: 'M',
        dateOfBirth: '2010',
        membershipNumber: null,
        consent: 'refused',
        memberships: [{ from: '', to: '2025-12-31' }],
      },
    ]);
  });

  it('of athletes who are there leaves them, completes them or makes others, as it was asked', async () => {
    const id = club.athlete('Ada Fennimore', 'F', '');
    expect(await importText(club, 'athletes', file)).toMatchObject({ imported: 1, duplicates: 1 });
    expect(test.call('athletes', 'get', { clubId: club.id, athleteId: id })).toMatchObject({
      dateOfBirth: '',
      membershipNumber: null,
    });
    expect(await importText(club, 'athletes', file, { onDuplicate: 'update' })).toMatchObject({
      imported: 0,
      duplicates: 2,
    });
    expect(test.call('athletes', 'get', { clubId: club.id, athleteId: id })).toMatchObject({
      dateOfBirth: '2000-02-03',
      membershipNumber: '1204',
      consent: 'given',
      memberships: [{ from: '2019-04', to: '' }],
    });
    expect(await importText(club, 'athletes', file, { onDuplicate: 'create' })).toMatchObject({
      imported: 2,
      duplicates: 0,
    });
    expect(athletes()).toHaveLength(4);
  });

  it('that completes a date of birth judges the older results again', async () => {
    const id = club.athlete('Ada Fennimore', 'F', '');
    club.record(id, '1.60', { discipline: 'HJ' });
    expect(club.board()).toEqual(['ALL 1.60 Ada Fennimore']);
    await importText(club, 'athletes', file, { onDuplicate: 'update' });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.60 Ada Fennimore']);
    expect(await club.verify()).toEqual(sound);
  });

  it('with a name that fits several athletes sets the row aside', async () => {
    club.athlete('Ada Fennimore', 'F', '1990-01-01');
    club.athlete('Ada Fennimore', 'F', '2010-01-01');
    const report = await importText(club, 'athletes', lines('first_name,last_name,gender', 'Ada,Fennimore,F'));
    expect(report.quarantined).toMatchObject([{ line: 2, reason: '2 athletes of the club are named Ada Fennimore.' }]);
  });
});

describe('a file of performances', () => {
  it('lands column by column', async () => {
    const columns =
      'first_name,last_name,gender,date_of_birth,club,season,discipline,implement,hurdle_height,age_group,mark,timing,wind,place,round,heat,bib,lane,time_of_day,date,competition,venue,event_details,note';
    const row = `Ada,Fennimore,Women,2000-02-03,${club.name},Track and Field,100 metres,,,Senior,12.45,FAT,"-0,3",2,Final,1,117,4,14:05,2025-06-14,County Championships,Larkford,evening,new spikes`;
    const shot = 'Tom,Vale,M,1970-01-01,,T&F,Shot,6 kg,,,11.02,,,1,,,,,,2025-06-14,County Championships,Larkford,,';
    const hurdles = 'Ada,Fennimore,F,,,Indoors,60mH,,76.2,,9.21,HAND,,,,,,,,2025-01-14,,,,';
    const report = await importText(club, 'performances', lines(columns, row, shot, hurdles), {
      createMissing: ['competitions'],
    });
    expect(report).toMatchObject({ rows: 3, imported: 3, quarantined: [], personalBestsSet: 3, clubRecordsSet: 3 });
    const [first, second, third] = results().map((each) => club.get(each.id));
    expect(second).toMatchObject({
      discipline: '100m',
      season: 'track',
      ageGroup: 'SEN',
      ageGroupGiven: 'SEN',
      mark: { text: '12.45', timing: 'FAT' },
      markText: '12.45',
      wind: { tenths: -3 },
      place: 2,
      medal: 'silver',
      round: 'final',
      heat: '1',
      bib: '117',
      lane: 4,
      timeOfDay: '14:05',
      day: '2025-06-14',
      competition: 'County Championships',
      venue: 'Larkford',
      eventDetails: 'evening',
      note: 'new spikes',
      representedClub: null,
      source: 'import',
    });
    expect(third).toMatchObject({
      discipline: 'SP',
      specification: '6kg',
      specificationGiven: '6kg',
      ageGroup: 'M55',
      medal: 'gold',
    });
    expect(first).toMatchObject({
      discipline: '60mH',
      specification: '76.2cm',
      season: 'indoor',
      mark: { timing: 'HAND' },
      legs: [{ name: 'Ada Fennimore' }],
    });
    expect(athletes()).toHaveLength(2);
    expect(await club.verify()).toEqual(sound);
  });

  it.each<[ImportKind, number]>([
    ['athletes', 2],
    ['performances', 2],
    ['records', 2],
  ])('to be filled in, of %s, is read back as it is offered', async (kind, count) => {
    const { text, fileName } = test.call('imports', 'template', { kind });
    expect(fileName).toBe(`${kind}.csv`);
    const report = await importText(club, kind, text, { createMissing: ['competitions'] });
    expect(report).toMatchObject({ rows: count, imported: count, quarantined: [] });
  });

  it('has teams with their members in running order', async () => {
    const [first, second] = [club.athlete('Ada Fennimore'), club.athlete('Bea Garrick')];
    const columns = 'first_name,last_name,gender,discipline,date,mark,age_group,team_members';
    const row = ',,F,4x100m,2025-06-14,50.12,Senior,Bea Garrick; Guest Runner; ?; Ada Fennimore';
    expect(await importText(club, 'performances', lines(columns, row))).toMatchObject({ imported: 1, quarantined: [] });
    expect(results()[0]?.legs).toEqual([
      { athleteId: second, name: 'Bea Garrick' },
      { athleteId: null, name: 'Guest Runner' },
      { athleteId: null, name: 'unknown' },
      { athleteId: first, name: 'Ada Fennimore' },
    ]);
  });

  it('keeps what is no mark with the sheet of the competition, never as a performance', async () => {
    const file = performances(
      `${ada},100m,2025-06-14,DNS,`,
      `${bea},LJ,2025-06-14,NM,`,
      `${bea},100m,2025-06-14,12.90,`,
    );
    expect(await importText(club, 'performances', file)).toMatchObject({ rows: 3, imported: 1, noMark: 2 });
    expect(results()).toHaveLength(1);
  });

  it('sets aside what cannot be read, with line, reason and suggestion, and takes the rest', async () => {
    const file = performances(
      `${ada},100m,2025-06-14,fast,`,
      `${ada},100m,14/06/2025,12.45,`,
      `${ada},Shouting,2025-06-14,12.45,`,
      `${ada},100m,2030-06-14,12.45,`,
      `Una,Hart,F,,100m,2025-06-14,12.45,`,
      `${ada},100m,2025-06-14,12.45,`,
    );
    const report = await importText(club, 'performances', file);
    expect(report).toMatchObject({ rows: 6, imported: 1 });
    expect(report.quarantined.map((row) => row.line)).toEqual([2, 3, 4, 5, 6]);
    expect(report.quarantined.every((row) => row.reason !== '')).toBe(true);
    expect(report.quarantined[4]).toMatchObject({
      reason: 'The age group of Una Hart is not given, and no date of birth tells it.',
    });
    expect(athletes().map((athlete) => athlete.firstName)).toEqual(['Ada']);
  });

  it('takes a row whose age group is said to be unknown', async () => {
    const rows = ['unknown', '?'].map((word, index) => `Una,Hart,F,,HJ,2025-06-1${index},1.4${index},,${word}`);
    expect(await importText(club, 'performances', lines(`${header},age_group`, ...rows))).toMatchObject({
      imported: 2,
    });
    expect(club.board()).toEqual(['ALL 1.41 Una Hart']);
  });

  it('into a club of one open category needs no date of birth', async () => {
    club = newClub(test, 'open');
    expect(await importText(club, 'performances', performances('Una,Hart,F,,100m,2025-06-14,12.45,0.0'))).toMatchObject(
      { imported: 1 },
    );
    expect(club.board()).toEqual(['OPEN 12.45 Una Hart']);
  });

  it('warns of what wants a look and takes it', async () => {
    const columns = `${header},age_group`;
    const file = lines(
      columns,
      `${ada},100m,2025-06-14,12.4,,`,
      `${ada},100m,2025-06-15,12.45,,U20`,
      `${ada},HJ,2025-06-15,1.60,+1.0,`,
    );
    const report = await importText(club, 'performances', file);
    expect(report).toMatchObject({ imported: 3 });
    expect(report.warnings.map((warning) => warning.line)).toEqual([2, 3, 4]);
  });

  it('of other clubs is counted and skipped, or kept as made for them', async () => {
    test.call('clubs', 'update', { clubId: club.id, aliases: ['MH'] });
    const columns = `${header},club`;
    const file = lines(
      columns,
      `${ada},100m,2025-06-14,12.45,0.0,mh`,
      `${ada},100m,2025-06-15,12.35,0.0,Larkford`,
      `${bea},100m,2025-06-15,12.25,0.0,`,
    );
    expect(await importText(club, 'performances', file)).toMatchObject({ rows: 3, imported: 2, otherClub: 1 });
    expect(await importText(club, 'performances', file, { allClubs: true })).toMatchObject({
      imported: 1,
      duplicates: 2,
      otherClub: 0,
    });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.25 Bea Garrick']);
    const { rows } = test.call('records', 'bests', { clubId: club.id });
    expect(rows.map((best) => best.mark.text)).toEqual(['12.35', '12.25']);
  });

  it('keeps cells that a spreadsheet would run as they are', async () => {
    const columns = 'first_name,last_name,gender,date_of_birth,discipline,date,mark,note,bib';
    await importText(club, 'performances', lines(columns, `=SUM(1),@Vale,F,2000-01-01,HJ,2025-06-14,1.60,+44 20,-7`));
    expect(athletes()).toMatchObject([{ firstName: '=SUM(1)', lastName: '@Vale' }]);
    expect(club.get(results()[0]?.id ?? '')).toMatchObject({ note: '+44 20', bib: '-7' });
  });
});

describe('a file of an old record list', () => {
  const columns = 'discipline,gender,mark,holder,age_group,season,date,competition,note,source';

  it('leaves unknown what is not known, and finds holders among the athletes', async () => {
    const known = club.athlete('Ada Fennimore', 'F', '1960-05-05');
    const file = lines(
      columns,
      'High Jump,F,1.60,Ada Fennimore,Senior,,,,hand written,minutes of 1990',
      '100m,Women,12.4,Old Timer,U20,,1974,,,',
      '"4x100m",Men,44.8h,"A One; B Two; C Three and D Four",Overall,,1987-06,,,',
      'Long Jump,F,,,U15,,,,,',
    );
    const report = await importText(club, 'records', file);
    expect(report).toMatchObject({ rows: 4, imported: 3, noMark: 1, quarantined: [], clubRecordsSet: 3 });
    const [jump, sprint, relay] = results().map((row) => club.get(row.id));
    expect(jump).toMatchObject({
      legs: [{ athleteId: known }],
      day: '',
      note: 'hand written; minutes of 1990',
      source: 'record-list',
    });
    expect(sprint).toMatchObject({
      legs: [{ athleteId: null, name: 'Old Timer' }],
      day: '1974',
      ageGroup: 'U20',
      mark: { timing: 'UNKNOWN' },
    });
    expect(relay).toMatchObject({ gender: 'M', day: '1987-06', ageGroup: 'ALL', mark: { timing: 'HAND' } });
    expect(relay?.legs.map((leg) => leg.name)).toEqual(['A One', 'B Two', 'C Three', 'D Four']);
    expect(athletes()).toHaveLength(1);
    expect(club.board({ gender: 'M' })).toEqual(['ALL 44.8h A One, B Two, C Three, D Four']);
    expect(await club.verify()).toEqual(sound);
  });

  it('has joint holders in several lines', async () => {
    const file = lines(columns, 'HJ,F,1.60,Ada One,Senior,,1990,,,', 'HJ,F,1.60,Bea Two,Senior,,1995,,,');
    await importText(club, 'records', file);
    expect(test.call('records', 'list', { clubId: club.id, ageGroup: 'SEN' }).map((record) => record.joint)).toEqual([
      true,
      true,
    ]);
  });

  it('that names the overall list and the age group is one result', async () => {
    for (const order of [
      ['Overall', 'Senior'],
      ['Senior', 'Overall'],
    ]) {
      club = newClub(test);
      await importText(club, 'records', lines(columns, ...order.map((group) => `HJ,F,1.60,Ada One,${group},,1990,,,`)));
      expect(results()).toHaveLength(1);
      expect(club.board().sort()).toEqual(['ALL 1.60 Ada One', 'SEN 1.60 Ada One']);
    }
  });
});

describe('a mapping', () => {
  it('reads files of other columns, words, days, commas and layouts', async () => {
    const file = lines(
      'Nr;Vorname;Nachname;m/w;Disziplin;Datum;Leistung;Wind;Wertung',
      '1;Åse;Ødegård;K;Lengde;14.06.2025;5,31;-0,3;ja',
      '2;Åse;Ødegård;K;Marathon;15.06.2025;3,02,11;;ja',
      '3;Åse;Ødegård;K;800m;16.06.2025;2,20,11;;ja',
      '4;Åse;Ødegård;K;Lengde;17.06.2025;5,11;;nein',
    );
    const mapping = {
      columns: {
        first_name: 'Vorname',
        last_name: 'Nachname',
        gender: 'm/w',
        discipline: 'Disziplin',
        date: 'Datum',
        mark: 'Leistung',
      },
      constants: { age_group: 'Senior', competition: 'Stevne' },
      values: { gender: { K: 'F' }, discipline: { Lengde: 'Long Jump' } },
      where: { Wertung: 'ja' },
      timeGroups: { default: 'm,s,h', Marathon: 'h,m,s' } as const,
      dateFormat: 'DD.MM.YYYY',
      decimal: ',' as const,
      delimiter: ';',
      encoding: 'utf-8',
    };
    const report = await importText(club, 'performances', file, { mapping, createMissing: ['competitions'] });
    expect(report).toMatchObject({ rows: 3, imported: 3, quarantined: [] });
    expect(results().map((row) => [row.discipline, row.mark?.text, row.day, row.legs[0]?.name])).toEqual([
      ['LJ', '5.31', '2025-06-14', 'Åse Ødegård'],
      ['marathon', '3:02:11', '2025-06-15', 'Åse Ødegård'],
      ['800m', '2:20.11', '2025-06-16', 'Åse Ødegård'],
    ]);
  });

  it('joins names from a second file', async () => {
    const athletesUploadId = await upload(
      club,
      lines('id,given,family,sex,born', '7,Ada,Fennimore,F,2000-02-03'),
      'athletes.csv',
    );
    const uploadId = await upload(
      club,
      lines('athlete_id,event,day,result', '7,HJ,2025-06-14,1.60', '8,HJ,2025-06-14,1.70'),
    );
    const mapping = {
      columns: {
        first_name: 'given',
        last_name: 'family',
        gender: 'sex',
        date_of_birth: 'born',
        discipline: 'event',
        date: 'day',
        mark: 'result',
      },
      athletes: { file: 'athletes.csv', key: 'athlete_id', id: 'id' },
    };
    const report = await test.job('imports.run', {
      clubId: club.id,
      kind: 'performances',
      uploadId,
      athletesUploadId,
      mapping,
    });
    expect(report).toMatchObject({
      rows: 2,
      imported: 1,
      quarantined: [{ line: 3, reason: 'The file of athletes has nobody with the number “8”.' }],
    });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 1.60 Ada Fennimore']);
  });

  it('is remembered for files of the same columns in any order, and only there', async () => {
    const mapping = { columns: { mark: 'result' }, constants: { gender: 'F' } };
    const asked = (columns: string) => previewText(club, 'performances', lines(columns, ''));
    expect((await asked('first_name,last_name,discipline,date,result')).rememberedMapping).toBeNull();
    await importText(
      club,
      'performances',
      lines('first_name,last_name,discipline,date,result', 'Ada,Fennimore,HJ,2025-06-14,1.60'),
      { mapping },
    );
    expect((await asked('result,Date,Discipline,last_name,first_name')).rememberedMapping).toEqual(mapping);
    expect((await asked('first_name,last_name,discipline,date,result,wind')).rememberedMapping).toBeNull();
    expect(
      (await previewText(newClub(test), 'performances', lines('first_name,last_name,discipline,date,result', '')))
        .rememberedMapping,
    ).toBeNull();
  });

  it('that names what the file does not have is refused, and nothing is kept', async () => {
    const before = inventory();
    const run = (mapping: object) => jobRefusal(importText(club, 'performances', performances(), { mapping }));
    await expect(run({ columns: { mark: 'Leistung' } })).resolves.toMatchObject({ code: 'MAPPING_INVALID' });
    await expect(run({ columns: { marke: 'mark' } })).resolves.toMatchObject({ code: 'MAPPING_INVALID' });
    await expect(run({ where: { approved: 'yes' } })).resolves.toMatchObject({ code: 'MAPPING_INVALID' });
    await expect(run({ dateFormat: 'whatever' })).resolves.toMatchObject({ code: 'MAPPING_INVALID' });
    expect(inventory()).toEqual(before);
  });
});

describe('what a file names and the club does not have', () => {
  const columns = `${header},discipline_type,season,age_group,competition`;
  const rows = {
    disciplines: `${ada},Welly Wanging,2025-06-14,21.40,,measured,,,`,
    seasons: `${ada},10km,2025-06-14,41:20,,,Fell,,`,
    'age-groups': `${ada},HJ,2025-06-14,1.50,,,,Novices,`,
    competitions: `${ada},HJ,2025-06-15,1.60,,,,,Open Meeting`,
  } as const;

  it('sets the row aside', async () => {
    const report = await importText(club, 'performances', lines(columns, ...Object.values(rows)));
    expect(report.quarantined.map((row) => row.reason)).toEqual([
      'There is no discipline named “Welly Wanging”.',
      'There is no season named “Fell”.',
      'There is no age group named “Novices”.',
      'There is no competition named “Open Meeting”.',
    ]);
    expect(athletes()).toEqual([]);
  });

  it.each(['disciplines', 'seasons', 'age-groups', 'competitions'] as const)(
    'is made where that was asked: %s',
    async (missing) => {
      const report = await importText(club, 'performances', lines(columns, ...Object.values(rows)), {
        createMissing: [missing],
      });
      expect(report).toMatchObject({ imported: 1 });
      expect(report.quarantined).toHaveLength(3);
      const { own, competitions } = inventory();
      expect([...own, competitions]).toEqual(
        ['disciplines', 'seasons', 'age-groups', 'competitions'].map((each) => (each === missing ? 1 : 0)),
      );
      expect(await club.verify()).toEqual(sound);
    },
  );

  it('is made once for all rows that name it, however they write it', async () => {
    const file = lines(
      columns,
      `${ada},Welly Wanging,2025-06-14,21.40,,measured,Fell,Novices,Open Meeting`,
      `${bea},welly  wanging,2025-06-14,22.40,,measured,FELL,novices,open meeting`,
      `${bea},WELLY WANGING,2025-06-15,22.50,,measured,fell,NOVICES,Open  Meeting`,
    );
    const report = await importText(club, 'performances', file, {
      createMissing: ['disciplines', 'seasons', 'age-groups', 'competitions'],
    });
    expect(report).toMatchObject({ imported: 3, quarantined: [] });
    const { own, competitions } = inventory();
    expect([...own, competitions]).toEqual([1, 1, 1, 1]);
  });

  it('does not excuse a row without age group and date of birth', async () => {
    const file = lines(columns, 'Una,Hart,F,,Welly Wanging,2025-06-14,21.40,,measured,,,');
    const report = await importText(club, 'performances', file, { createMissing: ['disciplines'] });
    expect(report).toMatchObject({
      imported: 0,
      quarantined: [{ line: 2, reason: 'The age group of Una Hart is not given, and no date of birth tells it.' }],
    });
    expect(inventory().own).toEqual([0, 0, 0]);
  });
});
