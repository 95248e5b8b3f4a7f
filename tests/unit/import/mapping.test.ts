import { describe, expect, test } from 'vitest';

import { layoutKey } from '#main/import/reading/mapping.ts';
import { parseMappingFile } from '#main/import/reading/mapping-file.ts';
import type { Mapping } from '#shared/contract/imports.ts';
import { csvOf, open, performanceRow, read, readPerformance } from './read-text.ts';

const germanHeader = 'Vorname;Nachname;Geschlecht;Disziplin;Datum;Leistung;Wind;Platz';
const german: Mapping = {
  columns: {
    first_name: 'Vorname',
    last_name: 'Nachname',
    gender: 'Geschlecht',
    discipline: 'Disziplin',
    date: 'Datum',
    mark: 'Leistung',
    place: 'Platz',
  },
  values: { gender: { w: 'F', m: 'M' }, discipline: { Weitsprung: 'Long Jump' } },
  dateFormat: 'DD.MM.YYYY',
  decimal: ',',
  delimiter: ';',
};

describe('columns', () => {
  test('come in any order and any case, unknown ones are reported and ignored', () => {
    const text = 'MARK,Coach,Date,discipline,GENDER,Last Name,First_Name\n12.45,X,2025-06-14,100m,F,Fennimore,Orla\n';
    const file = open('performances', text);
    expect(file.binding).toMatchObject({ ignored: ['Coach'], missing: [] });
    expect(read('performances', text).outcomes).toMatchObject([
      { type: 'candidate', names: [{ first: 'Orla', last: 'Fennimore' }], mark: { value: 12_450 } },
    ]);
  });

  test('are renamed, and values translated', () => {
    const text = `${germanHeader}\nOrla;Fennimore;w;Weitsprung;14.06.2025;5,31;+1,2;2\n`;
    expect(read('performances', text, german).outcomes).toMatchObject([
      {
        gender: 'F',
        discipline: { discipline: { code: 'LJ' } },
        day: '2025-06-14',
        mark: { value: 5310 },
        wind: { tenths: 12 },
        place: 2,
      },
    ]);
  });

  test('may fill several of ours', () => {
    const text = 'first_name,last_name,gender,date,mark,event\nOrla,Fennimore,F,2025-06-14,9.02,Kugel 3 kg\n';
    const outcomes = read('performances', text, {
      columns: { discipline: 'event', implement: 'event' },
      values: { discipline: { 'Kugel 3 kg': 'Shot Put' }, implement: { 'Kugel 3 kg': '3kg', '*': '' } },
    }).outcomes;
    expect(outcomes).toMatchObject([{ discipline: { discipline: { code: 'SP' } }, specification: '3kg' }]);
  });

  test('one column may hold the whole name', () => {
    const text =
      'athlete,gender,discipline,date,mark\nRosa van der Vale Jr,F,100m,2025-06-14,12.45\nUsha BOLD,F,100m,2025,12.46\n';
    const columns = { first_name: 'athlete', last_name: 'athlete' };
    expect(read('performances', text, { columns }).outcomes).toMatchObject([
      { names: [{ first: 'Rosa', last: 'van der Vale Jr' }] },
      { names: [{ first: 'Usha', last: 'BOLD' }] },
    ]);
  });

  test('missing ones are named', () => {
    expect(() => read('performances', 'name,event\nOrla,100m\n')).toThrow(
      expect.objectContaining({
        code: 'MISSING_COLUMNS',
        data: {
          columns: ['first_name', 'last_name', 'gender', 'discipline', 'date', 'mark or place'],
          found: ['name', 'event'],
        },
      }),
    );
    expect(() => read('records', 'discipline,mark\n100m,12.45\n')).toThrow(
      expect.objectContaining({ data: { columns: ['gender', 'holder'], found: ['discipline', 'mark'] } }),
    );
    expect(open('athletes', 'first_name\nOrla\n').binding.missing).toEqual(['last_name', 'gender']);
  });

  test('of a file of teams need no names of athletes', () => {
    const text =
      'team_members,gender,discipline,date,mark\nAda Low; Bea Moor; Cat Hill; Dot Vale,F,4x100m,2025-06-14,49.80\n';
    expect(read('performances', text).outcomes).toMatchObject([{ isTeam: true, warnings: [] }]);
  });
});

