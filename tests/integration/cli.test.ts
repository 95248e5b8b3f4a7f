import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { createApp } from '#main/app.ts';
import { openOwner } from '#main/db/open.ts';
import { silentLog } from '#main/log.ts';
import { importReportSchema } from '#shared/contract/imports.ts';
import { type CliFolder, openCliFolder } from '#tests/support/cli.ts';

const athletes = `first_name,last_name,gender,date_of_birth,member_from
Ada,Łukasik,F,2001-03-04,2012-01-01
Berit,Ødegårdstad,F,2000-07-01,2012-01-01
Carl,Underhill,M,1999-02-02,2012-01-01
`;

const performances = `first_name,last_name,gender,date_of_birth,discipline,date,mark,wind,place,round,competition,venue,season,implement
Ada,Łukasik,F,2001-03-04,100m,2021-05-01,12.50,+1.1,1,final,Spring Open,Riverbend,,
Ada,Łukasik,F,2001-03-04,100m,2021-06-01,12.31,+0.4,2,final,Summer Open,Riverbend,,
Ada,Łukasik,F,2001-03-04,100m,2022-06-01,12.20,+3.4,2,final,Windy Open,Riverbend,,
Berit,Ødegårdstad,F,2000-07-01,100m,2022-07-01,12.31,+1.0,1,heat,Late Open,Riverbend,,
Berit,Ødegårdstad,F,2000-07-01,Shot Put,2022-07-01,11.02,,1,,Late Open,Riverbend,,4kg
Berit,Ødegårdstad,F,2000-07-01,SP,2022-08-01,12.50,,1,,Last Open,Riverbend,,3kg
Ada,Łukasik,F,2001-03-04,60m,2023-01-10,7.90,,3,final,Winter Open,Hall,Indoors,
Carl,Underhill,M,1999-02-02,800m,2022-07-01,2:03.1,,,,Late Open,Riverbend,,
Carl,Underhill,M,1999-02-02,800m,2022-07-02,DNF,,,,Late Open,Riverbend,,
Carl,Underhill,M,1999-02-02,800m,2022-07-03,fast,,,,Late Open,Riverbend,,
`;

const uuid = z.string().regex(/^[0-9a-f-]{36}$/);
const timing = z.enum(['FAT', 'HAND', 'UNKNOWN']).nullable();
const unit = z.enum(['s', 'm', 'points']);
const day = z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/);
const recordsShape = z.array(
  z.strictObject({
    season: z.string(),
    discipline: z.string(),
    specification: z.string(),
    ageGroup: z.string(),
    gender: z.enum(['F', 'M', 'X']),
    mark: z.string(),
    value: z.number(),
    unit,
    wind: z.number().nullable(),
    timing,
    athletes: z.array(z.string()),
    date: day,
    competition: z.string(),
    venue: z.string(),
    joint: z.boolean(),
    status: z.string(),
    performanceId: uuid,
  }),
);
const historyShape = z.array(
  z.strictObject({
    mark: z.string(),
    value: z.number(),
    athletes: z.array(z.string()),
    date: day,
    from: day,
    until: day.nullable(),
    improvement: z.number().nullable(),
    equalled: z.boolean(),
    performanceId: uuid,
  }),
);
const bestsShape = z.array(
  z.strictObject({
    athlete: z.string(),
    season: z.string(),
    discipline: z.string(),
    specification: z.string(),
    mark: z.string(),
    value: z.number(),
    unit,
    date: day,
    wind: z.number().nullable(),
    timing,
    overall: z.boolean(),
    year: z.number().int().optional(),
    performanceId: uuid,
  }),
);
const topShape = z.array(
  z.strictObject({
    rank: z.number().int().min(1),
    season: z.string(),
    discipline: z.string(),
    specification: z.string(),
    gender: z.enum(['F', 'M', 'X']),
    ageGroup: z.string().nullable(),
    mark: z.string(),
    value: z.number(),
    unit,
    wind: z.number().nullable(),
    timing,
    athletes: z.array(z.string()),
    date: day,
    competition: z.string(),
    venue: z.string(),
    performanceId: uuid,
  }),
);
const verdictsShape = z.strictObject({
  performanceId: uuid,
  verdicts: z.array(
    z.strictObject({
      subject: z.enum(['club-record', 'personal-best', 'season-best']),
      category: z.strictObject({
        season: z.string(),
        discipline: z.string(),
        specification: z.string(),
        ageGroup: z.string(),
        gender: z.string(),
        timing: z.string(),
      }),
      code: z.string(),
      text: z.string().min(5),
      flags: z.array(z.string()),
      numbers: z.strictObject({
        value: z.number().nullable(),
        previousValue: z.number().nullable(),
        improvement: z.number().nullable(),
        improvementPercent: z.number().nullable(),
        wind: z.number().nullable(),
        year: z.number().nullable(),
      }),
      isCurrent: z.boolean(),
    }),
  ),
});
const verificationShape = z.strictObject({
  performances: z.number().int(),
  differences: z.array(z.object({ what: z.string(), detail: z.string() })),
  integrity: z.string(),
});
const checksShape = z.strictObject({
  checks: z.array(
    z.strictObject({ name: z.string(), ok: z.boolean(), isOpen: z.boolean().optional(), detail: z.string() }),
  ),
});

