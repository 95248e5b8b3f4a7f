import { describe, expect, it } from 'vitest';

import { makeBoard } from '#renderer/records/board.ts';
import { familyOf } from '#renderer/records/families.ts';
import type { ClubRecord } from '#shared/contract/records.ts';
import type { AgeGroupView, Discipline } from '#shared/contract/reference.ts';
import { STANDARD_DISCIPLINES } from '#shared/domain/standard/disciplines.ts';

const disciplines: Discipline[] = STANDARD_DISCIPLINES.map(({ aliases, seasons, order, ...rest }) => ({
  ...rest,
  aliases: [...aliases],
  seasons: [...seasons],
  ordinal: order,
  isHidden: false,
  isOwn: false,
}));

function group(
  code: string,
  kind: AgeGroupView['kind'],
  ordinal: number,
  more: Partial<AgeGroupView> = {},
): AgeGroupView {
  const names = { code, name: code, aliases: [] };
  return { ...names, kind, gender: null, ordinal, isHistoric: false, isHidden: false, isOwn: false, ...more };
}

const ageGroups = [
  group('U13', 'youth', 13),
  group('U15', 'youth', 15, { isHistoric: true }),
  group('U20', 'youth', 20),
  group('SEN', 'senior', 30),
  group('W35', 'masters', 35, { gender: 'F' }),
  group('M35', 'masters', 35, { gender: 'M' }),
  group('ALL', 'overall', 99),
];

let made = 0;

function record(discipline: string, ageGroup: string, name: string, more: Partial<ClubRecord> = {}): ClubRecord {
  made += 1;
  return {
    season: 'track',
    seasonName: 'Track & Field',
    discipline,
    disciplineName: discipline,
    specification: '',
    ageGroup,
    ageGroupName: ageGroup,
    gender: 'F',
    timing: '',
    mark: { value: 12_300, text: '12.30', timing: 'FAT', resolution: 10 },
    unit: 's',
    wind: { tenths: null, status: 'NOT_APPLICABLE' },
    holders: [{ athleteId: null, name }],
    date: '2024-05-04',
    competition: '',
    venue: '',
    joint: false,
    recent: false,
    status: 'standing',
    performanceId: `performance-${made}`,
    ...more,
  };
}

const women = { disciplines, ageGroups, gender: 'F', season: 'track', groups: 'main', withEmpty: false } as const;
const codes = (board: ReturnType<typeof makeBoard>) => board.columns.map(({ code }) => code);

describe('the board of records', () => {
  it('begins with the overall list and goes from the seniors down to the youngest', () => {
    const records = ['U13', 'SEN', 'ALL', 'U20'].map((code) => record('100m', code, 'Ada'));
    expect(codes(makeBoard({ ...women, records }))).toEqual(['ALL', 'SEN', 'U20', 'U13']);
  });

  it('shows a historic group only while somebody holds a record in it, and never the masters of the other gender', () => {
    const records = [record('100m', 'U15', 'Ada')];
    expect(codes(makeBoard({ ...women, records }))).toEqual(['U15']);
    const empty = makeBoard({ ...women, records: [], groups: 'all', withEmpty: true });
    expect(codes(empty)).toEqual(['ALL', 'SEN', 'U20', 'U13', 'W35']);
  });

  it('puts joint holders into one entry and keeps implements apart', () => {
    const records = [
      record('100m', 'SEN', 'Ada', { joint: true }),
      record('100m', 'SEN', 'Bea', { joint: true, recent: true }),
      record('SP', 'SEN', 'Cleo', { specification: '4kg' }),
      record('SP', 'SEN', 'Dana', { specification: '3kg' }),
    ];
    const board = makeBoard({ ...women, records });
    const cell = (code: string) =>
      board.families
        .flatMap(({ rows }) => rows)
        .find((row) => row.discipline.code === code)
        ?.cells.get('SEN') ?? [];
    expect(cell('100m').map(({ holders, recent }) => [holders.length, recent])).toEqual([[2, true]]);
    expect(cell('SP').map((entry) => entry.record.specification)).toEqual(['4kg', '3kg']);
  });

  it('shows empty disciplines of the season only when they are asked for', () => {
    const records = [record('HJ', 'SEN', 'Ada')];
    expect(makeBoard({ ...women, records }).families.map(({ family }) => family)).toEqual(['jumps']);
    const rows = makeBoard({ ...women, records, withEmpty: true }).families.flatMap((family) => family.rows);
    expect(rows.every(({ discipline }) => discipline.seasons.includes('track'))).toBe(true);
    expect(rows.length).toBeGreaterThan(60);
  });
});

describe('the families of disciplines', () => {
  it.each([
    ['100m', 'sprints'],
    ['440y', 'sprints'],
    ['800m', 'distance'],
    ['1-hour', 'distance'],
    ['110mH', 'hurdles'],
    ['3000mSC', 'hurdles'],
    ['5000mW', 'walks'],
    ['TJ', 'jumps'],
    ['speed-bounce', 'jumps'],
    ['cricket-ball', 'throws'],
    ['WT', 'throws'],
    ['decathlon', 'combined'],
    ['4x400m', 'teams'],
    ['half-marathon', 'road'],
    ['cross-country', 'cross-country'],
  ])('has %s under %s', (code, family) => {
    const found = disciplines.find((each) => each.code === code);
    expect(found && familyOf(found)).toBe(family);
  });
});
