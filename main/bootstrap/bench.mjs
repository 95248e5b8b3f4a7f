// `npm run bench`: the measurements, which run the TypeScript sources as they are.

import { everything, prepare } from './build.mjs';
import { inProject, runMain } from './project.mjs';
import { runForeground } from './run.mjs';
import { NODE_WITH_TYPESCRIPT } from './runtime.mjs';

await runMain(async () => {
  const node = await prepare(everything, NODE_WITH_TYPESCRIPT);
  return runForeground(node, [inProject('tests', 'bench', 'main.ts'), ...process.argv.slice(2)]);
});
