import type { Read } from '#main/db/access.ts';

/** Made once: making one costs more than a thousand comparisons. Goes by the language of this computer. */
const collator = new Intl.Collator(undefined, { numeric: true });

/** Orders names as a reader of this computer's language expects: `Østby` after `Zeller` in Norwegian, beside `Osten` in English. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

export interface NamedAthlete {
  readonly id: number;
  /** Last name first, as lists are sorted. */
  readonly key: string;
}

/** Every athlete of a club in the order of last and first names. */
export function athletesByName(read: Read, clubId: number): NamedAthlete[] {
  const rows = read.sql('SELECT id, last_name, first_name FROM athlete WHERE club_id = ?').raw().all(clubId) as [
    number,
    string,
    string,
  ][];
  return rows
    .map(([id, last, first]) => ({ id, key: `${last} ${first}`.trim() }))
    .sort((a, b) => collator.compare(a.key, b.key) || a.id - b.id);
}
