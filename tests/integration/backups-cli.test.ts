import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readManifest } from '#main/backup/manifest.ts';
import { databaseName, openOwner } from '#main/db/open.ts';
import { type CliFolder, openCliFolder } from '#tests/support/cli.ts';

let folder: CliFolder;
const file = () => folder.path('club.zip');

beforeEach(async () => {
  folder = openCliFolder();
  await folder.json('init', '--club', 'Harriers');
});

afterEach(() => folder.remove());

describe('trackrecord backup and restore', () => {
  it('are a round trip, say how many bytes, and keep what was replaced', async () => {
    expect(await folder.json('backup', file())).toEqual({ bytes: statSync(file()).size });
    await folder.json('seed', '--demo', '--performances', '60');
    expect(await folder.run('restore', file())).toMatchObject({
      code: 0,
      out: expect.stringContaining('Harriers') as string,
    });
    expect(await folder.json('verify')).toEqual({ performances: 0, differences: [], integrity: 'ok' });
    expect(readdirSync(join(folder.data, 'replaced'))).toHaveLength(1);
    // What was replaced was backed up, too.
    const [kept = ''] = readdirSync(join(folder.data, 'backups'));
    expect(kept).toMatch(/-restore\.zip$/);
    expect(await folder.json('restore', join(folder.data, 'backups', kept))).toEqual({
      bytes: statSync(join(folder.data, 'backups', kept)).size,
    });
    expect(await folder.json('verify')).toMatchObject({ performances: 60, differences: [], integrity: 'ok' });
  });

  it('backs up beside a running application, and does not restore under it', async () => {
    const owner = openOwner(folder.data, 'The application');
    expect(await folder.run('backup', file())).toMatchObject({ code: 0 });
    expect(readManifest(file()).clubs).toEqual(['Harriers']);
    expect(await folder.run('restore', file())).toMatchObject({
      code: 3,
      err: expect.stringContaining('The application') as string,
    });
    owner.close();
  });

  it('restores where there is nothing, and where the database is beyond repair', async () => {
    await folder.json('backup', file());
    const other = openCliFolder();
    expect(await other.run('restore', file())).toMatchObject({ code: 0 });
    expect(await other.json('verify')).toMatchObject({ differences: [], integrity: 'ok' });
    expect(readdirSync(other.data)).not.toContain('replaced');
    writeFileSync(join(other.data, databaseName), 'something else');
    expect(await other.run('restore', file())).toMatchObject({ code: 0 });
    const [aside = ''] = readdirSync(join(other.data, 'replaced'));
    expect(readFileSync(join(other.data, 'replaced', aside, databaseName), 'utf8')).toBe('something else');
    other.remove();
  });

  it('says in a sentence what stands in the way', async () => {
    await folder.json('backup', file());
    const newer = folder.file('newer.zip', readFileSync(file()));
    const bytes = readFileSync(newer);
    const text = bytes.toString('latin1').replace('"format":1', '"format":2');
    writeFileSync(newer, Buffer.from(text, 'latin1'));
    mkdirSync(folder.path('a-folder'));
    const refused = async (code: number, sentence: string, ...args: string[]) =>
      expect(await folder.run(...args)).toMatchObject({
        code,
        out: '',
        err: expect.stringContaining(sentence) as string,
      });
    await refused(3, 'made by a newer TrackRecord', 'restore', newer);
    await refused(2, 'is not a backup of TrackRecord', 'restore', folder.file('text.zip', 'text'));
    await refused(2, 'is damaged', 'restore', folder.file('cut.zip', readFileSync(file()).subarray(0, 5000)));
    await refused(2, 'is not there', 'restore', folder.path('missing.zip'));
    await refused(2, 'is a folder', 'backup', folder.path('a-folder'));
    await refused(2, 'There is no folder', 'backup', folder.path('no/such/club.zip'));
    const empty = openCliFolder();
    expect(await empty.run('backup', file())).toMatchObject({
      code: 2,
      err: expect.stringContaining('no database') as string,
    });
    empty.remove();
  });
});