const club = ['--club', 'lodz athletics'];

/** A club with the results above, imported through the command. */
async function openClub(): Promise<CliFolder & { batch: string }> {
  const folder = openCliFolder();
  await folder.json('init', '--club', 'Łódź Athletics');
  await folder.json('import', 'athletes', folder.file('athletes.csv', athletes), ...club);
  const report = importReportSchema.parse(
    await folder.json(
      'import',
      'performances',
      folder.file('performances.csv', performances),
      ...club,
      '--create-missing',
      'competitions',
    ),
  );
  return { ...folder, batch: report.batch ?? '' };
}

describe('init and seed', () => {
  test('init creates the database and the club, and refuses a second one of the name', async () => {
    const folder = openCliFolder();
    expect(await folder.json('init', '--club', 'Łódź Athletics', '--scheme', 'world-athletics')).toEqual({
      club: 'Łódź Athletics',
    });
    const again = await folder.run('init', '--club', 'LODZ  ATHLETICS', '--json');
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('already');
    expect((await folder.run('init', '--club', 'Other', '--scheme', 'martian')).code).toBe(2);
    folder.remove();
  });

  test('seed makes the same demo club for the same number', async () => {
    const [one, two] = [openCliFolder(), openCliFolder()];
    for (const folder of [one, two]) {
      expect(await folder.json('seed', '--demo', '--performances', '300')).toEqual({
        club: 'Riverbend Athletics Club',
        athletes: 14,
        performances: 300,
      });
    }
    const records = async (folder: CliFolder) =>
      recordsShape
        .parse(await folder.json('records', '--club', 'riverbend'))
        .map((record) => ({ ...record, performanceId: '' }));
    expect(await records(one)).toEqual(await records(two));
    expect((await records(one)).length).toBeGreaterThan(20);
    expect((await one.run('seed', '--demo')).code).toBe(2);
    expect(await one.run('seed')).toMatchObject({ code: 2, out: '' });
    expect((await two.run('seed', '--demo', '--performances', 'many')).code).toBe(2);
    one.remove();
    two.remove();
  });
});

