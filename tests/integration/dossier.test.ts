import { rmSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { proofPath } from '#main/proofs/proof-folder.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { anyJpeg, anyPdf, anyPng, anyWebp, talkativeJpeg } from '#tests/support/proof-files.ts';
import { jobRefusal, newClub, type TestClub } from '#tests/support/test-club.ts';
import { addProof, exported } from '#tests/support/test-files.ts';
import { makeFonts } from '#tests/unit/export/fonts.ts';
import { readPdf } from '#tests/unit/export/pdf-text.ts';

let test: TestApp;
let club: TestClub;

beforeAll(() => {
  makeFonts();
  test = openTestApp();
});
afterAll(() => test.close());
beforeEach(() => {
  club = newClub(test);
});

async function dossier(performanceId: string): Promise<string[]> {
  const { bytes, type } = await exported(club, 'dossier', 'pdf', { performanceId });
  expect(type).toBe('application/pdf');
  return (await readPdf(bytes)).pages.map(({ words }) => words);
}

const hashesOf = (performanceId: string) =>
  test.call('proofs', 'list', { clubId: club.id, performanceId }).map((proof) => proof.sha256);

describe('a dossier', () => {
  it('tells the facts, the verdict with its rule, the history, the versions, the decisions and the proof', async () => {
    const una = club.athlete('Una Hart', 'F', '2009-12-01');
    club.record(una, '5.30', { discipline: 'LJ', day: '2024-06-14' });
    const first = club.record(una, '5.41', { discipline: 'LJ', wind: '-0.7', competition: 'Open Meeting' }).id;
    const { id } = test.call('performances', 'correct', {
      ...club.typed(una, { discipline: 'LJ', mark: '5.42', wind: '-0.7', competition: 'Open Meeting' }),
      performanceId: first,
      reason: 'Read again on the card.',
      isConfirmed: true,
    });
    test.call('performances', 'decide', {
      clubId: club.id,
      performanceId: id,
      ruling: 'ratified',
      reason: 'Card seen.',
    });
    await addProof(club, id, await talkativeJpeg(), { label: 'Card of the jump', kind: 'field-card' });
    const [text = '', ...more] = await dossier(id);
    const all = [text, ...more].join(' ');
    for (const words of [
      club.name,
      '5.42 m · Una Hart',
      'Under 17 women',
      'Open Meeting',
      '-0.7 m/s',
      'Club record',
      'Record history: Long Jump, Under 17 women',
      '14 June 2024',
      'this result',
      'taken out: Read again on the card.',
      'Ratified',
      'Card seen.',
      'Field card',
      'taken 14 June 2026, 15:32 by the camera’s clock',
      `SHA-256 ${hashesOf(id)[0] ?? ''}`,
    ]) {
      expect(all).toContain(words);
    }
  });

  it('has each picture on a page of its own, whatever its format, and lists a PDF', async () => {
    const { id } = club.record(club.athlete('Una Hart'), '12.45');
    await addProof(club, id, await anyJpeg(400, 100), { label: 'One' });
    await addProof(club, id, await anyPng(100, 400), { label: 'Two' });
    await addProof(club, id, await anyWebp(), { label: 'Three' });
    await addProof(club, id, anyPdf(), { label: 'Four', kind: 'result-sheet' });
    const pages = await dossier(id);
    expect(pages.slice(-3).map((words) => /Photo finish · (\w+)/.exec(words)?.[1])).toEqual(['One', 'Two', 'Three']);
    expect(pages.join(' ')).toContain('PDF, kept apart from this dossier');
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
  });

  it('says where a file is missing or was changed, and is made all the same', async () => {
    const { id } = club.record(club.athlete('Una Hart'), '12.45');
    await addProof(club, id, await anyPng(30, 30), { label: 'Gone' });
    await addProof(club, id, await anyPng(40, 30), { label: 'Other' });
    const [gone = '', other = ''] = hashesOf(id);
    rmSync(proofPath(test.folder, gone));
    writeFileSync(proofPath(test.folder, other), 'something else');
    const all = (await dossier(id)).join(' ');
    expect(all).toContain('The file is not on this computer any more');
    expect(all).toContain('The file was changed since it was stored');
  });

  it('shows no photo of somebody who refused, or of a minor without consent, and every other proof', async () => {
    const refused = club.athlete('Una Hart', 'F', '1999-12-01', { photoConsent: 'refused' });
    const child = club.athlete('Mina Larkin', 'F', '2013-05-05');
    const allowed = club.athlete('Vera Nash', 'F', '2013-05-05', { photoConsent: 'given' });
    const adult = club.athlete('Wilma Orr', 'F', '1990-05-05');
    const pagesOf = async (athleteId: string) => {
      const { id } = club.record(athleteId, '12.45');
      await addProof(club, id, await anyPng(40, 30), { label: 'Finish' });
      await addProof(club, id, await anyPng(50, 30), { label: 'Party', kind: 'photo' });
      return dossier(id);
    };
    for (const [athleteId, name] of [
      [refused, 'Una Hart'],
      [child, 'Mina Larkin'],
    ] as const) {
      const pages = await pagesOf(athleteId);
      expect(pages.join(' ')).toContain(`The photo is not shown: there is no consent to pictures of ${name}.`);
      expect(pages.filter((words) => /Photo finish · Finish/.test(words))).toHaveLength(1);
      expect(pages.filter((words) => /Photo · Party/.test(words))).toEqual([]);
    }
    for (const athleteId of [allowed, adult]) {
      const pages = await pagesOf(athleteId);
      expect(pages.join(' ')).not.toContain('The photo is not shown');
      expect(pages.filter((words) => /Photo · Party/.test(words))).toHaveLength(1);
    }
  });

  it('is of a result without proof, too, and never of one of another club', async () => {
    const { id } = club.record(club.athlete('Una Hart'), '12.45');
    const pages = await dossier(id);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('No file proves this result.');
    const foreign = { clubId: newClub(test).id, what: 'dossier', format: 'pdf', performanceId: id };
    expect((await jobRefusal(test.job('files.export', foreign))).code).toBe('NOT_FOUND');
  });
});

it('the command line names a proof file that was changed', async () => {
  const { id } = club.record(club.athlete('Una Hart'), '12.45');
  const { id: proofId } = await addProof(club, id, await anyPng(77, 30), { label: 'Finish' });
  const [sha256 = ''] = hashesOf(id);
  writeFileSync(proofPath(test.folder, sha256), 'something else');
  let told = '';
  const code = await runCli(['verify', '--data', test.folder], {
    out: async (text) => void (told += String(text)),
    say: (text) => void (told += text),
    input: async () => '',
    env: {},
    isWatched: false,
    now: () => Date.now(),
  });
  expect(code).not.toBe(0);
  expect(told.replaceAll(/\s+/g, ' ')).toContain(`the file of proof ${proofId} (Finish) is not what was stored`);
});
