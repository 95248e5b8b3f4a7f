import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { pictureOf } from '#tests/support/club-picture.ts';
import { jobRefusal, newClub, sound, TestClub, type Typed } from '#tests/support/test-club.ts';
import { exported, importText, table } from '#tests/support/test-files.ts';

const isSoak = process.env['TRACKRECORD_DOSE'] === 'soak';

let test: TestApp;
let club: TestClub;
let demo: TestClub;

beforeAll(async () => {
  test = openTestApp();
  const { clubId } = (await test.job('setup.openDemo', { performances: 2000 })) as { clubId: string };
  demo = new TestClub(test, clubId);
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
});

const everything = { createMissing: ['disciplines', 'seasons', 'age-groups', 'competitions'], allClubs: true } as const;

/** An empty club into which athletes and performances of another are imported. */
async function copyOf(original: TestClub): Promise<TestClub> {
  const copy = newClub(test);
  const { policy, scheme, name } = test.call('clubs', 'list').find((each) => each.id === original.id) ?? {};
  await test.job('clubs.changePolicy', { clubId: copy.id, policy, scheme });
  // The file names the club: it is the same club under another name here.
  const athletes = await exported(original, 'athletes');
  const performances = await exported(original, 'performances', 'csv', { direction: 'up' });
  const renamed = performances.text.replaceAll(name ?? '', copy.name);
  const people = await importText(copy, 'athletes', athletes.text);
  expect([people.rows, people.imported, people.quarantined]).toEqual([athletes.rows, athletes.rows, []]);
  const report = await importText(copy, 'performances', renamed, everything);
  expect([report.rows, report.imported, report.quarantined]).toEqual([performances.rows, performances.rows, []]);
  return copy;
}

