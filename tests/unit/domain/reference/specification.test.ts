import { describe, expect, test } from 'vitest';
import { normSpecification, parseSpecification, specificationFor, UNVERIFIED } from '#shared/domain/specification.ts';
import { standardDiscipline } from '#shared/domain/standard/disciplines.ts';
import { SPECIFICATION_NORMS } from '#shared/domain/standard/specification-norms.ts';

function question(code: string, gender: string, ageGroupCode: string, day: string, schemeFamily = 'uka') {
  const discipline = standardDiscipline(code);
  if (discipline === null) throw new Error(`no discipline ${code}`);
  return { discipline, gender, ageGroupCode, schemeFamily, day };
}

function norm(code: string, gender: string, group: string, day: string, family = 'uka'): string | null {
  return normSpecification(question(code, gender, group, day, family))?.specification ?? null;
}

describe('how specifications are written', () => {
  test.each([
    ['4kg', 'SP', '4kg'],
    ['4 kg', 'SP', '4kg'],
    ['4,00kg', 'SP', '4kg'],
    ['4.0', 'SP', '4kg'],
    ['7.26K', 'SP', '7.26kg'],
    ['7,260kg', 'HT', '7.26kg'],
    ['7.257 kg', 'SP', '7.26kg'],
    ['7.25kg', 'SP', '7.26kg'],
    ['16lb', 'SP', '7.26kg'],
    ['12 lbs', 'WT', '5.45kg'],
    ['35#', 'WT', '15.88kg'],
    ['3.25', 'SP', '3.25kg'],
    ['2.72k', 'SP', '2.72kg'],
    ['750g', 'DT', '0.75kg'],
    ['0,75kg', 'DT', '0.75kg'],
    ['1500 g', 'DT', '1.5kg'],
    ['800g', 'JT', '800g'],
    ['800', 'JT', '800g'],
    ['0.8kg', 'JT', '800g'],
    ['600 gram', 'JT', '600g'],
    ['(700g)', 'JT', '700g'],
    ['800 pre 1986', 'JT', '800g (before 1986)'],
    ['800g (before 1986)', 'JT', '800g (before 1986)'],
    ['800g old', 'JT', '800g (before 1986)'],
    ['800g (1986)', 'JT', '800g'],
    ['600pre99', 'JT', '600g (before 1999)'],
    ['700 pre 1986', 'JT', null],
    ['unverified', 'SP', 'unverified'],
    ['', 'SP', null],
    ['heavy', 'SP', null],
    ['4', 'JT', null],
    ['0', 'SP', null],
    ['99kg', 'SP', null],
  ])('%s of %s is %s', (text, code, expected) => {
    expect(parseSpecification(text, 'implement', code)).toBe(expected);
  });

  test('without a discipline light implements are in grams, heavy ones in kilograms', () => {
    expect(parseSpecification('800', 'implement')).toBe('800g');
    expect(parseSpecification('0.75kg', 'implement')).toBe('0.75kg');
    expect(parseSpecification('7.26', 'implement')).toBe('7.26kg');
  });

  test.each([
    ['76.2', '76.2cm'],
    ['76,2 cm', '76.2cm'],
    ['76.2cm', '76.2cm'],
    ['0.762m', '76.2cm'],
    ['0,84', '83.8cm'],
    ['84', '83.8cm'],
    ['84.0cm', '83.8cm'],
    ['91.5', '91.4cm'],
    ['91cm', '91.4cm'],
    ['99', '99.1cm'],
    ['1.067', '106.7cm'],
    ['42"', '106.7cm'],
    ['33in', '83.8cm'],
    ['68.5', '68.6cm'],
    ['60', '60cm'],
    ['5', null],
    ['300', null],
    ['high', null],
    ['', null],
  ])('a hurdle of %s is %s', (text, expected) => {
    expect(parseSpecification(text, 'hurdle')).toBe(expected);
  });

  test('every norm reads back as itself', () => {
    for (const entry of SPECIFICATION_NORMS) {
      for (const code of entry.disciplines) {
        const kind = standardDiscipline(code)?.specification ?? 'none';
        expect(parseSpecification(entry.specification, kind, code)).toBe(entry.specification);
      }
    }
  });
});

