import type { ToldBody } from './row-fold.ts';

/** What an operation says; null where its body was blanked, or is nothing that says something. */
export function toldBy(body: string | null): ToldBody | null {
  if (body === null) return null;
  let told: unknown;
  try {
    told = JSON.parse(body);
  } catch {
    // The hub looks into no body: whatever this is, it says nothing.
    return null;
  }
  return isObject(told) && hasShape(told) ? told : null;
}

function hasShape({ f: fields, seen, at, by, why }: Readonly<Record<string, unknown>>): boolean {
  return (
    (fields === undefined || isObject(fields)) &&
    [seen, at].every((each) => each === undefined || typeof each === 'number') &&
    [by, why].every((each) => each === undefined || typeof each === 'string')
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
