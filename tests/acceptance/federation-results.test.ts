import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ImportReport, Mapping } from '#shared/contract/imports.ts';
import { parseSpecification } from '#shared/domain/specification.ts';
import { resolveDiscipline } from '#shared/domain/standard/discipline-names.ts';
import { STANDARD_DISCIPLINES } from '#shared/domain/standard/disciplines.ts';

import { type BuiltCommand, openBuiltCommand } from './built-command.ts';
import { answerKey, hasRealData, mappings, realFile, rowsOf } from './real-data.ts';

interface Answer {
  pbs: {
    athlete_id: string;
    event: string;
    pb_value: number;
    pb_progression: [day: string, value: number][];
    season_bests: Record<string, number>;
  }[];
}

interface Best {
  athlete: string;
  discipline: string;
  specification: string;
  value: number;
  date: string;
  year?: number;
}

type Progression = [day: string, value: number][];

/**
 * A federation's database, read through one mapping file. The answer key pools indoors and outdoors, which are seasons of
 * their own here: the bests of both are pooled again. It compares hand times by their plain value, where here 11.2 by hand
 * ranks behind 11.20 automatic: equal values are no improvement in either.
 */
describe.skipIf(!hasRealData('federation-results'))('the results of a federation', () => {
  let command: BuiltCommand;
  let report: ImportReport;
  let career: Best[];
  let yearly: Best[];
  const mappingFile = join(mappings, 'federation-results.json');
  const mapping = JSON.parse(readFileSync(mappingFile, 'utf8')) as Mapping;

  beforeAll(() => {
    command = openBuiltCommand();
    // The second file lies beside the mapping that names it.
    const own = join(command.folder, 'mapping.json');
    copyFileSync(mappingFile, own);
    copyFileSync(realFile('federation-results/athletes.csv'), join(command.folder, 'athletes.csv'));
    command.json('init', '--club', 'Federation', '--scheme', 'open');
    const file = realFile('federation-results/results.csv');
    report = command.json(
      'import',
      'performances',
      file,
      '--club',
      'Federation',
      '--mapping',
      own,
      '--all-clubs',
      '--create-missing',
      'disciplines,competitions',
    ) as ImportReport;
    career = command.json('bests', '--club', 'Federation', '--history') as Best[];
    yearly = command.json('bests', '--club', 'Federation', '--by', 'season') as Best[];
  });
  afterAll(() => command.remove());

  const results = () => rowsOf('federation-results/results.csv').filter((row) => row['is_approved'] === 'True');

  test('every approved row is imported or set aside with a reason', () => {
    expect(report.rows).toBe(results().length);
    expect(report.imported + report.quarantined.length + report.duplicates + report.noMark).toBe(report.rows);
    // One row of a file with decimal commas has a point, which could be either: it is not guessed.
    expect(report.quarantined).toHaveLength(1);
    expect(report.quarantined.every((row) => row.reason !== '' && row.suggestion !== null)).toBe(true);
  });

  test('personal bests, their progression and the bests of each year are those of the answer key', () => {
    const names = new Map(
      rowsOf('federation-results/athletes.csv').map((row) => [
        row['athlete_id'],
        `${row['first_name']} ${row['last_name']}`,
      ]),
    );
    const answer = answerKey('federation-results/results.expected.json') as Answer;
    const odd = oddPairs(results());
    let exact = 0;
    for (const { athlete_id, event, pb_value, pb_progression, season_bests } of answer.pbs) {
      const isOwn = belongsTo(names.get(athlete_id) ?? '', event, mapping);
      const isLow = lowerIsBetter(event, mapping);
      const progression = pooled(career.filter(isOwn), isLow);
      const years = bestOfYears(yearly.filter(isOwn), isLow);
      const pair = `${athlete_id} ${event}`;
      // The key left out rows such as 25,1(ok), 2,15,0 or 4,38,78mx; they are read here, and only they may make a difference.
      const wanted = odd.has(pair)
        ? ownReading(results(), athlete_id, event, isLow)
        : {
            best: exactly(pb_value),
            progression: pb_progression.map(([day, value]) => [day, exactly(value)]),
            years: Object.fromEntries(Object.entries(season_bests).map(([year, value]) => [year, exactly(value)])),
          };
      expect({ pair, best: progression.at(-1)?.[1], progression, years }).toEqual({ pair, ...wanted });
      if (!odd.has(pair)) exact += 1;
    }
    expect(odd.size).toBeLessThan(12);
    expect(exact).toBeGreaterThan(100);
  });

  test('the database is sound afterwards', () => {
    expect(command.json('verify')).toMatchObject({ performances: report.imported, differences: [], integrity: 'ok' });
  });
});