describe('constants', () => {
  test('fill what the file lacks', () => {
    const rows = csvOf([{ first_name: 'Orla', last_name: 'Fennimore', date: '2025-06-14', mark: '12.45' }]);
    expect(read('performances', rows, { constants: { gender: 'F', discipline: '100m' } }).outcomes).toMatchObject([
      { gender: 'F', discipline: { discipline: { code: '100m' } } },
    ]);
  });

  test('win over a column of the same name, which is then reported as ignored', () => {
    const mapping = { constants: { club: 'Marlbrook AC' } };
    const text = csvOf([performanceRow({ club: 'mac' })]);
    expect(open('performances', text, mapping).binding.ignored).toEqual(['club']);
    expect(read('performances', text, mapping).outcomes).toMatchObject([{ representedClub: 'Marlbrook AC' }]);
  });
});

describe('values', () => {
  test('that are not listed stay, unless * says otherwise', () => {
    const season = (mapping: Mapping, cell: string) => readPerformance({ season: cell, mark: '12.45' }, mapping);
    const listed: Mapping = { values: { season: { halle: 'Indoors' } } };
    expect(season(listed, 'halle')).toMatchObject({ season: { code: 'indoor' } });
    expect(season(listed, 'Road')).toMatchObject({ season: { code: 'road' } });
    const others: Mapping = { values: { season: { halle: 'Indoors', '*': 'Track & Field' } } };
    expect(season(others, 'Stadion')).toMatchObject({ season: { code: 'track' } });
  });

  test('an empty cell is translated only where it is listed', () => {
    expect(readPerformance({ gender: '' }, { values: { gender: { '*': 'F' } } })).toMatchObject({
      reason: { code: 'GENDER_MISSING' },
    });
    expect(readPerformance({ gender: '' }, { values: { gender: { '': 'F' } } })).toMatchObject({ gender: 'F' });
  });
});

test('where keeps only the rows that match, and counts the others', () => {
  const text = csvOf([performanceRow({ is_approved: 'True' }), performanceRow({ is_approved: 'False', mark: 'junk' })]);
  const { outcomes, rows, leftOut } = read('performances', text, { where: { is_approved: 'True' } });
  expect({ count: outcomes.length, rows, leftOut }).toEqual({ count: 1, rows: 1, leftOut: 1 });
});

describe('athletes from a second file', () => {
  const results =
    'athlete_id,discipline,date,mark\n7,100m,2025-06-14,12.45\n8,100m,2025-06-14,12.46\n9,100m,2025-06-14,12.47\n';
  const athletes =
    'id;first_name;last_name;sex;birth_date\n7;Orla;Fennimore;F;2010-03-02\n9;Ada;Low;F;\n9;Bea;Low;F;\n';
  const mapping: Mapping = {
    athletes: { file: 'athletes.csv', key: 'athlete_id', id: 'id' },
    columns: { gender: 'sex', date_of_birth: 'birth_date' },
  };

  test('are joined by their number; an unknown or double number sets the row aside', () => {
    expect(read('performances', results, mapping, athletes).outcomes).toMatchObject([
      { type: 'candidate', names: [{ first: 'Orla', last: 'Fennimore' }], gender: 'F', dateOfBirth: '2010-03-02' },
      {
        type: 'quarantined',
        line: 3,
        reason: { code: 'ATHLETE_NOT_IN_FILE', data: { id: '8' } },
        cells: { mark: '12.46' },
      },
      { type: 'quarantined', line: 4, reason: { code: 'ATHLETE_TWICE_IN_FILE', data: { id: '9' } } },
    ]);
  });

  test.each([
    [{ ...mapping, athletes: { file: 'athletes.csv', key: 'nr', id: 'id' } }, athletes, /"athletes.key".*"nr"/],
    [{ ...mapping, athletes: { file: 'athletes.csv', key: 'athlete_id', id: 'nr' } }, athletes, /"athletes.id".*"nr"/],
    [mapping, undefined, /"athletes.csv", which was not given/],
  ])('a wrong join is refused', (wrong, second, problem) => {
    expect(() => read('performances', results, wrong, second)).toThrow(
      expect.objectContaining({ code: 'MAPPING_INVALID', data: { problem: expect.stringMatching(problem) } }),
    );
  });
});

