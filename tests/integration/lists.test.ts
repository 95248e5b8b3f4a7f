import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { buildBestsList } from '#main/lists/bests-list.ts';
import { buildTopList } from '#main/lists/top-list.ts';
import { openReader } from '#main/db/open.ts';
import type { QueryContext } from '#main/operations.ts';
import { contextOf, localUser, openTestApp, type TestApp, today } from '#tests/support/app.ts';
import { newClub, refusal, type TestClub } from '#tests/support/test-club.ts';

let test: TestApp;
let club: TestClub;
beforeAll(() => {
  test = openTestApp();
});
afterAll(() => test.close());
beforeEach(() => {
  club = newClub(test);
});

const wind = { wind: '+1.0' };

function top(input: object = {}) {
  return test.call('lists', 'top', { clubId: club.id, discipline: '100m', gender: 'F', ...input });
}

/** A table of a top list as `1 12.34 Ada Lovelace`. */
function lines(input: object = {}, kind = 'counting'): string[] {
  const table = top(input).tables.find((each) => each.kind === kind);
  return (table?.rows ?? []).map(
    (row) => `${row.rank} ${row.mark?.text} ${row.legs.map((leg) => leg.name).join(', ')}`,
  );
}

describe('a list of the best marks', () => {
  it('gives equal marks one rank, leaves the next ones out, and takes all that share the last place', () => {
    for (const [name, mark] of [
      ['Ada Lovelace', '12.10'],
      ['Bea Quill', '12.20'],
      ['Cleo Marsh', '12.20'],
      ['Dora Finch', '12.30'],
      ['Edda Moor', '12.30'],
      ['Fay Holt', '12.40'],
    ] as const) {
      club.record(club.athlete(name), mark, wind);
    }
    expect(lines({ limit: 4 })).toEqual([
      '1 12.10 Ada Lovelace',
      '2 12.20 Bea Quill',
      '2 12.20 Cleo Marsh',
      '4 12.30 Dora Finch',
      '4 12.30 Edda Moor',
    ]);
  });

  it('lists an athlete once, or as often as there are such marks', () => {
    const ada = club.athlete('Ada Lovelace');
    club.record(ada, '12.10', wind);
    club.record(ada, '12.15', { ...wind, day: '2025-07-01' });
    club.record(club.athlete('Bea Quill'), '12.20', wind);
    expect(lines()).toEqual(['1 12.10 Ada Lovelace', '2 12.20 Bea Quill']);
    expect(lines({ onePerAthlete: false })).toEqual([
      '1 12.10 Ada Lovelace',
      '2 12.15 Ada Lovelace',
      '3 12.20 Bea Quill',
    ]);
  });

  it('lists a windy mark apart where it is better than the legal one, and says so', () => {
    const ada = club.athlete('Ada Lovelace');
    club.record(ada, '12.30', wind);
    club.record(ada, '12.05', { wind: '+2.3', day: '2025-07-01' });
    const bea = club.athlete('Bea Quill');
    club.record(bea, '12.10', wind);
    club.record(bea, '12.25', { wind: '+3.0', day: '2025-07-01' });
    expect(lines()).toEqual(['1 12.10 Bea Quill', '2 12.30 Ada Lovelace']);
    expect(lines({}, 'windy')).toEqual(['1 12.05 Ada Lovelace']);
    expect(top().notes.join(' ')).toContain('more than +2.0 m/s are listed apart');
  });

  it('takes the legal attempt behind a windy series', () => {
    const ada = club.athlete('Ada Lovelace');
    club.record(ada, '5.70', {
      discipline: 'LJ',
      wind: '+2.6',
      attempts: [
        { mark: '5.70', wind: '+2.6' },
        { mark: '5.60', wind: '+1.1' },
      ],
    });
    const [row] = top({ discipline: 'LJ' }).tables[0]?.rows ?? [];
    expect(row?.mark?.text).toBe('5.60');
    expect(row?.wind.tenths).toBe(11);
  });

  it('has hand times behind equal automatic ones, apart, or not at all, as the policy says', async () => {
    club.record(club.athlete('Ada Lovelace'), '12.2h', wind);
    club.record(club.athlete('Bea Quill'), '12.20', wind);
    expect(lines()).toEqual(['1 12.20 Bea Quill', '2 12.2h Ada Lovelace']);
    await club.policy({ timing: 'separate' });
    expect(lines({}, 'automatic')).toEqual(['1 12.20 Bea Quill']);
    expect(lines({}, 'hand')).toEqual(['1 12.2h Ada Lovelace']);
    await club.policy({ timing: 'fat-only' });
    expect(lines()).toEqual(['1 12.20 Bea Quill']);
    expect(top().tables).toHaveLength(1);
  });

  it('leaves out what was refused or is never a record, and marks what waits', () => {
    const refused = club.record(club.athlete('Ada Lovelace'), '12.10', wind);
    const never = club.record(club.athlete('Bea Quill'), '12.20', wind);
    const waiting = club.record(club.athlete('Cleo Marsh'), '12.30', wind);
    club.decide(refused.id, 'refused');
    club.decide(never.id, 'never-a-record');
    club.decide(waiting.id, 'pending');
    expect(lines()).toEqual(['1 12.30 Cleo Marsh']);
    expect(top().tables[0]?.rows[0]?.isPending).toBe(true);
  });

  it('leaves out what was made for another club', () => {
    club.record(club.athlete('Ada Lovelace'), '12.10', { ...wind, representedClub: 'Elsewhere AC' });
    expect(lines()).toEqual([]);
  });

  it('goes by the year of the club', async () => {
    club.record(club.athlete('Ada Lovelace'), '12.10', { ...wind, day: '2024-11-03' });
    club.record(club.athlete('Bea Quill'), '12.20', { ...wind, day: '2025-05-03' });
    expect(lines({ year: 2025 })).toEqual(['1 12.20 Bea Quill']);
    await club.policy({ year: 'october' });
    expect(lines({ year: 2025 })).toEqual(['1 12.10 Ada Lovelace', '2 12.20 Bea Quill']);
  });

  it('begins with the record, in every group and under both band rules', async () => {
    club.record(club.athlete('Ada Lovelace', 'F', '2010-02-01'), '12.10', wind);
    club.record(club.athlete('Bea Quill', 'F', '2007-02-01'), '12.30', wind);
    club.record(club.athlete('Cleo Marsh', 'F', '1980-02-01'), '12.50', wind);
    for (const bandRule of ['strict', 'open'] as const) {
      await club.policy({ bandRule });
      const records = test.call('records', 'list', { clubId: club.id, discipline: '100m' });
      expect(records.length).toBeGreaterThan(2);
      for (const record of records) {
        const [first] = top({ ageGroup: record.ageGroup }).tables[0]?.rows ?? [];
        expect([record.ageGroup, first?.id]).toEqual([record.ageGroup, record.performanceId]);
      }
    }
  });

  it('ranks relay teams by who ran in them', () => {
    const runners = ['Ada Lovelace', 'Bea Quill', 'Cleo Marsh', 'Dora Finch'].map((name) => club.athlete(name));
    const relay = { discipline: '4x100m', gender: 'F' } as const;
    club.record(runners, '50.10', relay);
    club.record(runners, '50.40', { ...relay, day: '2025-07-01' });
    club.record([...runners].reverse(), '50.60', { ...relay, day: '2025-07-02' });
    expect(lines({ discipline: '4x100m' }).map((line) => line.slice(0, 7))).toEqual(['1 50.10', '2 50.60']);
  });

  it('goes by what the group throws, and by another specification when asked', () => {
    const ada = club.athlete('Ada Lovelace', 'F', '1995-02-01');
    club.record(ada, '12.10', { discipline: 'SP', specification: '4kg' });
    club.record(ada, '14.10', { discipline: 'SP', specification: '3kg', day: '2025-07-01' });
    const seniors = top({ discipline: 'SP', ageGroup: 'SEN' });
    expect(seniors.specification).toBe('4kg');
    expect(seniors.specifications.toSorted()).toEqual(['3kg', '4kg']);
    expect(lines({ discipline: 'SP', specification: '3kg' })).toEqual(['1 14.10 Ada Lovelace']);
  });

  it('shortens the names of minors for the public', () => {
    club.record(club.athlete('Mia Sommer', 'F', '2012-02-01'), '13.10', wind);
    const names = (access: 'public' | 'member') =>
      (
        test.app.execute(
          'lists.top',
          { clubId: club.id, discipline: '100m', gender: 'F' },
          { ...localUser, access },
        ) as ReturnType<typeof top>
      ).tables[0]?.rows[0]?.legs[0]?.name;
    expect(names('public')).toBe('Mia S.');
    expect(names('member')).toBe('Mia Sommer');
  });
});