/** The key was computed with binary fractions: 93.97999999999999 is 93.98. */
function exactly(value: number): number {
  return Number(value.toFixed(3));
}

/** Whether a best is of this athlete and event; the event's name is read as the mapping says. */
function belongsTo(athlete: string, event: string, mapping: Mapping): (best: Best) => boolean {
  const name = mapping.values?.['discipline']?.[event] ?? event;
  const found = resolveDiscipline(name, STANDARD_DISCIPLINES);
  if (found === null) return (best) => best.athlete === athlete && best.discipline === name;
  const { discipline, specificationText } = found;
  const specification =
    specificationText === '' ? null : parseSpecification(specificationText, discipline.specification, discipline.code);
  // Javelins of the model before 1986 and 1999 are events of their own here: `600g (before 1999)`.
  const isOfIt = (text: string) =>
    specification === null || text === specification || text.startsWith(`${specification} (before`);
  return (best) => best.athlete === athlete && best.discipline === discipline.name && isOfIt(best.specification);
}

function lowerIsBetter(event: string, mapping: Mapping): boolean {
  const found = resolveDiscipline(mapping.values?.['discipline']?.[event] ?? event, STANDARD_DISCIPLINES);
  return found?.discipline.kind === 'timed';
}

/** Strict improvements by plain value, one a day, over all seasons. */
function pooled(marks: readonly { date: string; value: number }[], isLow: boolean): Progression {
  const ofDay = new Map<string, number>();
  for (const { date, value } of marks) {
    const known = ofDay.get(date);
    if (known === undefined || (isLow ? value < known : value > known)) ofDay.set(date, value);
  }
  const steps: Progression = [];
  for (const [date, value] of [...ofDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const standing = steps.at(-1)?.[1];
    if (standing === undefined || (isLow ? value < standing : value > standing)) steps.push([date, value]);
  }
  return steps;
}

function bestOfYears(marks: readonly { year?: number; value: number }[], isLow: boolean): Record<string, number> {
  const years: Record<string, number> = {};
  for (const { year = 0, value } of marks) {
    const known = years[year];
    if (known === undefined || (isLow ? value < known : value > known)) years[year] = value;
  }
  return years;
}

/** The shapes that the answer key takes: 9,99 or m,ss,hh; road races, whose groups are hours, are not in it. */
const plain = /^\d+,\d+$|^\d+,\d\d,\d\d$/;
/** The others that can be read: one decimal after minutes, and remarks behind the mark. */
const withRemark = /^(?:(\d+),)?(\d+),(\d+)(?:\(ok\)|mx|\+)?$/;

function oddPairs(rows: readonly Record<string, string>[]): Set<string> {
  return new Set(
    rows
      .filter((row) => !plain.test(row['result'] ?? '') && withRemark.test(row['result'] ?? ''))
      .map((row) => `${row['athlete_id']} ${row['event']}`),
  );
}

/** A reading of the test's own, to compare with: minutes, seconds, decimals. */
function ownReading(rows: readonly Record<string, string>[], athleteId: string, event: string, isLow: boolean) {
  const marks = rows.flatMap((row) => {
    const parts = withRemark.exec(row['result'] ?? '');
    if (row['athlete_id'] !== athleteId || row['event'] !== event || parts === null) return [];
    const [, minutes = '0', seconds = '', decimals = ''] = parts;
    const date = row['date'] ?? '';
    return [
      {
        date,
        year: Number(date.slice(0, 4)),
        value: Number((Number(minutes) * 60 + Number(`${seconds}.${decimals}`)).toFixed(3)),
      },
    ];
  });
  const progression = pooled(marks, isLow);
  return { best: progression.at(-1)?.[1], progression, years: bestOfYears(marks, isLow) };
}
