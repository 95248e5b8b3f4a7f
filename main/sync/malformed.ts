import type { NewAttempt } from '#main/db/door.ts';
import { isObject } from '#main/db/told-body.ts';

/** An operation says something that no version of this application means: a careless program wrote it. */
export class MalformedOperation extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'MalformedOperation';
  }
}

/** A value for a column that is not JSON. Throws `MalformedOperation`. */
export function plainValue(field: string, value: unknown): string | number {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw new MalformedOperation(`${field} is no text and no number`);
}

/** A row's name that a field points to. Throws `MalformedOperation`. */
export function rowName(field: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new MalformedOperation(`${field} names no row`);
}

/** Legs of a result as they travel. Throws `MalformedOperation`. */
export function legsIn(value: unknown): { athlete?: string; name?: string }[] {
  const isLeg = (leg: unknown) => isObject(leg) && isTextOrNone(leg['athlete']) && isTextOrNone(leg['name']);
  if (Array.isArray(value) && value.every(isLeg)) return value as { athlete?: string; name?: string }[];
  throw new MalformedOperation('legs are none');
}

/** Attempts of a series as they travel. Throws `MalformedOperation`. */
export function attemptsIn(value: unknown): NewAttempt[] {
  const isNumberOrNull = (each: unknown) => each === null || typeof each === 'number';
  const isAttempt = (attempt: unknown) =>
    isObject(attempt) &&
    isNumberOrNull(attempt['mark_value']) &&
    isNumberOrNull(attempt['wind_tenths']) &&
    typeof attempt['status'] === 'string';
  if (value === undefined || (Array.isArray(value) && value.every(isAttempt))) return (value ?? []) as NewAttempt[];
  throw new MalformedOperation('attempts are none');
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
