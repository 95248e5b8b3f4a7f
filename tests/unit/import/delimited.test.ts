import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readTable } from '#main/import/reading/delimited.ts';
import { readRecord } from '#main/import/reading/record.ts';

/** Sound rows as `line: cells`, others as `line: problem`. */
function outline(text: string, options: Parameters<typeof readTable>[1] = {}): string[] {
  return readTable(text, options).rows.map(
    ({ line, cells, problem }) => `${line}: ${problem ?? JSON.stringify(cells)}`,
  );
}

describe('well-formed text', () => {
  test('keeps quotes, delimiters and line breaks inside quoted cells', () => {
    expect(outline('a,b,c\n"x, y","say ""hi""","two\nlines"\n1,2,3\n')).toEqual([
      String.raw`2: ["x, y","say \"hi\"","two\nlines"]`,
      '4: ["1","2","3"]',
    ]);
  });

  test('may leave out the last line end', () => {
    expect(outline('a,b\n1,2')).toEqual(['2: ["1","2"]']);
    expect(outline('a,b\n1,"2"')).toEqual(['2: ["1","2"]']);
  });

  test('may mix line ends', () => {
    expect(outline('a,b\r\n1,2\r3,4\n5,6\r\n')).toEqual(['2: ["1","2"]', '3: ["3","4"]', '4: ["5","6"]']);
  });

  test('may have blank lines and lines of empty cells, which are no rows but count as lines', () => {
    expect(outline('\n\na,b\n\n1,2\n , \n\t\n3,4\n,\n')).toEqual(['5: ["1","2"]', '8: ["3","4"]']);
  });

  test('may end every line, or only some, with a delimiter', () => {
    expect(outline('a,b,\n1,2,\n3,4\n')).toEqual(['2: ["1","2",""]', '3: ["3","4",""]']);
    expect(outline('a,b\n1,2,\n3,4,,,\n')).toEqual(['2: ["1","2"]', '3: ["3","4"]']);
  });

  test('may hold a cell of a megabyte', () => {
    const long = 'x'.repeat(1_000_000);
    const [row] = readTable(`a,b\n"${long}",2\n`).rows;
    expect(row?.cells[0]).toHaveLength(1_000_000);
  });

  test('may have spaces behind a closing quote', () => {
    expect(outline('a,b\n"1" ,"2" \n3,4\n')).toEqual(['2: ["1","2"]', '3: ["3","4"]']);
  });

  test('may have inches in plain cells', () => {
    expect(outline('a;b\n17\' 4";54\' 6"\n')).toEqual([String.raw`2: ["17' 4\"","54' 6\""]`]);
  });

  test('is read without a header where the mapping says so', () => {
    const table = readTable('Orla,12.45\nTomos,11.02\n', { hasNoHeader: true });
    expect(table.header).toEqual(['#1', '#2']);
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('malformed text costs the lines that are malformed, and no others', () => {
  test.each<[string, string, string[]]>([
    ['a row too short', 'a,b,c\n1,2\n3,4,5\n', ['2: RAGGED_ROW', '3: ["3","4","5"]']],
    ['a row too long', 'a,b\n1,2,3\n4,5\n', ['2: RAGGED_ROW', '3: ["4","5"]']],
    ['a decimal comma without quotes', 'a,b\nOrla,12,45\nTomos,11.02\n', ['2: RAGGED_ROW', '3: ["Tomos","11.02"]']],
    ['a quote that does not close, at the end', 'a,b\n1,2\n3,"4\n', ['2: ["1","2"]', '3: UNTERMINATED_QUOTE']],
    ['one in the middle', 'a,b\n1,"2\n3,4\n5,6\n', ['2: UNTERMINATED_QUOTE', '3: ["3","4"]', '4: ["5","6"]']],
    [
      'one before sound quoted cells',
      'a,b\n1,"2\n"3","4"\n5,6\n',
      ['2: UNTERMINATED_QUOTE', '3: ["3","4"]', '4: ["5","6"]'],
    ],
    ['one as the only sign of a line', 'a,b\n"\n1,2\n', ['2: UNTERMINATED_QUOTE', '3: ["1","2"]']],
    ['two in a row', 'a,b\n1,"2\n3,"4\n5,6\n', ['2: UNTERMINATED_QUOTE', '3: UNTERMINATED_QUOTE', '4: ["5","6"]']],
    ['one behind a cell of two lines', 'a,b\n"x\ny","2\n5,6\n', ['2: UNTERMINATED_QUOTE', '4: ["5","6"]']],
    ['a quote inside a plain cell', 'a,b\nBea"rd,2\n3,4\n', ['2: LONE_QUOTE', '3: ["3","4"]']],
    ['quotes around a word of a plain cell', 'a,b\nJo "Smudge" Smith,2\n3,4\n', ['2: LONE_QUOTE', '3: ["3","4"]']],
    ['quotes not doubled in a quoted cell', 'a,b\n"Jo "Smudge" Smith",2\n3,4\n', ['2: LONE_QUOTE', '3: ["3","4"]']],
    ['text behind a closing quote', 'a,b\n"1"x,2\n3,4\n', ['2: LONE_QUOTE', '3: ["3","4"]']],
    ['a space before an opening quote', 'a,b\n1, "2, 3"\n3,4\n', ['2: LONE_QUOTE', '3: ["3","4"]']],
    ['a lone quote and a row too long', 'a,b\n1,2"x,3\n3,4\n', ['2: LONE_QUOTE', '3: ["3","4"]']],
    [
      'a quote that meets the one of the next line',
      'a,b\n1,"2\n3,",4\n5,6\n',
      ['2: UNTERMINATED_QUOTE', '3: UNTERMINATED_QUOTE', '4: ["5","6"]'],
    ],
    ['one that fits the header', 'a,b\n1,"2\n3,x"\n5,6\n', ['2: UNTERMINATED_QUOTE', '3: LONE_QUOTE', '4: ["5","6"]']],
    ['a row of another delimiter', 'a;b\n1,2\n3;4\n', ['2: RAGGED_ROW', '3: ["3","4"]']],
  ])('%s', (_name, text, expected) => {
    const isColumn = (name: string) => /^[abc]$/.test(name);
    expect(outline(text, { isKnownName: isColumn, isOneLine: isColumn })).toEqual(expected);
  });

  test('a line break in a name is no swallowed line', () => {
    expect(outline('a,b\n1,"2\n3"\n5,6\n', { isOneLine: () => true })).toEqual([
      String.raw`2: ["1","2\n3"]`,
      '4: ["5","6"]',
    ]);
  });

  test('a line that cannot be taken apart is kept as it stands', () => {
    expect(readTable('a,b\n1,"2\n3,4\n').rows[0]).toMatchObject({ line: 2, cells: [], text: '1,"2' });
  });

  test('thousands of broken lines are no slower than thousands of sound ones', () => {
    const text = `a,b\n${'x,"y\n'.repeat(20_000)}`;
    const { rows } = readTable(text);
    expect(rows).toHaveLength(20_000);
    expect(rows.every(({ problem }) => problem === 'UNTERMINATED_QUOTE')).toBe(true);
  });
});

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|'])('%j is found where it splits evenly', (delimiter) => {
    const lines = ['name,mark;x|y', '1,5;2', '3;4|5,6'].map((cell, row) => [`"${cell}"`, row, 'c'].join(delimiter));
    expect(readTable(`${lines.join('\n')}\n`).delimiter).toBe(delimiter);
  });

  test('is the one that shows known names, though another splits as evenly', () => {
    const text = 'first_name;mark,x\nOrla;12,45\nTomos;11,02\n';
    expect(readTable(text, { isKnownName: (name) => name === 'first_name' }).delimiter).toBe(';');
  });

  test('is what the first line of Excel says, which counts as a line', () => {
    const table = readTable('sep=;\r\na;b\r\n1,5;2\r\n');
    expect(table).toMatchObject({ delimiter: ';', header: ['a', 'b'] });
    expect(table.rows).toMatchObject([{ line: 3, cells: ['1,5', '2'] }]);
  });

  test('is the mapping’s where it names one', () => {
    expect(readTable('a;b,c\n1;2,3\n', { delimiter: ',' }).header).toEqual(['a;b', 'c']);
  });
});