describe('on a club with results', () => {
  let folder: Awaited<ReturnType<typeof openClub>>;
  beforeAll(async () => {
    folder = await openClub();
  });
  afterAll(() => folder.remove());

  test('import tells rows, marks that are none and rows that cannot be read', async () => {
    const other = openCliFolder();
    await other.json('init', '--club', 'Łódź Athletics');
    const file = other.file('performances.csv', performances);
    const dry = importReportSchema.parse(
      await other.json('import', 'performances', file, ...club, '--create-missing', 'competitions', '--dry-run'),
    );
    expect(dry).toMatchObject({ rows: 10, imported: 8, noMark: 1 });
    expect(dry.quarantined.map((row) => row.line)).toEqual([11]);
    expect(await other.json('top', ...club)).toEqual([]);

    const done = importReportSchema.parse(
      await other.json('import', 'performances', file, ...club, '--create-missing', 'competitions'),
    );
    expect({ ...done, batch: null, seconds: 0 }).toEqual({ ...dry, batch: null, seconds: 0 });
    const again = importReportSchema.parse(
      await other.json('import', 'performances', file, ...club, '--create-missing', 'competitions'),
    );
    expect(again).toMatchObject({ imported: 0, duplicates: 8 });
    other.remove();
  });

  test('import reads a file of another shape by its mapping, with the athletes beside it', async () => {
    const other = openCliFolder();
    await other.json('init', '--club', 'Łódź Athletics');
    mkdirSync(other.path('maps'));
    const mapping = {
      columns: { discipline: 'Øvelse', mark: 'Resultat', date: 'Dato' },
      values: { discipline: { Lengde: 'Long Jump' } },
      constants: { gender: 'F' },
      dateFormat: 'DD.MM.YYYY',
      decimal: ',',
      delimiter: ';',
      athletes: { file: '../people.csv', key: 'utøver', id: 'nr' },
    };
    other.file('people.csv', 'nr,first_name,last_name,date_of_birth\n7,Ada,Łukasik,2001-03-04\n');
    const file = other.file(
      'results.csv',
      'utøver;Øvelse;Resultat;Dato\n7;Lengde;5,67;24.05.2022\n8;Lengde;5,70;24.05.2022\n',
    );
    const report = importReportSchema.parse(
      await other.json(
        'import',
        'performances',
        file,
        ...club,
        '--mapping',
        other.file('maps/m.json', JSON.stringify(mapping)),
      ),
    );
    expect(report).toMatchObject({ rows: 2, imported: 1 });
    expect(report.quarantined.map((row) => row.line)).toEqual([3]);
    expect(bestsShape.parse(await other.json('bests', ...club))).toMatchObject([
      { athlete: 'Ada Łukasik', discipline: 'Long Jump', value: 5.67, unit: 'm', date: '2022-05-24' },
    ]);
    other.remove();
  });

  test('records are one entry a holder, with values in seconds and metres', async () => {
    const records = recordsShape.parse(await folder.json('records', ...club));
    const hundred = records.filter((record) => record.discipline === '100m' && record.ageGroup === 'ALL');
    expect(hundred).toMatchObject([
      {
        season: 'Track & Field',
        gender: 'F',
        mark: '12.31',
        value: 12.31,
        unit: 's',
        wind: 0.4,
        timing: 'FAT',
        athletes: ['Ada Łukasik'],
        date: '2021-06-01',
        competition: 'Summer Open',
        joint: true,
      },
      { athletes: ['Berit Ødegårdstad'], value: 12.31, joint: true },
    ]);
    expect(records.find((record) => record.discipline === 'Shot Put' && record.specification === '4kg')).toMatchObject({
      value: 11.02,
      unit: 'm',
      wind: null,
      timing: null,
    });
  });

  test('records are those of a day, and only those that the filters leave', async () => {
    const on = recordsShape.parse(await folder.json('records', ...club, '--on', '2021-05-31', '--discipline', '100'));
    expect(new Set(on.map((record) => record.mark))).toEqual(new Set(['12.50']));
    const filtered = async (...filters: string[]) =>
      recordsShape.parse(await folder.json('records', ...club, ...filters));
    expect(new Set((await filtered('--season', 'indoor')).map((record) => record.discipline))).toEqual(
      new Set(['60m']),
    );
    expect((await filtered('--gender', 'men')).every((record) => record.gender === 'M')).toBe(true);
    expect((await filtered('--age-group', 'Overall', '--gender', 'M')).map((record) => record.value)).toEqual([123.1]);
    expect(
      new Set((await filtered('--athlete', 'odegardstad berit', '--age-group', 'ALL')).map((record) => record.value)),
    ).toEqual(new Set([11.02, 12.31, 12.5]));
    expect((await filtered('--discipline', 'SP 3kg', '--age-group', 'ALL')).map((record) => record.value)).toEqual([
      12.5,
    ]);
    expect(
      (await filtered('--competition', 'winter open', '--age-group', 'ALL')).map((record) => record.discipline),
    ).toEqual(['60m']);
    expect(new Set((await filtered('--from', '2022', '--to', '2022-07')).map((record) => record.date))).toEqual(
      new Set(['2022-07-01']),
    );
  });

  test.each(['table', 'csv', 'json', 'html', 'pdf'])('records are written as %s', async (format) => {
    const out = folder.path(`records.${format}`);
    const told = await folder.run('records', ...club, '--format', format, '--out', out);
    expect(told).toMatchObject({ code: 0, err: '' });
    const text = readFileSync(out, 'latin1');
    expect(text.startsWith('%PDF-')).toBe(format === 'pdf');
    expect(text.length).toBeGreaterThan(300);
    expect(readdirSync(folder.path('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('records come to the terminal as a table, CSV, JSON or HTML, and a PDF only into a file', async () => {
    const table = await folder.run('records', ...club);
    expect(table.out).toContain('Łódź Athletics');
    expect(table.out).toContain('12.31');
    expect((await folder.run('records', ...club, '--format', 'csv')).out).toContain('discipline,implement');
    expect(
      recordsShape.parse(JSON.parse((await folder.run('records', ...club, '--format', 'json')).out)).length,
    ).toBeGreaterThan(4);
    expect((await folder.run('records', ...club, '--format', 'html')).out).toContain('<!doctype html>');
    expect(await folder.run('records', ...club, '--format', 'pdf')).toMatchObject({ code: 2, out: '' });
    expect((await folder.run('records', ...club, '--format', 'docx')).code).toBe(2);
  });

  test('--json gives the records even where they go into a file', async () => {
    const out = folder.path('both.csv');
    expect(
      recordsShape.parse(await folder.json('records', ...club, '--format', 'csv', '--out', out)).length,
    ).toBeGreaterThan(4);
    expect(existsSync(out)).toBe(true);
  });

  test('history is every record of one category, oldest first', async () => {
    const history = historyShape.parse(
      await folder.json('history', ...club, '--discipline', '100m', '--age-group', 'Overall', '--gender', 'F'),
    );
    expect(history).toMatchObject([
      {
        mark: '12.50',
        value: 12.5,
        date: '2021-05-01',
        from: '2021-05-01',
        until: '2021-06-01',
        improvement: null,
        equalled: false,
      },
      { mark: '12.31', value: 12.31, until: null, improvement: 0.19, equalled: false },
      { mark: '12.31', athletes: ['Berit Ødegårdstad'], improvement: 0, equalled: true, until: null },
    ]);
    const table = await folder.run(
      'history',
      ...club,
      '--discipline',
      '100m',
      '--age-group',
      'Overall',
      '--gender',
      'F',
    );
    expect(table.out).toContain('equalled');
    expect(
      await folder.json('history', ...club, '--discipline', 'SP 3kg', '--age-group', 'ALL', '--gender', 'F'),
    ).toMatchObject([{ value: 12.5 }]);
    expect(
      await folder.json(
        'history',
        ...club,
        '--discipline',
        '60',
        '--age-group',
        'ALL',
        '--gender',
        'F',
        '--season',
        'Indoors',
      ),
    ).toMatchObject([{ value: 7.9 }]);
    expect(
      await folder.json('history', ...club, '--discipline', 'Marathon', '--age-group', 'ALL', '--gender', 'F'),
    ).toEqual([]);
  });

  test('bests are one for each athlete, discipline and season, or for each year, or each that was one', async () => {
    const career = bestsShape.parse(await folder.json('bests', ...club, '--athlete', 'Ada Łukasik'));
    expect(career.map(({ discipline, season, value, overall }) => ({ discipline, season, value, overall }))).toEqual([
      { discipline: '60m', season: 'Indoors', value: 7.9, overall: true },
      { discipline: '100m', season: 'Track & Field', value: 12.31, overall: true },
    ]);
    expect(career.every((best) => best.year === undefined)).toBe(true);
    const seasons = bestsShape.parse(await folder.json('bests', ...club, '--athlete', 'Ada Łukasik', '--by', 'season'));
    expect(seasons.map((best) => [best.discipline, best.year])).toEqual([
      ['60m', 2023],
      ['100m', 2021],
    ]);
    const steps = bestsShape.parse(
      await folder.json('bests', ...club, '--athlete', 'Ada Łukasik', '--discipline', '100m', '--history'),
    );
    expect(steps.map((best) => best.value)).toEqual([12.5, 12.31]);
    expect((await folder.run('bests', ...club)).out).toContain('Ada Łukasik');
    expect((await folder.run('bests', ...club, '--by', 'month')).code).toBe(2);
  });

  test('top ranks the marks of an event, equal ones with one rank', async () => {
    const top = topShape.parse(await folder.json('top', ...club, '--discipline', '100m', '--limit', '2'));
    expect(top.map(({ rank, value, athletes }) => ({ rank, value, athletes }))).toEqual([
      { rank: 1, value: 12.31, athletes: ['Ada Łukasik'] },
      { rank: 1, value: 12.31, athletes: ['Berit Ødegårdstad'] },
    ]);
    const one = topShape.parse(
      await folder.json('top', ...club, '--discipline', '100m', '--limit', '10', '--one-per-athlete'),
    );
    expect(one).toHaveLength(2);
    expect(
      topShape.parse(
        await folder.json('top', ...club, '--discipline', '100m', '--limit', '9', '--from', '2022', '--to', '2022'),
      ),
    ).toHaveLength(1);
    expect((await folder.run('top', ...club, '--limit', 'all')).code).toBe(2);
    expect((await folder.run('top', ...club, '--limit', '3')).out).toContain('Berit Ødegårdstad');
  });

  test('explain says every verdict in words and codes, with numbers in seconds', async () => {
    const [first] = topShape.parse(await folder.json('top', ...club, '--discipline', '100m', '--limit', '1'));
    const told = verdictsShape.parse(await folder.json('explain', first?.performanceId ?? ''));
    expect(told.performanceId).toBe(first?.performanceId);
    const overall = told.verdicts.find(
      (verdict) => verdict.subject === 'club-record' && verdict.category.ageGroup === 'ALL',
    );
    expect(overall).toMatchObject({
      code: 'RECORD_BEATEN',
      numbers: { value: 12.31, previousValue: 12.5, improvement: 0.19, wind: 0.4 },
    });
    expect((await folder.run('explain', first?.performanceId.toUpperCase() ?? '')).out).toContain('Club record');
    expect((await folder.run('explain', '0190f3a0-0000-7000-8000-000000000001')).code).toBe(2);
    expect((await folder.run('explain', 'the last one')).code).toBe(2);
  });

  test('what is exported makes the same club when it is imported into an empty one', async () => {
    const copy = openCliFolder();
    await copy.json('init', '--club', 'Łódź Athletics');
    const [people, results] = [folder.path('people.csv'), folder.path('results.csv')];
    expect(await folder.json('export', 'athletes', ...club, '--out', people)).toEqual({ rows: 3 });
    expect(await folder.json('export', 'performances', ...club, '--out', results)).toEqual({ rows: 8 });
    expect(await folder.json('export', 'records', ...club, '--out', folder.path('records-list.csv'))).toMatchObject({
      rows: expect.any(Number),
    });
    await copy.json('import', 'athletes', people, ...club);
    expect(
      await copy.json('import', 'performances', results, ...club, '--create-missing', 'competitions'),
    ).toMatchObject({ imported: 8, quarantined: [] });
    const plain = async (from: CliFolder) =>
      recordsShape.parse(await from.json('records', ...club)).map((record) => ({ ...record, performanceId: '' }));
    expect(await plain(copy)).toEqual(await plain(folder));
    expect(await folder.json('export', 'performances', ...club, '--out', results, '--discipline', '100m')).toEqual({
      rows: 4,
    });
    expect(
      (await folder.run('export', 'performances', ...club, '--out', folder.path('no/such/folder/x.csv'))).code,
    ).toBe(2);
    expect((await folder.run('export', 'athletes', ...club, '--out', people, '--gender', 'F')).code).toBe(2);
    copy.remove();
  });

  test('rebuild and verify find the club sound', async () => {
    const sound = { performances: 8, differences: [], integrity: 'ok' };
    expect(verificationShape.parse(await folder.json('verify'))).toEqual(sound);
    expect(verificationShape.parse(await folder.json('rebuild'))).toEqual(sound);
    expect((await folder.run('verify')).out).toContain('Sound');
  });

  test('doctor finds versions, paths and health', async () => {
    const { code, out } = await folder.run('doctor', '--json');
    const { checks } = checksShape.parse(JSON.parse(out));
    const named = (name: string) => checks.find((check) => check.name === name);
    expect(code).toBe(checks.every((check) => check.ok) ? 0 : 1);
    for (const name of [
      'trackrecord',
      'node',
      'sqlite',
      'data folder',
      'cloud folder',
      'free disk',
      'database',
      'schema',
      'integrity',
    ]) {
      expect(named(name)).toMatchObject({ ok: true });
    }
    expect(named('content')?.detail).toBe('1 clubs, 8 performances');
    expect(named('database')?.detail).toContain(folder.data);
  });

  test('undo takes a whole import back', async () => {
    const other = await openClub();
    const own = z.strictObject({ removed: z.number().int() }).parse(await other.json('undo', other.batch));
    expect(own.removed).toBe(8);
    expect(await other.json('top', ...club)).toEqual([]);
    expect((await other.run('undo', other.batch)).code).toBe(2);
    expect((await other.run('undo', 'yesterday')).code).toBe(2);
    expect(verificationShape.parse(await other.json('verify')).differences).toEqual([]);
    other.remove();
  });

  test('reads work beside the open application, writes are refused', async () => {
    const application = createApp({
      dataFolder: folder.data,
      role: 'owner',
      clock: Date.now,
      today: () => '2026-11-22',
      log: silentLog,
    });
    expect(recordsShape.parse(await folder.json('records', ...club)).length).toBeGreaterThan(4);
    expect(await folder.json('verify')).toMatchObject({ integrity: 'ok' });
    for (const args of [
      ['rebuild'],
      ['undo', folder.batch],
      ['init', '--club', 'Other'],
      ['seed', '--demo'],
      ['import', 'athletes', folder.path('athletes.csv'), ...club],
    ]) {
      const told = await folder.run(...args, '--json');
      expect(told).toMatchObject({ code: 3, out: '' });
      expect(told.err).toContain('in use');
    }
    application.close();
    expect((await folder.run('rebuild')).code).toBe(0);
  });

  test.each([
    [['--season', 'Outdors'], 'Did you mean'],
    [['--discipline', '100 yrds hurdels'], 'no discipline'],
    [['--discipline', 'Hich Jump'], 'High Jump'],
    [['--discipline', '100m U13W'], '--age-group'],
    [['--age-group', 'U99'], 'no age group'],
    [['--age-group', '35-39'], '--gender'],
    [['--gender', 'K'], 'no gender'],
    [['--athlete', 'Ada Lukasic'], 'Ada Łukasik'],
    [['--from', '14/06/2026'], '2026-06-14'],
    [['--to', '2026-02-30'], 'no day'],
    [['--competition', 'Sprin Open'], 'no competition'],
  ])('an unknown filter %j is said in words', async (filter, words) => {
    for (const command of [
      ['records'],
      ['bests'],
      ['top'],
      ['export', 'performances', '--out', folder.path('never.csv')],
    ]) {
      const told = await folder.run(...command, ...club, ...filter, '--json');
      expect(told).toMatchObject({ code: 2, out: '' });
      expect(told.err).toContain(words);
      expect(told.err).not.toMatch(/\bat .*\.ts/);
    }
    expect(existsSync(folder.path('never.csv'))).toBe(false);
  });

  test('an unknown club is named with those that are there', async () => {
    for (const args of [
      ['records'],
      ['bests'],
      ['top'],
      ['import', 'athletes', folder.path('athletes.csv')],
      ['export', 'athletes', '--out', folder.path('x.csv')],
    ]) {
      const told = await folder.run(...args, '--club', 'Lodz', '--json');
      expect(told).toMatchObject({ code: 2, out: '' });
      expect(told.err).toContain('Łódź Athletics');
    }
  });
});

describe('wrong use', () => {
  const folder = openCliFolder();
  afterAll(() => folder.remove());

  test.each([
    [['frobnicate'], 'nknown command'],
    [['recrods'], 'records'],
    [['backup', 'x.zip'], 'There is no database'],
    [['burn', 'x.zip'], 'nknown command'],
    [['synchronise'], 'nknown command'],
    [['records'], '--club'],
    [['records', '--club', 'A', '--colour', 'red'], '--colour'],
    [['import', 'results', 'x.csv', '--club', 'A'], 'nknown command'],
    [['import', 'athletes', '--club', 'A'], 'file'],
    [['history', '--club', 'A', '--discipline', '100m'], '--age-group'],
    [['import', 'athletes', 'nowhere.csv', '--club', 'A'], 'nowhere.csv'],
    [['records', '--club', 'A'], 'no database'],
    [['undo', 'x'], 'no database'],
  ])('%j ends with 2 and a sentence', async (args, words) => {
    const told = await folder.run(...args, '--json');
    expect(told).toMatchObject({ code: 2, out: '' });
    expect(told.err).toContain(words);
    expect(existsSync(join(folder.data, 'trackrecord.sqlite'))).toBe(false);
  });

  test('help and version are answers', async () => {
    expect(await folder.run('--help')).toMatchObject({ code: 0, err: '' });
    expect((await folder.run('import', '--help')).out).toContain('performances');
    expect((await folder.run('--version')).out.trim()).toMatch(/^\d+\.\d+\.\d+/);
    expect(await folder.run()).toMatchObject({ code: 2, out: '' });
  });

  test('files and mappings that cannot be read are said plainly', async () => {
    const other = await openClub();
    const athletesFile = other.path('athletes.csv');
    const imports = (...args: string[]) => other.run('import', ...args, ...club, '--json');
    const wrong = [
      await imports('athletes', other.path('nowhere.csv')),
      await imports('athletes', other.data),
      await imports('athletes', other.file('empty.csv', '')),
      await imports('performances', athletesFile),
      await imports(
        'athletes',
        other.file('sheet.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0])),
      ),
      await imports('athletes', athletesFile, '--mapping', other.path('nowhere.json')),
      await imports('athletes', athletesFile, '--mapping', other.file('bad.json', '{')),
      await imports('athletes', athletesFile, '--mapping', other.file('odd.json', '{"colums":{}}')),
      await imports(
        'athletes',
        athletesFile,
        '--mapping',
        other.file('gone.json', '{"athletes":{"file":"gone.csv","key":"a","id":"b"}}'),
      ),
      await imports('athletes', athletesFile, '--on-duplicate', 'panic'),
      await imports('athletes', athletesFile, '--create-missing', 'clubs'),
    ];
    for (const told of wrong) {
      expect(told).toMatchObject({ code: 2, out: '' });
      expect(told.err).toMatch(/^.+[.?!]\n$/s);
      expect(told.err).not.toMatch(/Reference number/);
    }
    other.remove();
  });
});

describe('a database that is not to be used', () => {
  async function withDatabase(prepare: (file: string) => void) {
    const folder = await openClub();
    prepare(join(folder.data, 'trackrecord.sqlite'));
    return folder;
  }

  test('a newer one is refused by every command', async () => {
    const folder = await withDatabase((file) => {
      const database = new Database(file);
      database.pragma('user_version = 9990');
      database.close();
    });
    for (const args of [
      ['records', ...club],
      ['verify'],
      ['rebuild'],
      ['init', '--club', 'Other'],
      ['import', 'athletes', folder.path('athletes.csv'), ...club],
    ]) {
      const told = await folder.run(...args, '--json');
      expect(told).toMatchObject({ code: 3, out: '' });
      expect(told.err).toContain('newer');
    }
    const doctor = await folder.run('doctor', '--json');
    expect(doctor.code).toBe(1);
    folder.remove();
  });

  test.each([
    ['empty', ''],
    ['a text', 'first_name,last_name\n'.repeat(20)],
  ])('%s is not opened', async (_what, content) => {
    const folder = await withDatabase((file) => writeFileSync(file, content));
    expect((await folder.run('records', ...club, '--json')).code).toBe(2);
    expect((await folder.run('import', 'athletes', folder.path('athletes.csv'), ...club)).code).toBe(2);
    expect((await folder.run('doctor')).code).toBe(1);
    expect(readFileSync(join(folder.data, 'trackrecord.sqlite'), 'utf8')).toBe(content);
    folder.remove();
  });

  test('one with damaged pages fails the check', async () => {
    const folder = await withDatabase((file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 8192, bytes.length - 8192);
      writeFileSync(file, bytes);
    });
    const told = await folder.run('verify', '--json');
    expect(told.code).toBe(1);
    expect(verificationShape.parse(JSON.parse(told.out)).integrity).not.toBe('ok');
    expect((await folder.run('doctor')).code).toBe(1);
    folder.remove();
  });

  test('a changed row is found by verify', async () => {
    const folder = await withDatabase((file) => {
      const database = new Database(file);
      database.exec('UPDATE best SET until_order = 20300101 WHERE until_order IS NULL');
      database.close();
    });
    const told = await folder.run('verify', '--json');
    expect(told.code).toBe(1);
    expect(verificationShape.parse(JSON.parse(told.out)).differences.length).toBeGreaterThan(0);
    expect((await folder.run('rebuild')).code).toBe(0);
    expect((await folder.run('verify')).code).toBe(0);
    folder.remove();
  });

  test('one that another program owns is read and not written', async () => {
    const folder = await openClub();
    const owner = openOwner(folder.data, 'Another one');
    expect((await folder.run('records', ...club)).code).toBe(0);
    const told = await folder.run('rebuild');
    expect(told).toMatchObject({ code: 3, out: '' });
    expect(told.err).toContain('Another one');
    owner.close();
    folder.remove();
  });
});
