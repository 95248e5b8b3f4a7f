// `npm run screenshots`: the README's pictures, taken of the built application on a made-up club; with `-- --all` every
// screen, to be looked at.

import { everything, prepare } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { inProject, runMain } from './project.mjs';
import { runForeground } from './run.mjs';
import { NODE_WITH_TYPESCRIPT } from './runtime.mjs';

await runMain(async () => {
  const node = await prepare(everything, NODE_WITH_TYPESCRIPT);
  process.env['TRACKRECORD_CHROMIUM'] = await ensureChromium();
  return runForeground(node, [inProject('tests', 'screenshots', 'main.ts'), ...process.argv.slice(2)]);
});
