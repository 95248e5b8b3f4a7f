import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databaseName } from '#main/db/open.ts';
import { defaultClubSettings } from '#shared/domain/club-settings.ts';
import { localUser, openTestApp, type TestApp } from '#tests/support/app.ts';
import { manyResults } from '#tests/support/many-results.ts';
import { type Plan, planOf, statementsOf } from '#tests/support/query-plans.ts';
import { importFile, openSampleClub } from '#tests/support/sample-club.ts';
import { cellsOf, headOf } from '#tests/support/sheet-desk.ts';

/** Tables that grow with every result: no statement may read them from end to end. */
const large = ['performance', 'performance_athlete', 'standing', 'best', 'oplog', 'audit', 'athlete', 'competition'];

let test: TestApp;
let file: Database.Database;
let clubId: string;
let athleteId: string;
let performanceId: string;

beforeAll(async () => {
  test = openTestApp();
  ({ clubId, athleteId, performanceId } = await openSampleClub(test));
  await test.job('setup.openDemo', { performances: 300 });
  file = new Database(join(test.folder, databaseName), { readonly: true });
});

afterAll(() => {
  file.close();
  test.close();
});

async function plansOf(work: () => unknown): Promise<Plan[]> {
  const statements = await statementsOf(work);
  return statements.map((sql) => planOf(file, sql));
}

const ask = (operation: string, input: object) => () => test.app.execute(operation, { clubId, ...input }, localUser);

/** Steps that read a large table or a whole index of it. */
function scansOf(plans: readonly Plan[]): string[] {
  return plans.flatMap(({ sql, steps }) => {
    const scanned = steps.flatMap((step) => /^SCAN (\w+)/.exec(step)?.[1] ?? []);
    return scanned
      .map((alias) => tableOf(sql, alias))
      .flatMap((table) => (large.includes(table) ? `${table}: ${sql}` : []));
  });
}

/** The table behind an alias of a statement. */
function tableOf(sql: string, alias: string): string {
  const tables = [...sql.matchAll(/\b(?:FROM|JOIN)\s+"?(\w+)"?\s+(?:AS\s+)?"?(\w+)"?/gi)];
  return tables.find((match) => match[2] === alias)?.[1] ?? alias;
}

const uses = (plans: readonly Plan[], index: string) =>
  plans.some(({ steps }) => steps.some((step) => step.includes(` ${index} `)));

