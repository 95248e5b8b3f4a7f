import type { Discipline } from '#shared/contract/reference.ts';
import { FIELD_DISCIPLINES } from '#shared/domain/standard/disciplines-field.ts';
import { standardDiscipline } from '#shared/domain/standard/disciplines.ts';

/** The blocks of the records board, in the order of a programme; their names are in the catalogue. */
export const families = [
  'sprints',
  'distance',
  'hurdles',
  'walks',
  'jumps',
  'throws',
  'combined',
  'teams',
  'road',
  'cross-country',
] as const;
export type Family = (typeof families)[number];

const fieldCodes = new Set(FIELD_DISCIPLINES.map((discipline) => discipline.code));

/** 440 yards is the longest sprint. */
const longestSprintMetres = 403;

/** Where a discipline stands on the board. It orders the picture and decides nothing: a club's own go by what they look like. */
export function familyOf(discipline: Discipline): Family {
  const [season] = discipline.seasons;
  if (season === 'cross-country') return 'cross-country';
  if (season === 'road') return 'road';
  if (discipline.teamSize > 1) return 'teams';
  if (/\bwalk/i.test(discipline.name)) return 'walks';
  if (discipline.specification === 'hurdle' || /hurdles|chase/i.test(discipline.name)) return 'hurdles';
  if (discipline.specification === 'implement' || /throw|\bput\b|push/i.test(discipline.name)) return 'throws';
  if (discipline.kind === 'points' && !fieldCodes.has(discipline.code)) return 'combined';
  if (discipline.kind !== 'timed') return /\bhours?\b/i.test(discipline.name) ? 'distance' : 'jumps';
  const metres = standardDiscipline(discipline.code)?.distanceMetres ?? metresInName(discipline.name);
  return metres !== null && metres <= longestSprintMetres ? 'sprints' : 'distance';
}

function metresInName(name: string): number | null {
  const found = /^(\d+)\s?m\b/i.exec(name);
  return found === null ? null : Number(found[1]);
}
