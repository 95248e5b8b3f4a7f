import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openReader } from '#main/db/open.ts';
import type { ListSheet } from '#main/export/list-sheet.ts';
import type { QueryContext } from '#main/operations.ts';
import { buildCompetitionList, buildSheetList } from '#main/sheets/sheet-list.ts';
import { contextOf, openTestApp, type TestApp } from '#tests/support/app.ts';
import { cellsOf, headOf, SheetDesk } from '#tests/support/sheet-desk.ts';
import { newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';

let test: TestApp;
let club: TestClub;
let ada: string;
let bea: string;
let tom: string;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
  ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
  bea = club.athlete('Bea Garrick', 'F', '2001-07-30');
  tom = club.athlete('Tom Vale', 'M', '1999-11-30');
});

const total = () => test.call('performances', 'list', { clubId: club.id }).total;

/** What is wrong with a row, and at which cell. */
const problemsOf = (row: { problems: { column: string; code: string }[] }) =>
  row.problems.map(({ column, code }) => `${column} ${code}`);

describe('a row that is left', () => {
  it('becomes a performance with everything that the head and the row say', () => {
    const desk = new SheetDesk(club, { timing: 'FAT', specification: null, eventDetails: 'night meeting' });
    desk.save({ who: 'Bea Garrick', mark: '12.60', wind: '+1.3', heat: '2', lane: '3' });
    const row = desk.save({ who: 'ada fennimore', mark: '12,45', bib: '117', heat: '2', lane: '4', place: '1' });
    expect(row).toMatchObject({
      state: 'saved',
      problems: [],
      question: null,
      recorded: { mark: '12.45', wind: { tenths: 13, status: 'MEASURED' }, place: 1, medal: 'gold' },
      badges: ['CR', 'PB'],
    });
    expect(row.cells.athletes).toEqual([{ name: 'Ada Fennimore', athleteId: ada }]);
    expect(club.get(row.performanceId ?? '')).toMatchObject({
      legs: [{ athleteId: ada }],
      competition: 'County Championships',
      venue: 'Larkford',
      day: '2025-06-14',
      round: 'final',
      heat: '2',
      lane: 4,
      bib: '117',
      markText: '12,45',
      eventDetails: 'night meeting',
      source: 'typed',
    });
    expect(total()).toBe(2);
  });

  it.each([
    ['DNS', 'DNS'],
    ['dq', 'DQ'],
    ['DQ TR17.3', 'DQ'],
    ['r', 'DNF'],
    ['dnf', 'DNF'],
  ])('keeps %s as the status of the athlete, never as a performance', (mark, status) => {
    const desk = new SheetDesk(club);
    expect(desk.save({ who: 'Ada Fennimore', mark })).toMatchObject({ state: 'saved', status, performanceId: null });
    expect(total()).toBe(0);
  });

  it('keeps a status in the column of places, with the time of a disqualified runner', () => {
    const desk = new SheetDesk(club);
    expect(desk.save({ who: 'Ada Fennimore', mark: '12.45', place: 'DQ' })).toMatchObject({ status: 'DQ' });
  });

  it.each([
    [{ who: 'Ada Fennimore' }, 'mark NO_MARK'],
    [{ mark: '12.45' }, 'athlete NO_NAME'],
    [{ who: 'Nobody Here', mark: '12.45' }, 'athlete NOT_OURS'],
    [{ who: 'Ada Fennimore', mark: 'twelve' }, 'mark UNREADABLE_MARK'],
    [{ who: 'Ada Fennimore', mark: '12.45', wind: 'strong' }, 'wind UNREADABLE_WIND'],
    [{ who: 'Ada Fennimore', mark: '12.45', place: 'first' }, 'place NOT_A_PLACE'],
    [{ who: 'Ada Fennimore', mark: '12.45', lane: 'x' }, 'lane NOT_A_LANE'],
  ] as const)('that is incomplete is a draft and says what is wrong at which cell: %j', (row, problem) => {
    const desk = new SheetDesk(club);
    const saved = desk.save(row);
    expect(saved.state).toBe('draft');
    expect(problemsOf(saved)).toEqual([problem]);
    expect(saved.problems[0]?.text).toMatch(/\.$/);
    expect(total()).toBe(0);
  });

  it('waits for a head that is not complete and is recorded as soon as it is', () => {
    const desk = new SheetDesk(club, { discipline: null, day: '' });
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    expect(problemsOf(row)).toEqual(['head NO_DISCIPLINE', 'head NO_DAY']);
    expect(desk.head({ discipline: '100m', day: '2025-06-14' })).toBe(1);
    expect(desk.lines()).toEqual(['saved Ada Fennimore 12.45 CR PB NWI']);
  });

  it('asks about two athletes of one name, unless the category tells', () => {
    club.athlete('Robin Ash', 'F', '1990-01-01');
    club.athlete('Robin Ash', 'F', '2010-01-01');
    club.athlete('Robin Ash', 'M', '2001-01-01');
    const desk = new SheetDesk(club, { gender: 'F' });
    expect(problemsOf(desk.save({ who: 'Robin Ash', mark: '13.00' }))).toEqual(['athlete SEVERAL_ATHLETES']);
    const men = new SheetDesk(club, { gender: 'M' });
    expect(men.save({ who: 'ASH, Robin', mark: '12.00' }).state).toBe('saved');
    expect(problemsOf(men.save({ who: 'Ada Fennimore', mark: '12.00' }))).toEqual(['athlete WRONG_GENDER']);
  });

  it('is left out where the name is not ours', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Nobody Here', mark: '12.01', place: '1' }, { isLeftOut: true });
    expect(row).toMatchObject({ state: 'left-out', problems: [] });
    expect(total()).toBe(0);
  });

  it('asks once more about a mark that is hard to believe, and saves it when told so', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Tom Vale', mark: '9.05' });
    expect(row).toMatchObject({ state: 'draft', question: { code: 'look-again' } });
    expect(row.question?.text).toContain('hard to believe');
    const sure = desk.save({ who: 'Tom Vale', mark: '9.05' }, { rowId: row.id, isConfirmed: true });
    expect(sure).toMatchObject({ state: 'saved', question: null });
  });

  it('finds a result that is here already, and takes it when told so', () => {
    const typed = { competition: 'County Championships', venue: 'Larkford', round: 'final' };
    const { id } = club.record(ada, '12.45', typed);
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    expect(row.question).toMatchObject({ code: 'same', performanceId: id });
    const taken = desk.save({ who: 'Ada Fennimore', mark: '12.45' }, { rowId: row.id, isConfirmed: true });
    expect(taken).toMatchObject({ state: 'saved', performanceId: id });
    const again = desk.save({ who: 'Ada Fennimore', mark: '12.45' }, { isConfirmed: true });
    expect(problemsOf(again)).toEqual(['athlete ROW_SAYS_IT']);
    test.call('sheets', 'removeRow', { ...desk.input, rowId: row.id });
    expect(club.get(id).isLive).toBe(true);
    expect(total()).toBe(1);
  });

  it('records a place without a mark only when told so', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', place: '2' });
    expect(row).toMatchObject({ state: 'draft', question: { code: 'look-again' } });
    const sure = desk.save({ who: 'Ada Fennimore', place: '2' }, { rowId: row.id, isConfirmed: true });
    expect(sure).toMatchObject({ state: 'saved', recorded: { medal: 'silver' } });
  });
});

