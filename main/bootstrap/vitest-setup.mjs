import { everything, prepare } from './build.mjs';
import { ensureChromium } from './chromium.mjs';

/** For the tests that drive the built application, also when Vitest is called by hand. */
export async function setup() {
  await prepare(everything);
  process.env['TRACKRECORD_CHROMIUM'] = await ensureChromium();
}
