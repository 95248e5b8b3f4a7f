import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { measureEventLoop } from './event-loop-figure.ts';
import type { Figure } from './figure.ts';
import { measureImport } from './import-figure.ts';
import { measurePages } from './pages-figure.ts';
import { measureRebuild } from './rebuild-figure.ts';
import { measureRecording } from './record-figure.ts';
import { machineNow, tableOf } from './report.ts';
import { measureScreens } from './screens-figure.ts';
import { measureSize } from './size-figure.ts';
import { measureStart } from './start-figure.ts';

/**
 * `npm run bench [-- figure...] [--json FILE] [--performances N]`: ratios to yardsticks that run beside ours in the same
 * minutes. They are reported, never asserted.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, performances: { type: 'string', default: '1000000' } },
});
const many = Number(values.performances);
process.env['TRACKRECORD_BROWSER'] = 'plain';

const figures: Readonly<Record<string, () => Promise<Figure | readonly Figure[]>>> = {
  import: () => measureImport(Math.min(many, 100_000)),
  rebuild: () => measureRebuild(many),
  recording: () => measureRecording(many),
  pages: () => measurePages(many),
  screens: () => measureScreens(Math.min(many, 200_000)),
  'event-loop': () => measureEventLoop(Math.min(many, 100_000)),
  size: () => measureSize(Math.min(many, 200_000)),
  start: () => measureStart(Math.min(many, 200_000)),
  sync: async () => {
    await import('#tests/support/sql-files.ts');
    const { measureSync } = await import('./sync-figure.ts');
    return measureSync(Math.min(many, 90_000));
  },
};

const unknown = positionals.filter((name) => figures[name] === undefined);
if (unknown.length > 0)
  throw new Error(`there are the figures ${Object.keys(figures).join(', ')}; not ${unknown.join(', ')}`);

const [loadBefore = 0] = loadavg();
const found: Figure[] = [];
for (const [name, measure] of Object.entries(figures)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stderr.write(`${name} ...\n`);
  found.push(...[await measure()].flat());
}
const machine = machineNow(loadBefore);
process.stdout.write(`${tableOf(found, machine)}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, figures: found }, null, 2)}\n`);