describe('the performances and athletes of a club, imported into an empty one', () => {
  it('are the same club: the demo club', async () => {
    const copy = await copyOf(demo);
    expect(pictureOf(copy)).toEqual(pictureOf(demo));
    expect(await copy.verify()).toEqual(sound);
  }, 120_000);

  it('are the same club with everything that a result may say', async () => {
    const ada = club.athlete("Ada “Ace” Fennimore née O'Neill", 'F', '2000-02-03', {
      membershipNumber: '=1204',
      consent: 'given',
    });
    const bea = club.athlete('Béa Garrick', 'F', '2001', { memberFrom: '2019-04', memberTo: '2021' });
    const { firstName, lastName, gender, dateOfBirth, consent, membershipNumber } = test.call('athletes', 'get', {
      clubId: club.id,
      athleteId: bea,
    });
    const memberships = [
      { from: '2010-01-01', to: '2012-12-31' },
      { from: '2019-04', to: '2021' },
      { from: '2023', to: '' },
    ];
    test.call('athletes', 'update', {
      clubId: club.id,
      athleteId: bea,
      firstName,
      lastName,
      gender,
      dateOfBirth,
      consent,
      membershipNumber,
      memberships,
    });
    const own = test.call('reference', 'createDiscipline', {
      clubId: club.id,
      name: 'Welly; Wanging',
      kind: 'measured',
    }).code;
    const sack = test.call('reference', 'createDiscipline', {
      clubId: club.id,
      name: 'Sack Race',
      kind: 'timed',
      teamSize: 3,
    }).code;
    const season = test.call('reference', 'createSeason', { clubId: club.id, name: 'Fell' }).code;
    club.record(ada, '12.45', {
      wind: '+1.3',
      place: 2,
      round: 'final',
      heat: '2',
      lane: 4,
      bib: '-117',
      timeOfDay: '14:05',
      competition: 'Cup, "final"',
      venue: 'Larkford',
      eventDetails: '+extra, line',
      note: '@home',
    });
    club.record(ada, '12.31', { timeOfDay: '10:00' });
    club.record(ada, '12.45', { timeOfDay: '09:00', round: 'heat' });
    club.record(bea, '12.5', { day: '2024', wind: 'n/a' });
    club.record(bea, '12.4h', { day: '2024-05', wind: '-0.1' });
    club.record(bea, '12.4', { day: '2024-06-01', wind: '0.0', timing: 'FAT' });
    club.record(bea, '12.45', { day: '2024-06-02', wind: '0.0', timing: 'HAND' });
    club.record(bea, '11', { day: '2024-06-03', wind: 'w' });
    club.record(ada, '4:32', { discipline: '1500m' });
    club.record(ada, '2:03:04', { discipline: 'marathon', season: 'road' });
    club.record(ada, '5.70', {
      discipline: 'LJ',
      wind: '+2.6',
      attempts: [
        { mark: '5.31', wind: '+0.8' },
        { mark: '5.70', wind: '+2.6' },
        { mark: 'x' },
        { mark: '5.44', wind: '+1.9' },
        { mark: '-' },
        { mark: '5.50', wind: '' },
      ],
    });
    club.record(ada, '11.20', { discipline: 'SP', specification: '3kg' });
    club.record(ada, '11.30', { discipline: 'SP', ageGroup: 'U20', representedClub: 'Larkford' });
    club.record(ada, '9.21', { discipline: '60mH', season: 'indoor', specification: '76.2' });
    club.record(ada, '', { place: 4, season: 'cross-country', discipline: '5km' });
    club.record(ada, '21.40', { discipline: own, season });
    club.record([ada, bea, { name: '=guest' }], '31.40', { discipline: sack, gender: 'F', ageGroup: 'SEN' });
    club.record([bea, { name: 'unknown' }, ada, { name: 'A Guest' }], '51.20', {
      discipline: '4x100m',
      gender: 'F',
      ageGroup: 'SEN',
    });
    const copy = await copyOf(club);
    const [expected, found] = [pictureOf(club), pictureOf(copy)];
    const codes = (text: string) => text.replaceAll(own, 'OWN').replaceAll(sack, 'SACK').replaceAll(season, 'SEASON');
    const made = test.call('reference', 'all', { clubId: copy.id });
    const codeOf = (name: string) =>
      [...made.disciplines, ...made.seasons].find((each) => each.name === name)?.code ?? name;
    const copied = (text: string) =>
      text
        .replaceAll(codeOf('Welly; Wanging'), 'OWN')
        .replaceAll(codeOf('Sack Race'), 'SACK')
        .replaceAll(codeOf('Fell'), 'SEASON');
    expect(JSON.parse(copied(JSON.stringify(found)))).toEqual(JSON.parse(codes(JSON.stringify(expected))));
    expect(await copy.verify()).toEqual(sound);
  });

  const births = ['2000-02-03', '2010-12-01', '', '2012'];
  const result = fc.record({
    athlete: fc.nat(3),
    event: fc.constantFrom<[Partial<Typed>, string[]]>(
      [{ discipline: '100m' }, ['12.45', '12.4', '12.4h', '12.40', '13.01']],
      [{ discipline: '800m' }, ['2:20.11', '2:19.9', '2:20', '2:31.02h']],
      [{ discipline: 'LJ' }, ['5.31', '5.30', '4.99']],
      [{ discipline: 'SP' }, ['8.31', '9.30']],
      [{ discipline: 'SP', specification: '3kg' }, ['10.31', '9.30']],
      [{ discipline: '60m', season: 'indoor' }, ['8.31', '8.3']],
      [{ discipline: '5km', season: 'cross-country' }, ['', '19:31']],
    ),
    mark: fc.nat(4),
    day: fc.constantFrom('2024-05-04', '2024-05-04', '2025-06-14', '2026-06-14', '2025', '2025-06'),
    wind: fc.constantFrom('', '+1.0', '+2.4', 'n/a', 'w'),
    place: fc.constantFrom(null, 1, 2, 7),
    round: fc.constantFrom('', 'heat', 'final', 'B final'),
    timeOfDay: fc.constantFrom('', '10:00', '12:30:15'),
    ageGroup: fc.constantFrom(null, null, 'U20'),
    competition: fc.constantFrom('', 'Open Meeting', 'County, "B"'),
    representedClub: fc.constantFrom(null, null, 'Larkford'),
    attempts: fc.array(
      fc.record({ mark: fc.constantFrom('5.20', '5.31', 'x', '4.80'), wind: fc.constantFrom('', '+1.0', '+2.5') }),
      { maxLength: 3 },
    ),
  });

  it(
    'are the same club, whatever was recorded',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(result, { minLength: 1, maxLength: 14 }), async (results) => {
          const original = newClub(test);
          const athletes = births.map((born, index) => original.athlete(`Runner ${index}`, 'F', born));
          for (const [index, { athlete, event, mark, wind, attempts, ...rest }] of results.entries()) {
            const [fixed, marks] = event;
            const text = marks[mark % marks.length] ?? '';
            const takesWind = fixed.discipline === '100m' || fixed.discipline === 'LJ';
            const over = {
              ...fixed,
              ...rest,
              place: text === '' ? 3 : rest.place,
              eventDetails: `result ${index}`,
              wind: takesWind ? wind : '',
            };
            original.record(athletes[athlete] ?? '', text, fixed.discipline === 'LJ' ? { ...over, attempts } : over);
          }
          expect(pictureOf(await copyOf(original))).toEqual(pictureOf(original));
        }),
        { numRuns: isSoak ? 500 : 25 },
      );
    },
    isSoak ? 3_600_000 : 120_000,
  );
});

