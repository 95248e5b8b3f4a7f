import { afterAll, describe, expect, it } from 'vitest';

import { Census, wantedFaults } from '#tests/simulator/census.ts';
import { Folders } from '#tests/simulator/folders.ts';
import { makeFocusedPlan, makePlan } from '#tests/simulator/plan.ts';
import { runPlan } from '#tests/simulator/run.ts';

const folders = new Folders();
const census = new Census();

afterAll(() => folders.removeAll());

describe('laptops that lose lines, clocks, copies and a hub', () => {
  it('come together again in a hundred simulated lives, each from its seed', { timeout: 300_000 }, async () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const failed = await runPlan(makePlan(seed), folders, { census });
      expect(failed === null ? '' : `seed ${seed}: ${failed.message}`).toBe('');
    }
  });

  it.each([
    ['addProof', 'killedSync', 'record'],
    ['backUpHub', 'restoreHub', 'killedSync', 'addProof'],
    ['merge', 'unmerge', 'rename', 'addAthlete'],
    ['recognise', 'beOld', 'addReference', 'hideReference'],
  ])('come together in lives of little else than %s, %s and %s', async (...focus) => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const failed = await runPlan(makeFocusedPlan(seed, focus), folders, { census });
      expect(failed === null ? '' : `seed ${seed}: ${failed.message}`).toBe('');
    }
  });

  it('had every fault and met every case that the design names', () => {
    expect(census.missing(wantedFaults)).toEqual([]);
  });
});
