import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  choiceOf,
  emptyRow,
  entryOf,
  isBlank,
  missingOf,
  placeOf,
  proposedGender,
} from '#renderer/medals/entry-rows.ts';
import { filtersOfRow } from '#renderer/medals/filters.ts';
import { isTable, parsePaste } from '#renderer/medals/paste.ts';
import type { PickedAthlete } from '#renderer/components/athlete-name.ts';
import type { MedalFinding } from '#shared/contract/medal-entries.ts';
import type { MedalCountRow } from '#shared/contract/medals.ts';
import type { AgeGroupView, Discipline } from '#shared/contract/reference.ts';
import { STANDARD_AGE_GROUPS } from '#shared/domain/age-group-names.ts';
import { STANDARD_DISCIPLINES } from '#shared/domain/standard/disciplines.ts';

const disciplines = STANDARD_DISCIPLINES.map(
  (each) =>
    ({ ...each, aliases: [...each.aliases], seasons: [...each.seasons], isOwn: false }) as unknown as Discipline,
);
const ageGroups = STANDARD_AGE_GROUPS.map(
  (group): AgeGroupView => ({ ...group, isHistoric: false, isOwn: false }) as AgeGroupView,
);
const lists = { disciplines, ageGroups, season: 'track' };
const paste = (...lines: string[]) => parsePaste(lines.join('\n'), lists);

describe('cells pasted from a spreadsheet', () => {
  it('are read by their titles, in whatever order the columns stand', () => {
    expect(
      paste(
        'Place\tEvent\tFirst name\tSurname\tTime\tAge group\tBib',
        '1st\t100m\tAda\tFennimore\t12.40\tU20\t117',
        'Silver\tLong Jump\tBea\tGarrick\t5,61\tU17\t118',
      ),
    ).toEqual([
      {
        names: ['Ada Fennimore'],
        discipline: '100m',
        place: '1',
        mark: '12.40',
        wind: '',
        ageGroup: 'U20',
        gender: '',
      },
      { names: ['Bea Garrick'], discipline: 'LJ', place: '2', mark: '5,61', wind: '', ageGroup: 'U17', gender: '' },
    ]);
  });

  it('are understood without titles by what stands in them', () => {
    expect(
      paste('Ada Fennimore\tU20\t100m\t1\tF\t12.40\t+0.8', "Siân O'Brien\tSEN\tHigh Jump\t12\tF\t1.72\t"),
    ).toMatchObject([
      { names: ['Ada Fennimore'], discipline: '100m', place: '1', mark: '12.40', wind: '+0.8', ageGroup: 'U20' },
      { names: ["Siân O'Brien"], discipline: 'HJ', place: '12', mark: '1.72', wind: '', ageGroup: 'SEN' },
    ]);
  });

  it('of a relay are its runners in running order, with the category', () => {
    expect(paste('4x100m\t1\tF\tAda Fennimore; Bea Garrick; Cleo Marsh; Dora Quill')).toEqual([
      {
        names: ['Ada Fennimore', 'Bea Garrick', 'Cleo Marsh', 'Dora Quill'],
        discipline: '4x100m',
        place: '1',
        mark: '',
        wind: '',
        ageGroup: '',
        gender: 'F',
      },
    ]);
  });

  it('keep what cannot be read where somebody sees it, and leave out empty lines', () => {
    expect(paste('Name\tEvent\tPlace', 'Ada Fennimore\tEgg and spoon\t14', '\t\t', '')).toMatchObject([
      { names: ['Ada Fennimore'], discipline: null, place: '14' },
    ]);
  });

  it('are told from a single word', () => {
    expect([isTable('Ada Fennimore'), isTable('Ada\n'), isTable('Ada\t1'), isTable('Ada\nBea')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('never stop the page, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 8 }), { maxLength: 6 }), (rows) => {
        const read = parsePaste(rows.map((row) => row.join('\t')).join('\n'), lists);
        expect(
          read.every((row) => row.discipline === null || disciplines.some(({ code }) => code === row.discipline)),
        ).toBe(true);
      }),
    );
  });
});

const ada: PickedAthlete = {
  id: 'a',
  firstName: 'Ada',
  lastName: 'Fennimore',
  gender: 'F',
  dateOfBirth: '2000-02-03',
  ageGroup: 'SEN',
};
const tom: PickedAthlete = { ...ada, id: 't', firstName: 'Tom', gender: 'M' };
const leg = (athlete: PickedAthlete) => ({ athlete, name: '' });

const finding = (over: Partial<MedalFinding>): MedalFinding => ({
  ageGroup: 'SEN',
  ageGroupSource: 'date-of-birth',
  medal: 'gold',
  mark: null,
  problems: [],
  warnings: [],
  existing: null,
  sameAsRow: null,
  ...over,
});
const existing = (how: 'same' | 'incomplete' | 'other') =>
  finding({ existing: { how, performance: {} as NonNullable<MedalFinding['existing']>['performance'] } });