describe('the records of a club', () => {
  it('imported into an empty club as an old record list are the same records', async () => {
    const { text, rows } = await exported(demo, 'records', 'csv', { fullNames: true });
    const report = await importText(club, 'records', text, everything);
    expect([report.rows, report.quarantined]).toEqual([rows, []]);
    expect(club.board().sort()).toEqual(demo.board().sort());
    expect(await club.verify()).toEqual(sound);
  });

  describe('as a file', () => {
    let una: string;

    beforeEach(() => {
      const ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
      una = club.athlete('Una Hart', 'F', '2012-12-01');
      club.record(ada, '12.4h', { wind: '+1.3', competition: 'Open Meeting', venue: 'Larkford' });
      club.record(una, '1.52', { discipline: 'HJ', day: '2024-06-01' });
      club.record(club.athlete('Bea Garrick'), '1.52', { discipline: 'HJ', day: '2025-06-01' });
      club.record(ada, '3120', { discipline: 'heptathlon' });
    });

    it('of values has seconds, metres and points, one entry for each holder', async () => {
      const { text, rows } = await exported(club, 'records', 'json', { ageGroup: 'ALL' });
      const records = JSON.parse(text) as {
        discipline: string;
        value: number;
        unit: string;
        joint: boolean;
        athletes: string[];
      }[];
      expect(rows).toBe(4);
      expect(records.map((r) => [r.discipline, r.value, r.unit, r.joint, r.athletes])).toEqual([
        ['100m', 12.4, 's', false, ['Ada Fennimore']],
        ['High Jump', 1.52, 'm', true, ['Una H.']],
        ['High Jump', 1.52, 'm', true, ['Bea Garrick']],
        ['Heptathlon', 3120, 'points', false, ['Ada Fennimore']],
      ]);
      expect(records[0]).toMatchObject({
        season: 'Track & Field',
        ageGroup: 'ALL',
        gender: 'F',
        mark: '12.4h',
        wind: 1.3,
        timing: 'HAND',
        date: '2025-06-14',
        competition: 'Open Meeting',
        status: 'standing',
        performanceId: expect.any(String),
      });
    });

    it('is CSV with the method of timing, the wind as a number and joint holders', async () => {
      const { text, rows, fileName, type } = await exported(club, 'records', 'csv', { ageGroup: 'ALL' });
      expect(table(text)).toMatchObject([
        { discipline: '100m', mark: '12.4h', timing: 'HAND', wind: '1.3', holder: 'Ada Fennimore', joint: '' },
        { discipline: 'High Jump', mark: '1.52', timing: '', wind: '', holder: 'Una H.', joint: 'yes' },
        { discipline: 'High Jump', holder: 'Bea Garrick', joint: 'yes' },
        { discipline: 'Heptathlon', mark: '3120' },
      ]);
      expect([rows, type]).toEqual([4, 'text/csv;charset=utf-8']);
      expect(fileName).toBe(`${club.name} records Overall 2026-11-22.csv`);
    });

    it.each(['html', 'table', 'csv', 'json'] as const)(
      'for the public shortens the names of minors, for the clubhouse not: %s',
      async (format) => {
        const open = await exported(club, 'records', format);
        expect(open.text).toContain('Una H.');
        expect(open.text).not.toContain('Hart');
        expect(open.text).toContain('Ada Fennimore');
        const full = await exported(club, 'records', format, { fullNames: true });
        expect(full.text).toContain('Una Hart');
      },
    );

    it('shows the whole name of a minor with consent', async () => {
      const { memberships } = test.call('athletes', 'get', { clubId: club.id, athleteId: una });
      test.call('athletes', 'update', {
        clubId: club.id,
        athleteId: una,
        firstName: 'Una',
        lastName: 'Hart',
        gender: 'F',
        dateOfBirth: '2012-12-01',
        membershipNumber: null,
        consent: 'given',
        memberships,
      });
      expect((await exported(club, 'records', 'csv')).text).toContain('Una Hart');
    });

    it('is a PDF', async () => {
      const { text, rows, type, fileName } = await exported(club, 'records', 'pdf');
      expect(text.startsWith('%PDF-')).toBe(true);
      expect([rows, type]).toEqual([8, 'application/pdf']);
      expect(fileName.endsWith('.pdf')).toBe(true);
    });

    it('has what the filters leave, and what stood on a day', async () => {
      expect(
        (await exported(club, 'records', 'csv', { discipline: 'HJ', ageGroup: 'ALL', on: '2024-12-31' })).rows,
      ).toBe(1);
      expect(
        table((await exported(club, 'records', 'csv', { discipline: 'heptathlon' })).text)
          .map((row) => row['age_group'] ?? '')
          .sort(),
      ).toEqual(['ALL', 'SEN']);
      expect((await exported(club, 'records', 'csv', { season: 'indoor' })).rows).toBe(0);
    });
  });
});

