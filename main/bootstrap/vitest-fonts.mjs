import { prepare } from './build.mjs';

/** For the tests that print sheets, also when Vitest is called by hand. */
export async function setup() {
  await prepare(['fonts']);
}
