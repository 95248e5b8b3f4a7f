import type { Discipline } from '#shared/contract/reference.ts';
import { markInUnits, type MarkKind } from '#shared/domain/mark.ts';

/** The unit of a kind of discipline, as the JSON of all commands names it. */
export const units = { timed: 's', measured: 'm', points: 'points' } as const;

/** A value in seconds, metres or points; null stays null. */
export function inUnits(value: number | null, kind: MarkKind): number | null {
  return value === null ? null : markInUnits(value, kind);
}

/** Metres a second; null where there is no reading. */
export function windInMetres(wind: { tenths: number | null }): number | null {
  return wind.tenths === null ? null : wind.tenths / 10;
}

/** What a list must know of a discipline; the application names none that its reference does not have. */
export function kindOf(disciplines: ReadonlyMap<string, Discipline>, code: string): MarkKind {
  const found = disciplines.get(code);
  if (found === undefined) throw new Error(`the list names the discipline ${code}, which is not there`);
  return found.kind;
}

/** The discipline with its implement or hurdles. */
export function eventName(row: { disciplineName: string; specification: string }): string {
  return row.specification === '' ? row.disciplineName : `${row.disciplineName} ${row.specification}`;
}
