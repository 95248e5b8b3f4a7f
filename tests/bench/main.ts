import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { importFigure } from './import.ts';
import { type Figure, printFigures } from './measure.ts';
import { rebuildFigure } from './rebuild.ts';
import { recordFigure } from './record.ts';
import { pageFigures } from './pages.ts';
import { eventLoopFigures } from './event-loop.ts';
import { sizeFigures } from './size.ts';

/** `npm run bench [-- --only import,rebuild] [-- --small] [-- --json FILE]`: figures, never assertions. */
const { values } = parseArgs({
  options: { only: { type: 'string' }, small: { type: 'boolean' }, json: { type: 'string' } },
});
const county = values.small === true ? 100_000 : 1_000_000;

const parts: Record<string, () => Promise<Figure[]>> = {
  import: async () => [await importFigure(values.small === true ? 20_000 : 100_000)],
  rebuild: async () => [await rebuildFigure(county)],
  record: async () => [await recordFigure(county)],
  pages: () => pageFigures(county),
  loop: () => eventLoopFigures(100_000),
  size: () => sizeFigures(values.small === true ? 50_000 : 200_000),
};

const chosen = values.only?.split(',') ?? Object.keys(parts);
const figures: Figure[] = [];
for (const name of chosen) {
  const part = parts[name];
  if (part === undefined) throw new Error(`there is no part ${name}; there are ${Object.keys(parts).join(', ')}`);
  process.stderr.write(`measuring ${name}\n`);
  figures.push(...(await part()));
}
process.stdout.write(`${printFigures(figures)}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