describe('the list of bests', () => {
  function bests(input: object = {}) {
    return test.call('lists', 'bests', { clubId: club.id, members: 'all', ...input });
  }
  const said = (input: object = {}) =>
    bests(input).rows.map((row) => `${row.legs[0]?.name} ${row.disciplineName} ${row.mark?.text}`);

  it('goes by last names without regard to accents, or by disciplines with the best first', () => {
    const zoe = club.athlete('Zoë Ábel');
    const ann = club.athlete("Ann O'Brien");
    const bo = club.athlete('Bo Abbott');
    club.record(zoe, '12.40', wind);
    club.record(ann, '12.30', wind);
    club.record(bo, '12.50', wind);
    club.record(bo, '2:20.10', { discipline: '800m' });
    expect(said()).toEqual([
      'Bo Abbott 100m 12.50',
      'Bo Abbott 800m 2:20.10',
      'Zoë Ábel 100m 12.40',
      "Ann O'Brien 100m 12.30",
    ]);
    expect(said({ order: 'discipline', discipline: '100m' })).toEqual([
      "Ann O'Brien 100m 12.30",
      'Zoë Ábel 100m 12.40',
      'Bo Abbott 100m 12.50',
    ]);
  });

  it('keeps women and men apart in the order of disciplines', () => {
    club.record(club.athlete('Ada Lovelace'), '12.50', wind);
    club.record(club.athlete('Adam Byron', 'M'), '11.50', wind);
    club.record(club.athlete('Bea Quill'), '12.70', wind);
    club.record(club.athlete('Bert Marsh', 'M'), '12.60', wind);
    expect(said({ order: 'discipline' })).toEqual([
      'Ada Lovelace 100m 12.50',
      'Bea Quill 100m 12.70',
      'Adam Byron 100m 11.50',
      'Bert Marsh 100m 12.60',
    ]);
  });

  it('is of a career or of one year, and needs that year', () => {
    const ada = club.athlete('Ada Lovelace');
    club.record(ada, '12.10', { ...wind, day: '2024-06-01' });
    club.record(ada, '12.40', { ...wind, day: '2025-06-01' });
    expect(said()).toEqual(['Ada Lovelace 100m 12.10']);
    expect(said({ by: 'year', year: 2025 })).toEqual(['Ada Lovelace 100m 12.40']);
    expect(refusal(() => bests({ by: 'year' })).code).toBe('INVALID_INPUT');
  });

  it('is of present members, with those whose membership nobody wrote down', () => {
    club.record(
      club.athlete('Ada Lovelace', 'F', '2000-01-01', { memberFrom: '2010', memberTo: '2020' }),
      '12.10',
      wind,
    );
    club.record(club.athlete('Bea Quill', 'F', '2000-01-01', { memberFrom: '2010' }), '12.20', wind);
    club.record(club.athlete('Cleo Marsh', 'F', '2000-01-01', { memberTo: today.slice(0, 4) }), '12.30', wind);
    club.record(club.athlete('Dora Finch'), '12.40', wind);
    expect(said({ members: 'now' }).map((line) => line.slice(0, 4))).toEqual(['Dora', 'Cleo', 'Bea ']);
    expect(bests().total).toBe(4);
  });

  it('marks the best of all seasons where there are several', () => {
    const ada = club.athlete('Ada Lovelace');
    club.record(ada, '5.40', { discipline: 'LJ', ...wind });
    club.record(ada, '5.55', { discipline: 'LJ', season: 'indoor', day: '2025-02-01' });
    const rows = bests().rows.map((row) => [row.season, row.isOverall]);
    expect(rows).toEqual([
      ['track', false],
      ['indoor', true],
    ]);
  });

  it('comes in pages that miss nothing', () => {
    for (const [index, name] of ['Ada A', 'Bea B', 'Cleo C', 'Dora D', 'Edda E'].entries()) {
      club.record(club.athlete(name), `12.${index + 1}0`, wind);
    }
    const pages = [1, 2, 3].flatMap((page) => bests({ page, pageSize: 2 }).rows.map((row) => row.legs[0]?.name));
    expect(pages).toEqual(['Ada A', 'Bea B', 'Cleo C', 'Dora D', 'Edda E']);
    expect(bests({ pageSize: 2 })).toMatchObject({ total: 5, athletes: 5 });
  });
});

