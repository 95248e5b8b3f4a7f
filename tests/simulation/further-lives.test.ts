import { readFileSync } from 'node:fs';

import { afterAll, describe, expect, it } from 'vitest';

import { Folders } from '#tests/simulator/folders.ts';
import { mutants } from '#tests/simulator/mutants.ts';
import { makePlan, type Plan } from '#tests/simulator/plan.ts';
import { runPlan } from '#tests/simulator/run.ts';

const folders = new Folders();
const kept = JSON.parse(readFileSync(new URL('../simulator/kept-seeds.json', import.meta.url), 'utf8')) as Plan[];

afterAll(() => folders.removeAll());

describe('laptops that lose lines, clocks, copies and a hub', () => {
  it('come together again in a hundred further lives, each from its seed', { timeout: 300_000 }, async () => {
    for (let seed = 101; seed <= 200; seed += 1) {
      const failed = await runPlan(makePlan(seed), folders);
      expect(failed === null ? '' : `seed ${seed}: ${failed.message}`).toBe('');
    }
  });

  it.each(kept)('come together where they once did not: $seed with $steps.length steps', async (plan) => {
    expect((await runPlan(plan, folders))?.message ?? '').toBe('');
  });

  it('can be played with each of the seeded bugs: its place is there once', () => {
    const places = mutants.map(({ name, file, find }) => {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      return `${name}: ${String(text.split(find).length - 1)}`;
    });
    expect(places).toEqual(mutants.map(({ name }) => `${name}: 1`));
    expect(new Set(mutants.map(({ name }) => name)).size).toBeGreaterThanOrEqual(25);
  });
});
