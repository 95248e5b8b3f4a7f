import { Random } from './random.ts';

/** In milliseconds. */
export const day = 24 * 60 * 60_000;

/** One thing that happens: on which laptop (by its place among those that are there), and the seed of everything else about it. */
export interface Step {
  readonly do: string;
  readonly at: number;
  readonly seed: number;
}

/** What a run consists of. Steps can be left out, and the others still make sense. */
export interface Plan {
  readonly seed: number;
  readonly laptops: number;
  readonly clubs: number;
  /** How bad the network is; percentages of every fault. */
  readonly storm: number;
  /** How often pages are short and pushes are parts, in percent; where it is not given, as the storm has it. */
  readonly small?: number;
  /** The most that passes between two steps, in milliseconds; two minutes where it is not given. */
  readonly pace?: number;
  readonly steps: readonly Step[];
}

/** What people do, by how often. */
const work: readonly (readonly [number, string])[] = [
  [16, 'record'],
  [6, 'addAthlete'],
  [5, 'rename'],
  [5, 'correct'],
  [4, 'remove'],
  [2, 'restore'],
  [2, 'removeAthlete'],
  [1, 'restoreAthlete'],
  [4, 'merge'],
  [3, 'unmerge'],
  [1, 'keepApart'],
  [3, 'part'],
  [2, 'takeBack'],
  [1, 'dismiss'],
  [3, 'choose'],
  [3, 'decide'],
  [3, 'importFile'],
  [3, 'undoImport'],
  [2, 'policy'],
  [2, 'nameClub'],
  [2, 'changeCompetition'],
  [1, 'removeCompetition'],
  [2, 'addAgeGroup'],
  [1, 'addReference'],
  [1, 'hideReference'],
  [2, 'invite'],
  [2, 'setRole'],
  [1, 'removeMember'],
  [2, 'addProof'],
  [1, 'removeProof'],
  [2, 'recognise'],
  [4, 'erase'],
];

/** What happens to laptops and lines. */
const events: readonly (readonly [number, string])[] = [
  [34, 'sync'],
  [8, 'killedSync'],
  [3, 'cutSync'],
  [7, 'wait'],
  [4, 'goOffline'],
  [5, 'comeOnline'],
  [3, 'turnClock'],
  [2, 'restart'],
  [2, 'lateCalls'],
  [3, 'joinClub'],
  [2, 'beOld'],
  [1, 'update'],
  [2, 'newerLaptop'],
];

/** What happens to the identity of laptops: never together with a hub that forgets, for then nobody is left who remembers. */
const identities: readonly (readonly [number, string])[] = [
  [3, 'copy'],
  [2, 'snapshot'],
  [3, 'rollBack'],
  [1, 'revoke'],
];
const hubs: readonly (readonly [number, string])[] = [
  [3, 'backUpHub'],
  [3, 'restoreHub'],
];

/** What every run has. Half of the runs have only some of the rest, and that more often: bugs hide behind what else happens. */
const always: ReadonlySet<string> = new Set(['record', 'addAthlete', 'sync']);

/** A run in which only these things happen, and rounds. */
export function makeFocusedPlan(seed: number, focus: readonly string[]): Plan {
  const random = new Random(seed ^ 0x1b873593);
  const steps = Array.from({ length: 40 }, () => ({
    do: random.percent(35) ? 'sync' : random.pick(focus),
    at: random.below(1000),
    seed: random.bits(),
  }));
  const people = ['addAthlete', 'addAthlete', 'record'].map((what) => ({
    do: what,
    at: random.below(1000),
    seed: random.bits(),
  }));
  const small = random.pick([0, 85]);
  const pace = random.pick([4000, 120_000]);
  return {
    seed,
    laptops: random.between(2, 3),
    clubs: 1,
    storm: random.pick([0, 0, 12]),
    small,
    pace,
    steps: [...people, ...steps],
  };
}

export function makePlan(seed: number): Plan {
  const random = new Random(seed);
  const laptops = random.weighted([
    [6, 2],
    [4, 3],
    [2, 4],
    [1, random.between(5, 8)],
  ]);
  const clubs = random.weighted([
    [5, 1],
    [2, 2],
    [1, 3],
  ]);
  const storm = random.weighted([
    [2, 0],
    [2, 4],
    [1, 12],
  ]);
  const isSwarm = random.percent(50);
  const some = (all: readonly (readonly [number, string])[]) =>
    isSwarm ? all.filter(([, each]) => always.has(each) || random.percent(50)) : all;
  const small = random.weighted([
    [3, undefined],
    [1, 85],
  ]);
  const pace = random.weighted([
    [3, undefined],
    [1, 4000],
  ]);
  const what = [
    ...some(work),
    ...some(events),
    ...random.weighted([
      [4, []],
      [3, identities],
      [2, hubs],
    ] as const),
  ];
  const steps = Array.from({ length: random.between(25, 70) }, () => ({
    do: random.weighted(what),
    at: random.below(1000),
    seed: random.bits(),
  }));
  return {
    seed,
    laptops,
    clubs,
    storm,
    ...(small === undefined ? {} : { small }),
    ...(pace === undefined ? {} : { pace }),
    steps,
  };
}

/** A shorter run on a real server: more rounds on worse lines, and the server is killed. */
export function makeServerPlan(seed: number): Plan {
  const plan = makePlan(seed);
  const random = new Random(seed ^ 0x2545f491);
  const steps = plan.steps.slice(0, 28);
  const put = (...what: string[]) => {
    const more = what.map((each) => ({ do: each, at: random.below(1000), seed: random.bits() }));
    steps.splice(random.below(steps.length + 1), 0, ...more);
  };
  for (let count = 0; count < 8; count += 1) put('sync');
  for (let count = random.between(1, 2); count > 0; count -= 1) put('record', 'killHub', 'sync', 'sync');
  return { ...plan, laptops: Math.min(plan.laptops, 4), storm: 12, steps };
}
