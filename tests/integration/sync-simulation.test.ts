import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { Folders } from '#tests/simulator/folders.ts';
import { Census, wantedFaults } from '#tests/simulator/census.ts';
import { mutants } from '#tests/simulator/mutants.ts';
import { makeFocusedPlan, makePlan, type Plan } from '#tests/simulator/plan.ts';
import { runPlan } from '#tests/simulator/run.ts';

const folders = new Folders();
const census = new Census();
const kept = JSON.parse(readFileSync(new URL('../simulator/kept-seeds.json', import.meta.url), 'utf8')) as Plan[];

afterAll(() => folders.removeAll());

/** What a process of its own says that plays these seeds; empty where all went well. */
function complaintsOfOthers(from: number, seeds: number): Promise<string> {
  const script = fileURLToPath(new URL('../simulator/main.ts', import.meta.url));
  return new Promise((resolve) => {
    const options = ['--from', String(from), '--seeds', String(seeds), '--no-keep'];
    execFile(process.execPath, [script, ...options], (error, out, errors) => {
      resolve(error === null ? '' : `${out}${errors}`);
    });
  });
}

describe('laptops that lose lines, clocks, copies and a hub', () => {
  it('come together again in two hundred simulated lives, each from its seed', { timeout: 300_000 }, async () => {
    // One half on each of two cores.
    const others = complaintsOfOthers(101, 100);
    for (let seed = 1; seed <= 100; seed += 1) {
      const failed = await runPlan(makePlan(seed), folders, { census });
      expect(failed === null ? '' : `seed ${seed}: ${failed.message}`).toBe('');
    }
    expect(await others).toBe('');
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

  it('can be played with each of the seeded bugs: its place is there once', () => {
    const places = mutants.map(({ name, file, find }) => {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      return `${name}: ${String(text.split(find).length - 1)}`;
    });
    expect(places).toEqual(mutants.map(({ name }) => `${name}: 1`));
    expect(new Set(mutants.map(({ name }) => name)).size).toBeGreaterThanOrEqual(25);
  });

  it.each(kept)('come together where they once did not: $seed with $steps.length steps', async (plan) => {
    expect((await runPlan(plan, folders))?.message ?? '').toBe('');
  });
});