describe('a typing correction inside an open sheet', () => {
  it('is a new version of the same result and asks for no reason', async () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    const corrected = desk.save({ who: 'Ada Fennimore', mark: '12.54' }, { rowId: row.id });
    expect(corrected).toMatchObject({ id: row.id, state: 'saved', recorded: { mark: '12.54' } });
    const versions = club.get(corrected.performanceId ?? '').versions;
    expect(versions.map(({ mark, isLive, reason }) => [mark, isLive, reason])).toEqual([
      ['12.45', false, 'Corrected in the results sheet.'],
      ['12.54', true, null],
    ]);
    expect(total()).toBe(1);
    expect(await club.verify()).toEqual(sound);
  });

  it('that changes nothing writes nothing', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    const again = desk.save({ who: 'Ada Fennimore', mark: '12.45' }, { rowId: row.id });
    expect(again.performanceId).toBe(row.performanceId);
  });

  it('keeps what was recorded while the row cannot be read', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    const unreadable = desk.save({ who: 'Ada Fennimore', mark: '12.4x' }, { rowId: row.id });
    expect(unreadable).toMatchObject({ state: 'draft', recorded: { mark: '12.45' } });
    expect(total()).toBe(1);
  });

  it('turns a mark into a status and back, as one result', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    desk.save({ who: 'Ada Fennimore', mark: 'DQ' }, { rowId: row.id });
    expect(desk.lines()).toEqual(['saved Ada Fennimore DQ']);
    expect(total()).toBe(0);
    const back = desk.save({ who: 'Ada Fennimore', mark: '12.45' }, { rowId: row.id });
    expect(desk.lines()).toEqual(['saved Ada Fennimore 12.45 CR PB NWI']);
    expect(club.get(back.performanceId ?? '').versions.map((version) => version.isLive)).toEqual([false, true]);
  });

  it('of the head judges every row again', () => {
    const desk = new SheetDesk(club);
    desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    desk.save({ who: 'Bea Garrick', mark: 'DNS' });
    desk.head({ day: '2025-06-15', round: 'heat' });
    const [first] = desk.get().rows;
    expect(first?.recorded?.day).toBe('2025-06-15');
    expect(club.get(first?.performanceId ?? '')).toMatchObject({ round: 'heat', day: '2025-06-15' });
  });
});