describe('cells never move to another column', () => {
  const delimiters = fc.constantFrom(',', ';', '\t', '|');
  const newlines = fc.constantFrom('\n', '\r\n', '\r');
  /** Every cell begins with its column's name, so that it shows where it belongs. */
  const tagged = fc.array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom(...Array.from('ab 1,;|\t"\n\'.ø')) }),
      isQuoted: fc.boolean(),
    }),
    { minLength: 3, maxLength: 3 },
  );

  function write(rows: { text: string; isQuoted: boolean }[][], delimiter: string, newline: string): string {
    const lines = rows.map((row) =>
      row
        .map(({ text, isQuoted }, column) => {
          const cell = `c${column}:${text}`;
          const needsQuotes = isQuoted || /["\n]/.test(cell) || cell.includes(delimiter);
          return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
        })
        .join(delimiter),
    );
    return [['c0', 'c1', 'c2'].join(delimiter), ...lines].join(newline) + newline;
  }

  /** The lines of the records that lie between two positions of the text. */
  function linesTouched(rows: Parameters<typeof write>[0], from: number, to: number): [number, number] {
    const lineAt = (count: number) => write(rows.slice(0, count), ',', '\n').split('\n').length;
    const endsAt = (count: number) => write(rows.slice(0, count), ',', '\n').length;
    const counts = Array.from({ length: rows.length + 1 }, (_, count) => count);
    const firstTouched = counts.find((count) => endsAt(count) > from) ?? rows.length;
    const lastTouched = counts.find((count) => endsAt(count) > to) ?? rows.length;
    return [firstTouched === 0 ? 1 : lineAt(firstTouched - 1), lineAt(lastTouched)];
  }

  test('what is written comes back', () => {
    fc.assert(
      fc.property(fc.array(tagged, { minLength: 1 }), delimiters, newlines, (rows, delimiter, newline) => {
        const table = readTable(write(rows, delimiter, newline), { isKnownName: (name) => /^c[012]$/.test(name) });
        expect(table.rows.map(({ cells }) => cells)).toEqual(
          rows.map((row) => row.map(({ text }, column) => `c${column}:${text}`)),
        );
      }),
    );
  });

  test('after any one damage of a file, each other row is right or has a problem', () => {
    const damages = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.integer({ min: 0, max: 2 }),
      added: fc.constantFrom('', '"', ',', '\n', '""', 'x', '"\n'),
    });
    fc.assert(
      fc.property(fc.array(tagged, { minLength: 4, maxLength: 10 }), damages, (rows, { at, removed, added }) => {
        const sound = write(rows, ',', '\n');
        const header = sound.indexOf('\n') + 1;
        const position = header + Math.floor(at * (sound.length - header));
        const text = sound.slice(0, position) + added + sound.slice(position + removed);
        const table = readTable(text, { delimiter: ',' });
        const [first, last] = linesTouched(rows, position, position + removed);
        for (const { line, cells, problem } of table.rows) {
          if (problem !== null || (line >= first && line <= last + 2)) continue;
          expect(cells.map((cell) => cell.slice(0, 2))).toEqual(['c0', 'c1', 'c2']);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('the strict reader agrees with papaparse on well-formed text', () => {
  const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab,"\n ø')) });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => row.map((each) => `"x${each.replaceAll('"', '""')}"`).join(',')).join('\n');
      const records: string[][] = [];
      for (let position = 0; position < text.length;) {
        const record = readRecord(text, position, ',');
        expect(record).toMatchObject({ type: 'record', hasLoneQuote: false });
        if (record.type === 'record') records.push(record.cells);
        position = record.end;
      }
      expect(records).toEqual(readTable(`a,b\n${text}`).rows.map(({ cells }) => cells));
    }),
  );
});