describe('norms', () => {
  test.each([
    ['SP', 'M', 'SEN', '2026-06-14', '7.26kg'],
    ['SP', 'M', 'SEN', '', '7.26kg'],
    ['SP', 'M', 'ALL', '1968', '7.26kg'],
    ['SP', 'F', 'SEN', '2026-06-14', '4kg'],
    ['SP', 'M', 'U23', '2026-06-14', '7.26kg'],
    ['DT', 'M', 'SEN', '2026-06-14', '2kg'],
    ['HT', 'F', 'SEN', '2026-06-14', '4kg'],
    ['110mH', 'M', 'SEN', '2026-06-14', '106.7cm'],
    ['100mH', 'F', 'SEN', '2026-06-14', '83.8cm'],
    ['60mH', 'M', 'SEN', '2026-02-14', '106.7cm'],
    ['400mH', 'F', 'SEN', '2026-06-14', '76.2cm'],
    ['3000mSC', 'M', 'SEN', '2026-06-14', '91.4cm'],
    ['SP', 'M', 'U20', '2026-06-14', '6kg'],
    ['SP', 'M', 'U17', '2025-06-14', '5kg'],
    ['DT', 'M', 'U15', '2025-06-14', '1.25kg'],
    ['JT', 'F', 'U15', '2025-06-14', '500g'],
    ['SP', 'F', 'U13', '2025-06-14', '2.72kg'],
    ['80mH', 'M', 'U15', '2025-06-14', '83.8cm'],
    ['75mH', 'F', 'U15', '2025-06-14', '76.2cm'],
    ['300mH', 'F', 'U17', '2025-06-14', '76.2cm'],
    ['SP', 'M', 'M50', '2026-06-14', '6kg'],
    ['SP', 'M', 'M80', '2026-06-14', '3kg'],
    ['HT', 'F', 'W75', '2026-06-14', '2kg'],
    ['WT', 'M', 'M60', '2026-06-14', '9.08kg'],
    ['WT', 'F', 'W50', '2026-06-14', '7.26kg'],
    ['100m', 'M', 'SEN', '2026-06-14', ''],
    ['decathlon', 'M', 'U13', '', ''],
  ])('UKA: %s %s %s on %j is %s', (code, gender, group, day, expected) => {
    expect(norm(code, gender, group, day)).toBe(expected);
  });

  test.each([
    ['SP', 'M', 'U13', '2026-06-14'],
    ['SP', 'M', 'U13', '2025-06-14'],
    ['SP', 'F', 'U14', '2026-06-14'],
    ['SP', 'M', 'U18', '2026-06-14'],
    ['SP', 'F', 'U17', '2008-06-14'],
    ['SP', 'F', 'U15', ''],
    ['80mH', 'F', 'W40', '2026-06-14'],
    ['3000mSC', 'M', 'M60', '2026-06-14'],
    ['70mH', 'F', 'U13', '2025-06-14'],
    ['SP', 'M', '', '2026-06-14'],
    ['SP', 'X', 'SEN', '2026-06-14'],
    ['turbo-javelin', 'M', 'SEN', '2026-06-14'],
  ])('UKA: %s %s %s on %j is not verified', (code, gender, group, day) => {
    expect(norm(code, gender, group, day)).toBeNull();
    expect(specificationFor({ ...question(code, gender, group, day), text: '' })).toBe(UNVERIFIED);
  });

  test('World Athletics has its own U18 and U20', () => {
    expect(norm('SP', 'M', 'U18', '2026-06-14', 'world-athletics')).toBe('5kg');
    expect(norm('JT', 'F', 'U18', '2026-06-14', 'world-athletics')).toBe('500g');
    expect(norm('JT', 'F', 'U18', '2010-06-14', 'world-athletics')).toBeNull();
    expect(norm('110mH', 'M', 'U18', '2026-06-14', 'world-athletics')).toBe('91.4cm');
    expect(norm('400mH', 'M', 'U18', '2026-06-14', 'world-athletics')).toBe('83.8cm');
    expect(norm('2000mSC', 'M', 'U18', '2026-06-14', 'world-athletics')).toBe('83.8cm');
    expect(norm('SP', 'M', 'U17', '2025-06-14', 'world-athletics')).toBeNull();
    expect(norm('SP', 'M', 'U18', '2026-06-14', 'usatf')).toBeNull();
    expect(norm('SP', 'M', 'OPEN', '2026-06-14', 'open')).toBe('7.26kg');
  });

  test('men’s javelins changed in 1986, women’s in 1999, W60 to W70 in 2014', () => {
    expect(norm('JT', 'M', 'SEN', '1986-04-01')).toBe('800g');
    expect(norm('JT', 'M', 'SEN', '1986-03-31')).toBe('800g (before 1986)');
    expect(norm('JT', 'M', 'M40', '1985')).toBe('800g (before 1986)');
    expect(norm('JT', 'M', 'SEN', '1986')).toBeNull();
    expect(norm('JT', 'M', 'SEN', '')).toBeNull();
    expect(norm('JT', 'F', 'SEN', '1998-07-01')).toBe('600g (before 1999)');
    expect(norm('JT', 'F', 'SEN', '2000-07-01')).toBe('600g');
    expect(norm('JT', 'F', 'W65', '2013-12-31')).toBe('400g');
    expect(norm('JT', 'F', 'W65', '2014-01-01')).toBe('500g');
  });

  test('every line says its source, and no two lines answer for the same day', () => {
    for (const [index, one] of SPECIFICATION_NORMS.entries()) {
      expect(one.source).toMatch(/R\d/);
      for (const other of SPECIFICATION_NORMS.slice(index + 1)) {
        const overlaps =
          one.gender === other.gender &&
          one.disciplines.some((code) => other.disciplines.includes(code)) &&
          one.groups.some((group) => other.groups.includes(group)) &&
          (one.schemes === '*' ||
            other.schemes === '*' ||
            one.schemes.some((scheme) => other.schemes.includes(scheme))) &&
          (one.validTo === '' || other.validFrom <= one.validTo) &&
          (other.validTo === '' || one.validFrom <= other.validTo);
        expect([one.source, other.source, overlaps]).toEqual([one.source, other.source, false]);
      }
    }
  });
});

