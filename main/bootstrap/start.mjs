// `npm start`: the desktop application, or the same application in the browser where Electron cannot run.

import { everything, prepare } from './build.mjs';
import { findElectron } from './electron.mjs';
import { inProject, root, runMain, say } from './project.mjs';
import { runForeground, runScript } from './run.mjs';

/** What the system's loader says when Electron's shared libraries are missing. */
const CANNOT_LOAD = 127;

await runMain(async () => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
  const node = await prepare(everything);
  const electron = process.argv.includes('--browser') ? { missing: 'asked for' } : await findElectron(node);
  if ('path' in electron) {
    const code = await runForeground(electron.path, [root, ...args]);
    if (code !== CANNOT_LOAD) return code;
    say('Electron lacks a system library; opening TrackRecord in the browser instead');
  } else {
    say(`opening TrackRecord in the browser: ${electron.missing}`);
  }
  return runScript(node, inProject('dist', 'main', 'server.js'), args);
});