describe('a row of the entry', () => {
  it('takes places from 1 to 12', () => {
    const read = ['1', ' 12 ', '13', '0', '', '1st', '-1', '1.5'].map((place) => placeOf(emptyRow({ place })));
    expect(read).toEqual([1, 12, null, null, null, null, null, null]);
  });

  it('is blank as long as it only has what it took over', () => {
    expect(isBlank(emptyRow({ discipline: '100m', gender: 'F' }))).toBe(true);
    expect(isBlank(emptyRow({ place: '1' }))).toBe(false);
    expect(isBlank(emptyRow({ legs: [leg(ada)] }))).toBe(false);
  });

  it('says what it lacks, field by field', () => {
    expect(Object.keys(missingOf(emptyRow({ mark: '12.4' }), 1))).toEqual(['discipline', 'legs', 'place']);
    expect(Object.keys(missingOf(emptyRow({ discipline: '100m', legs: [{ athlete: null, name: 'Ada' }] }), 1))).toEqual(
      ['legs', 'place'],
    );
    const relay = emptyRow({ discipline: '4x100m', legs: [leg(ada), { athlete: null, name: 'Zoe' }], place: '1' });
    expect(Object.keys(missingOf(relay, 4))).toEqual(['legs', 'gender']);
    expect(missingOf({ ...relay, gender: 'F' }, 2)).toEqual({});
  });

  it('goes to main whole or not at all', () => {
    const row = emptyRow({
      discipline: '4x100m',
      legs: [leg(ada), { athlete: null, name: 'Zoe' }],
      place: '1',
      gender: 'F',
    });
    expect(entryOf(row, 2, null)).toEqual({
      discipline: '4x100m',
      legs: [{ athleteId: 'a' }, { name: 'Zoe' }],
      gender: 'F',
      ageGroup: null,
      place: 1,
      mark: '',
      wind: '',
      whenThere: 'ask',
    });
    expect(entryOf({ ...row, place: 'x' }, 2, null)).toBeNull();
  });

  it('is proposed to be left out where it is there, to complete it where something lacks, and else somebody has to say', () => {
    const row = emptyRow();
    expect(choiceOf(row, null)).toBeNull();
    expect(choiceOf(row, finding({}))).toBeNull();
    expect(choiceOf(row, existing('same'))).toBe('skip');
    expect(choiceOf(row, existing('incomplete'))).toBe('complete');
    expect(choiceOf(row, existing('other'))).toBeNull();
    expect(choiceOf({ ...row, choice: 'add' }, existing('other'))).toBe('add');
    expect(choiceOf({ ...row, choice: 'add' }, existing('same'))).toBe('skip');
    expect(choiceOf(row, finding({ sameAsRow: 0 }))).toBe('skip');
  });

  it('of a team is of the category of its runners', () => {
    expect(proposedGender([leg(ada), leg({ ...ada, id: 'b' })], 2)).toBe('F');
    expect(proposedGender([leg(ada), leg(tom)], 4)).toBe('X');
    expect(proposedGender([leg(ada)], 2)).toBe('');
  });
});

describe('a number of the counts', () => {
  const row = (over: Partial<MedalCountRow>): MedalCountRow => ({
    key: 'x',
    label: 'X',
    day: '',
    venue: '',
    gold: 1,
    silver: 0,
    bronze: 0,
    total: 1,
    from: null,
    to: null,
    ...over,
  });

  it('opens what the filters leave of its row', () => {
    expect(filtersOfRow({ season: 'track', page: 2 }, 'athlete', row({ key: 'ada' }))).toEqual({
      season: 'track',
      athleteId: 'ada',
    });
    expect(filtersOfRow({}, 'athlete', row({ key: null }))).toBeNull();
  });

  it('of a year opens the part of it that is filtered for', () => {
    const year = row({ key: '2025', from: '2025', to: '2025' });
    expect(filtersOfRow({ from: '2020', to: '2030' }, 'year', year)).toMatchObject({ from: '2025', to: '2025' });
    expect(filtersOfRow({ from: '2025-06-01' }, 'year', year)).toMatchObject({ from: '2025-06-01', to: '2025' });
    const october = row({ key: '2025', from: '2024-10-01', to: '2025-09-30' });
    expect(filtersOfRow({ from: '2024', to: '2025' }, 'year', october)).toMatchObject({
      from: '2024-10-01',
      to: '2025-09-30',
    });
    expect(filtersOfRow({ from: '2025' }, 'year', october)).toMatchObject({ from: '2025', to: '2025-09-30' });
  });
});
