import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

import { startPostgres } from '#tests/support/postgres.ts';

import type { FaultTally } from './faulty-line.ts';
import type { Folders } from './folders.ts';
import type { MakeHub } from './world.ts';

/** A real PostgreSQL with hubs for simulations outside of the test runner. */
export async function openRealServer(
  folders: Folders,
): Promise<{ hubOf: MakeHub; tally: FaultTally; stop(): Promise<void> }> {
  // The bundler and the test runner read the hub's migrations as text, and so does Node from here on.
  registerHooks({
    load(url, context, next) {
      if (!url.split('?')[0]?.endsWith('.sql')) return next(url, context);
      const text = readFileSync(fileURLToPath(url.split('?')[0] ?? ''), 'utf8');
      return { format: 'module', source: `export default ${JSON.stringify(text)}`, shortCircuit: true };
    },
  });
  const { makeTemplate, ServerPlace } = await import('./server-place.ts');
  const server = await startPostgres();
  await makeTemplate(server);
  const tally: FaultTally = new Map();
  return { hubOf: (around) => new ServerPlace(server, folders.root, around, tally), tally, stop: () => server.stop() };
}