describe('a result that changed on its own page', () => {
  it('shows in the sheet as it was corrected, and a later typing correction keeps that', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45', place: '1' });
    test.call('performances', 'correct', {
      ...club.typed(ada, { mark: '12.46', place: 1, day: '2025-06-13', round: 'final', note: 'photo finish' }),
      competition: 'County Championships',
      venue: 'Larkford',
      performanceId: row.performanceId ?? '',
      reason: 'Read again from the photo.',
    });
    const [shown] = desk.get().rows;
    expect(shown).toMatchObject({ elsewhere: 'corrected', cells: { mark: '12.46' }, recorded: { mark: '12.46' } });
    const placed = desk.save({ who: 'Ada Fennimore', mark: '12.46', place: '2' }, { rowId: row.id });
    expect(placed).toMatchObject({ state: 'saved', elsewhere: null, recorded: { mark: '12.46', place: 2 } });
    expect(club.get(placed.performanceId ?? '')).toMatchObject({ day: '2025-06-13', note: 'photo finish' });
    expect(total()).toBe(1);
  });

  it('says so where it was deleted, and comes back when the row is typed again', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    club.remove(row.performanceId ?? '');
    expect(desk.get().rows[0]).toMatchObject({ state: 'saved', elsewhere: 'deleted', recorded: null });
    const again = desk.save({ who: 'Ada Fennimore', mark: '12.44' }, { rowId: row.id });
    expect(again).toMatchObject({ state: 'saved', elsewhere: null, recorded: { mark: '12.44' } });
    expect(club.get(again.performanceId ?? '').versions).toHaveLength(3);
  });
});