describe('minors', () => {
  const publicEyes = { user: 'visitor', access: 'public', shell: 'test' } as const;
  const names = (operation: string, input: object = {}) =>
    JSON.stringify(test.app.execute(operation, { clubId: club.id, ...input }, publicEyes));

  it('are those under 18 today, or of unknown age in a youth group', () => {
    const jump = (name: string, born: string, over: Partial<Typed> = {}) =>
      club.record(club.athlete(name, 'F', born), '1.52', { discipline: 'HJ', day: '2024-06-01', ...over });
    jump('Grown Today', '2008-11-22');
    jump('Young Tomorrow', '2008-11-23');
    jump('Maybe Seventeen', '2008');
    jump('Unknown Child', '', { ageGroup: 'U13' });
    jump('Unknown Adult', '', { ageGroup: 'SEN' });
    jump('Once Child', '', { ageGroup: 'U13', day: '1999-06-01' });
    const history = names('records.history', { discipline: 'HJ', ageGroup: 'ALL', gender: 'F' });
    const list = names('records.list', { ageGroup: 'ALL' });
    for (const text of [history, list, names('records.top')]) {
      for (const shown of ['Grown Today', 'Unknown Adult', 'Once Child']) expect(text).toContain(shown);
      for (const hidden of ['Tomorrow', 'Seventeen', 'Unknown Child']) expect(text).not.toContain(hidden);
    }
  });

  it('have their names shortened in everything that needs no account', () => {
    club.record(club.athlete('Una Hart', 'F', '2012-12-01'), '1.52', { discipline: 'HJ', day: '2026-11-20' });
    const team = ['Ada', 'Bea', 'Cleo', 'Dot'].map((name) => club.athlete(`${name} Younger`, 'F', '2012-12-01'));
    club.record(team, '55.12', { discipline: '4x100m', gender: 'F', day: '2026-11-20' });
    for (const [operation, input] of [
      ['records.list', {}],
      ['records.list', { ageGroup: 'ALL' }],
      ['records.list', { on: '2026-11-21', ageGroup: 'ALL' }],
      ['records.recent', {}],
      ['records.top', {}],
      ['records.history', { discipline: 'HJ', ageGroup: 'ALL', gender: 'F' }],
      ['records.history', { discipline: '4x100m', ageGroup: 'ALL', gender: 'F' }],
    ] as const) {
      const text = names(operation, input);
      expect([operation, /Una H\.|Ada Y\./.test(text)]).toEqual([operation, true]);
      expect([operation, /Hart|Younger/.test(text)]).toEqual([operation, false]);
    }
    expect(club.board({ discipline: 'HJ', ageGroup: 'ALL' })).toEqual(['ALL 1.52 Una Hart']);
  });
});

