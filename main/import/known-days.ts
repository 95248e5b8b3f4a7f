import type { Read } from '#main/db/access.ts';
import {
  type DuplicateKey,
  type KnownPerformance,
  occasionText,
  performancesOfDay,
  resultText,
} from '#main/performances/duplicates.ts';
import { dayOrder } from '#shared/domain/day.ts';

/** What is known on the days of a file, with the rows already taken from it: each day is read once. */
export class KnownDays {
  private readonly read: Read;
  private readonly clubId: number;
  private readonly days = new Map<string, Map<string, Map<string, KnownPerformance>>>();

  constructor(read: Read, clubId: number) {
    this.read = read;
    this.clubId = clubId;
  }

  /** An equal performance, or others of the same occasion. */
  find(key: DuplicateKey): { duplicate: KnownPerformance | null; isPossible: boolean } {
    const occasion = this.dayOf(key.day).get(occasionText(key));
    if (occasion === undefined) return { duplicate: null, isPossible: false };
    return { duplicate: occasion.get(resultText(key)) ?? null, isPossible: true };
  }

  add(known: KnownPerformance): void {
    put(this.dayOf(known.day), known);
  }

  private dayOf(day: string): Map<string, Map<string, KnownPerformance>> {
    let occasions = this.days.get(day);
    if (occasions === undefined) {
      occasions = new Map();
      for (const known of performancesOfDay(this.read, this.clubId, dayOrder(day))) put(occasions, known);
      this.days.set(day, occasions);
    }
    return occasions;
  }
}

function put(occasions: Map<string, Map<string, KnownPerformance>>, known: KnownPerformance): void {
  const text = occasionText(known);
  const results = occasions.get(text);
  if (results === undefined) occasions.set(text, new Map([[resultText(known), known]]));
  else results.set(resultText(known), known);
}