describe('taking steps back', () => {
  it('removes the last row, then the one before, then there is nothing left', async () => {
    const desk = new SheetDesk(club);
    desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    desk.save({ who: 'Bea Garrick', mark: '12.60' });
    desk.undo();
    expect(desk.lines()).toEqual(['saved Ada Fennimore 12.45 CR PB NWI']);
    desk.undo();
    expect(desk.lines()).toEqual([]);
    expect(total()).toBe(0);
    expect(desk.get().canUndo).toBe(false);
    expect(refusal(() => desk.undo()).code).toBe('INVALID_INPUT');
    expect(await club.verify()).toEqual(sound);
  });

  it('brings back what a correction, a removal or a change of the head took away', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    desk.save({ who: 'Ada Fennimore', mark: '12.54' }, { rowId: row.id });
    test.call('sheets', 'removeRow', { ...desk.input, rowId: row.id });
    expect(desk.lines()).toEqual([]);
    desk.undo();
    expect(desk.lines()).toEqual(['saved Ada Fennimore 12.54 CR PB NWI']);
    desk.undo();
    expect(desk.lines()).toEqual(['saved Ada Fennimore 12.45 CR PB NWI']);
    desk.head({ day: '2025-06-20' });
    expect(desk.undo().isHeadChanged).toBe(true);
    expect(desk.get()).toMatchObject({ head: { day: '2025-06-14' }, rows: [{ recorded: { day: '2025-06-14' } }] });
    expect(total()).toBe(1);
  });

  it('leaves nothing recorded of rows that waited before the head was complete', async () => {
    const desk = new SheetDesk(club, { discipline: null });
    desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    desk.save({ who: 'Bea Garrick', mark: 'DNS' });
    desk.head({ discipline: '100m' });
    expect(desk.lines()).toEqual(['saved Ada Fennimore 12.45 CR PB NWI', 'saved Bea Garrick DNS']);
    desk.undo();
    expect(desk.lines()).toEqual(['draft Ada Fennimore 12.45', 'draft Bea Garrick DNS']);
    expect(desk.get().rows.map((row) => [row.performanceId, row.status])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(total()).toBe(0);
    desk.head({ discipline: '100m' });
    expect(desk.lines()).toEqual(['saved Ada Fennimore 12.45 CR PB NWI', 'saved Bea Garrick DNS']);
    expect(await club.verify()).toEqual(sound);
  });

  it('takes a whole paste back at once', () => {
    const desk = new SheetDesk(club);
    desk.paste([
      { who: 'Ada Fennimore', mark: '12.45' },
      { who: 'Bea Garrick', mark: '12.60' },
      { who: 'Nobody Here', mark: '12.70' },
    ]);
    expect(desk.get().rows).toHaveLength(3);
    expect(desk.undo().rows).toHaveLength(3);
    expect(desk.get().rows).toEqual([]);
    expect(total()).toBe(0);
  });
});

describe('a protest', () => {
  const windOf = (desk: SheetDesk) => desk.get().rows.map((row) => row.recorded?.wind.tenths);

  it('changes the wind of a heat in one step, with all verdicts judged again', async () => {
    const desk = new SheetDesk(club);
    desk.save({ who: 'Ada Fennimore', mark: '12.45', heat: '1', wind: '+1.8' });
    desk.save({ who: 'Bea Garrick', mark: '12.60', heat: '1' });
    desk.save({ who: 'Tom Vale', mark: '11.60', heat: '2', wind: '+0.4' });
    const ask = { ...desk.input, heat: '1', wind: '+2.3' };
    const preview = test.call('sheets', 'correctHeat', { ...ask, isPreview: true });
    expect(preview.changes.map(({ names, before, after }) => [names[0], before.badges, after.badges])).toEqual([
      ['Ada Fennimore', ['CR', 'PB'], ['w']],
      // The worse of two marks of one day comes first: it was the record before.
      ['Bea Garrick', ['ex-CR', 'PB'], ['w']],
    ]);
    expect(windOf(desk)).toEqual([18, 18, 4]);
    expect(club.board()).toContain('SEN 12.45 Ada Fennimore');
    expect(test.call('sheets', 'correctHeat', ask)).toEqual(preview);
    expect(windOf(desk)).toEqual([23, 23, 4]);
    expect(club.board()).not.toContain('SEN 12.45 Ada Fennimore');
    desk.undo();
    expect(windOf(desk)).toEqual([18, 18, 4]);
    expect(club.board()).toContain('SEN 12.45 Ada Fennimore');
    expect(await club.verify()).toEqual(sound);
  });

  it('disqualifies a heat and gives its marks back', () => {
    const desk = new SheetDesk(club);
    desk.save({ who: 'Ada Fennimore', mark: '12.45', heat: '1' });
    desk.save({ who: 'Bea Garrick', mark: 'DNS', heat: '1' });
    test.call('sheets', 'correctHeat', { ...desk.input, heat: null, status: 'DQ' });
    expect(desk.lines()).toEqual(['saved Ada Fennimore DQ', 'saved Bea Garrick DQ']);
    expect(total()).toBe(0);
    test.call('sheets', 'correctHeat', { ...desk.input, heat: '1', status: 'reinstate' });
    expect(desk.lines()).toEqual(['saved Ada Fennimore 12.45 CR PB NWI', 'saved Bea Garrick DQ']);
  });

  it('moves a heat, or all of them, to another day', () => {
    const desk = new SheetDesk(club);
    desk.save({ who: 'Ada Fennimore', mark: '12.45', heat: '1' });
    desk.save({ who: 'Bea Garrick', mark: '12.60', heat: '2' });
    const days = () => desk.get().rows.map((row) => row.recorded?.day);
    test.call('sheets', 'correctHeat', { ...desk.input, heat: '2', day: '2025-06-15' });
    expect(days()).toEqual(['2025-06-14', '2025-06-15']);
    test.call('sheets', 'correctHeat', { ...desk.input, heat: null, day: '2025-06-13' });
    expect(days()).toEqual(['2025-06-13', '2025-06-13']);
    expect(desk.get().head.day).toBe('2025-06-13');
  });
});