describe('records as a file', () => {
  it('are those of the athlete, the groups and the day that were asked for, and the file is named by them', async () => {
    const ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
    const vet = club.athlete('Vera Oakes', 'F', '1960-02-03');
    club.record(ada, '1.60', { discipline: 'HJ', day: '2024-05-01' });
    club.record(ada, '12.40', { day: '2024-05-01', wind: '0.0' });
    club.record(vet, '1.10', { discipline: 'HJ', day: '2024-06-01' });
    const all = await exported(club, 'records', 'csv');
    const own = await exported(club, 'records', 'csv', { athleteId: vet, fullNames: true });
    const masters = await exported(club, 'records', 'csv', { groups: 'masters', fullNames: true });
    expect(own.text).not.toContain('Fennimore');
    expect(masters.text).toBe(own.text);
    expect((await exported(club, 'records', 'csv', { groups: 'main' })).rows).toBe(all.rows - masters.rows);
    const named = await exported(club, 'records', 'csv', {
      discipline: 'HJ',
      gender: 'F',
      ageGroup: 'SEN',
      on: '2024-05-31',
    });
    expect(named.fileName).toMatch(/ records Senior Women High Jump 2024-05-31\.csv$/);
  });

  it('are also those that were beaten', async () => {
    const ada = club.athlete('Ada Fennimore', 'F', '2012-02-03');
    const bea = club.athlete('Bea Garrick', 'F', '2000-02-03');
    club.record(ada, '1.50', { discipline: 'HJ', day: '2024-05-01' });
    club.record(bea, '1.60', { discipline: 'HJ', day: '2024-05-11' });
    const input = { ageGroup: 'ALL', discipline: 'HJ' };
    expect((await exported(club, 'former-records', 'csv', { ...input, fullNames: true })).text).toContain(
      '1.50,Ada Fennimore,2024-05-01,2024-05-11,10',
    );
    const forPublic = await exported(club, 'former-records', 'csv', input);
    expect(forPublic.text).toContain('Ada F.');
    expect(forPublic.text).not.toContain('Fennimore');
  });
});

