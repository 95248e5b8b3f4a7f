import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { databaseName } from '#main/db/open.ts';
import { storeUpload } from '#main/files/uploads.ts';
import { keepProof, proofPath, sha256Of, thumbnailPath } from '#main/proofs/proof-folder.ts';
import { localUser, openTestApp, quietProgress, type TestApp } from '#tests/support/app.ts';
import {
  anyJpeg,
  anyPdf,
  anyPng,
  anyZip,
  htmlText,
  picture,
  pixelFlood,
  svgText,
  talkativeJpeg,
} from '#tests/support/proof-files.ts';
import { jobRefusal, newClub, refusal, sound, type TestClub } from '#tests/support/test-club.ts';
import { addProof } from '#tests/support/test-files.ts';
import { trailOf } from '#tests/support/trail.ts';

const day = 24 * 60 * 60 * 1000;

let test: TestApp;
let club: TestClub;
let performanceId: string;

beforeEach(() => {
  test = openTestApp();
  club = newClub(test);
  performanceId = club.record(club.athlete('Ada Example'), '12.45').id;
});

afterEach(() => test.close());

const listOf = (of = performanceId) => test.call('proofs', 'list', { clubId: club.id, performanceId: of });
const filesIn = (folder: string) =>
  existsSync(join(test.folder, folder))
    ? readdirSync(join(test.folder, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
const remove = (proofId: string) =>
  test.call('proofs', 'remove', { clubId: club.id, proofId, reason: 'Another race.' });
const restore = (proofId: string) => test.call('proofs', 'restore', { clubId: club.id, proofId });
const tidy = () => test.job('proofs.tidy', {});
const verify = () => test.job('system.verify', {});
const onlyRow = () => listOf()[0] ?? expect.fail('no proof');

/** As if everything of the proof folder had been stored so many days ago. */
function age(days: number): void {
  const then = (Date.now() - days * day) / 1000;
  for (const entry of filesIn('proofs')) utimesSync(join(entry.parentPath, entry.name), then, then);
}

/** As if a removal had happened so many days ago: written past the door, which is what only a test does. */
function removedDaysAgo(proofId: string, days: number): void {
  const file = new Database(join(test.folder, databaseName));
  file.exec('UPDATE write_guard SET is_open = 1');
  file.prepare('UPDATE proof SET removed_at = ? WHERE uuid = ?').run(Date.now() - days * day, proofId);
  file.exec('UPDATE write_guard SET is_open = 0');
  file.close();
}

describe('a proof', () => {
  it('is stored under the hash of what is kept, with a picture of it, and says who added what', async () => {
    const sent = await talkativeJpeg();
    const { id, isNew, uploaded } = await addProof(club, performanceId, sent, { name: 'C:\\home\\Finish 100m.JPG' });
    expect([isNew, uploaded]).toEqual([true, sha256Of(sent)]);
    const proof = onlyRow();
    expect(proof).toMatchObject({
      id,
      kind: 'photo-finish',
      label: 'Finish 100m.JPG',
      mediaType: 'image/jpeg',
      width: 60,
      height: 40,
      capturedAt: '2026-06-14T15:32:10+02:00',
      hasThumbnail: true,
      removal: null,
    });
    const path = proofPath(test.folder, proof.sha256);
    expect(sha256Of(readFileSync(path))).toBe(proof.sha256);
    expect(statSync(path).size).toBe(proof.bytes);
    expect(existsSync(thumbnailPath(test.folder, proof.sha256))).toBe(true);
    expect(await verify()).toMatchObject(sound);
  });

  it('leaves nothing of the file as it was sent on this computer', async () => {
    const sent = await talkativeJpeg();
    await addProof(club, performanceId, sent);
    await jobRefusal(addProof(club, performanceId, Buffer.from(svgText)));
    expect(filesIn('uploads')).toEqual([]);
    for (const entry of [...filesIn('proofs'), ...filesIn('proof-thumbnails')]) {
      expect(readFileSync(join(entry.parentPath, entry.name), 'latin1')).not.toMatch(/Secret|<svg/);
    }
  });

  it('is told of in the audit trail with the hash of what was sent', async () => {
    const sent = await anyPng();
    const { id } = await addProof(club, performanceId, sent);
    test.call('proofs', 'open', { clubId: club.id, proofId: id });
    const [added, opened] = trailOf(test.folder).slice(-2);
    expect(added).toMatchObject({ action: 'proofs.add', club: club.id, subject: id });
    expect(added?.detail).toMatchObject({ uploaded: sha256Of(sent), stored: onlyRow().sha256 });
    expect(opened).toMatchObject({ action: 'proofs.open', club: club.id, detail: { input: { proofId: id } } });
  });

  it('is handed out as it is kept, with its own ending', async () => {
    const jpeg = await addProof(club, performanceId, await anyJpeg(), { label: 'Finish/line.gif' });
    const file = test.call('proofs', 'open', { clubId: club.id, proofId: jpeg.id });
    expect([file.name, file.type]).toEqual(['Finish-line.jpg', 'image/jpeg']);
    expect(sha256Of(new Uint8Array(await file.arrayBuffer()))).toBe(onlyRow().sha256);
    const small = test.call('proofs', 'thumbnail', { clubId: club.id, proofId: jpeg.id });
    expect(small.type).toBe('image/webp');
  });

  it('may be a PDF, which is kept byte by byte and has no picture', async () => {
    const pdf = anyPdf();
    const { id } = await addProof(club, performanceId, pdf, { name: 'sheet.pdf', kind: 'result-sheet' });
    const file = test.call('proofs', 'open', { clubId: club.id, proofId: id });
    expect(Buffer.from(await file.arrayBuffer()).equals(pdf)).toBe(true);
    expect(onlyRow()).toMatchObject({ mediaType: 'application/pdf', width: null, hasThumbnail: false });
    expect(refusal(() => test.call('proofs', 'thumbnail', { clubId: club.id, proofId: id })).code).toBe('NOT_FOUND');
  });

  it('is one proof where the same file is sent twice, and one file where it proves two results', async () => {
    const first = await addProof(club, performanceId, await anyPng());
    const again = await addProof(club, performanceId, await anyPng());
    expect(again).toMatchObject({ id: first.id, isNew: false });
    const other = club.record(club.athlete('Bea Sample'), '12.90').id;
    expect(await addProof(club, other, await anyPng())).toMatchObject({ isNew: true });
    expect(filesIn('proofs')).toHaveLength(1);
    expect([listOf().length, listOf(other).length]).toEqual([1, 1]);
  });

  it('can be called another kind of proof, and only by its own club', async () => {
    const { id } = await addProof(club, performanceId, await anyPng());
    const change = (clubId: string) => test.call('proofs', 'change', { clubId, proofId: id, kind: 'photo' });
    expect(refusal(() => change(newClub(test).id)).code).toBe('NOT_FOUND');
    expect(change(club.id)).toEqual({ id });
    expect(onlyRow()).toMatchObject({ kind: 'photo', label: 'finish.png', sha256: expect.any(String) });
    expect(trailOf(test.folder).at(-1)).toMatchObject({ action: 'proofs.change', club: club.id, subject: id });
    expect(await verify()).toMatchObject(sound);
    remove(id);
    expect(refusal(() => change(club.id)).code).toBe('NOT_FOUND');
  });

  it('stays with its result through a correction, a deletion and its undoing', async () => {
    const { id } = await addProof(club, performanceId, await anyPng());
    const corrected = test.call('performances', 'correct', {
      ...club.typed(test.call('athletes', 'list', { clubId: club.id }).rows[0]?.id ?? '', { mark: '12.46' }),
      performanceId,
      reason: 'A slip.',
      isConfirmed: true,
    }).id;
    expect(listOf(corrected).map((proof) => proof.id)).toEqual([id]);
    test.call('performances', 'remove', { clubId: club.id, performanceId: corrected, reason: 'Not ours.' });
    expect(listOf(corrected)).toHaveLength(1);
    age(40);
    await tidy();
    const restored = test.call('performances', 'restore', { clubId: club.id, performanceId: corrected }).id;
    expect(listOf(restored).map((proof) => proof.id)).toEqual([id]);
    expect(test.call('proofs', 'open', { clubId: club.id, proofId: id }).size).toBeGreaterThan(0);
  });

  it('cannot hang on a deleted result', async () => {
    test.call('performances', 'remove', { clubId: club.id, performanceId, reason: 'Not ours.' });
    expect((await jobRefusal(addProof(club, performanceId, await anyPng()))).code).toBe('ALREADY_DELETED');
    expect(filesIn('proofs')).toEqual([]);
  });

  it('has a label that shows what it is called and leads nowhere', async () => {
    const labels = [
      ['../../etc/passwd', 'etc/passwd'],
      ['..\\..\\windows\\system32', 'windows\\system32'],
      ['a\u0000b\u001b[31mc', 'ab[31mc'],
      ['fin\u202egnp.exe', 'fingnp.exe'],
      ['  two \n lines ', 'two lines'],
      ['', 'finish.png'],
    ] as const;
    for (const [index, [label, shown]] of labels.entries()) {
      const { id } = await addProof(club, performanceId, await anyPng(20 + index, 20), { label });
      expect(listOf().find((proof) => proof.id === id)?.label).toBe(shown);
    }
    const { id } = await addProof(club, performanceId, await anyPng(99, 20), { label: 'x'.repeat(900) });
    expect(listOf().find((proof) => proof.id === id)?.label).toHaveLength(120);
  });
});

describe('what is no proof', () => {
  it('is refused in words, and nothing of it is kept', async () => {
    const hostile: readonly (readonly [string, Uint8Array, string])[] = [
      ['finish.png', Buffer.from(svgText), 'svg'],
      ['finish.jpg', Buffer.from(htmlText), 'html'],
      ['../../../finish.png', anyZip(), 'archive'],
      ['flood.png', pixelFlood(), 'too-many-pixels'],
      ['empty.png', Buffer.alloc(0), 'empty'],
      ['large.png', Buffer.concat([await anyPng(), Buffer.alloc(10 * 1024 * 1024)]), 'too-large'],
      ['half.png', (await anyPng(200, 200)).subarray(0, 1000), 'damaged'],
      ['page.pdf', Buffer.concat([anyPdf(), anyZip()]), 'hidden-content'],
    ];
    for (const [name, bytes, problem] of hostile) {
      const refused = await jobRefusal(addProof(club, performanceId, bytes, { name }));
      expect(refused).toMatchObject({ code: 'PROOF_REFUSED', data: { problem } });
      expect((refused.data as { file: string }).file).not.toContain('/');
    }
    expect([listOf(), filesIn('proofs'), filesIn('uploads')]).toEqual([[], [], []]);
  });

  it('is an upload that is not there, and anything that is not an id of one', async () => {
    for (const uploadId of ['../../trackrecord.sqlite', '00000000-0000-4000-8000-000000000000', '', 'a\u0000b']) {
      const input = { clubId: club.id, performanceId, uploadId, kind: 'photo' };
      expect((await jobRefusal(test.job('proofs.add', input))).code).toBe('FILE_UNREADABLE');
    }
  });
});

describe('another club', () => {
  it('reaches no proof by any of its ids', async () => {
    const { id } = await addProof(club, performanceId, await anyPng());
    const other = newClub(test);
    const theirs = { clubId: other.id, proofId: id };
    expect(refusal(() => test.call('proofs', 'open', theirs)).code).toBe('NOT_FOUND');
    expect(refusal(() => test.call('proofs', 'thumbnail', theirs)).code).toBe('NOT_FOUND');
    expect(refusal(() => test.call('proofs', 'remove', { ...theirs, reason: 'x' })).code).toBe('NOT_FOUND');
    expect(refusal(() => test.call('proofs', 'list', { clubId: other.id, performanceId })).code).toBe('NOT_FOUND');
    expect((await jobRefusal(addProof(other, performanceId, await anyPng()))).code).toBe('NOT_FOUND');
    remove(id);
    expect(refusal(() => test.call('proofs', 'restore', theirs)).code).toBe('NOT_FOUND');
  });
});

describe('a path', () => {
  it.each([
    '../../../etc/passwd',
    '..',
    '',
    'a'.repeat(63),
    `${'a'.repeat(63)}/`,
    `${'a'.repeat(64)}\u0000`,
    `${'a'.repeat(64)}\n`,
    `../${'a'.repeat(61)}`,
    'A'.repeat(64),
    `${'a'.repeat(60)}.tmp`,
    'CON',
    `%2e%2e%2f${'a'.repeat(55)}`,
    `\\\\?\\C:\\${'a'.repeat(57)}`,
  ])('is made of 64 hexadecimal digits and of nothing else: %j', (name) => {
    expect(() => proofPath(test.folder, name)).toThrow('SHA-256');
    expect(() => thumbnailPath(test.folder, name)).toThrow('SHA-256');
  });
});

describe('removing a proof', () => {
  it('can be undone, and says why it was removed', async () => {
    const { id } = await addProof(club, performanceId, await anyPng());
    remove(id);
    expect(onlyRow().removal?.reason).toBe('Another race.');
    expect(refusal(() => test.call('proofs', 'open', { clubId: club.id, proofId: id })).code).toBe('NOT_FOUND');
    expect(refusal(() => remove(id)).code).toBe('NOT_FOUND');
    restore(id);
    expect(onlyRow().removal).toBe(null);
    expect(restore(id)).toEqual({ restored: true });
    expect(await verify()).toMatchObject(sound);
  });

  it('keeps the file for thirty days and no longer', async () => {
    const { id } = await addProof(club, performanceId, await anyPng());
    remove(id);
    age(29);
    removedDaysAgo(id, 29);
    expect(await tidy()).toMatchObject({ removed: 0 });
    restore(id);
    remove(id);
    age(32);
    removedDaysAgo(id, 32);
    expect(await tidy()).toMatchObject({ removed: 1 });
    expect([filesIn('proofs'), filesIn('proof-thumbnails'), listOf()]).toEqual([[], [], []]);
    expect(refusal(() => restore(id)).code).toBe('NOT_FOUND');
  });
});

describe('tidying up', () => {
  it('leaves alone what another result or another club needs', async () => {
    const { id } = await addProof(club, performanceId, await anyPng());
    const other = newClub(test);
    const theirs = other.record(other.athlete('Cora Example'), '13.45').id;
    await addProof(other, theirs, await anyPng());
    remove(id);
    removedDaysAgo(id, 90);
    age(90);
    expect(await tidy()).toMatchObject({ removed: 0 });
    expect(filesIn('proofs')).toHaveLength(1);
  });

  it('collects what a crash left behind, after a day, and half-written files too', async () => {
    keepProof(test.folder, await anyPng(), Date.now());
    const half = join(test.folder, 'proofs', 'ab', '01234567-89ab-4cde-8f01-23456789abcd.tmp');
    mkdirSync(join(half, '..'), { recursive: true });
    writeFileSync(half, 'half');
    expect(await tidy()).toMatchObject({ removed: 0 });
    expect(await verify()).toMatchObject(sound);
    expect(filesIn('proofs')).toHaveLength(2);
    age(1.1);
    expect(await tidy()).toMatchObject({ removed: 1 });
    expect(filesIn('proofs')).toEqual([]);
  });

  it('never takes what a job has just stored and not yet told of', async () => {
    const png = await anyPng();
    const { id } = await addProof(club, performanceId, png);
    remove(id);
    removedDaysAgo(id, 90);
    age(90);
    const { uploadId } = await storeUpload(test.folder, new File([png], 'a.png'));
    const input = { clubId: club.id, performanceId, uploadId, kind: 'photo' };
    const prepared = await test.app.prepareJob('proofs.add', input, localUser, quietProgress);
    await tidy();
    await test.app.finishJob('proofs.add', input, prepared, localUser, quietProgress);
    const [kept] = listOf().filter((proof) => proof.removal === null);
    const file = test.call('proofs', 'open', { clubId: club.id, proofId: kept?.id ?? '' });
    expect(file.size).toBe(kept?.bytes);
  });

  it('makes thumbnails that are gone', async () => {
    await addProof(club, performanceId, await anyPng());
    rmSync(join(test.folder, 'proof-thumbnails'), { recursive: true });
    expect(onlyRow().hasThumbnail).toBe(false);
    expect(await tidy()).toMatchObject({ thumbnails: 1 });
    expect(onlyRow().hasThumbnail).toBe(true);
  });
});

describe('a check of everything', () => {
  async function detailsOfVerify(): Promise<string> {
    const { differences } = (await verify()) as { differences: { what: string; detail: string }[] };
    expect(differences.every(({ what }) => what === 'proofs')).toBe(true);
    return differences.map(({ detail }) => detail).join('\n');
  }

  it('names a changed, a missing and an orphaned file', async () => {
    const { id: changed } = await addProof(club, performanceId, await anyPng(30, 30), { label: 'Changed' });
    const { id: missing } = await addProof(club, performanceId, await anyPng(40, 30), { label: 'Missing' });
    const [first, second] = listOf();
    const path = proofPath(test.folder, first?.sha256 ?? '');
    const bytes = readFileSync(path);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    rmSync(proofPath(test.folder, second?.sha256 ?? ''));
    const orphan = keepProof(test.folder, await anyPng(50, 30), Date.now());
    writeFileSync(join(test.folder, 'proofs', 'notes.txt'), 'mine');
    age(3);
    const found = await detailsOfVerify();
    expect(found).toContain(`${changed} (Changed) is not what was stored`);
    expect(found).toContain(`${missing} (Missing) is missing`);
    expect(found).toContain(`proofs/${orphan.slice(0, 2)}/${orphan}`);
    expect(found).toContain('proofs/notes.txt');
    const opening = (proofId: string) => refusal(() => test.call('proofs', 'open', { clubId: club.id, proofId }));
    expect(opening(changed)).toMatchObject({ code: 'PROOF_UNAVAILABLE', data: { problem: 'changed' } });
    expect(opening(missing)).toMatchObject({ code: 'PROOF_UNAVAILABLE', data: { problem: 'missing' } });
  });

  it('is content again when a damaged file was added again', async () => {
    const png = await anyPng();
    await addProof(club, performanceId, png);
    writeFileSync(proofPath(test.folder, onlyRow().sha256), 'damaged');
    expect(await detailsOfVerify()).toContain('not what was stored');
    expect(await addProof(club, performanceId, png)).toMatchObject({ isNew: false });
    expect(await verify()).toMatchObject(sound);
  });
});

describe('the grid', () => {
  it('finds results with and without proof, and marks them', async () => {
    const bare = club.record(club.athlete('Bea Sample'), '12.90').id;
    const { id } = await addProof(club, performanceId, await picture().png().toBuffer());
    const ids = (proof?: 'any' | 'none') =>
      test.call('performances', 'list', { clubId: club.id, ...(proof === undefined ? {} : { proof }) });
    expect(ids('any').rows.map((row) => [row.id, row.hasProof])).toEqual([[performanceId, true]]);
    expect(ids('none').rows.map((row) => [row.id, row.hasProof])).toEqual([[bare, false]]);
    expect(ids('none').total).toBe(1);
    expect(ids().total).toBe(2);
    remove(id);
    expect(ids('any').total).toBe(0);
  });
});
