import { checkAtQuiescence } from './quiescence.ts';
import { Broken } from './invariants.ts';
import type { Folders } from './folders.ts';
import type { Plan, Step } from './plan.ts';
import { World, type WorldOptions } from './world.ts';

/** How a run went wrong. */
export interface Failed {
  readonly plan: Plan;
  /** The invariant, or `crash`. */
  readonly invariant: string;
  readonly message: string;
  /** Number of the step after which it showed; the number of all where it showed at the end. */
  readonly step: number;
}

/** Plays a plan; null where everything held. */
export async function runPlan(plan: Plan, folders: Folders, options: WorldOptions = {}): Promise<Failed | null> {
  const world = new World(plan, folders, options);
  let step = 0;
  try {
    await world.begin();
    for (const each of plan.steps) {
      step += 1;
      await world.step(each);
    }
    step += 1;
    await checkAtQuiescence(world);
    return null;
  } catch (error) {
    const message = error instanceof Broken ? error.message : ((error as Error).stack ?? String(error));
    return { plan, invariant: error instanceof Broken ? error.invariant : 'crash', message, step };
  } finally {
    await world.close();
  }
}

/** Leaves steps out as long as the same invariant still breaks. */
export async function shrink(failed: Failed, folders: Folders): Promise<Failed> {
  let smallest = failed;
  const without = async (steps: readonly Step[], more: Partial<Plan> = {}): Promise<boolean> => {
    const again = await runPlan({ ...smallest.plan, ...more, steps }, folders);
    if (again?.invariant !== failed.invariant) return false;
    smallest = again;
    return true;
  };
  await without(smallest.plan.steps.slice(0, smallest.step));
  if (smallest.plan.storm > 0) await without(smallest.plan.steps, { storm: 0 });
  for (let size = Math.ceil(smallest.plan.steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < smallest.plan.steps.length;) {
      const { steps } = smallest.plan;
      if (!(await without([...steps.slice(0, from), ...steps.slice(from + size)]))) from += size;
    }
  }
  return smallest;
}