describe('the page of a discipline and of an age group', () => {
  it('counts performances, athletes, records and years', () => {
    const ada = club.athlete('Ada Lovelace', 'F', '1995-02-01');
    const bo = club.athlete('Bo Abbott', 'M', '1995-02-01');
    club.record(ada, '12.10', { ...wind, day: '2024-06-01' });
    club.record(ada, '12.40', { ...wind, day: '2025-06-01' });
    club.record(bo, '11.40', { ...wind, day: '2025-06-01' });
    club.record(ada, '2:20.10', { discipline: '800m' });
    const page = test.call('lists', 'discipline', { clubId: club.id, discipline: '100m' });
    expect(page).toMatchObject({
      performances: 3,
      athletes: 2,
      years: [
        { year: 2024, performances: 1 },
        { year: 2025, performances: 2 },
      ],
      categories: [
        { gender: 'F', season: 'track', performances: 2 },
        { gender: 'M', season: 'track', performances: 1 },
      ],
    });
    // Seniors and all ages, for women and for men.
    expect(page.records).toBe(4);
    const women = test.call('lists', 'discipline', { clubId: club.id, discipline: '100m', gender: 'F' });
    expect(women).toMatchObject({ performances: 2, athletes: 1, records: 2 });
    const seniors = test.call('lists', 'ageGroup', { clubId: club.id, ageGroup: 'SEN' });
    expect(seniors).toMatchObject({ performances: 4, athletes: 2, records: 3 });
    expect(seniors.members.map((member) => member.name)).toEqual(['Bo Abbott', 'Ada Lovelace']);
    const everybody = test.call('lists', 'ageGroup', { clubId: club.id, ageGroup: 'ALL' });
    expect(everybody).toMatchObject({ performances: 4, athletes: 2, records: 3, members: [] });
  });

  it('of an age group begins where there are records, not with places of races without marks', () => {
    const ada = club.athlete('Ada Lovelace');
    for (const day of ['2025-01-05', '2025-01-12', '2025-01-19'])
      club.record(ada, '', { discipline: 'cross-country', season: 'cross-country', day, place: 4 });
    club.record(ada, '12.40', wind);
    for (const ageGroup of ['SEN', 'ALL']) {
      const { categories } = test.call('lists', 'ageGroup', { clubId: club.id, ageGroup });
      expect(categories.map((each) => [each.discipline, each.performances])).toEqual([
        ['100m', 1],
        ['cross-country', 3],
      ]);
    }
  });
});

