import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ImportReport, Mapping } from '#shared/contract/imports.ts';

import { type BuiltCommand, openBuiltCommand } from './built-command.ts';
import { answerKey, hasRealData, mappings, rowsOf } from './real-data.ts';

interface Answer {
  rows: number;
  events: Record<
    string,
    {
      entries: number;
      strict_improvements: number;
      equalled: number;
      worse_than_standing: number;
      record_value: number;
      record_date: string;
    }
  >;
}

interface Entry {
  value: number;
  date: string;
  until: string | null;
  improvement: number | null;
  equalled: boolean;
}

/** World records in order: a record history must hold every strict improvement and every mark that equalled the standing one. */
describe.skipIf(!hasRealData('progressions'))('the progressions of world records', () => {
  let command: BuiltCommand;
  let report: ImportReport;
  const mapping = JSON.parse(readFileSync(join(mappings, 'progressions.json'), 'utf8')) as Mapping;

  beforeAll(() => {
    command = openBuiltCommand();
    // The file names no athletes. Everybody gets a name of their own, for two equal marks of one day by one athlete would
    // be one result twice.
    const rows = rowsOf('progressions/world_record_progressions.csv').map((row, index) => ({
      ...row,
      holder: `Holder ${index + 1}`,
    }));
    const file = join(command.folder, 'progressions.csv');
    writeFileSync(file, Papa.unparse(rows));
    const own: Mapping = {
      ...mapping,
      columns: { ...mapping.columns, last_name: 'holder' },
      constants: { first_name: 'World', age_group: 'Senior' },
    };
    const ownFile = join(command.folder, 'mapping.json');
    writeFileSync(ownFile, JSON.stringify(own));
    command.json('init', '--club', 'World');
    report = command.json('import', 'performances', file, '--club', 'World', '--mapping', ownFile) as ImportReport;
  });
  afterAll(() => command.remove());

  const answer = () => answerKey('progressions/world_record_progressions.expected.json') as Answer;

  test('every row is imported', () => {
    expect(report).toMatchObject({ rows: answer().rows, imported: answer().rows, duplicates: 0, quarantined: [] });
  });

  test('each of the events has as many improvements and equalled records, and the same record', () => {
    const events = Object.entries(answer().events);
    expect(events).toHaveLength(44);
    for (const [key, expected] of events) {
      const [gender = '', event = ''] = key.split('/');
      const discipline = mapping.values?.['discipline']?.[event] ?? event;
      const history = command.json(
        'history',
        '--club',
        'World',
        '--discipline',
        discipline,
        '--age-group',
        'Senior',
        '--gender',
        gender,
      ) as Entry[];
      const current = history.filter((entry) => entry.until === null);
      expect({
        key,
        entries: history.length,
        improvements: history.filter((entry) => !entry.equalled).length,
        equalled: history.filter((entry) => entry.equalled).length,
        value: current[0]?.value,
        date: current[0]?.date,
      }).toEqual({
        key,
        entries: expected.entries - expected.worse_than_standing,
        improvements: expected.strict_improvements,
        equalled: expected.equalled,
        value: expected.record_value,
        date: expected.record_date,
      });
      // The first has nothing to improve, an equalled one improves by nothing, all others by something.
      const steps = history.map(({ improvement }) =>
        improvement === null ? 'first' : improvement > 0 ? 'better' : 'equal',
      );
      expect({ key, steps }).toEqual({
        key,
        steps: history.map((entry, index) => (index === 0 ? 'first' : entry.equalled ? 'equal' : 'better')),
      });
    }
  });

  test('the database is sound afterwards', () => {
    expect(command.json('verify')).toMatchObject({ differences: [], integrity: 'ok' });
  });
});
