import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { columnsOf } from '#main/import/reading/columns.ts';
import type { ImportKind, Mapping } from '#shared/contract/imports.ts';
import { Failure } from '#shared/domain/failure.ts';
import { importReason, importSuggestion, importWarning } from '#shared/messages/import.ts';
import { csvOf, read } from './read-text.ts';

const kinds = fc.constantFrom<ImportKind>('athletes', 'performances', 'records');

const nearMisses = [
  '',
  'F',
  'M',
  'X',
  'Open',
  '100m',
  'SP4K',
  '4x100m',
  'HJ',
  '80HU17W',
  'Mile',
  '2025-06-14',
  '2025',
  '14/06/2025',
  '45000',
  '12.45',
  '12.5',
  '1:02.3',
  '5.67',
  '10. May',
  'DNS',
  '38.09DQ',
  '24.65w(24.8)',
  '6.83i',
  '+1.2',
  'n/a',
  '4-h2',
  '(-)',
  'Ada Low; Bea Moor',
  'Low, Ada',
  '=SUM(1)',
  "'=x",
  '4kg',
  '76.2',
  'FAT',
  'final',
  'timed',
  '#REF!',
  '1.2E+05',
  'CasaÃ±as',
];

/** Cells as files have them, near misses of those, and anything. */
const cells = fc.oneof(
  fc.constantFrom(...nearMisses),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789:.,;-+hw() mfxNMDQ"\'/')), maxLength: 10 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** A file of one kind with some of its columns, in any order, filled with anything. */
function files(kind: ImportKind): fc.Arbitrary<string> {
  return fc
    .shuffledSubarray([...columnsOf(kind), 'unknown'], { minLength: 1 })
    .chain((columns) =>
      fc.array(fc.record(Object.fromEntries(columns.map((column) => [column, cells]))), { minLength: 1, maxLength: 6 }),
    )
    .map((rows) => csvOf(rows));
}

const mappings = fc.record<Mapping>(
  {
    dateFormat: fc.constantFrom('DD/MM/YYYY', 'D MMM YY', 'nonsense'),
    decimal: fc.constantFrom('.', ','),
    delimiter: fc.constantFrom(',', ';', 'tab', 'x'),
    encoding: fc.constantFrom('utf-8', 'windows-1250', 'utf-16be', 'nonsense'),
    constants: fc.dictionary(fc.constantFrom('gender', 'discipline', 'date', 'mark', 'nonsense'), cells, {
      maxKeys: 3,
    }),
    values: fc.dictionary(fc.constantFrom('gender', 'mark'), fc.dictionary(cells, cells), { maxKeys: 2 }),
    where: fc.dictionary(fc.constantFrom('mark', 'unknown'), cells, { maxKeys: 1 }),
    timeGroups: fc.dictionary(fc.constantFrom('default', 'Mile', '100m'), fc.constantFrom('m,s,h', 'h,m,s')),
  },
  { requiredKeys: [] },
);

/** What an import does with a file: the failure's code, or everything that is wrong with the rows. */
function faultsOf(kind: ImportKind, input: string | Uint8Array, mapping: Mapping): string[] {
  let result;
  try {
    result = read(kind, input, mapping);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
  const { outcomes, rows } = result;
  const faults = outcomes.length === rows ? [] : [`${outcomes.length} outcomes of ${rows} rows`];
  let line = 0;
  for (const outcome of outcomes) {
    if (outcome.line <= line) faults.push(`line ${outcome.line} after ${line}`);
    line = outcome.line;
    const sentences =
      outcome.type === 'quarantined'
        ? [importReason(outcome.reason), importSuggestion(outcome.reason) ?? 'None.']
        : outcome.warnings.map(importWarning);
    faults.push(...sentences.filter((sentence) => !/[.”]$/.test(sentence)));
  }
  return faults;
}

describe('whatever the file, only failures are thrown, no row is lost, and every reason and warning has its words', () => {
  test('cells of any kind in columns of any order', () => {
    const inputs = kinds.chain((kind) => fc.tuple(fc.constant(kind), files(kind), mappings));
    fc.assert(
      fc.property(inputs, ([kind, text, mapping]) => {
        expect(faultsOf(kind, text, mapping)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(kinds, fc.uint8Array({ maxLength: 300 }), mappings, (kind, bytes, mapping) => {
        expect(faultsOf(kind, bytes, mapping)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('any text behind a sound header', () => {
    fc.assert(
      fc.property(kinds, fc.string({ unit: 'binary', maxLength: 200 }), (kind, text) => {
        expect(faultsOf(kind, `${columnsOf(kind).join(',')}\n${text}`, {})).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('a row that was read has the cells of its own line', () => {
  const rows = fc.array(fc.record({ mark: fc.integer({ min: 10, max: 59 }), isBroken: fc.boolean() }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, (drafts) => {
      const lines = drafts.map(
        ({ mark, isBroken }, index) => `Ada,Low${index}${isBroken ? ',"' : ''},F,300m,2025,${mark}.00`,
      );
      const text = `first_name,last_name,gender,discipline,date,mark\n${lines.join('\n')}\n`;
      for (const [index, outcome] of read('performances', text).outcomes.entries()) {
        const draft = drafts[index];
        expect(outcome.line).toBe(index + 2);
        expect(outcome.type).toBe(draft?.isBroken === true ? 'quarantined' : 'candidate');
        if (outcome.type !== 'candidate') continue;
        expect(outcome).toMatchObject({ names: [{ last: `Low${index}` }], mark: { value: (draft?.mark ?? 0) * 1000 } });
      }
    }),
  );
});