describe('wind in a sheet', () => {
  it('is typed once in a race and belongs to each jump by itself', () => {
    const race = new SheetDesk(club);
    race.save({ who: 'Ada Fennimore', mark: '12.45' });
    race.save({ who: 'Bea Garrick', mark: '12.60', wind: '-0.4' });
    expect(race.get().head.heats).toEqual([{ heat: '', wind: '-0.4', day: '', timeOfDay: '' }]);
    expect(race.get().rows.map((row) => row.recorded?.wind.tenths)).toEqual([-4, -4]);
    const jump = new SheetDesk(club, { discipline: 'LJ' });
    jump.save({ who: 'Ada Fennimore', mark: '5.45', wind: '+1.1' });
    jump.save({ who: 'Bea Garrick', mark: '5.20' });
    expect(jump.get().rows.map((row) => row.recorded?.wind.tenths)).toEqual([11, null]);
  });

  it('is refused at the cell where none is taken', () => {
    const desk = new SheetDesk(club, { discipline: 'HJ' });
    expect(problemsOf(desk.save({ who: 'Ada Fennimore', mark: '1.75', wind: '+1.0' }))).toEqual([
      'wind WIND_NOT_TAKEN',
    ]);
  });
});

describe('a team', () => {
  it('has its runners in running order, of the right number, and no personal best', () => {
    club.athlete('Cai Doyle', 'F', '2002-01-01');
    const desk = new SheetDesk(club, { discipline: '4x100m', gender: 'F' });
    const who = ['Bea Garrick', 'Ada Fennimore', 'Cai Doyle', 'A Guest'];
    const row = desk.save({ who, mark: '48.20', team: 'Harriers A' }, { isConfirmed: true });
    expect(row).toMatchObject({ state: 'saved', badges: ['CR'] });
    expect(club.get(row.performanceId ?? '').legs.map((leg) => leg.name)).toEqual(who);
    expect(problemsOf(desk.save({ who: who.slice(0, 3), mark: '49.00' }))).toEqual(['athlete WRONG_TEAM_SIZE']);
    expect(problemsOf(desk.save({ who: ['Tom Vale', ...who.slice(0, 3)], mark: '49.00' }))).toEqual([
      'athlete WRONG_GENDER',
    ]);
    expect(problemsOf(desk.save({ who: ['W', 'X', 'Y', 'Z'], mark: '49.00' }))).toEqual(['athlete NOT_OURS']);
    expect(desk.save({ who, mark: 'DQ', team: 'Harriers B' })).toMatchObject({ state: 'saved', status: 'DQ' });
  });

  it('asks about a runner who is nobody of the club, together with what else is doubtful, and once only', () => {
    club.athlete('Cai Doyle', 'F', '2002-01-01');
    const desk = new SheetDesk(club, { discipline: '4x100m', gender: 'F' });
    const who = ['Bea Garrick', 'Ada Fennimore', 'Cai Doyle', 'Do'];
    const asked = desk.save({ who, mark: '28.20' });
    expect(asked).toMatchObject({ state: 'draft', question: { code: 'look-again' } });
    expect(asked.question?.text).toContain('No athlete of the club is called “Do”');
    expect(asked.question?.text).toContain('hard to believe');
    const input = { ...desk.input, rows: [{ cells: cellsOf({ who, mark: '48.20' }) }], head: headOf() };
    const head = { ...input.head, discipline: '4x100m', gender: 'F' as const };
    const [checked] = test.call('sheets', 'check', { clubId: club.id, head, rows: input.rows }).rows;
    expect(checked).toMatchObject({ state: 'draft', question: { code: 'look-again' } });
    const rowId = asked.id;
    expect(desk.save({ who, mark: '48.20' }, { rowId, isConfirmed: true }).state).toBe('saved');
    expect(desk.save({ who, mark: '48.10' }, { rowId }).state).toBe('saved');
    const other = [...who.slice(0, 3), 'Dottie'];
    expect(desk.save({ who: other, mark: '48.10' }, { rowId }).question?.text).toContain('“Dottie”');
  });

  it('of women and men asks about two and two', () => {
    club.athlete('Cai Doyle', 'F', '2002-01-01');
    const desk = new SheetDesk(club, { discipline: '4x400mMixed', gender: 'X' });
    const codes = test.call('reference', 'all', { clubId: club.id }).disciplines.map((each) => each.code);
    const mixed = codes.find((code) => /mixed/i.test(code)) ?? '4x400m';
    desk.head({ discipline: mixed });
    const row = desk.save({ who: ['Ada Fennimore', 'Bea Garrick', 'Cai Doyle', 'Tom Vale'], mark: '3:35.00' });
    expect(row.question?.text).toContain('as many women as men');
  });

  it('needs its category in the head', () => {
    const desk = new SheetDesk(club, { discipline: '4x100m' });
    expect(problemsOf(desk.save({ who: ['Ada Fennimore'], mark: '48.20' }))).toEqual(['head NO_TEAM_CATEGORY']);
  });
});

