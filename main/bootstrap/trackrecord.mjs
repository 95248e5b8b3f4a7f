// `npm run -s trackrecord -- ...`: the command line of a checkout. Its own words go to stderr.

import { prepare } from './build.mjs';
import { inProject, runMain } from './project.mjs';
import { runScript } from './run.mjs';

await runMain(async () => {
  const node = await prepare(['fonts', 'main']);
  // npm changes to the project's folder; file names in the arguments are meant from where the person stands.
  if (process.env['npm_lifecycle_event'] === 'trackrecord') process.chdir(process.env['INIT_CWD'] ?? process.cwd());
  return runScript(node, inProject('dist', 'main', 'cli.js'), process.argv.slice(2));
});