/** What people look at most, and the index that each of it must go by. */
const lists: readonly (readonly [string, string, object, string])[] = [
  ['the grid by day', 'performances.list', {}, 'performance_by_day'],
  ['a later page of the grid', 'performances.list', { page: 3, pageSize: 2 }, 'performance_by_day'],
  ['the grid of a span of days', 'performances.list', { from: '2020', to: '2021' }, 'performance_by_day'],
  [
    'the grid of a season and an age group',
    'performances.list',
    { season: 'track', ageGroup: 'SEN' },
    'performance_by_day',
  ],
  ['the grid of a discipline', 'performances.list', { discipline: '100m' }, 'performance_by_discipline'],
  [
    'the grid of a discipline and a gender',
    'performances.list',
    { discipline: '100m', gender: 'F' },
    'performance_by_discipline',
  ],
  [
    'the best marks of a discipline',
    'performances.list',
    { discipline: '100m', sort: 'mark' },
    'performance_by_discipline',
  ],
  ['the grid of present personal bests', 'performances.list', { personalBest: 'current' }, 'best_of_career'],
  ['the grid of all personal bests', 'performances.list', { personalBest: 'ever' }, 'best_of_career'],
  ['the grid of present records', 'performances.list', { clubRecord: 'current' }, 'standing_current'],
  ['the grid of results with proof', 'performances.list', { proof: 'any' }, 'proof_by_club'],
  ['the grid of results without proof', 'performances.list', { proof: 'none' }, 'performance_by_day'],
  ['the grid of medals', 'performances.list', { medal: 'any' }, 'performance_by_medal'],
  ['the medals by athlete', 'medals.overview', { by: 'athlete' }, 'performance_medal_counts'],
  ['the medals by discipline', 'medals.overview', { by: 'discipline', gender: 'F' }, 'performance_medal_counts'],
  ['the medals of a discipline', 'medals.overview', { by: 'year', discipline: '100m' }, 'performance_medal_counts'],
  ['the medals by competition', 'medals.overview', { by: 'competition' }, 'performance_medal_counts'],
  ['the medals of a span of years', 'medals.overview', { from: '2020', to: '2021' }, 'performance_by_medal'],
  ['the list of medals', 'medals.list', {}, 'performance_by_medal'],
  ['the medals not yet recognised', 'medals.list', { recognised: 'no' }, 'medal_recognition_by_origin'],
  ['the occasions of recognition', 'medals.occasions', {}, 'medal_recognition_by_club'],
  ['the records', 'records.list', {}, 'standing_current'],
  ['the records of a past day', 'records.list', { on: '2010-05-05' }, 'standing_by_day'],
  ['the recent records', 'records.recent', { days: 30 }, 'standing_by_day'],
  ['the former records', 'records.former', {}, 'standing_by_day'],
  ['the near misses of a year', 'records.nearMisses', { from: '2026' }, 'performance_by_event'],
  ['the near misses of all years', 'records.nearMisses', { against: 'now' }, 'performance_by_event'],
  ['the records within reach', 'records.challenges', {}, 'performance_by_event'],
  ['what was decided lately', 'ratification.list', { show: 'decided' }, 'decision_by_club'],
  ['the results on hold', 'records.pending', {}, 'decision_by_club'],
  ['the bests by athlete', 'records.bests', { by: 'career' }, 'athlete_by_name'],
  ['the season bests of a discipline', 'records.bests', { by: 'season', discipline: '100m' }, 'athlete_by_name'],
  ['how much reference data is used', 'reference.uses', {}, 'performance_by_discipline'],
  ['the competitions with their counts', 'reference.competitions', { search: 'open' }, 'performance_by_competition'],
  ['a search for athletes', 'athletes.list', { search: 'ada' }, 'athlete_by_sort_name'],
  ['the athletes by name', 'athletes.list', { page: 3 }, 'athlete_by_sort_name'],
  ['the members of today', 'athletes.list', { member: 'now' }, 'athlete_membership_by_athlete'],
  ['the athletes with most results', 'athletes.list', { sort: 'performances' }, 'performance_gone'],
  ['the competitions', 'reference.competitions', {}, 'competition_by_name'],
  ['a list of the best marks', 'lists.top', { discipline: '100m', gender: 'F' }, 'performance_by_event'],
  [
    'the best of a year and a group',
    'lists.top',
    { discipline: '100m', gender: 'F', ageGroup: 'SEN', year: 2026 },
    'performance_by_event',
  ],
  ['the bests of the team', 'lists.bests', { order: 'discipline' }, 'athlete_membership_by_athlete'],
  ['the page of a discipline', 'lists.discipline', { discipline: '100m' }, 'performance_by_discipline'],
  ['the page of an age group', 'lists.ageGroup', { ageGroup: 'SEN' }, 'standing_current'],
  ['the grid by competition', 'performances.list', { sort: 'competition' }, 'performance_by_competition'],
  ['the imports', 'imports.list', {}, 'quarantined_row_by_batch'],
  ['the trail', 'audit.list', {}, 'audit_by_club'],
  ['the trail of a day', 'audit.list', { from: '2026-11-01', to: '2026-11-02' }, 'audit_by_club'],
  ['the trail of this computer', 'audit.list', { of: 'device' }, 'audit_by_club'],
  ['what was done of a kind', 'audit.list', { action: 'performances.record' }, 'audit_by_action'],
  ['what somebody did', 'audit.list', { who: 'official' }, 'audit_by_actor'],
];

describe('a list of a large club', () => {
  it.each(lists)('finds %s by its index', async (_name, operation, input, index) => {
    const plans = await plansOf(ask(operation, input));
    expect(plans.length).toBeGreaterThan(1);
    expect(scansOf(plans)).toEqual([]);
    expect(uses(plans, index)).toBe(true);
  });

  it('finds the results of an athlete and of a competition by theirs', async () => {
    const ofAthlete = await plansOf(ask('performances.list', { athleteId }));
    const ofCompetition = await plansOf(
      ask('performances.list', { competitionId: '00000000-0000-7000-8000-000000000000' }),
    );
    expect(scansOf([...ofAthlete, ...ofCompetition])).toEqual([]);
    expect(uses(ofAthlete, 'performance_athlete_by_athlete')).toBe(true);
    expect(uses(ofCompetition, 'performance_by_competition')).toBe(true);
  });

  it('finds the near misses and the targets of an athlete by theirs', async () => {
    const plans = await plansOf(() => {
      ask('records.nearMisses', { athleteId })();
      ask('records.challenges', { athleteId })();
    });
    expect(scansOf(plans)).toEqual([]);
    expect(uses(plans, 'performance_athlete_by_athlete')).toBe(true);
  });

  it('reads the history of a category, a profile and a performance by their keys', async () => {
    const plans = await plansOf(() => {
      ask('records.history', { discipline: 'LJ', season: 'track', ageGroup: 'ALL', gender: 'F' })();
      ask('athletes.get', { athleteId })();
      ask('performances.get', { performanceId })();
    });
    expect(scansOf(plans)).toEqual([]);
  });
});

