// `npm run package`: what is stale is built, then package-make.mjs packs it.

import { everything, prepare } from './build.mjs';
import { inProject, runMain } from './project.mjs';
import { runForeground } from './run.mjs';

await runMain(async () => {
  const node = await prepare(everything);
  return runForeground(node, [inProject('main', 'bootstrap', 'package-make.mjs'), ...process.argv.slice(2)]);
});
