import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { FaultTally } from '#tests/simulator/faulty-line.ts';
import { Folders } from '#tests/simulator/folders.ts';
import { makeServerPlan } from '#tests/simulator/plan.ts';
import { runPlan } from '#tests/simulator/run.ts';
import { makeTemplate, ServerPlace } from '#tests/simulator/server-place.ts';
import { dose } from '#tests/support/dose.ts';
import { type Postgres, startPostgres } from '#tests/support/postgres.ts';

const folders = new Folders();
const tally: FaultTally = new Map();
let server: Postgres;

beforeAll(async () => {
  server = await startPostgres();
  await makeTemplate(server);
});
afterAll(async () => {
  await server.stop();
  folders.removeAll();
});

describe('laptops and a hub on a real server', () => {
  // The life of seed 84 ends before the call at which its server was to die.
  const seeds = dose(
    [1, 2, 3, 4, 84],
    Array.from({ length: 100 }, (_, index) => index + 1),
  );

  it.each(seeds)('come together after cut lines and a killed server: seed %i', { timeout: 120_000 }, async (seed) => {
    const plan = makeServerPlan(seed);
    const failed = await runPlan(plan, folders, {
      hubOf: (around) => new ServerPlace(server, folders.root, around, tally),
    });
    expect(failed === null ? '' : `${failed.message}\n${JSON.stringify(plan)}`).toBe('');
  });

  it('had lines that were cut, silent and slow, and a server that was killed', () => {
    expect([...tally.keys()].toSorted()).toEqual(['cut', 'half', 'kill', 'silent', 'slow']);
  });
});
