import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { JobProgress } from '#main/application.ts';
import { Failure } from '#shared/domain/failure.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, sound, type TestClub } from '#tests/support/test-club.ts';
import { importText, previewText, upload } from '#tests/support/test-files.ts';

let test: TestApp;
let club: TestClub;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
});

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const header = 'first_name,last_name,gender,date_of_birth,discipline,date,mark,wind';
const performances = (...rows: string[]) => lines(header, ...rows);
const ada = 'Ada,Fennimore,F,2000-02-03';
const bea = 'Bea,Garrick,F,2001-07-30';

const results = (filters: object = {}) =>
  test.call('performances', 'list', { clubId: club.id, pageSize: 500, sort: 'day', direction: 'up', ...filters }).rows;
const athletes = () => test.call('athletes', 'list', { clubId: club.id }).rows;
const batches = () => test.call('imports', 'list', { clubId: club.id });
const undo = (batchId: string | null) => test.job('imports.undo', { clubId: club.id, batchId });

/** How many of everything there is in the club. */
function inventory() {
  const reference = test.call('reference', 'all', { clubId: club.id });
  return {
    athletes: test.call('athletes', 'list', { clubId: club.id }).total,
    performances: test.call('performances', 'list', { clubId: club.id }).total,
    competitions: test.call('reference', 'competitions', { clubId: club.id }).total,
    own: [reference.disciplines, reference.seasons, reference.ageGroups].map(
      (rows) => rows.filter((row) => row.isOwn).length,
    ),
    batches: batches().length,
    records: club.board(),
  };
}

describe('duplicates', () => {
  const file = performances(`${ada},100m,2025-06-14,12.45,+0.5`, `${bea},100m,2025-06-14,12.90,`);
  const changed = performances(`${ada},100m,2025-06-14,12.45,+2.5`, `${bea},100m,2025-06-14,12.90,+1.0`);

  it('are skipped', async () => {
    await importText(club, 'performances', file);
    expect(await importText(club, 'performances', changed)).toMatchObject({
      rows: 2,
      imported: 0,
      duplicates: 2,
      possibleDuplicates: [],
    });
    expect(results().map((row) => row.wind.tenths)).toEqual([5, null]);
  });

  it('take the place of what is there, as corrections', async () => {
    await importText(club, 'performances', file);
    const [first] = results({ athleteId: athletes()[0]?.id });
    expect(await importText(club, 'performances', changed, { onDuplicate: 'update' })).toMatchObject({
      imported: 2,
      duplicates: 0,
    });
    expect(results()).toHaveLength(2);
    const [updated] = results({ athleteId: athletes()[0]?.id });
    const found = club.get(updated?.id ?? '');
    expect(found).toMatchObject({ wind: { tenths: 25 }, windy: true });
    expect(found.versions.map((version) => [version.id, version.isLive])).toEqual([
      [first?.id, false],
      [updated?.id, true],
    ]);
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.90 Bea Garrick']);
    expect(await club.verify()).toEqual(sound);
  });

  it('are created again', async () => {
    await importText(club, 'performances', file);
    expect(await importText(club, 'performances', changed, { onDuplicate: 'create' })).toMatchObject({
      imported: 2,
      duplicates: 0,
    });
    expect(results()).toHaveLength(4);
  });

  it('inside one file are found too, and a heat and a final are none', async () => {
    const columns = `${header},round`;
    const rows = [
      `${ada},100m,2025-06-14,12.45,,heat`,
      `${ada},100m,2025-06-14,12.45,,final`,
      `${ada},100m,2025-06-14,12.45,,Heat`,
    ];
    expect(await importText(club, 'performances', lines(columns, ...rows))).toMatchObject({
      imported: 2,
      duplicates: 1,
      possibleDuplicates: [],
    });
  });

  it('that are only possible ones are imported and listed', async () => {
    await importText(club, 'performances', file);
    const other = performances(
      `${ada},100m,2025-06-14,12.54,`,
      `${bea},100m,2025-06-15,12.90,`,
      `${bea},100m,2025-06-15,12.80,`,
    );
    expect(await importText(club, 'performances', other)).toMatchObject({
      imported: 3,
      duplicates: 0,
      possibleDuplicates: [{ line: 2 }, { line: 4 }],
    });
  });

  it('are never found in what was deleted or taken back', async () => {
    const { batch } = await importText(club, 'performances', file);
    await undo(batch);
    expect(await importText(club, 'performances', file)).toMatchObject({ imported: 2, duplicates: 0 });
  });
});

describe('a dry run', () => {
  it('says exactly what would be, and leaves nothing', async () => {
    club.athlete('Ada Fennimore', 'F', '');
    const columns = `${header},discipline_type,season,competition`;
    const file = lines(
      columns,
      `${ada},Welly Wanging,2025-06-14,21.40,,measured,Fell,Open Meeting`,
      `${bea},100m,2025-06-14,12.4,,,,`,
      `${bea},100m,2025-06-14,fast,,,,`,
    );
    const options = {
      createMissing: ['disciplines', 'seasons', 'competitions'] as const,
      mapping: { constants: { venue: 'Larkford' } },
    };
    const before = inventory();
    const dry = await importText(club, 'performances', file, { ...options, dryRun: true });
    expect(inventory()).toEqual(before);
    expect(athletes()).toMatchObject([{ dateOfBirth: '' }]);
    expect((await previewText(club, 'performances', lines(columns))).rememberedMapping).toBeNull();
    expect(await club.verify()).toEqual(sound);
    const real = await importText(club, 'performances', file, options);
    expect(dry.batch).toBeNull();
    expect({ ...real, batch: null, seconds: 0 }).toEqual({ ...dry, seconds: 0 });
    expect(real).toMatchObject({ imported: 2, clubRecordsSet: 2, personalBestsSet: 2 });
  });
});

describe('an import that', () => {
  it('has no file, an empty one, or not the columns it needs is refused', async () => {
    const run = (text: string, options = {}) => jobRefusal(importText(club, 'performances', text, options));
    await expect(
      jobRefusal(test.job('imports.run', { clubId: club.id, kind: 'athletes', uploadId: 'nothing' })),
    ).resolves.toMatchObject({
      code: 'FILE_UNREADABLE',
      data: { problem: 'missing' },
    });
    await expect(run('')).resolves.toMatchObject({ code: 'FILE_UNREADABLE', data: { problem: 'empty' } });
    await expect(run('first_name,mark\nAda,12.4\n')).resolves.toMatchObject({ code: 'MISSING_COLUMNS' });
    expect(batches()).toEqual([]);
  });

  it('is stopped leaves nothing, while reading and while storing', async () => {
    const file = performances(...Array.from({ length: 30 }, (_, index) => `${ada},100m,2025-06-14,12.${10 + index},`));
    const before = inventory();
    for (const phase of ['reading', 'importing']) {
      let isAsked = false;
      const progress: JobProgress = {
        report: (now) => {
          isAsked ||= now === phase;
        },
        throwIfCancelled() {
          if (isAsked) throw new Failure('JOB_CANCELLED', { jobId: 'x' });
        },
      };
      const input = { clubId: club.id, kind: 'performances', uploadId: await upload(club, file) };
      await expect(jobRefusal(test.job('imports.run', input, progress))).resolves.toMatchObject({
        code: 'JOB_CANCELLED',
      });
      expect(inventory()).toEqual(before);
    }
    expect(await club.verify()).toEqual(sound);
  });
});
