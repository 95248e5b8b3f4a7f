import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { ClubSettings } from '#shared/domain/club-settings.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, refusal, type TestClub } from '#tests/support/test-club.ts';
import { exported } from '#tests/support/test-files.ts';
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

const settingsOf = (certificate: Partial<ClubSettings['certificate']>) => {
  const settings = test.call('clubs', 'list').find((each) => each.id === club.id)?.settings;
  if (settings === undefined) throw new Error('the club is not there');
  return { ...settings, certificate: { ...settings.certificate, ...certificate } };
};

async function certificate(performanceId: string, more: object = { kind: 'record' }): Promise<string> {
  const { bytes, type, rows } = await exported(club, 'certificate', 'pdf', { performanceId, ...more });
  const { pages } = await readPdf(bytes);
  expect([type, rows, pages.length]).toEqual(['application/pdf', 1, 1]);
  return pages[0]?.words ?? '';
}

describe('a certificate', () => {
  it('of a record names athlete, mark, event, group, club, competition, day and who signs', async () => {
    const una = club.athlete('Una Hart', 'F', '2009-12-01');
    const { id } = club.record(una, '5.41', { discipline: 'LJ', wind: '-0.7', competition: 'Open Meeting' });
    const words = await certificate(id);
    for (const text of [
      club.name,
      'Club record',
      'Una Hart',
      '5.41 m',
      'wind −0.7 m/s',
      'in the Long Jump, Under 17 women',
      'set at Open Meeting',
      '14 June 2025',
      'Date',
      'Records officer',
    ]) {
      expect(words).toContain(text);
    }
  });

  it('is of the group that is asked for, and stays one when the record has fallen', async () => {
    const ada = club.athlete('Ada Fennimore');
    const first = club.record(ada, '12.45', { wind: '0.0' });
    club.record(ada, '12.40', { wind: '0.0', day: '2025-06-15' });
    expect(await certificate(first.id)).toContain('in the 100m, Senior women');
    expect(await certificate(first.id, { kind: 'record', ageGroup: 'ALL' })).toContain('women of all ages');
    const refused = exported(club, 'certificate', 'pdf', { performanceId: first.id, kind: 'record', ageGroup: 'U20' });
    await expect(jobRefusal(refused)).resolves.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('of a record says the mark that counts, not the windy one of the same series', async () => {
    const ada = club.athlete('Ada Fennimore');
    const attempts = [
      { mark: '5.70', wind: '+2.6' },
      { mark: '5.44', wind: '+1.9' },
    ];
    const { id } = club.record(ada, '5.70', { discipline: 'LJ', wind: '+2.6', attempts });
    const words = await certificate(id);
    expect(words).toContain('5.44 m');
    expect(words).toContain('wind +1.9 m/s');
  });

  it('of a relay names every runner', async () => {
    const names = ['Ada Fennimore', 'Béa Garrick', 'Cleo Ξυδάκη', 'Dot Święta'];
    const { id } = club.record(
      names.map((name) => club.athlete(name)),
      '48.31',
      { discipline: '4x100m', gender: 'F', ageGroup: 'SEN' },
    );
    const words = await certificate(id);
    for (const name of names) expect(words).toContain(name);
  });

  it('of a medal without a mark says the place', async () => {
    const ada = club.athlete('Ada Fennimore');
    const { id } = club.record(ada, '', { discipline: '5km', season: 'cross-country', place: 2 });
    const words = await certificate(id, { kind: 'medal' });
    for (const text of ['Silver medal', '2nd place', 'Cross Country']) expect(words).toContain(text);
    expect(words).not.toContain('undefined');
  });

  it('has the words of the club', async () => {
    const id = club.record(club.athlete('Ada Fennimore'), '1.60', { discipline: 'HJ', competition: '' }).id;
    const text = 'Well done, {name}!\nIt was at {competition}\n{mark} for {club}';
    const settings = settingsOf({ recordText: text, signatories: ['Chair', 'Head coach'] });
    test.call('clubs', 'update', { clubId: club.id, settings });
    const words = await certificate(id);
    expect(words).toContain('Well done, Ada Fennimore!');
    expect(words).toContain(`1.60 m for ${club.name}`);
    expect(words).toContain('Head coach');
    // A line that asks for nothing that is known is left out.
    expect(words).not.toContain('It was at');
  });

  it('is not made for what is no record or medal, and not for a deleted result', async () => {
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.45', { wind: '0.0' });
    const slower = club.record(ada, '13.45', { wind: '0.0', day: '2025-06-15' });
    for (const kind of ['record', 'medal']) {
      const made = exported(club, 'certificate', 'pdf', { performanceId: slower.id, kind });
      await expect(jobRefusal(made)).resolves.toMatchObject({
        code: 'INVALID_INPUT',
        data: { fields: [{ field: 'kind' }] },
      });
    }
    club.remove(slower.id);
    const made = exported(club, 'certificate', 'pdf', { performanceId: slower.id, kind: 'record' });
    await expect(jobRefusal(made)).resolves.toMatchObject({ code: 'ALREADY_DELETED' });
  });

  it('is not given words that nothing fills in', () => {
    const settings = settingsOf({ recordText: '{name} was {fast}', medalText: '{}' });
    const { code, data } = refusal(() => test.call('clubs', 'update', { clubId: club.id, settings }));
    expect(code).toBe('INVALID_INPUT');
    expect(data).toMatchObject({
      fields: [{ field: 'settings.certificate.recordText' }, { field: 'settings.certificate.medalText' }],
    });
    expect(JSON.stringify(data)).toContain('{fast}');
  });
});

describe('what there is to print or to share of a performance', () => {
  it('are its records with what stood before, and its medal; names also as the public may see them', () => {
    const una = club.athlete('Una Hart', 'F', '2012-12-01');
    club.record(club.athlete('Bea Garrick', 'F', '2011-02-03'), '12.61', { wind: '0.0', day: '2024-05-01' });
    const { id } = club.record(una, '12.45', { wind: '0.0', place: 1, round: 'final', competition: 'Open Meeting' });
    expect(test.call('files', 'award', { clubId: club.id, performanceId: id })).toMatchObject({
      clubName: club.name,
      names: [{ full: 'Una Hart', short: 'Una H.' }],
      discipline: '100m',
      day: '2025-06-14',
      competition: 'Open Meeting',
      records: [
        { ageGroup: 'U13', category: 'Under 13 women', mark: '12.45 s', previous: null, improvement: null },
        {
          ageGroup: 'ALL',
          category: 'women of all ages',
          previous: { mark: '12.61', day: '2024-05-01' },
          improvement: 160,
        },
      ],
      medal: { medal: 'gold', title: 'Gold medal', place: '1st place' },
    });
  });

  it('is nothing where there is neither, and where the result was deleted', () => {
    const ada = club.athlete('Ada Fennimore');
    const best = club.record(ada, '12.45', { wind: '0.0' });
    const { id } = club.record(ada, '13.45', { wind: '0.0', day: '2025-06-15' });
    const award = (performanceId: string) => test.call('files', 'award', { clubId: club.id, performanceId });
    expect(award(id)).toMatchObject({ records: [], medal: null });
    expect(award(best.id).records).toHaveLength(2);
    club.remove(best.id);
    expect(award(best.id)).toMatchObject({ records: [], medal: null });
  });
});
