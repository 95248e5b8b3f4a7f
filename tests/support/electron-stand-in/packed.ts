import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { extractAll } from '@electron/asar';

import './register.ts';

/**
 * Started by the made-up `electron` of a packaged application: what it packed (the asar and the files beside it) is unpacked, for plain
 * Node reads no asar, and runs with the stand-in and with nothing of the project in reach.
 */
const [archive = '', ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'trackrecord-unpacked-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
extractAll(archive, folder);
process.argv.splice(1, process.argv.length - 1, ...args);
await import(pathToFileURL(join(folder, 'dist', 'main', 'main.js')).href);
