import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Makes the fonts of the PDF where they are not there yet and returns their folder. */
export function makeFonts(): string {
  execFileSync(process.execPath, [`${project}/main/export/make-fonts.mjs`]);
  return `${project}/dist/fonts`;
}
