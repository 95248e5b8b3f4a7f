import { z } from 'zod';

/**
 * What stands behind the question mark of an address, as plain `name=value` pairs: a filtered list can be read, shared
 * and kept as a bookmark. Values stay text here; each route's schema makes numbers and switches of them.
 */
export function readAddress(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The reverse of `readAddress`; what is undefined, null or empty is left out. */
export function writeAddress(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[name, String(value)] as [string, string]]
      : [],
  );
  const text = new URLSearchParams(pairs.filter(([, value]) => value !== '')).toString();
  return text === '' ? '' : `?${text}`;
}

/** A search parameter that is left out where somebody typed nonsense into the address. */
export function lenient<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}

/** A page number or size in an address. */
export const numberInAddress = z.coerce.number().int().min(1);

/** A switch in an address: `true`, or left out. */
export const switchInAddress = z
  .union([z.literal('true'), z.literal(true)])
  .transform(() => true as const)
  .optional()
  .catch(undefined);
