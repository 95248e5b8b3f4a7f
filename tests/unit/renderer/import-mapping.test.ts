import { describe, expect, it } from 'vitest';

import { errorFile } from '#renderer/imports/error-file.ts';
import { likelyMapping, usedAs, withColumn, withConstant } from '#renderer/imports/mapping.ts';
import { unknownWords, withWord } from '#renderer/imports/words.ts';
import type { ImportPreview } from '#shared/contract/imports.ts';

const counts = { rows: 0, new: 0, duplicate: 0, possibleDuplicate: 0, noMark: 0, otherClub: 0, error: 0 };

function preview(more: Partial<ImportPreview> = {}): ImportPreview {
  return {
    layout: 'a',
    encoding: 'utf-8',
    encodingIsCertain: true,
    delimiter: ',',
    columns: [],
    ignoredColumns: [],
    missingColumns: [],
    suggestion: {},
    counts,
    rows: [],
    rememberedMapping: null,
    ...more,
  };
}

const column = (name: string, mappedTo: string | null) => ({ name, mappedTo, examples: [] });

describe('how the columns of a file are used', () => {
  it('starts as the last file of the layout was read, else as the columns make likely', () => {
    const suggestion = { columns: { mark: 'Leistung' } };
    const remembered = { columns: { mark: 'Zeit' } };
    expect(likelyMapping(preview({ suggestion, rememberedMapping: remembered }))?.from).toBe('remembered');
    expect(likelyMapping(preview({ suggestion }))).toEqual({ mapping: suggestion, from: 'suggested' });
    expect(likelyMapping(preview())).toBeNull();
  });

  it('does not count a suggestion that was taken back as a use', () => {
    const suggestion = { columns: { note: 'Bemerkung' } };
    expect(usedAs(column('Bemerkung', 'note'), {}, suggestion)).toBeNull();
    expect(usedAs(column('Bemerkung', 'note'), suggestion, suggestion)).toBe('note');
    expect(usedAs(column('Mark', 'mark'), {}, {})).toBe('mark');
  });

  it('reads first and last name from a column of whole names', () => {
    const mapping = withColumn({}, column('Athlete', null), 'whole_name', {});
    expect(mapping.columns).toEqual({ first_name: 'Athlete', last_name: 'Athlete' });
    expect(usedAs(column('Athlete', 'first_name'), mapping, {})).toBe('whole_name');
  });

  it('keeps a column out that bears one of our names, and takes it in again', () => {
    const without = withColumn({}, column('venue', 'venue'), null, {});
    expect(without).toEqual({ constants: { venue: '' } });
    expect(withColumn(without, column('venue', null), 'venue', {})).toEqual({ columns: { venue: 'venue' } });
  });

  it('never has a value for all rows and a column for the same thing', () => {
    const mapping = withConstant({ columns: { gender: 'Sex' } }, 'gender', ' F ');
    expect(mapping).toEqual({ constants: { gender: 'F' } });
    expect(withConstant(mapping, 'gender', '')).toEqual({});
  });
});

describe('the words of a file', () => {
  const known = { disciplines: [], seasons: [] };
  const row = (gender: string) => ({
    line: 2,
    state: 'error' as const,
    cells: { gender },
    reason: '',
    suggestion: null,
  });

  it('are asked for once, those of most rows first, and not again when they are translated', () => {
    const found = preview({ rows: [row('K'), row('Damen'), row('Damen'), row('W')] });
    const words = unknownWords(found, {}, known);
    expect(words.map(({ word, rows }) => [word, rows])).toEqual([
      ['Damen', 2],
      ['K', 1],
    ]);
    const mapping = withWord({}, 'gender', 'Damen', 'F');
    expect(unknownWords(found, mapping, known).map(({ word, meaning }) => [word, meaning])).toEqual([
      ['Damen', 'F'],
      ['K', null],
    ]);
    expect(withWord(mapping, 'gender', 'Damen', null).values).toEqual({});
  });
});

describe('the file of rows to correct', () => {
  it('holds what is wrong beside the cells and nothing that a spreadsheet would run', () => {
    const cells = { first_name: '=SUM(1)', wind: '-0.3', note: 'a "quoted", note' };
    const text = errorFile([{ line: 7, reason: 'No mark.', suggestion: null, cells }]);
    expect(text).toBe(
      'first_name,wind,note,line,reason,suggestion\r\n\'=SUM(1),-0.3,"a ""quoted"", note",7,No mark.,\r\n',
    );
  });
});