describe('rows from elsewhere', () => {
  it('are checked before they are taken, without writing', () => {
    const rows = [
      { cells: cellsOf({ who: 'Ada Fennimore', mark: '12.45' }) },
      { cells: cellsOf({ who: 'Nobody Here', mark: '12.60' }) },
      { cells: cellsOf({ who: 'Tom Vale', mark: '9.01' }) },
      { cells: cellsOf({ who: 'Bea Garrick', mark: 'DNS' }) },
      { cells: cellsOf({ who: 'Nobody Here', mark: '12.60' }), isLeftOut: true },
      { cells: cellsOf({}) },
    ];
    const checked = test.call('sheets', 'check', { clubId: club.id, head: headOf(), rows }).rows;
    expect(checked.map((row) => [row.state, row.question?.code ?? problemsOf(row).join()])).toEqual([
      ['saved', ''],
      ['draft', 'athlete NOT_OURS'],
      ['draft', 'look-again'],
      ['saved', ''],
      ['left-out', ''],
      ['draft', ''],
    ]);
    expect(total()).toBe(0);
  });

  it('come in by the hundred, in one step and quickly', { timeout: 30_000 }, async () => {
    const many = Array.from({ length: 200 }, (_, index) => `Runner${index} Pasted`);
    for (const name of many) club.athlete(name, 'F', '2001-01-01');
    const desk = new SheetDesk(club);
    const pasted = desk.paste(
      many.map((who, index) => ({
        who,
        mark: (13 + (index % 50) / 10).toFixed(2),
        place: String(index + 1),
        wind: '+1.0',
      })),
    );
    expect(pasted).toMatchObject({ saved: 200, drafts: 0 });
    expect(desk.get()).toMatchObject({ saved: 200, head: { heats: [{ heat: '', wind: '+1.0' }] } });
    expect(await club.verify()).toEqual(sound);
  });
});

