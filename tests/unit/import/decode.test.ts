import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { decodeFile } from '#main/import/reading/decode.ts';
import type { Failure } from '#shared/domain/failure.ts';
import { csvOf, fileOf, performanceRow, read } from './read-text.ts';

const rows = [
  performanceRow({ first_name: 'Zoé', last_name: 'Müller', competition: 'Fest der Füchse' }),
  performanceRow({
    first_name: 'Göran',
    last_name: 'Äpfel',
    gender: 'M',
    mark: '11,02',
    competition: 'a; b, c | d\te',
  }),
  performanceRow({ first_name: 'Orla', last_name: 'O"Dell', mark: '12.01', competition: 'two\nlines' }),
];

const encodings: readonly [string, (text: string) => Uint8Array, string | undefined][] = [
  ['UTF-8', (text) => iconv.encode(text, 'utf-8'), undefined],
  ['UTF-8 with a mark', (text) => iconv.encode(text, 'utf-8', { addBOM: true }), undefined],
  ['UTF-16LE with a mark', (text) => iconv.encode(text, 'utf-16le', { addBOM: true }), undefined],
  ['UTF-16BE with a mark', (text) => iconv.encode(text, 'utf-16be', { addBOM: true }), undefined],
  ['UTF-16LE without a mark', (text) => iconv.encode(text, 'utf-16le', { addBOM: false }), undefined],
  ['UTF-16BE without a mark', (text) => iconv.encode(text, 'utf-16be', { addBOM: false }), undefined],
  ['Windows-1252', (text) => iconv.encode(text, 'windows-1252'), 'windows-1252'],
  ['Latin-1', (text) => iconv.encode(text, 'iso-8859-1'), 'Latin1'],
  ['Windows-1250', (text) => iconv.encode(text, 'windows-1250'), 'windows-1250'],
  ['ISO 8859-2', (text) => iconv.encode(text, 'iso-8859-2'), 'ISO-8859-2'],
  ['ISO 8859-15', (text) => iconv.encode(text, 'iso-8859-15'), 'iso-8859-15'],
  ['MacRoman', (text) => iconv.encode(text, 'macintosh'), 'macintosh'],
];

describe('every encoding, delimiter and line end gives equal rows', () => {
  const expected = withoutLines(read('performances', csvOf(rows)));

  for (const [name, encode, encoding] of encodings) {
    for (const delimiter of [',', ';', '\t', '|']) {
      for (const newline of ['\n', '\r\n', '\r']) {
        test(`${name}, ${JSON.stringify(delimiter)}, ${JSON.stringify(newline)}`, () => {
          const bytes = encode(csvOf(rows, delimiter, newline));
          expect(withoutLines(read('performances', bytes, encoding === undefined ? {} : { encoding }))).toEqual(
            expected,
          );
        });
      }
    }
  }

  function withoutLines({ outcomes }: ReturnType<typeof read<'performances'>>) {
    expect(outcomes.map(({ type }) => type)).toEqual(['candidate', 'candidate', 'candidate']);
    return outcomes;
  }
});

