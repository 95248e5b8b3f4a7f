import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { parseMappingFile } from '#main/import/reading/mapping-file.ts';
import type { OpenedFile } from '#main/import/reading/open-file.ts';
import { checkComplete, openFile } from '#main/import/reading/open-file.ts';
import { readRows, type RowOutcome } from '#main/import/reading/read-rows.ts';
import type { ImportKind, Mapping } from '#shared/contract/imports.ts';
import { lookups, today } from './read-text.ts';

const folder = process.env['TRACKRECORD_REAL_DATA'] ?? join(process.cwd(), '../shared/data');
const mappings = join(process.cwd(), 'tests/acceptance/mappings');

interface RealFile<K extends ImportKind> {
  file: OpenedFile;
  outcomes: RowOutcome<K>[];
  leftOut: number;
}

function readReal<K extends ImportKind>(kind: K, path: string, mapping: Mapping, athletes?: string): RealFile<K> {
  const bytesOf = (name: string) => ({ name, bytes: readFileSync(join(folder, name)) });
  const athletesFile = athletes === undefined ? undefined : bytesOf(athletes);
  const file = openFile({ kind, mapping, file: bytesOf(path), athletesFile });
  checkComplete(file);
  return { file, ...readRows(kind, file, { lookups, today }) };
}

function mappingOf(name: string): Mapping {
  return parseMappingFile(readFileSync(join(mappings, `${name}.json`), 'utf8'));
}