describe('a sheet on paper', () => {
  function onPaper(build: (context: QueryContext) => ListSheet): ListSheet {
    const read = openReader(test.folder);
    try {
      return build(contextOf(read, test.folder));
    } finally {
      read.close();
    }
  }

  it('has a section for each heat, in the order of the result, with minors shortened for the public', () => {
    club.athlete('Mia Young', 'F', '2012-05-05');
    const desk = new SheetDesk(club, { gender: 'F' });
    desk.save({ who: 'Bea Garrick', mark: '12.70', place: '2', heat: '1', wind: '+0.2' });
    desk.save({ who: 'Ada Fennimore', mark: '12.45', place: '1', heat: '1' });
    desk.save({ who: 'Mia Young', mark: 'DNS', heat: '2' });
    const row = desk.save({ who: 'Mia Young', mark: '14.20', heat: '3' });
    test.call('performances', 'correct', {
      ...club.typed(
        row.cells.athletes.map((leg) => ({ athleteId: leg.athleteId ?? '' })),
        { mark: '14.21', heat: '3' },
      ),
      competition: 'County Championships',
      venue: 'Larkford',
      performanceId: row.performanceId ?? '',
      reason: 'Read again.',
    });
    const built = onPaper((context) => buildSheetList(context, desk.input, 'public'));
    expect(built.title).toBe('100m, women, final');
    expect(built.sections.map(({ title, rows }) => [title, ...rows.map((each) => each.cells.join('|'))])).toEqual([
      ['Heat 1', '1|Ada Fennimore|Senior|12.45|+0.2', '2|Bea Garrick|Senior|12.70|+0.2'],
      ['Heat 2', '|Mia Y.||DNS|'],
      ['Heat 3', '|Mia Y.|Under 15|14.21|'],
    ]);
    const inFull = onPaper((context) => buildSheetList(context, desk.input, 'club'));
    expect(inFull.sections[2]?.rows[0]?.cells[1]).toBe('Mia Young');
  });

  it('is made as a file', async () => {
    const desk = new SheetDesk(club, { gender: 'F' });
    desk.save({ who: 'Ada Fennimore', mark: '12.45', place: '1' });
    const ask = { clubId: club.id, format: 'csv', fullNames: true };
    expect(await test.job('files.export', { ...ask, what: 'sheet', sheetId: desk.id })).toMatchObject({ rows: 1 });
    const [competition] = test.call('reference', 'competitions', { clubId: club.id }).rows;
    const whole = { ...ask, what: 'competition', competitionId: competition?.id ?? '' };
    expect(await test.job('files.export', whole)).toMatchObject({ rows: 1 });
  });

  it('may be of a whole competition, a section for each event', () => {
    const hurdles = new SheetDesk(club, { gender: 'F', discipline: 'HJ', round: '' });
    hurdles.save({ who: 'Ada Fennimore', mark: '1.65', place: '1' });
    const sprint = new SheetDesk(club, { gender: 'M' });
    sprint.save({ who: 'Tom Vale', mark: '11.60', place: '1' });
    sprint.save({ who: 'Tom Vale', mark: 'DQ' });
    const [competition] = test.call('reference', 'competitions', { clubId: club.id }).rows;
    const input = { clubId: club.id, competitionId: competition?.id ?? '' };
    const built = onPaper((context) => buildCompetitionList(context, input, 'club'));
    expect([built.title, built.subtitle]).toEqual(['County Championships', 'Larkford · 14 Jun 2025']);
    expect(built.sections.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['100m, Men, final', 2],
      ['High Jump, Women', 1],
    ]);
    const nowhere = { clubId: club.id, competitionId: club.id };
    expect(refusal(() => onPaper((context) => buildCompetitionList(context, nowhere, 'club'))).code).toBe('NOT_FOUND');
  });
});