describe('an encoding that nobody names', () => {
  test('is certain for UTF-8, with and without letters beyond ASCII', () => {
    expect(decodeFile(fileOf('a,b\n1,2\n'))).toMatchObject({ encoding: 'utf-8', isCertain: true, alternatives: [] });
    expect(decodeFile(fileOf('a,b\nZoé,2\n'))).toMatchObject({
      encoding: 'utf-8',
      isCertain: true,
      text: 'a,b\nZoé,2\n',
    });
  });

  test('is uncertain for single bytes, and shows the lines that tell in each encoding', () => {
    const decoded = decodeFile(fileOf(iconv.encode('name,club\nZoé,Ystad\nAnna,Ås\nBob,Bo\n', 'windows-1252')));
    expect(decoded).toMatchObject({ encoding: 'windows-1252', isCertain: false });
    expect(decoded.alternatives.map(({ encoding }) => encoding)).toEqual(
      expect.arrayContaining(['windows-1252', 'windows-1250', 'iso-8859-2', 'iso-8859-15', 'macintosh']),
    );
    expect(decoded.alternatives[0]?.sample).toEqual(['Zoé,Ystad', 'Anna,Ås']);
  });

  test.each([
    ['windows-1250', 'name\nŁukasz Żółkiewski\nJiří Dvořák\nŠárka\n'],
    ['macintosh', 'name\nJosé Núñez\nÉloïse Garçon\n'],
    ['windows-1251', 'name\nПетров Иван Сергеевич\nСмирнова Анна Петровна\n'],
  ])('puts %s first where the letters look like names only in it', (encoding, text) => {
    expect(decodeFile(fileOf(iconv.encode(text, encoding))).alternatives[0]?.encoding).toBe(encoding);
  });

  test('sets aside the rows with letters beyond ASCII, and reads the others', () => {
    const text = csvOf([performanceRow({ last_name: 'Müller' }), performanceRow()]);
    const { outcomes } = read('performances', iconv.encode(text, 'windows-1252'));
    expect(outcomes).toMatchObject([
      {
        type: 'quarantined',
        line: 2,
        reason: { code: 'ENCODING_UNCERTAIN', data: { column: 'last_name', text: 'Müller', encoding: 'windows-1252' } },
      },
      { type: 'candidate', line: 3 },
    ]);
  });

  test('does not matter for columns that are ignored', () => {
    const text = csvOf([performanceRow({ coach: 'Müller' })]);
    expect(read('performances', iconv.encode(text, 'windows-1252')).outcomes[0]?.type).toBe('candidate');
  });
});

test('a byte order mark is believed before the encoding of a remembered mapping', () => {
  const decoded = decodeFile(fileOf(iconv.encode('name\nZoé\n', 'utf-8', { addBOM: true })), 'windows-1250');
  expect(decoded).toMatchObject({ text: 'name\nZoé\n', encoding: 'utf-8' });
});

test('a broken letter among many sound ones costs its row, not the file', () => {
  const lines = Array.from({ length: 30 }, (_, index) => performanceRow({ last_name: `Müller${index}` }));
  const bytes = Buffer.from(csvOf(lines));
  bytes[bytes.indexOf('Müller7', 0) + 1] = 0x41;
  const { outcomes } = read('performances', bytes);
  expect(outcomes.filter(({ type }) => type === 'candidate')).toHaveLength(29);
  expect(outcomes[7]).toMatchObject({ line: 9, reason: { code: 'LETTER_LOST' } });
});

test('half a letter at the end of a UTF-16 file is a lost letter', () => {
  const bytes = iconv.encode(csvOf([performanceRow(), performanceRow({ mark: '12.46' })]).trimEnd(), 'utf-16le', {
    addBOM: true,
  });
  const { outcomes } = read('performances', bytes.subarray(0, -1));
  expect(outcomes).toMatchObject([{ type: 'candidate' }, { reason: { code: 'LETTER_LOST' } }]);
});

test('Ctrl-Z and zero bytes at the end are no text', () => {
  expect(decodeFile(fileOf('a,b\n1,2\n\u001a\u0000\u0000')).text).toBe('a,b\n1,2\n');
});

describe('what is no text is refused with the reason', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['empty', new TextEncoder().encode(' \r\n\n ')],
    ['empty', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['spreadsheet', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0])],
    ['spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['pdf', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n')],
    ['binary', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)],
    ['empty', new Uint8Array(500)],
  ])('%s', (problem, bytes) => {
    expect(() => decodeFile(fileOf(bytes, 'list.csv'))).toThrow(
      expect.objectContaining<Partial<Failure>>({ code: 'FILE_UNREADABLE', data: { file: 'list.csv', problem } }),
    );
  });

  test('more than 100 MB', () => {
    expect(() => decodeFile(fileOf(new Uint8Array(100 * 1024 * 1024 + 1)))).toThrow(
      expect.objectContaining({ data: { file: 'results.csv', problem: 'too-large' } }),
    );
  });

  test('an encoding that does not exist', () => {
    expect(() => decodeFile(fileOf('a\n'), 'klingon')).toThrow(expect.objectContaining({ code: 'MAPPING_INVALID' }));
  });
});
