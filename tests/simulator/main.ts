import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { Census, wantedFaults } from './census.ts';
import { Folders } from './folders.ts';
import { playMutants } from './mutation.ts';
import { makeFocusedPlan, makePlan, makeServerPlan, type Plan } from './plan.ts';
import { openRealServer } from './real-server.ts';
import { runPlan, shrink } from './run.ts';

/**
 * `npm run simulate -- --seeds 1000 [--from 1]`: plays that many seeds. One that fails is made smaller and kept, so that the tests
 * play it again. `--server`: on a real PostgreSQL, with worse lines and a server that is killed; nothing is kept. `--mutants`: puts one bug after the other into a copy of the code, and each has to be found.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    'keep-going': { type: 'boolean', default: false },
    'no-keep': { type: 'boolean', default: false },
    server: { type: 'boolean', default: false },
    focus: { type: 'string', default: '' },
    census: { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const kept = new URL('kept-seeds.json', import.meta.url);
const began = performance.now();
process.exitCode = (await (values.mutants ? findMutants() : playSeeds())) ? 0 : 1;

async function findMutants(): Promise<boolean> {
  const fates = await playMutants(Number(values.seeds), values.only, ({ mutant, complaint, seconds: took }) =>
    process.stdout.write(`${complaint === null ? 'ALIVE' : 'found'}  ${mutant.name} (${took} s): ${complaint ?? ''}\n`),
  );
  const alive = fates.filter(({ complaint }) => complaint === null).length;
  process.stdout.write(`${fates.length - alive} of ${fates.length} found in ${seconds()} s\n`);
  return alive === 0;
}

async function playSeeds(): Promise<boolean> {
  const folders = new Folders();
  const server = values.server ? await openRealServer(folders) : null;
  const isKept = !values['no-keep'] && !values.server;
  const census = new Census();
  let failures = 0;
  let steps = 0;
  try {
    const first = Number(values.from);
    const last = first + Number(values.seeds) - 1;
    for (let seed = first; seed <= last; seed += 1) {
      const plan = planOf(seed);
      steps += plan.steps.length;
      const failed = await runPlan(plan, folders, { census, ...(server === null ? {} : { hubOf: server.hubOf }) });
      if (failed !== null) {
        failures += 1;
        const small = isKept ? await shrink(failed, folders) : failed;
        process.stdout.write(`seed ${seed}: ${small.message}\n  ${JSON.stringify(small.plan)}\n`);
        if (isKept) keep(small.plan);
        if (!values['keep-going']) break;
      }
      if (seed % 100 === 0) process.stdout.write(`${seed} after ${seconds()} s\n`);
    }
  } finally {
    folders.removeAll();
    if (server !== null)
      process.stdout.write(`faults of the line: ${JSON.stringify(Object.fromEntries(server.tally))}\n`);
    await server?.stop();
  }
  if (values.census)
    process.stdout.write(`${census.lines().join('\n')}\nnever: ${census.missing(wantedFaults).join('; ')}\n`);
  process.stdout.write(`${steps} steps in ${seconds()} s, ${failures} failed\n`);
  return failures === 0;
}

function planOf(seed: number): Plan {
  if (values.focus !== '') return makeFocusedPlan(seed, values.focus.split(','));
  return values.server ? makeServerPlan(seed) : makePlan(seed);
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

function keep(plan: Plan): void {
  const plans = JSON.parse(readFileSync(kept, 'utf8')) as Plan[];
  writeFileSync(kept, `${JSON.stringify([...plans, plan], null, 2)}\n`);
}
