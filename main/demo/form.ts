import type { DemoEvent } from './events.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** How much slower than at the best age, at the ages in the first row. */
const ages = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 29, 35, 40, 50, 60, 70, 80, 90];
const factors = {
  F: [
    1.43, 1.37, 1.31, 1.25, 1.19, 1.13, 1.09, 1.06, 1.04, 1.027, 1.017, 1.01, 1.006, 1, 1, 1.02, 1.05, 1.12, 1.22, 1.36,
    1.58, 2.05,
  ],
  M: [
    1.5, 1.43, 1.37, 1.31, 1.25, 1.18, 1.12, 1.08, 1.05, 1.03, 1.018, 1.01, 1.005, 1, 1, 1.02, 1.05, 1.12, 1.21, 1.34,
    1.55, 2,
  ],
} as const;

function ageFactor(gender: 'F' | 'M', age: number): number {
  const row = factors[gender];
  const next = ages.findIndex((entry) => entry >= age);
  if (next <= 0) return next === 0 ? row[0] : (row.at(-1) ?? 1);
  const [from, to] = [ages[next - 1] ?? 0, ages[next] ?? 0];
  const [low, high] = [row[next - 1] ?? 1, row[next] ?? 1];
  return low + ((high - low) * (age - from)) / (to - from);
}

/**
 * What a person is good for in an event on a day, in seconds, metres or points, before luck: talent, age, and a few years of
 * training. `form` is how the season goes, about 1; more is better.
 */
export function ability(person: Person, event: DemoEvent, year: number, month: number, form: number): number {
  const { gender } = person.athlete;
  const age = year - person.birthYear + (month - person.birthMonth) / 12;
  const years = year - person.firstSeason;
  const raw = years === 0 ? 1.03 : years === 1 ? 1.012 : 1;
  const lag = event.gap * Math.exp(-0.4 * person.talents[event.talent]);
  const best = event.best[gender];
  const ageing = ageFactor(gender, age) ** event.ageing;
  if (event.kind === 'timed') return (best * (1 + lag) * ageing * raw) / form;
  return (best * Math.max(0.25, 1 - lag) * form) / (ageing * raw ** 2);
}

/** One result of that ability: rarely at its best, mostly a little below, now and then far off. */
export function attempt(random: Random, event: DemoEvent, able: number, windTenths: number | null): number {
  const off = Math.abs(random.normal()) * (event.kind === 'timed' ? 0.013 : 0.03);
  const carried = event.hasWind ? (windTenths ?? 5) / 10 : 0;
  if (event.kind === 'timed') return able * (1 + off) * (1 - carried * 0.0035);
  return able * (1.02 - off) * (1 + carried * 0.004);
}

/** The stored integer: times are rounded up, heights and lengths down (Technical Rules 19 and 29). */
export function toMark(event: DemoEvent, value: number, resolution: number): number {
  if (event.kind === 'points') return Math.max(1, Math.floor(value));
  if (event.kind === 'timed') return Math.ceil((value * 1000) / resolution) * resolution;
  return Math.max(event.step, Math.floor((value * 1000) / event.step) * event.step);
}