describe('athletes as a file', () => {
  it('are exactly those that the list shows under the same filters, each membership in a line', async () => {
    club.athlete('Ada Fennimore', 'F', '2000-02-03', { memberFrom: '2019', memberTo: '2020' });
    club.athlete('=1+1 Garrick', 'F', '2010-02-03', { memberFrom: '2021' });
    club.athlete('Tom Vale', 'M', '2001-02-03');
    expect((await exported(club, 'athletes')).rows).toBe(3);
    const members = await exported(club, 'athletes', 'csv', { member: 'now' });
    expect(members.rows).toBe(1);
    expect(members.text).toContain("'=1+1");
    const women = await exported(club, 'athletes', 'csv', { gender: 'F', search: 'fenn' });
    expect(women.text).toContain('Ada,Fennimore,F,2000-02-03,,2019,2020,');
    expect(women.rows).toBe(1);
    expect((await exported(club, 'athletes', 'pdf', { gender: 'F' })).rows).toBe(2);
  });

  it('are in the order of the list', async () => {
    club.athlete('Ada Fennimore', 'F', '2000-02-03', { memberFrom: '2021' });
    club.athlete('Bea Abbott', 'F', '2010-02-03');
    club.athlete('Cleo Quill', 'F', '2005-02-03');
    for (const sort of ['name', 'youngest', 'oldest'] as const) {
      const { text } = await exported(club, 'athletes', 'csv', { sort });
      const shown = test.call('athletes', 'list', { clubId: club.id, sort }).rows;
      expect(table(text).map((row) => row['first_name'])).toEqual(shown.map(({ firstName }) => firstName));
    }
  });
});

describe('a list as a file', () => {
  it('has exactly what the grid shows under the same filters, in its order', async () => {
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.45', { day: '2024-05-01', wind: '0.0' });
    club.record(ada, '12.35', { day: '2025-05-01', wind: '0.0', place: 1 });
    club.record(ada, '1.60', { discipline: 'HJ' });
    for (const filters of [
      {},
      { discipline: '100m' },
      { medal: 'any' },
      { from: '2025', to: '2025-05' },
      { clubRecord: 'current', athleteId: ada },
    ] as const) {
      for (const sort of ['day', 'mark', 'place'] as const) {
        for (const direction of ['up', 'down'] as const) {
          const { text, rows } = await exported(club, 'performances', 'csv', { ...filters, sort, direction });
          const shown = test.call('performances', 'list', { clubId: club.id, ...filters, sort, direction });
          expect(rows).toBe(shown.total);
          expect(table(text).map((row) => row['mark'])).toEqual(shown.rows.map((row) => row.mark?.text));
        }
      }
    }
  });

  it('does not let a spreadsheet run what somebody typed, and leaves numbers numbers', async () => {
    const id = club.athlete('=HYPERLINK("http://x") @Vale', 'F', '2000-02-03', { membershipNumber: '+1' });
    club.record(id, '12.45', { wind: '-1.2', competition: '-2+3', bib: '@7', note: '\tx' });
    const { text } = await exported(club, 'performances');
    expect(text).toContain(',-1.2,');
    for (const cell of ["'=HYPERLINK", "'-2+3", "'@7", "'@Vale"]) expect(text).toContain(cell);
    expect(text).not.toMatch(/(^|,)"?[=@]/m);
    const people = await exported(club, 'athletes');
    expect(people.text).toContain("'+1");
    const records = await exported(club, 'records', 'csv');
    expect(records.text).toContain("'-2+3");
    expect(records.text).not.toMatch(/(^|,)"?[=@]/m);
  });

  it('of athletes or performances is CSV or PDF', async () => {
    const refused = { athletes: ['html', 'json', 'table'], performances: ['html', 'json', 'table'] };
    for (const [what, formats] of Object.entries(refused)) {
      for (const format of formats) {
        const made = test.job('files.export', { clubId: club.id, what, format });
        await expect(jobRefusal(made)).resolves.toMatchObject({
          code: 'INVALID_INPUT',
          data: { fields: [{ field: 'format' }] },
        });
      }
    }
  });

  it('of an empty club has its header', async () => {
    const { text, rows } = await exported(club, 'performances');
    expect(rows).toBe(0);
    expect(text.split('\r\n')).toHaveLength(2);
  });
});