function answersOf(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

/** What was set aside, as `line code text`, so that a difference shows the row. */
function setAside(outcomes: readonly RowOutcome<ImportKind>[]): string[] {
  return outcomes.flatMap((outcome) =>
    outcome.type === 'quarantined'
      ? [`${outcome.line} ${outcome.reason.code} ${JSON.stringify(outcome.reason.data)}`]
      : [],
  );
}

/** A cell of the file by the file's own column name. */
function cell({ file }: RealFile<ImportKind>, outcome: { cells: readonly string[] }, name: string): string {
  return outcome.cells[file.table.header.indexOf(name)] ?? '';
}

describe.skipIf(!existsSync(folder))(`real files (set TRACKRECORD_REAL_DATA where they are not in ${folder})`, () => {
  describe('results of a federation', () => {
    interface Best {
      athlete_id: string;
      event: string;
      approved_clean_marks: number;
      pb_value: number;
      pb_dates: string[];
    }

    test('all approved ones are read but one, whose decimal sign is not the file’s', () => {
      const real = readReal(
        'performances',
        'federation-results/results.csv',
        mappingOf('federation-results'),
        'federation-results/athletes.csv',
      );
      expect(real.outcomes).toHaveLength(734);
      expect(real.leftOut).toBe(57);
      expect(setAside(real.outcomes)).toEqual([
        expect.stringMatching(/^271 MARK_UNREADABLE .*"text":"10\.57","problem":"DECIMAL_UNCLEAR"/),
      ]);
    });

    test('give every personal best of the answer key', () => {
      const real = readReal(
        'performances',
        'federation-results/results.csv',
        mappingOf('federation-results'),
        'federation-results/athletes.csv',
      );
      // The key leaves out marks with signs such as (ok), mx and +.
      const clean = real.outcomes
        .filter((each) => each.type === 'candidate')
        .filter(({ markText }) => /^[\d,]+$/.test(markText));
      for (const best of (answersOf('federation-results/results.expected.json') as { pbs: Best[] }).pbs) {
        const marks = clean.filter(
          (each) => cell(real, each, 'athlete_id') === best.athlete_id && cell(real, each, 'event') === best.event,
        );
        const values = marks.map(({ mark }) => mark?.value ?? 0);
        const isTimed = marks[0]?.discipline.discipline.kind === 'timed';
        const value = isTimed ? Math.min(...values) : Math.max(...values);
        const days = marks.filter(({ mark }) => mark?.value === value).map(({ day }) => day);
        const found = {
          id: best.athlete_id,
          event: best.event,
          count: marks.length,
          value: value / 1000,
          days: [...new Set(days)].sort(),
        };
        expect(found).toEqual({
          id: best.athlete_id,
          event: best.event,
          count: best.approved_clean_marks,
          value: best.pb_value,
          days: best.pb_dates,
        });
      }
    });
  });

  describe('all-time lists of a club', () => {
    interface ListBest {
      gender: string;
      age_code: string;
      event: string;
      value: number;
      wind_assisted: boolean;
      holders: number;
      marks_in_list: number;
    }

    test('are read without exception', () => {
      const real = readReal('records', 'club-lists/alltime_lists.csv', mappingOf('club-lists'));
      expect(real.outcomes).toHaveLength(3097);
      expect(setAside(real.outcomes)).toEqual([]);
    });

    test('give every best mark of the answer key', () => {
      const real = readReal('records', 'club-lists/alltime_lists.csv', mappingOf('club-lists'));
      const lists = new Map<string, { values: number[]; isTimed: boolean; isPoints: boolean; windy: Set<number> }>();
      for (const outcome of real.outcomes) {
        if (outcome.type !== 'candidate') continue;
        const key = ['gender', 'age_code', 'event'].map((name) => cell(real, outcome, name)).join(' ');
        const { kind } = outcome.discipline.discipline;
        const list = lists.get(key) ?? {
          values: [],
          isTimed: kind === 'timed',
          isPoints: kind === 'points',
          windy: new Set(),
        };
        list.values.push(outcome.mark.value);
        if (outcome.wind.status === 'OVER_LIMIT') list.windy.add(outcome.mark.value);
        lists.set(key, list);
      }
      const { best } = answersOf('club-lists/alltime_lists.expected.json') as { best: ListBest[] };
      expect(lists.size).toBe(best.length);
      for (const answer of best) {
        const key = `${answer.gender} ${answer.age_code} ${answer.event}`;
        const list = lists.get(key);
        const values = list?.values ?? [];
        const value = list?.isTimed === true ? Math.min(...values) : Math.max(...values);
        const inUnits = list?.isPoints === true ? value : value / 1000;
        expect({
          key,
          value: inUnits,
          holders: values.filter((each) => each === value).length,
          count: values.length,
        }).toEqual({
          key,
          value: answer.value,
          holders: answer.holders,
          count: answer.marks_in_list,
        });
        expect(list?.windy.has(value)).toBe(answer.wind_assisted);
      }
    });
  });

  test('progressions of world records are read without exception and end in the record', () => {
    const real = readReal('performances', 'progressions/world_record_progressions.csv', mappingOf('progressions'));
    expect(real.outcomes).toHaveLength(566);
    expect(setAside(real.outcomes)).toEqual([]);
    const { events } = answersOf('progressions/world_record_progressions.expected.json') as {
      events: Record<string, { entries: number; record_value: number; record_date: string }>;
    };
    for (const [name, answer] of Object.entries(events)) {
      const marks = real.outcomes
        .filter((each) => each.type === 'candidate')
        .filter((each) => `${cell(real, each, 'Gender')}/${cell(real, each, 'Event')}` === name);
      const { kind } = marks[0]?.discipline.discipline ?? { kind: 'timed' };
      const values = marks.map(({ mark }) => mark?.value ?? 0);
      const value = kind === 'timed' ? Math.min(...values) : Math.max(...values);
      const days = marks
        .filter(({ mark }) => mark?.value === value)
        .map(({ day }) => day)
        .sort();
      expect({ name, entries: marks.length, value: kind === 'points' ? value : value / 1000 }).toEqual({
        name,
        entries: answer.entries,
        value: answer.record_value,
      });
      expect(days).toContain(answer.record_date);
    }
  });

  const topLists = existsSync(folder)
    ? ['men', 'women'].flatMap((group) =>
        readdirSync(join(folder, 'top-lists', group)).map((name) => `${group}/${name}`),
      )
    : [];
  test.each(topLists)('the world all-time list %s is read without exception', (path) => {
    const mapping: Mapping = {
      columns: { first_name: 'Competitor', last_name: 'Competitor', place: 'Pos', date_of_birth: 'DOB' },
      constants: {
        gender: path.startsWith('women') ? 'F' : 'M',
        discipline: path.replace(/^.*\/|\.csv$/g, '').replaceAll('-', ' '),
      },
      dateFormat: 'DD MMM YYYY',
    };
    const real = readReal('performances', `top-lists/${path}`, mapping);
    expect(setAside(real.outcomes)).toEqual([]);
    expect(real.outcomes.length).toBeGreaterThan(100);
    // Marks are sorted, best first: one that was misread would stand out.
    const marks = real.outcomes.flatMap((outcome) =>
      outcome.type === 'candidate' && outcome.mark !== null ? [outcome.mark] : [],
    );
    const isTimed = marks[0]?.timing !== null;
    const jumps = marks.filter((mark, index) => {
      const before = marks[index - 1];
      return before !== undefined && (isTimed ? mark.value < before.value - 300 : mark.value > before.value);
    });
    expect(jumps).toEqual([]);
  });
});
