import { readFileSync } from 'node:fs';

import { afterAll, describe, expect, it } from 'vitest';

import { Folders } from '#tests/simulator/folders.ts';
import { makePlan, type Plan } from '#tests/simulator/plan.ts';
import { runPlan } from '#tests/simulator/run.ts';

const folders = new Folders();
const kept = JSON.parse(readFileSync(new URL('../simulator/kept-seeds.json', import.meta.url), 'utf8')) as Plan[];

afterAll(() => folders.removeAll());

describe('laptops that lose lines, clocks, copies and a hub', () => {
  it('come together again in two hundred simulated lives, each from its seed', { timeout: 180_000 }, async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const failed = await runPlan(makePlan(seed), folders);
      expect(failed === null ? '' : `seed ${seed}: ${failed.message}`).toBe('');
    }
  });

  it.each(kept.map((plan) => [plan.seed, plan] as const))(
    'come together where they once did not: %i',
    async (_seed, plan) => {
      expect((await runPlan(plan, folders))?.message ?? '').toBe('');
    },
  );
});
