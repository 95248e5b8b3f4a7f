import { describe, expect, test } from 'vitest';

import { AthleteNames } from '#main/finishlynx/athlete-names.ts';
import { findAthlete } from '#main/finishlynx/find-athlete.ts';
import { ownNameReader } from '#main/finishlynx/our-club.ts';

let made = 0;
function athlete(firstName: string, lastName: string, gender: 'F' | 'M' = 'F', membershipNumber: string | null = null) {
  made += 1;
  return { id: `${firstName} ${lastName} ${made}`, firstName, lastName, gender, membershipNumber, dateOfBirth: '' };
}

const ada = athlete('Ada', 'Fennimore', 'F', 'MH17');
const maire = athlete('Máiréad', "O'Brien");
const anne = athlete('Anne-Marie', 'van der Berg');
const lukasz = athlete('Łukasz', 'Małek', 'M');
const sam = athlete('Sam', 'Hale', 'M', '31');
const otherSam = athlete('Sam', 'Hale', 'M', '32');
const samantha = athlete('Robin', 'Stone', 'F');
const robin = athlete('Robin', 'Stone', 'M');
const ours = new AthleteNames([ada, maire, anne, lukasz, sam, otherSam, samantha, robin]);

type Runner = Parameters<typeof findAthlete>[1];
function found(name: string, over: Partial<Runner> = {}): string {
  const { match, candidates } = findAthlete(ours, { name, id: '', license: '', club: 'ours', gender: null, ...over });
  return [match, ...candidates.map((each) => `${each.firstName} ${each.lastName}`)].join(', ');
}

describe('our athletes in a result', () => {
  test.each([
    ['Ada Fennimore', 'Ada Fennimore'],
    ['FENNIMORE Ada', 'Ada Fennimore'],
    ['Fennimore, ADA', 'Ada Fennimore'],
    ['Mairead OBrien', "Máiréad O'Brien"],
    ['O’BRIEN Máiréad', "Máiréad O'Brien"],
    ['Anne Marie Van Der Berg', 'Anne-Marie van der Berg'],
    ['Lukasz Malek', 'Łukasz Małek'],
    ['?ukasz Ma?ek', 'Łukasz Małek'],
  ])('%s is %s', (written, expected) => {
    expect(found(written)).toBe(`found, ${expected}`);
  });

  test('are proposed, never taken, where the name is shorter, longer or misspelled', () => {
    expect(found('A Fennimore')).toBe('choose, Ada Fennimore');
    expect(found('Ada Fenimore')).toBe('choose, Ada Fennimore');
    expect(found('Ada Rose Fennimore')).toBe('choose, Ada Fennimore');
    expect(found('Eda Stone')).toBe('unknown');
  });

  test('are chosen by a person where two have one name, unless the number or the category tells', () => {
    expect(found('Sam Hale')).toBe('choose, Sam Hale, Sam Hale');
    expect(findAthlete(ours, { name: 'Sam Hale', id: '32', license: '', club: 'ours', gender: 'M' })).toMatchObject({
      match: 'found',
      candidates: [{ id: otherSam.id }],
    });
    expect(findAthlete(ours, { name: 'Robin Stone', id: '', license: '', club: 'open', gender: 'M' })).toMatchObject({
      match: 'found',
      candidates: [{ id: robin.id }],
    });
  });

  test('are found by their number with a name like theirs, and asked about with another name', () => {
    expect(found('A. Fennimore', { license: 'mh17' })).toBe('found, Ada Fennimore');
    expect(found('Ada Fennimore', { license: 'MH17', club: 'other' })).toBe('found, Ada Fennimore');
    expect(found('Ben Croft', { license: 'MH17' })).toBe('choose, Ada Fennimore');
    expect(found('Ben Croft', { license: 'MH17', club: 'other' })).toBe('other');
  });

  test('are not taken from another club, and an unnamed club is enough for exactly the name', () => {
    expect(found('Ada Fennimore', { club: 'other' })).toBe('namesake, Ada Fennimore');
    expect(found('Ada Fennimore', { club: 'open' })).toBe('found, Ada Fennimore');
    expect(found('A Fennimore', { club: 'open' })).toBe('namesake, Ada Fennimore');
    expect(found('Ada Fenimore', { club: 'other' })).toBe('other');
    expect(found('Nobody Known', { club: 'open' })).toBe('other');
  });
});

describe('our club in a result', () => {
  const isOwn = ownNameReader(['Marlbrook & District Harriers', 'MDH']);
  test.each([
    ['Marlbrook & District Harriers', true],
    ['MARLBROOK AND DISTRICT HARRIERS', true],
    ['Marlbrook & District Ha', true],
    ['MDH', true],
    ['MDH  B', true],
    ['MDH (A)', true],
    ['Marlbrook', false],
    ['Marlbrook Athletics Club', false],
    ['', false],
  ])('%j: %s', (affiliation, expected) => {
    expect(isOwn(affiliation)).toBe(expected);
  });
});
