import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openExport, removeOldExports, storeExport } from '#main/files/exports.ts';
import { tidyFileName } from '#main/files/file-name.ts';
import { openUpload, removeOldUploads, storeUpload, uploadLimit } from '#main/files/uploads.ts';
import { openLogFile } from '#main/log-file.ts';
import { openLog } from '#main/log.ts';

let dataFolder: string;

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'trackrecord-files-'));
});

afterEach(() => rm(dataFolder, { recursive: true }));

const hostileIds = [
  '',
  '.',
  '..',
  '../trackrecord.sqlite',
  '..\\trackrecord.sqlite',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '0190f3a0-0000-7000-8000-000000000001.json',
  '0190f3a0-0000-7000-8000-000000000001/../x',
  '0190F3A0-0000-7000-8000-00000000000G',
  '0190f3a0-0000-7000-8000-000000000001\u0000',
  '0190f3a0-0000-7000-8000-000000000001',
];

describe('an uploaded file', () => {
  it('lies under an id of ours with its bytes, and keeps its name beside them', async () => {
    const file = new File(['Näme;Zeit\r\n'], 'C:\\Users\\Ada\\Wettkampf 2026.csv', { type: 'text/csv' });
    const { uploadId, name, bytes } = await storeUpload(dataFolder, file);
    expect([name, bytes]).toEqual(['Wettkampf 2026.csv', 12]);
    const opened = openUpload(dataFolder, uploadId);
    expect(opened.name).toBe('Wettkampf 2026.csv');
    expect(await readFile(opened.path, 'utf8')).toBe('Näme;Zeit\r\n');
    expect((await readdir(join(dataFolder, 'uploads'))).sort()).toEqual([uploadId, `${uploadId}.json`]);
  });

  it.each(hostileIds)('is not found under %j', (id) => {
    expect(() => openUpload(dataFolder, id)).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE', data: { file: id, problem: 'missing' } }),
    );
  });

  it('above 100 MB is refused and leaves nothing', async () => {
    const file = new File(['x'], 'large.csv');
    Object.defineProperty(file, 'size', { value: uploadLimit + 1 });
    await expect(storeUpload(dataFolder, file)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      data: { problem: 'too-large' },
    });
    await expect(readdir(dataFolder)).resolves.toEqual([]);
  });

  it('whose reading breaks off leaves nothing', async () => {
    const file = new File(['x'], 'broken.csv');
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    Object.defineProperty(file, 'stream', { value: () => broken });
    await expect(storeUpload(dataFolder, file)).rejects.toThrow('gone');
    await expect(readdir(join(dataFolder, 'uploads'))).resolves.toEqual([]);
  });

  it('is removed after a day', async () => {
    const [old, fresh] = await Promise.all(
      ['old.csv', 'new.csv'].map((name) => storeUpload(dataFolder, new File(['x'], name))),
    );
    const now = Date.now();
    for (const end of ['', '.json']) {
      const path = join(dataFolder, 'uploads', `${old?.uploadId}${end}`);
      await utimes(path, new Date(now), new Date(now - 25 * 60 * 60 * 1000));
    }
    removeOldUploads(dataFolder, now);
    expect(openUpload(dataFolder, fresh?.uploadId ?? '').name).toBe('new.csv');
    expect(() => openUpload(dataFolder, old?.uploadId ?? '')).toThrow('FILE_UNREADABLE');
  });
});

describe('a made file', () => {
  it('is handed out with its name, type and bytes', async () => {
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255]);
    const file = await openExport(
      dataFolder,
      storeExport(dataFolder, 'Records: U13/U15.pdf', 'application/pdf', bytes),
    );
    expect([file.name, file.type]).toEqual(['U15.pdf', 'application/pdf']);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  it.each(hostileIds)('is not found under %j', async (id) => {
    await expect(openExport(dataFolder, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of an application that made none is no error to clean up', () => {
    expect(() => removeOldExports(dataFolder, Date.now())).not.toThrow();
  });

  it('cannot be kept where the folder is in the way', async () => {
    await writeFile(join(dataFolder, 'exports'), '');
    expect(() => storeExport(dataFolder, 'a.csv', 'text/csv', 'x')).toThrow(
      expect.objectContaining({ code: 'FOLDER_READ_ONLY' }),
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['results.csv', 'results.csv'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'file'],
    ['', 'file'],
    ['. hidden. ', 'hidden'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['a\r\nSet-Cookie: x.csv', 'aSet-Cookie x.csv'],
    ['a"b<c>d|e?f*g:h.csv', 'abcdefgh.csv'],
    ['Læufer 日本.csv', 'Læufer 日本.csv'],
  ])('%j is shown as %j', (given, shown) => {
    expect(tidyFileName(given)).toBe(shown);
  });

  it('of any length keeps its beginning and its ending', () => {
    const name = tidyFileName(`${'very'.repeat(100)} long.csv`);
    expect([...name].length).toBe(150);
    expect(name).toMatch(/^very.*… ?.*long\.csv$/);
  });
});

describe('the log', () => {
  const lines = async (name: string) => (await readFile(join(dataFolder, 'logs', name), 'utf8')).trimEnd().split('\n');

  it('holds one JSON line for each thing said, with the stack of an error', async () => {
    openLog(dataFolder).error({ reference: 'K7Q-2MP', err: new TypeError('wrong') }, 'bug');
    const [line = ''] = await lines('trackrecord.log');
    expect(JSON.parse(line)).toMatchObject({
      level: 50,
      msg: 'bug',
      reference: 'K7Q-2MP',
      err: { type: 'TypeError', message: 'wrong' },
    });
    expect(JSON.parse(line).err.stack).toContain('files.test.ts');
  });

  it('moves aside when it is large, and keeps four older files', async () => {
    const file = openLogFile(dataFolder, 20);
    for (let count = 0; count < 20; count += 1) file.write(`line number ${count}\n`);
    expect((await readdir(join(dataFolder, 'logs'))).sort()).toEqual([
      'trackrecord.1.log',
      'trackrecord.2.log',
      'trackrecord.3.log',
      'trackrecord.4.log',
      'trackrecord.log',
    ]);
    expect(await lines('trackrecord.log')).toEqual(['line number 19']);
    expect(await lines('trackrecord.4.log')).toEqual(['line number 15']);
  });

  it('goes on where it ended before', async () => {
    openLogFile(dataFolder).write('first\n');
    openLogFile(dataFolder).write('second\n');
    expect(await lines('trackrecord.log')).toEqual(['first', 'second']);
  });
});
