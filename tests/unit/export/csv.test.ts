import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CsvCell, CsvColumn } from '#main/export/csv.ts';
import { csvLines, stripProtection, writeCsv } from '#main/export/csv.ts';

const TEXT: CsvColumn[] = [{ name: 'name', kind: 'text' }];

function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

function written(text: string): string {
  return read(writeCsv(TEXT, [[text]]))[1]?.[0] ?? '';
}

describe('the form of the file', () => {
  it('begins with the column names, separates with commas and ends each line with CR LF', () => {
    const columns: CsvColumn[] = [
      { name: 'first_name', kind: 'text' },
      { name: 'wind', kind: 'number' },
    ];
    expect(
      writeCsv(columns, [
        ['Orla', -1.2],
        ['Åse', null],
      ]),
    ).toBe('first_name,wind\r\nOrla,-1.2\r\nÅse,\r\n');
  });

  it('writes a byte order mark only when asked', () => {
    expect(writeCsv(TEXT, [], { withByteOrderMark: true })).toBe('\ufeffname\r\n');
    expect(writeCsv(TEXT, [])).toBe('name\r\n');
  });

  it('quotes separators, quotes, line ends and outer spaces, and doubles quotes', () => {
    const cells = ['a,b', 'a;b', 'say "go"', 'two\nlines', 'two\rlines', ' padded', 'padded '];
    const lines = cells.map((cell) => [...csvLines(TEXT, [[cell]])][1]);
    expect(lines).toEqual([
      '"a,b"\r\n',
      '"a;b"\r\n',
      '"say ""go"""\r\n',
      '"two\nlines"\r\n',
      '"two\rlines"\r\n',
      '" padded"\r\n',
      '"padded "\r\n',
    ]);
  });

  it('keeps an empty line of a single column readable as a row', () => {
    expect(writeCsv(TEXT, [[''], ['x']])).toBe('name\r\n""\r\nx\r\n');
  });

  it('refuses a row that does not fit its columns and a number that is none', () => {
    expect(() => writeCsv(TEXT, [['a', 'b']])).toThrow(RangeError);
    expect(() => writeCsv(TEXT, [[Number.NaN]])).toThrow(RangeError);
  });

  it('is written line by line, so that a long export can be a stream', () => {
    function* rows(): Generator<CsvCell[]> {
      for (let row = 0; row < 3; row += 1) yield [String(row)];
    }
    expect([...csvLines(TEXT, rows())]).toEqual(['name\r\n', '0\r\n', '1\r\n', '2\r\n']);
  });
});

const STARTERS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
const PAYLOADS = [
  'SUM(1)',
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://example.invalid","x")',
  'IMPORTXML("http://example.invalid","//a")',
  'WEBSERVICE("http://example.invalid")',
  'DDE("cmd";"/C calc";"a")',
  'A1',
  '-',
  '',
];

describe('text that a spreadsheet would run', () => {
  const cases = STARTERS.flatMap((starter) => PAYLOADS.map((payload) => starter + payload));

  it('comes in more than a hundred kinds in this table', () => {
    expect(new Set(cases).size).toBeGreaterThanOrEqual(100);
  });

  it.each(cases)('is written behind an apostrophe and read back as it was: %j', (text) => {
    expect(written(text)).toBe(`'${text}`);
    expect(stripProtection(written(text))).toBe(text);
  });

  it('is protected once more where it already looks protected, and never touched otherwise', () => {
    for (const text of ["'=1", "''=1", "'''＠x"]) {
      expect(written(text)).toBe(`'${text}`);
      expect(stripProtection(written(text))).toBe(text);
    }
    for (const text of ["O'Hara", "'t Hooft", "''", '12.45', ' =1', 'a=1', '＃1', '13\' 6 3/4"', '1:02.3']) {
      expect(written(text)).toBe(text);
      expect(stripProtection(text)).toBe(text);
    }
  });
});

describe('numbers', () => {
  const NUMBER: CsvColumn[] = [{ name: 'wind', kind: 'number' }];
  const bare = (cell: CsvCell) => [...csvLines(NUMBER, [[cell]])][1];

  it('stay numbers, negative or with a sign, typed or as text', () => {
    for (const cell of [-1.2, 0, 12.45, '-1.2', '+1.2', '-0.3', '.5', '1e3']) expect(bare(cell)).toBe(`${cell}\r\n`);
    expect(bare('-0,3')).toBe('"-0,3"\r\n');
  });

  it('are no way around the protection', () => {
    for (const cell of ['=1', '-1+1', '+1.2+cmd', '-', '@1', '-1.2 ']) {
      expect(read(writeCsv(NUMBER, [[cell]]))[1]).toEqual([`'${cell}`]);
    }
  });
});

describe('any text in any column', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .tuple(
        fc.constantFrom("'", "''", '', ' '),
        fc.constantFrom(...STARTERS, '"', ',', ';'),
        fc.string({ unit: 'grapheme' }),
      )
      .map((parts) => parts.join('')),
  );

  it('is read back as it was once the protection is taken off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<CsvColumn['kind']>('text', 'number'), { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { maxLength: 5 }),
        (kinds, rows) => {
          const columns = kinds.map((kind, index) => ({ name: `c${index}`, kind }));
          const cells = rows.map((row) => row.slice(0, kinds.length));
          const back = read(writeCsv(columns, cells)).map((row) => row.map(stripProtection));
          expect(back).toEqual([columns.map(({ name }) => name), ...cells]);
        },
      ),
    );
  });

  it('never begins with a character that a spreadsheet runs, except as a number', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(STARTERS).not.toContain(written(cell).charAt(0) || 'x');
      }),
    );
  });
});
