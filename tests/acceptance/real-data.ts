import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import Papa from 'papaparse';

/** Public results that are not part of the project: where they are not there, their tests are left out and say so. */
const folder = resolve(process.env['TRACKRECORD_REAL_DATA'] ?? '../shared/data');

export const mappings = resolve('tests/acceptance/mappings');

export function hasRealData(name: string): boolean {
  const isThere = existsSync(resolve(folder, name));
  if (!isThere) console.warn(`left out: there is no ${name} in ${folder}; name the folder in TRACKRECORD_REAL_DATA`);
  return isThere;
}

export const realFile = (name: string) => resolve(folder, name);

export function answerKey(name: string): unknown {
  return JSON.parse(readFileSync(realFile(name), 'utf8')) as unknown;
}

/** The rows of a CSV file as a test's own reading of it, without the application's reader. */
export function rowsOf(name: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(realFile(name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}
