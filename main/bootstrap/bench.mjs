// `npm run bench`: the measurements, which run the TypeScript sources as they are.

import { everything, prepare } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { inProject, runMain } from './project.mjs';
import { runForeground } from './run.mjs';
import { NODE_WITH_TYPESCRIPT } from './runtime.mjs';

await runMain(async () => {
  const node = await prepare(everything, NODE_WITH_TYPESCRIPT);
  const measured = process.argv.slice(2).filter((name) => !name.startsWith('-'));
  const isWithBrowser = measured.length === 0 || ['screens', 'start'].some((name) => measured.includes(name));
  if (isWithBrowser) process.env['TRACKRECORD_CHROMIUM'] = await ensureChromium();
  return runForeground(node, [inProject('tests', 'bench', 'main.ts'), ...process.argv.slice(2)]);
});
