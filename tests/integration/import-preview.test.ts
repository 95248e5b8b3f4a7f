import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { ImportKind, ImportReport } from '#shared/contract/imports.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, type TestClub } from '#tests/support/test-club.ts';
import { importText, type ImportOptions, previewText } from '#tests/support/test-files.ts';

const isSoak = process.env['TRACKRECORD_DOSE'] === 'soak';

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

/** What the preview promises, and what the import then did, by line. */
async function promiseAndDeed(kind: ImportKind, text: string, options: ImportOptions) {
  const preview = await previewText(club, kind, text, options);
  const before = rowsOf(kind);
  const report = await importText(club, kind, text, options);
  const states = (state: string) =>
    preview.rows
      .filter((row) => row.state === state)
      .map((row) => row.line)
      .sort((a, b) => a - b);
  return {
    promise: {
      ...preview.counts,
      possible: states('possible-duplicate'),
      errors: preview.rows
        .filter((row) => row.state === 'error')
        .map(({ line, reason, suggestion }) => ({ line, reason, suggestion })),
      added: kind !== 'performances' ? null : preview.counts.new + preview.counts.possibleDuplicate,
    },
    deed: {
      ...countsOf(report),
      added: kind !== 'performances' ? null : rowsOf(kind) - before,
    },
  };
}

function rowsOf(kind: ImportKind): number {
  return test.call(kind === 'athletes' ? 'athletes' : 'performances', 'list', { clubId: club.id }).total;
}

function countsOf(report: ImportReport) {
  return {
    rows: report.rows,
    new: report.imported - report.possibleDuplicates.length,
    duplicate: report.duplicates,
    possibleDuplicate: report.possibleDuplicates.length,
    noMark: report.noMark,
    otherClub: report.otherClub,
    error: report.quarantined.length,
    possible: report.possibleDuplicates.map((row) => row.line),
    errors: report.quarantined,
  };
}

async function expectKept(kind: ImportKind, text: string, options: ImportOptions = {}): Promise<void> {
  const { promise, deed } = await promiseAndDeed(kind, text, options);
  expect(promise).toEqual(deed);
}

const header =
  'first_name,last_name,gender,date_of_birth,discipline,discipline_type,date,mark,place,round,season,age_group,club,competition';

describe('the preview', () => {
  it('shows the state of every row, errors first, and what the columns mean', async () => {
    club.record(club.athlete('Ada Fennimore', 'F', '2000-02-03'), '12.45', { day: '2025-06-14' });
    const preview = await previewText(
      club,
      'performances',
      lines(
        'First name,last-name,GENDER,Geburtstag,discipline,date,mark,wind,colour',
        'Ada,Fennimore,F,2000-02-03,100m,2025-06-14,12.45,,red',
        'Ada,Fennimore,F,2000-02-03,100m,2025-06-14,12.40,,red',
        'Bea,Garrick,F,2001-07-30,100m,2025-06-14,fast,,red',
        'Bea,Garrick,F,2001-07-30,100m,2025-06-14,DNF,,red',
        'Bea,Garrick,F,2001-07-30,200m,2025-06-14,26.45,,red',
      ),
      { mapping: { columns: { date_of_birth: 'Geburtstag' } } },
    );
    expect(preview.rows.map((row) => [row.line, row.state])).toEqual([
      [4, 'error'],
      [2, 'duplicate'],
      [3, 'possible-duplicate'],
      [5, 'no-mark'],
      [6, 'new'],
    ]);
    expect(preview.rows[0]).toMatchObject({
      reason: expect.stringContaining('fast'),
      suggestion: expect.any(String),
      cells: { first_name: 'Bea', mark: 'fast' },
    });
    expect(preview).toMatchObject({
      encoding: 'utf-8',
      encodingIsCertain: true,
      delimiter: ',',
      missingColumns: [],
      ignoredColumns: ['colour'],
      counts: { rows: 5, new: 1, duplicate: 1, possibleDuplicate: 1, noMark: 1, otherClub: 0, error: 1 },
    });
    expect(preview.columns.slice(0, 4)).toMatchObject([
      { name: 'First name', mappedTo: 'first_name', examples: ['Ada', 'Bea'] },
      { name: 'last-name', mappedTo: 'last_name' },
      { name: 'GENDER', mappedTo: 'gender' },
      { name: 'Geburtstag', mappedTo: 'date_of_birth' },
    ]);
    expect(test.call('performances', 'list', { clubId: club.id }).total).toBe(1);
  });

  it('of a file without the columns it needs says which are missing', async () => {
    const preview = await previewText(club, 'performances', lines('Vorname,Name,Leistung', 'Ada,Fennimore,12.45'));
    expect(preview.missingColumns).toEqual(expect.arrayContaining(['discipline', 'date']));
    expect(preview).toMatchObject({ counts: { rows: 0 }, rows: [] });
  });

  it('counts all rows and shows the first five hundred, errors among them', async () => {
    const row = (index: number) =>
      `Ada,Fennimore,F,2000-02-03,100m,,2025-06-14,${index === 700 ? 'fast' : `12.${10 + (index % 80)}`},,heat ${index},,,,`;
    const preview = await previewText(
      club,
      'performances',
      lines(header, ...Array.from({ length: 701 }, (_, index) => row(index))),
    );
    expect(preview.counts).toMatchObject({ rows: 701, error: 1, new: 700 });
    expect(preview.rows).toHaveLength(500);
    expect(preview.rows[0]).toMatchObject({ line: 702, state: 'error' });
  });
});

