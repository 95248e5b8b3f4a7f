import { firstDayOf, lastDayOf } from './day.ts';
import { SPECIFICATION_NORMS, type SpecificationNorm } from './standard/specification-norms.ts';
import type { SpecificationKind } from './standard/discipline-type.ts';

/**
 * Specifications: what of its equipment belongs to a discipline's record key. Canonical texts are `''` (the discipline
 * has none), `7.26kg`, `800g`, `76.2cm`, `800g (before 1986)`, and `unverified` where one is needed and not known.
 * Two marks compete only if these texts are equal (athletics-rules.md B4).
 */
export const UNVERIFIED = 'unverified';

export type SpecifiedDiscipline = { code: string; specification: SpecificationKind };

/** Javelins of the models before the centre of gravity was moved (men 1 April 1986, women 1 April 1999; B4). */
const OLD_JAVELINS = [
  { mass: '800g', gender: 'M', year: 1986, until: '1986-03-31' },
  { mass: '600g', gender: 'F', year: 1999, until: '1999-03-31' },
] as const;

/** Balls and spears are spoken of in grams, everything else in kilograms. */
const IN_GRAMS = new Set(['JT', 'turbo-javelin', 'ball-throw']);

/**
 * Reads an implement's mass or a hurdle's height as people write it: `4kg`, `4,00 kg`, `7.26K`, `800g`, `800`, `0.8kg`,
 * `16lb`; `76.2`, `76.2cm`, `0.762m`, `84`, `33"`; javelins also `600 pre 1999`.
 * @param disciplineCode standard code, which decides between grams and kilograms; without it masses under 1 kg are in
 *   grams, but 0.75 kg
 * @returns the canonical text, or null where it cannot be read (also for the empty text) or no such implement exists
 */