describe('the specification of a mark', () => {
  test('what was typed wins over the norm', () => {
    expect(specificationFor({ ...question('SP', 'M', 'U17', '2025-06-14'), text: '4kg' })).toBe('4kg');
    expect(specificationFor({ ...question('SP', 'M', 'U17', '2025-06-14'), text: '' })).toBe('5kg');
  });

  test('a javelin of 800 g thrown before 1986 was of the old model', () => {
    expect(specificationFor({ ...question('JT', 'M', 'SEN', '1984-06-14'), text: '800g' })).toBe('800g (before 1986)');
    expect(specificationFor({ ...question('JT', 'F', 'SEN', '1998'), text: '600' })).toBe('600g (before 1999)');
    expect(specificationFor({ ...question('JT', 'M', 'SEN', '2024-06-14'), text: '800g' })).toBe('800g');
    expect(specificationFor({ ...question('JT', 'M', 'U15', '1984-06-14'), text: '600g' })).toBe('600g');
    expect(specificationFor({ ...question('JT', 'M', 'SEN', ''), text: '800g' })).toBe('800g');
  });

  test('a text that cannot be read, or where none belongs, is refused', () => {
    expect(specificationFor({ ...question('SP', 'M', 'SEN', ''), text: 'heavy' })).toBeNull();
    expect(specificationFor({ ...question('100m', 'M', 'SEN', ''), text: '4kg' })).toBeNull();
    expect(specificationFor({ ...question('100m', 'M', 'SEN', ''), text: '' })).toBe('');
  });
});