describe('the preview promises what the import then does', () => {
  it('with what is there already', async () => {
    const ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
    club.record(ada, '12.45', { competition: 'Open Meeting' });
    club.record(ada, '26.45', { discipline: '200m' });
    const row = (rest: string) => `Ada,Fennimore,F,2000-02-03,${rest}`;
    const file = lines(
      header,
      row('100m,,2025-06-14,12.45,,,,,,open meeting'),
      row('100m,,2025-06-14,12.46,,,,,,Open Meeting'),
      row('100m,,2025-06-14,12.45,,,,,,'),
      row('200m,,2025-06-14,26.45,,,,,,Brand New Meeting'),
      row('200m,,2025-06-14,26.45,,,,,,Brand New  meeting'),
      row('200m,,2025-06-15,26.45,,,,,,Brand New Meeting'),
    );
    await expectKept('performances', file, { createMissing: ['competitions'] });
  });

  it('with what the file itself repeats, completes and creates', async () => {
    const file = lines(
      header,
      'Una,Hart,F,2010-12-01,100m,,2025-06-14,13.45,,,,,,',
      'Una,Hart,F,,100m,,2025-06-14,13.45,,,,,,',
      'una,HART,F,,100m,,2025-06-14,13.50,,,,,,',
      'Una,Hart,F,1990-01-01,100m,,2025-06-14,13.50,,,,,,',
      'Una,Hart,F,,100m,,2025-06-15,13.50,,,,,,',
      'Vera,Hart,F,,100m,,2025-06-15,13.50,,,,,,',
      'Vera,Hart,F,,100m,,2025-06-15,13.50,,,,U20,,',
      'Vera,Hart,F,2008-01-01,100m,,2025-06-16,13.50,,,,,,',
      'Vera,Hart,F,,100m,,2025-06-17,13.50,,,,,,',
      'Vera,Hart,F,,Sack Race,timed,2025-06-17,13.50,,,Fell,,,',
      'Vera,Hart,F,,SACK race,timed,2025-06-17,13.5,,,fell,,,',
      'Vera,Hart,F,,SACK race,timed,2025-06-17,13.5h,,,fell,,,',
      'Vera,Hart,F,,100m,,2025-06-17,,1,,,,,',
      'Vera,Hart,F,,100m,,2025-06-17,DQ,,,,,,',
      'Vera,Hart,F,,100m,,2025-06-17,12.1,,,,Novices,,',
      'Vera,Hart,F,,100m,,2025-06-18,12.1,,,,,Larkford,',
    );
    await expectKept('performances', file, { createMissing: ['disciplines', 'seasons'] });
    club = newClub(test);
    await expectKept('performances', file, { createMissing: ['disciplines', 'seasons', 'age-groups'], allClubs: true });
    club = newClub(test);
    await expectKept('performances', file);
  });

  it('of athletes', async () => {
    club.athlete('Ada Fennimore', 'F', '');
    club.athlete('Bea Garrick', 'F', '1990-01-01');
    club.athlete('Bea Garrick', 'F', '2000-01-01');
    const file = lines(
      'first_name,last_name,gender,date_of_birth',
      'Ada,Fennimore,F,2000-02-03',
      'ADA,Fennimore,F,',
      'Bea,Garrick,F,',
      'Una,Hart,F,2010-12-01',
      'Una,Hart,F,',
      'Una,Hart,F,2011-12-01',
      'Una,Hart,F,',
      'Una,Hart,M,',
      ',,F,',
    );
    await expectKept('athletes', file);
  });

  it('of an old record list', async () => {
    club.athlete('Ada Fennimore', 'F', '1960-01-01');
    const file = lines(
      'discipline,gender,mark,holder,age_group,date',
      'HJ,F,1.60,Ada Fennimore,Overall,1985',
      'HJ,F,1.60,Ada Fennimore,Senior,1985',
      'HJ,F,1.60,Ada Fennimore,Senior,1985',
      'HJ,F,1.60,Old Timer,Senior,',
      'HJ,F,1.60,old timer,Senior,',
      'HJ,F,1.61,Old Timer,Senior,',
      'HJ,F,,,U15,',
      'Shouting,F,1.60,Old Timer,Senior,',
      '4x100m,F,50.1,A One; B Two; C Three; D Four,Senior,1985',
      '4x100m,F,50.1,A One; B Two; C Three; D Four,Overall,1985',
    );
    await expectKept('records', file);
  });

  const cell = {
    who: fc.constantFrom(
      'Ada,Fennimore,F,2000-02-03',
      'Ada,Fennimore,F,',
      'Ada,Fennimore,F,1990-01-01',
      'Una,Hart,F,',
      'Una,Hart,F,2010-12-01',
      ',,F,',
    ),
    discipline: fc.constantFrom('100m,', '100 m,', 'HJ,', 'Sack Race,timed', 'sack race,timed', 'Sack Race,'),
    day: fc.constantFrom('2025-06-14', '2025-06-15', '2025-06', '2025-02-30'),
    mark: fc.constantFrom('12.45', '12.5', '12.5h', '12.50', '1.60', 'DNF', 'fast', ''),
    place: fc.constantFrom('', '', '1'),
    round: fc.constantFrom('', 'final', 'Final', 'heat'),
    season: fc.constantFrom('', 'Track & Field', 'Fell', 'fell'),
    ageGroup: fc.constantFrom('', '', 'Senior', 'U20', 'Novices'),
    club: fc.constantFrom('', '', 'Larkford'),
    competition: fc.constantFrom('', '', 'Open Meeting', 'open meeting', 'County'),
  };
  const row = fc
    .tuple(
      cell.who,
      cell.discipline,
      cell.day,
      cell.mark,
      cell.place,
      cell.round,
      cell.season,
      cell.ageGroup,
      cell.club,
      cell.competition,
    )
    .map((cells) => cells.join(','));
  const missing = fc.subarray(['disciplines', 'seasons', 'age-groups', 'competitions'] as const);

  it(
    'whatever is in the file, twice over',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(row, { minLength: 1, maxLength: 12 }),
          missing,
          fc.boolean(),
          async (rows, createMissing, allClubs) => {
            club = newClub(test);
            club.record(club.athlete('Ada Fennimore', 'F', '2000-02-03'), '12.50', { competition: 'Open Meeting' });
            const file = lines(header, ...rows);
            await expectKept('performances', file, { createMissing, allClubs });
            await expectKept('performances', file, { createMissing, allClubs });
          },
        ),
        { numRuns: isSoak ? 1000 : 40 },
      );
    },
    isSoak ? 3_600_000 : 120_000,
  );
});
