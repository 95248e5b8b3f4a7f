import type { Discipline } from '#shared/contract/reference.ts';
import { FIELD_DISCIPLINES } from '#shared/domain/standard/disciplines-field.ts';
import { standardDiscipline } from '#shared/domain/standard/disciplines.ts';

/** The blocks of the records board, in the order of a programme. */
export const families = [
  'Sprints',
  'Middle and long distance',
  'Hurdles and steeplechase',
  'Race walks',
  'Jumps',
  'Throws',
  'Combined events',
  'Relays and teams',
  'Road',
  'Cross country',
] as const;
export type Family = (typeof families)[number];

const fieldCodes = new Set(FIELD_DISCIPLINES.map((discipline) => discipline.code));

/** 440 yards is the longest sprint. */
const longestSprintMetres = 403;

/** Where a discipline stands on the board. It orders the picture and decides nothing: a club's own go by what they look like. */
export function familyOf(discipline: Discipline): Family {
  const [season] = discipline.seasons;
  if (season === 'cross-country') return 'Cross country';
  if (season === 'road') return 'Road';
  if (discipline.teamSize > 1) return 'Relays and teams';
  if (/\bwalk/i.test(discipline.name)) return 'Race walks';
  if (discipline.specification === 'hurdle' || /hurdles|chase/i.test(discipline.name))
    return 'Hurdles and steeplechase';
  if (discipline.specification === 'implement' || /throw|\bput\b|push/i.test(discipline.name)) return 'Throws';
  if (discipline.kind === 'points' && !fieldCodes.has(discipline.code)) return 'Combined events';
  if (discipline.kind !== 'timed') return /\bhours?\b/i.test(discipline.name) ? 'Middle and long distance' : 'Jumps';
  const metres = standardDiscipline(discipline.code)?.distanceMetres ?? metresInName(discipline.name);
  return metres !== null && metres <= longestSprintMetres ? 'Sprints' : 'Middle and long distance';
}

function metresInName(name: string): number | null {
  const found = /^(\d+)\s?m\b/i.exec(name);
  return found === null ? null : Number(found[1]);
}
