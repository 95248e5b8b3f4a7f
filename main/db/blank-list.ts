/**
 * Which operations an erasure blanked: their numbers by laptop, each with the beginning of the hash of its body (`17:0123456789ab`), so
 * that nothing else is meant where a copied database gave a number twice. It stands beside the fields of a `put` of the erasure,
 * and the hub reads it, too (`migrations/hub`).
 */
export type BlankList = Readonly<Record<string, readonly string[]>>;

/** One operation of a list, as it is compared. */
export interface BlankEntry {
  readonly device: string;
  readonly number: number;
  /** The first 12 hex digits of the SHA-256 of its body. */
  readonly sha: string;
}

const shaLength = 12;
const entry = /^([1-9][0-9]{0,14}):([0-9a-f]{12})$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** So many fit well into one operation. */
const entriesAtOnce = 10_000;

export function blankEntry(number: number, bodySha256: string): string {
  return `${number}:${bodySha256.slice(0, shaLength)}`;
}

/** Whether an entry means the body of that hash. */
export function isMeant({ sha }: Pick<BlankEntry, 'sha'>, bodySha256: string): boolean {
  return bodySha256.slice(0, shaLength) === sha;
}

/** The entries of a list that another laptop sent; what has not the agreed shape means nothing. */
export function entriesOf(list: unknown): BlankEntry[] {
  if (typeof list !== 'object' || list === null) return [];
  return Object.entries(list as Record<string, unknown>).flatMap(([device, entries]) => {
    if (!uuid.test(device) || !Array.isArray(entries)) return [];
    return entries.flatMap((each: unknown) => {
      const [, number, sha] = (typeof each === 'string' ? entry.exec(each) : null) ?? [];
      return number === undefined || sha === undefined ? [] : { device, number: Number(number), sha };
    });
  });
}

/** A list in parts that each fit into one operation; none where nothing was blanked. */
export function inParts(list: ReadonlyMap<string, readonly string[]>): BlankList[] {
  const parts: Record<string, string[]>[] = [];
  let count = entriesAtOnce;
  for (const [device, entries] of list) {
    for (const each of entries) {
      if (count === entriesAtOnce) {
        parts.push({});
        count = 0;
      }
      const part = parts.at(-1) ?? {};
      (part[device] ??= []).push(each);
      count += 1;
    }
  }
  return parts;
}