describe('timeGroups', () => {
  const mapping: Mapping = { timeGroups: { default: 'm,s,h', Marathon: 'h,m,s', Halvmaraton: 'h,m,s' }, decimal: ',' };

  test.each([
    ['800m', '1,34,91', 94_910],
    ['Marathon', '2,34,51', 9_291_000],
    ['Mar', '2,34,51', 9_291_000],
  ])('%s: %s', (discipline, mark, value) => {
    expect(readPerformance({ discipline, mark }, mapping)).toMatchObject({ mark: { value } });
  });

  test('go by the name that the file gives the discipline', () => {
    const values = { discipline: { Halvmaraton: 'Half Marathon' } };
    expect(readPerformance({ discipline: 'Halvmaraton', mark: '1,14,51' }, { ...mapping, values })).toMatchObject({
      mark: { value: 4_491_000 },
    });
  });
});

describe('a mapping that cannot be used is refused with a precise sentence', () => {
  const text = csvOf([performanceRow()]);
  test.each<[Mapping, RegExp]>([
    [
      { columns: { mark: 'Leistung' } },
      /"mark" is to come from the column "Leistung", but there are only first_name, /,
    ],
    [
      { columns: { result: 'mark' } },
      /"columns" names "result", which an import of performances does not have; it has first_name, /,
    ],
    [{ constants: { sex: 'F' } }, /"constants" names "sex"/],
    [{ values: { event: { a: 'b' } } }, /"values" names "event"/],
    [{ columns: { gender: 'gender' }, constants: { gender: 'F' } }, /"gender" is both in "columns" and in "constants"/],
    [{ where: { approved: 'True' } }, /"where" names the column "approved"/],
    [{ dateFormat: 'TT.MM.JJJJ' }, /date format "TT\.MM\.JJJJ"/],
    [{ delimiter: 'x' }, /delimiter "x"/],
    [{ encoding: 'klingon' }, /encoding "klingon"/],
  ])('%j', (mapping, problem) => {
    expect(() => read('performances', text, mapping)).toThrow(
      expect.objectContaining({ code: 'MAPPING_INVALID', data: { problem: expect.stringMatching(problem) } }),
    );
  });

  test('two columns of one name, if they are read', () => {
    const twins =
      'first_name,last_name,gender,discipline,date,mark,MARK,coach,Coach\na,b,F,100m,2025,12.45,12.46,x,y\n';
    expect(() => read('performances', twins)).toThrow(
      expect.objectContaining({ data: { problem: 'two columns of the file are named "mark"; rename one of them' } }),
    );
    expect(read('performances', twins, { columns: { mark: 'MARK' } }).outcomes).toMatchObject([
      { mark: { value: 12_460 } },
    ]);
  });

  test.each([
    ['{"columns": ', /not JSON/],
    ['[1]', /not a JSON object/],
    ['{"colums": {}}', /"colums" is no part of it; the parts are columns, constants/],
    ['{"decimal": ";"}', /at "decimal"/],
    ['{"columns": {"mark": 3}}', /at "columns.mark"/],
  ])('as a file: %s', (json, problem) => {
    expect(() => parseMappingFile(json)).toThrow(
      expect.objectContaining({ code: 'MAPPING_INVALID', data: { problem: expect.stringMatching(problem) } }),
    );
  });
});

test('a mapping file is read as it stands', () => {
  expect(parseMappingFile(`\ufeff${JSON.stringify(german)}`)).toEqual(german);
});

test('the layout of a file does not depend on the order or case of its columns', () => {
  expect(layoutKey(['Name', 'Mark'])).toBe(layoutKey(['mark', 'NAME']));
  expect(layoutKey(['Name', 'Mark'])).not.toBe(layoutKey(['Name', 'Marke']));
});

test('protection against formulas is taken off, and formulas are plain text', () => {
  expect(
    readPerformance({ competition: "'=SUM(1)", venue: '=SUM(1)', last_name: "'@home", club: "'' Club" }),
  ).toMatchObject({
    competition: '=SUM(1)',
    venue: '=SUM(1)',
    names: [{ last: '@home' }],
    representedClub: "'' Club",
  });
});
