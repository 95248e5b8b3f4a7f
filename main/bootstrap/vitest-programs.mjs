import { forPrograms, prepare } from './build.mjs';

/** For the tests that start and kill programs, also when Vitest is called by hand. */
export async function setup() {
  await prepare(forPrograms);
}