describe('a sheet', () => {
  it('is listed: open ones first', () => {
    const first = new SheetDesk(club);
    const second = new SheetDesk(club, { discipline: 'HJ' });
    first.save({ who: 'Ada Fennimore', mark: '12.45' });
    first.save({ who: 'Nobody Here', mark: '12.45' });
    test.call('sheets', 'close', second.input);
    const { total: all, rows } = test.call('sheets', 'list', { clubId: club.id });
    expect(all).toBe(2);
    expect(rows.map(({ id, state, saved, drafts }) => [id, state, saved, drafts])).toEqual([
      [first.id, 'open', 1, 1],
      [second.id, 'closed', 0, 0],
    ]);
  });

  it('takes no rows while it is closed, and goes on when it is opened again', () => {
    const desk = new SheetDesk(club);
    test.call('sheets', 'close', desk.input);
    expect(refusal(() => desk.save({ who: 'Ada Fennimore', mark: '12.45' })).code).toBe('INVALID_INPUT');
    test.call('sheets', 'reopen', desk.input);
    expect(desk.save({ who: 'Ada Fennimore', mark: '12.45' }).state).toBe('saved');
  });

  it('can be thrown away only while nothing of it is recorded', () => {
    const desk = new SheetDesk(club);
    const row = desk.save({ who: 'Ada Fennimore', mark: '12.45' });
    expect(refusal(() => test.call('sheets', 'remove', desk.input)).code).toBe('INVALID_INPUT');
    test.call('sheets', 'removeRow', { ...desk.input, rowId: row.id });
    test.call('sheets', 'remove', desk.input);
    expect(refusal(() => desk.get()).code).toBe('NOT_FOUND');
  });

  it('of another club is not found', () => {
    const desk = new SheetDesk(club);
    const other = newClub(test);
    expect(refusal(() => test.call('sheets', 'get', { clubId: other.id, sheetId: desk.id })).code).toBe('NOT_FOUND');
  });

  it('sums up its records and bests in words', () => {
    club.record(ada, '12.60', { day: '2025-05-01' });
    const desk = new SheetDesk(club, { gender: 'F' });
    desk.save({ who: 'Bea Garrick', mark: '12.70', place: '2', wind: '+0.2' });
    desk.save({ who: 'Ada Fennimore', mark: '12.45', place: '1' });
    const summary = test.call('sheets', 'summary', desk.input);
    expect(summary.lines.map(({ names, mark, badges }) => [names[0], mark, badges])).toEqual([
      ['Ada Fennimore', '12.45 (+0.2)', ['CR', 'PB']],
      ['Bea Garrick', '12.70 (+0.2)', ['PB']],
    ]);
    expect(summary.text).toContain('1. Ada Fennimore: 12.45 (+0.2)');
    expect(summary.text).toContain('County Championships, Larkford');
    const [competition] = test.call('reference', 'competitions', { clubId: club.id }).rows;
    expect(summary.competitionId).toBe(competition?.id);
    expect(summary.lines[0]?.sentences.join(' ')).toContain('12.60');
    expect([tom, bea]).toHaveLength(2);
  });

  it('leaves out of what is read out what concerns only the keepers of the records', () => {
    club.athlete('Gwen Marsh', 'F', '2001-01-01', { memberFrom: '2025-07-01' });
    const desk = new SheetDesk(club, { gender: 'F' });
    const row = desk.save({ who: 'Gwen Marsh', mark: '12.45', wind: '+0.2' });
    const { verdicts } = club.get(row.performanceId ?? '');
    expect(verdicts.map((verdict) => verdict.text).join(' ')).toContain('Not a member on that day');
    const told = test.call('sheets', 'summary', desk.input);
    expect(told.text).toContain('Club record');
    expect(told.text).not.toContain('Not a member');
    expect(told.lines[0]?.sentences.join(' ')).not.toMatch(/Not a member|  | $/);
  });

  it('reads a result out heat by heat where each heat has its own places', () => {
    const desk = new SheetDesk(club);
    desk.save({ who: 'Tom Vale', mark: '11.60', heat: '2', place: '1' });
    desk.save({ who: 'Ada Fennimore', mark: '12.45', heat: '1', place: '1' });
    desk.save({ who: 'Bea Garrick', mark: '12.60', heat: '1', place: '2' });
    const told = test.call('sheets', 'summary', desk.input);
    expect(told.lines.map(({ names }) => names[0])).toEqual(['Ada Fennimore', 'Bea Garrick', 'Tom Vale']);
    expect(told.text.split('\n').filter((line) => /^(?:Heat|\d\.)/.test(line))).toEqual([
      'Heat 1',
      '1. Ada Fennimore: 12.45',
      '2. Bea Garrick: 12.60',
      'Heat 2',
      '1. Tom Vale: 11.60',
    ]);
  });
});