describe('a change in a large club', () => {
  const input = () => ({
    discipline: '100m',
    season: 'track',
    legs: [{ athleteId }],
    day: '2026-05-01',
    mark: '12.50',
    wind: '+1.0',
    isConfirmed: true,
  });

  it('judges and records a performance without reading through any table', async () => {
    const plans = await plansOf(() => {
      ask('performances.judge', input())();
      ask('performances.record', { ...input(), competition: 'County' })();
    });
    expect(scansOf(plans)).toEqual([]);
    expect(uses(plans, 'performance_by_event')).toBe(true);
    expect(uses(plans, 'competition_by_name')).toBe(true);
  });

  it('looks for duplicates on the day only', async () => {
    const plans = await plansOf(ask('performances.judge', input()));
    const duplicates = plans.filter(({ sql }) => sql.includes('json_group_array') && sql.includes('day_order'));
    expect(duplicates).toHaveLength(1);
    expect(duplicates[0]?.steps[0]).toMatch(
      /^SEARCH p USING INDEX performance_by_(day|discipline) \(club_id=\? AND (day_order=\? AND discipline_id=\?|discipline_id=\? AND day_order=\?)\)$/,
    );
  });

  it('corrects, decides about, removes and restores one without reading through any table', async () => {
    const plans = await plansOf(() => {
      const { id } = ask('performances.record', { ...input(), mark: '12.40' })() as { id: string };
      ask('performances.decide', { performanceId: id, ruling: 'refused' })();
      const corrected = ask('performances.correct', {
        ...input(),
        mark: '12.41',
        performanceId: id,
        reason: 'Misread.',
      })() as { id: string };
      ask('performances.previewCorrect', { ...input(), mark: '12.42', performanceId: corrected.id })();
      ask('performances.previewRemove', { performanceId: corrected.id })();
      ask('performances.remove', { performanceId: corrected.id, reason: 'Typed twice.' })();
      ask('performances.restore', { performanceId: corrected.id })();
    });
    expect(scansOf(plans)).toEqual([]);
    expect(uses(plans, 'decision_by_origin')).toBe(true);
  });

  it('records, shows, corrects and takes back the rows of a sheet by their keys', async () => {
    const plans = await plansOf(() => {
      const head = headOf({ day: '2026-05-02', round: '' });
      const { id: sheetId } = ask('sheets.create', { head })() as { id: string };
      const rows = [{ cells: cellsOf({ who: 'Ada Berg', mark: '12.60', wind: '+1.0' }) }];
      ask('sheets.check', { head, rows })();
      ask('sheets.paste', { sheetId, rows })();
      ask('sheets.correctHeat', { sheetId, heat: null, wind: '+2.2' })();
      ask('sheets.get', { sheetId })();
      ask('sheets.summary', { sheetId })();
      ask('sheets.undo', { sheetId })();
      ask('sheets.list', {})();
    });
    expect(scansOf(plans)).toEqual([]);
    expect(uses(plans, 'sheet_row_by_sheet')).toBe(true);
    expect(uses(plans, 'athlete_by_name')).toBe(true);
  });

  it('imports and takes back by the days, the names and the batch', async () => {
    let batchId: string | null = null;
    const importing = await plansOf(async () => ({ batch: batchId } = await importFile(test, clubId, manyResults())));
    const undoing = await plansOf(() => test.job('imports.undo', { clubId, batchId }));
    expect(scansOf([...importing, ...undoing])).toEqual([]);
    expect(uses(importing, 'performance_by_day')).toBe(true);
    expect(uses(importing, 'performance_by_event')).toBe(true);
    expect(uses(undoing, 'performance_by_batch')).toBe(true);
    expect(uses(undoing, 'athlete_by_batch')).toBe(true);
  });

  it('changes an athlete by what is known of that athlete', async () => {
    const plans = await plansOf(
      ask('athletes.update', {
        athleteId,
        firstName: 'Ada',
        lastName: 'Berg',
        gender: 'F',
        dateOfBirth: '2008-03-14',
        memberships: [],
      }),
    );
    expect(scansOf(plans)).toEqual([]);
    expect(uses(plans, 'performance_athlete_by_athlete')).toBe(true);
  });

  it('merges two entries and parts them by what is known of the two', async () => {
    const plans = await plansOf(() => {
      const { id } = ask('athletes.create', { firstName: 'Adda', lastName: 'Berg', gender: 'F' })() as { id: string };
      const pair = { keptId: athleteId, mergedId: id };
      ask('athletes.previewMerge', pair)();
      const { mergeId } = ask('athletes.merge', pair)() as { mergeId: string };
      ask('athletes.unmerge', { mergeId })();
    });
    expect(scansOf(plans)).toEqual([]);
    expect(uses(plans, 'performance_athlete_as_entered')).toBe(true);
  });

  it('reads only results and bests from end to end, for a rebuild', async () => {
    const plans = await plansOf(() => test.job('system.rebuild', { clubId }));
    const read = new Set(scansOf(plans).map((scan) => scan.slice(0, scan.indexOf(':'))));
    // What is derived anew is read from end to end, and nothing else.
    expect([...read].toSorted()).toEqual(['best', 'performance']);
  });
});

describe('the desk of ratifications', () => {
  it('finds what waits through the histories of the records, and not through all results', async () => {
    const ratification = { ...defaultClubSettings.ratification, isRequired: true };
    const set = (settings: typeof defaultClubSettings) => test.call('clubs', 'update', { clubId, settings });
    set({ ...defaultClubSettings, ratification });
    const plans = await plansOf(ask('ratification.list', {}));
    set(defaultClubSettings);
    expect(scansOf(plans)).toEqual([]);
    expect(uses(plans, 'standing_by_day')).toBe(true);
    expect(uses(plans, 'standing_by_performance')).toBe(true);
  });
});
