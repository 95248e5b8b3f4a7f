// What CHANGELOG.md says of one version: `node main/bootstrap/package-notes.mjs 1.2.3`.

import { readFileSync } from 'node:fs';
import { inProject, runMain, SetupError } from './project.mjs';

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string} without its heading
 */
export function notesOf(changelog, version) {
  const parts = changelog.split(/^## /m);
  const part = parts.find((each) => each.split(/[\s–-]/, 1)[0] === version || each.startsWith(`${version}\n`));
  const text = part?.slice(part.indexOf('\n') + 1).trim();
  if (!text) throw new SetupError(`CHANGELOG.md says nothing about version ${version}`);
  return text;
}

if (process.argv[1]?.endsWith('package-notes.mjs')) {
  await runMain(async () => {
    process.stdout.write(`${notesOf(readFileSync(inProject('CHANGELOG.md'), 'utf8'), process.argv[2] ?? '')}\n`);
  });
}