describe('a list on paper', () => {
  function context(): QueryContext & { close: () => void } {
    const read = openReader(test.folder);
    return { ...contextOf(read, test.folder), close: () => read.close() };
  }

  it('says the filters, the marks and the rules, and shortens the names of minors for the public', () => {
    club.record(club.athlete('Mia Sommer', 'F', '2012-02-01'), '13.10', { ...wind, competition: 'County, North' });
    const reading = context();
    const input = {
      clubId: club.id,
      discipline: '100m',
      season: 'track',
      gender: 'F',
      ageGroup: 'ALL',
      limit: 10,
      onePerAthlete: true,
    } as const;
    const sheet = buildTopList(reading, input, 'public');
    const open = buildTopList(reading, input, 'club');
    reading.close();
    expect(sheet.title).toBe('100m: the best 10');
    expect(sheet.subtitle).toBe('Women · all ages · Track & Field · of all time');
    const [row] = sheet.sections[0]?.rows ?? [];
    expect(row?.cells.slice(0, 4)).toEqual(['1', '13.10', '+1.0', 'Mia S.']);
    expect(row?.badges).toContain('CR');
    expect(sheet.columns).toHaveLength(row?.cells.length ?? 0);
    expect(open.sections[0]?.rows[0]?.cells[3]).toBe('Mia Sommer');
  });

  it('has a section for each athlete or for each discipline', () => {
    const ada = club.athlete('Ada Lovelace');
    club.record(ada, '12.40', wind);
    club.record(ada, '2:20.10', { discipline: '800m' });
    club.record(club.athlete('Bea Quill'), '12.50', wind);
    const reading = context();
    const titles = (order: 'athlete' | 'discipline') =>
      buildBestsList(reading, { clubId: club.id, by: 'career', members: 'all', order }, 'club').sections.map(
        (section) => `${section.title}: ${section.rows.length}`,
      );
    expect(titles('athlete')).toEqual(['Ada Lovelace: 2', 'Bea Quill: 1']);
    expect(titles('discipline')).toEqual(['100m · Track & Field · Women: 2', '800m · Track & Field · Women: 1']);
    reading.close();
  });

  it('says of the bests of a year which ones are of the career', () => {
    const ada = club.athlete('Ada Lovelace');
    club.record(ada, '12.40', { ...wind, day: '2024-06-01' });
    club.record(ada, '12.60', { ...wind, day: '2025-06-01' });
    club.record(ada, '2:20.10', { discipline: '800m', day: '2025-06-01' });
    const reading = context();
    const badges = (input: object) =>
      buildBestsList(
        reading,
        { clubId: club.id, by: 'career', members: 'all', order: 'athlete', ...input },
        'club',
      ).sections.flatMap((section) => section.rows.map((row) => [row.cells[1], ...(row.badges ?? [])]));
    expect(badges({ by: 'year', year: 2025 })).toEqual([['12.60'], ['2:20.10', 'CR', 'PB']]);
    expect(badges({})).toEqual([
      ['12.40', 'CR'],
      ['2:20.10', 'CR'],
    ]);
    reading.close();
  });
});
