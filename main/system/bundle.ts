import { existsSync, readFileSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { buffer } from 'node:stream/consumers';

import { ZipFile } from 'yazl';

import type { Read } from '#main/db/access.ts';
import { logFilePath, logFilesKept } from '#main/log-file.ts';
import type { Check, Facts } from '#shared/contract/system.ts';

import { slowOperations } from './slow-operations.ts';

interface BundleParts {
  readonly dataFolder: string;
  /** Null where the database cannot be opened: what there is helps all the more. */
  readonly read: Read | null;
  readonly facts: Facts | null;
  readonly checks: readonly Check[];
}

/**
 * What somebody needs who helps from afar, as one ZIP: facts, findings, the form of the database with counts, and the log. No
 * database, no names of members, and nothing that says whose computer it is.
 */
export async function buildBundle({ dataFolder, read, facts, checks }: BundleParts): Promise<Buffer> {
  const scrub = scrubber(dataFolder);
  const json = (value: unknown) => scrub(JSON.stringify(value, null, 2));
  const zip = new ZipFile();
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name);
  add('health.json', json(checks));
  add('slow-operations.json', json(slowOperations(dataFolder)));
  if (facts !== null) {
    const { device: _device, user: _user, dataFolder: _folder, ...rest } = facts;
    add('facts.json', json(rest));
  }
  if (read !== null) {
    add('schema.sql', schemaOf(read));
    add('counts.json', json(countsOf(read)));
  }
  for (let age = 0; age < logFilesKept; age += 1) {
    const path = logFilePath(dataFolder, age);
    if (existsSync(path)) add(`logs/${age}.log`, scrub(readFileSync(path, 'utf8')));
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** Takes the folder, the user's home and the names of user and computer out of a text. */
function scrubber(dataFolder: string): (text: string) => string {
  const { username } = userInfo();
  const replaced = [
    [dataFolder, '<data>'],
    [homedir(), '<home>'],
    [hostname(), '<computer>'],
    [username, '<user>'],
  ] as const;
  // Short names are parts of other words; Windows paths are doubled inside JSON.
  const wanted = replaced
    .filter(([text]) => text.length > 3)
    .flatMap(([text, by]) => [[text, by] as const, [JSON.stringify(text).slice(1, -1), by] as const]);
  return (text) => wanted.reduce((rest, [from, by]) => rest.replaceAll(from, by), text);
}

function schemaOf(read: Read): string {
  const rows = read.sql('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name').all() as {
    sql: string;
  }[];
  return rows.map(({ sql }) => `${sql};\n`).join('\n');
}

function countsOf(read: Read): Record<string, number> {
  const tables = read
    .sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all() as { name: string }[];
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      (read.sql(`SELECT count(*) AS count FROM "${name}"`).get() as { count: number }).count,
    ]),
  );
}
