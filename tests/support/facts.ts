import type { Fact } from '#main/engine/fact.ts';

let made = 0;

/** A fact of the engine with sensible defaults; marks are given as rank (smaller is better). */
export function fact(over: Partial<Fact> & { rank: number; day: number }): Fact {
  made += 1;
  return {
    id: made,
    uuid: `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    holder: made,
    timeOfDay: null,
    round: null,
    heat: null,
    isForced: false,
    ...over,
  };
}

/** 12.45 s, automatic. */
export const fat = (seconds: number): number => Math.round(seconds * 1000) * 2;
/** 12.5 s, by hand. */
export const hand = (seconds: number): number => Math.round(seconds * 1000) * 2 + 1;
/** 5.67 m. */
export const metres = (value: number): number => -Math.round(value * 1000);
