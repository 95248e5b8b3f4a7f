import { ageGroupOn, rulesOf } from '#shared/domain/age-groups.ts';
import { normSpecification } from '#shared/domain/specification.ts';

import type { DemoEvent } from './events.ts';
import type { Person } from './people.ts';

/** Where the club's books name an implement that no norm says: what it used then, women and men. */
const ownHabits: Readonly<Record<string, Readonly<Record<string, readonly [women: string, men: string]>>>> = {
  SP: {
    U10: ['2kg', '2kg'],
    U11: ['2kg', '2.72kg'],
    U12: ['2kg', '2.72kg'],
    U13: ['2.72kg', '3.25kg'],
    U14: ['2.72kg', '3kg'],
    U15: ['3.25kg', '4kg'],
    U16: ['3kg', '4kg'],
    U17: ['4kg', '5kg'],
    U18: ['3kg', '5kg'],
    U20: ['4kg', '6kg'],
  },
  DT: {
    U12: ['0.75kg', '0.75kg'],
    U13: ['0.75kg', '1kg'],
    U14: ['0.75kg', '1kg'],
    U15: ['1kg', '1.25kg'],
    U16: ['1kg', '1.25kg'],
    U17: ['1kg', '1.5kg'],
    U18: ['1kg', '1.5kg'],
    U20: ['1kg', '1.75kg'],
  },
  HT: {
    U14: ['3kg', '3kg'],
    U15: ['3.25kg', '4kg'],
    U16: ['3kg', '4kg'],
    U17: ['4kg', '5kg'],
    U18: ['3kg', '5kg'],
    U20: ['4kg', '6kg'],
  },
  JT: {
    U10: ['300g', '300g'],
    U11: ['400g', '400g'],
    U12: ['400g', '400g'],
    U13: ['400g', '400g'],
    U14: ['400g', '500g'],
    U15: ['600g', '600g'],
    U16: ['500g', '600g'],
    U17: ['600g', '700g'],
    U18: ['500g', '700g'],
    U20: ['600g', '800g'],
  },
  '60mH': {
    U14: ['68.6cm', '76.2cm'],
    U15: ['76.2cm', '83.8cm'],
    U16: ['76.2cm', '83.8cm'],
    U17: ['76.2cm', '91.4cm'],
    U18: ['76.2cm', '91.4cm'],
    U20: ['83.8cm', '99.1cm'],
  },
};

const anyHurdles: readonly [string, string] = ['76.2cm', '83.8cm'];
const youthHurdles: readonly [string, string] = ['68.6cm', '76.2cm'];

/** The implement or height that the person used on the day: the norm of the age group, else the habit of the club. */
export function specificationOn(person: Person, event: DemoEvent, season: string, day: string): string | null {
  if (event.specification === 'none') return null;
  const { gender, dateOfBirth } = person.athlete;
  const answer = ageGroupOn({ rules: rulesOf('uka'), dateOfBirth, day, season, gender });
  const group = answer.type === 'known' ? answer.code : 'SEN';
  const discipline = { code: event.code, specification: event.specification };
  const norm = normSpecification({ discipline, gender, ageGroupCode: group, schemeFamily: 'uka', day });
  if (norm !== null) return norm.specification;
  const habit = ownHabits[event.code]?.[group] ?? fallback(event, group);
  return habit === null ? null : habit[gender === 'F' ? 0 : 1];
}

/** Masters of old times threw what seniors did; what the books do not say at all stays unknown. */
function fallback(event: DemoEvent, group: string): readonly [string, string] | null {
  if (event.specification === 'hurdle') return /^U1[0-4]$/.test(group) ? youthHurdles : anyHurdles;
  return null;
}

/** Lighter implements fly farther: how much more than the senior one. */
export function lightness(event: DemoEvent, gender: 'F' | 'M', specification: string | null): number {
  const senior = { SP: [4, 7.26], DT: [1, 2], HT: [4, 7.26], JT: [600, 800] }[event.code]?.[gender === 'F' ? 0 : 1];
  const used = Number.parseFloat(specification ?? '');
  return senior === undefined || Number.isNaN(used) ? 1 : (senior / used) ** 0.45;
}