export function parseSpecification(text: string, kind: SpecificationKind, disciplineCode = ''): string | null {
  const typed = text
    .toLowerCase()
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/^[\s([]+/, '')
    .trim();
  if (kind === 'none' || typed === '') return null;
  if (/^(unverified|unknown|\?)$/.test(typed)) return UNVERIFIED;
  return kind === 'hurdle' ? parseHeight(typed) : parseImplement(typed, disciplineCode);
}

/**
 * The specification to store for a mark: the given one, else the norm of its group, else `unverified`. An `800g` javelin
 * thrown by a man before April 1986 was of the old model, whatever was typed.
 * @param text what was typed; '' where nothing was
 * @returns null where the typed text cannot be read
 */
export function specificationFor(input: NormQuestion & { text: string }): string | null {
  if (input.discipline.specification === 'none') return input.text.trim() === '' ? '' : null;
  if (input.text.trim() === '') return normSpecification(input)?.specification ?? UNVERIFIED;
  const given = parseSpecification(input.text, input.discipline.specification, input.discipline.code);
  return given === null ? null : asThrownThen(given, input);
}

export interface NormQuestion {
  discipline: SpecifiedDiscipline;
  gender: string;
  /** Code of the athlete's own group; `ALL` and `OPEN` stand for the senior implement. */
  ageGroupCode: string;
  /** `uka`, `world-athletics`, `usatf`, `open` or a club's own. */
  schemeFamily: string;
  day: string;
}

export interface SpecificationNormFound {
  specification: string;
  source: string;
  verified: true;
}

/**
 * The specification a group uses by rule on a day, where it is verified; `''` for a discipline that has none.
 * @returns null where no verified source says it for the whole span of an imprecise day: the mark is `unverified` then
 */
export function normSpecification(question: NormQuestion): SpecificationNormFound | null {
  if (question.discipline.specification === 'none') return { specification: '', source: '', verified: true };
  const from = question.day === '' ? '' : firstDayOf(question.day);
  const to = question.day === '' ? '' : lastDayOf(question.day);
  const candidates = norms().get(`${question.discipline.code} ${question.gender} ${question.ageGroupCode}`) ?? [];
  const found = candidates.find(
    (norm) =>
      (norm.schemes === '*' || norm.schemes.includes(question.schemeFamily)) &&
      (norm.validFrom === '' || (from !== '' && norm.validFrom <= from)) &&
      (norm.validTo === '' || (to !== '' && to <= norm.validTo)),
  );
  return found === undefined ? null : { specification: found.specification, source: found.source, verified: true };
}

let normsByKey: ReadonlyMap<string, readonly SpecificationNorm[]> | null = null;

function norms(): ReadonlyMap<string, readonly SpecificationNorm[]> {
  if (normsByKey !== null) return normsByKey;
  const byKey = new Map<string, SpecificationNorm[]>();
  for (const norm of SPECIFICATION_NORMS) {
    for (const group of norm.groups) {
      for (const code of norm.disciplines) {
        const key = `${code} ${norm.gender} ${group}`;
        byKey.set(key, [...(byKey.get(key) ?? []), norm]);
      }
    }
  }
  normsByKey = byKey;
  return byKey;
}

function asThrownThen(given: string, { discipline, gender, day }: NormQuestion): string {
  if (discipline.code !== 'JT' || day === '') return given;
  const old = OLD_JAVELINS.find((javelin) => javelin.mass === given && javelin.gender === gender);
  return old !== undefined && lastDayOf(day) <= old.until ? oldModel(old) : given;
}

function oldModel(javelin: { mass: string; year: number }): string {
  return `${javelin.mass} (before ${javelin.year})`;
}

const IMPLEMENT = /^(\d+(?:\.\d+)?)\s*(kgs?|kilos?|k|grams?|gms?|gr|g|lbs?|#)?\.?\s*[)\]]?\s*(.*)$/;

function parseImplement(typed: string, disciplineCode: string): string | null {
  const parts = IMPLEMENT.exec(typed);
  if (parts === null) return null;
  const [, digits = '', unit = '', era = ''] = parts;
  const grams = inGrams(Number(digits), unit);
  if (grams < 50 || grams > (IN_GRAMS.has(disciplineCode) ? 1000 : 30_000)) return null;
  const mass = massText(snapped(grams, IMPERIAL_MASSES, 12), disciplineCode);
  return era === '' ? mass : ofEra(mass, era);
}

function inGrams(value: number, unit: string): number {
  if (unit.startsWith('g')) return Math.round(value);
  if (unit.startsWith('l') || unit === '#') return Math.round(value * 453.592);
  if (unit === '' && value >= 50) return Math.round(value);
  return Math.round(value * 1000);
}

/** Implements of whole pounds as the rule books print them; 7.257 kg and 7.25 kg are the same shot. */
const IMPERIAL_MASSES = [2720, 5450, 7260, 9080, 11_340, 15_880];

function massText(grams: number, disciplineCode: string): string {
  const small = disciplineCode === '' ? grams < 1000 && grams !== 750 : IN_GRAMS.has(disciplineCode);
  return small ? `${grams}g` : `${Number((grams / 1000).toFixed(3))}kg`;
}

function ofEra(mass: string, era: string): string | null {
  const text = era.replace(/[()[\]]/g, '').trim();
  const old = OLD_JAVELINS.find((javelin) => javelin.mass === mass);
  if (/^(since|from|new|after)?\s*(19)?(86|99)$|^new( model)?$/.test(text)) return mass;
  return old !== undefined && /^(pre|before|old)/.test(text) ? oldModel(old) : null;
}

const HEIGHT = /^(\d+(?:\.\d+)?)\s*(cm|m|in|")?\.?[)\]]?$/;

/** Heights in millimetres as World Athletics prints them; 84, 91.5 and 99 are the same hurdles, rounded. */
const HURDLE_HEIGHTS = [686, 762, 838, 914, 991, 1067];

function parseHeight(typed: string): string | null {
  const parts = HEIGHT.exec(typed);
  if (parts === null) return null;
  const [, digits = '', unit = ''] = parts;
  const value = Number(digits);
  const isMetres = unit === 'm' || (unit === '' && value < 2);
  const perUnit = isMetres ? 1000 : unit === 'in' || unit === '"' ? 25.4 : 10;
  const millimetres = snapped(Math.round(value * perUnit), HURDLE_HEIGHTS, 7);
  return millimetres < 150 || millimetres > 1200 ? null : `${Number((millimetres / 10).toFixed(1))}cm`;
}

function snapped(value: number, standards: readonly number[], tolerance: number): number {
  return standards.find((standard) => Math.abs(standard - value) <= tolerance) ?? value;
}
