import { describe, expect, test } from 'vitest';

import { genderLabels, genders, parseGender } from '#shared/domain/gender.ts';

describe('a gender category', () => {
  test.each([
    ['F', ['F', 'f', 'Female', 'W', 'w', 'Women', 'WOMEN', 'Girls', ' girls ']],
    ['M', ['M', 'm', 'Male', 'Men', 'Boys', 'Open', 'OPEN']],
    ['X', ['X', 'x', 'Mixed']],
  ])('%s has these forms', (gender, forms) => {
    for (const form of forms) expect(parseGender(form)).toEqual({ type: 'gender', gender });
  });

  test.each(['', 'K', 'Herren', 'D', 'femalemale', '1'])('"%s" is named in a mapping, not guessed', (text) => {
    expect(parseGender(text)).toMatchObject({ type: 'unreadable', code: 'NOT_A_GENDER' });
  });

  test('has a label', () => {
    expect(genders.map((gender) => genderLabels[gender])).toEqual(['Women', 'Men', 'Mixed']);
  });
});
