import { buffer } from 'node:stream/consumers';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';

import { openExport } from '#main/files/exports.ts';
import type { PersonExport } from '#shared/contract/privacy.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, type TestClub } from '#tests/support/test-club.ts';
import { trailOf } from '#tests/support/trail.ts';

let test: TestApp;
let club: TestClub;

beforeEach(() => {
  test = openTestApp();
  club = newClub(test);
});

afterEach(() => test.close());

/** The texts of a ZIP that was made for a download, by their names. */
async function textsOf(fileId: string): Promise<Map<string, string>> {
  const file = await openExport(test.folder, fileId);
  const bytes = Buffer.from(await file.arrayBuffer());
  const texts = new Map<string, string>();
  const zip = await yauzl.fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) {
    texts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  }
  return texts;
}

describe('everything about a person', () => {
  it('is one file for people and machines: results with decisions, deleted ones too, and what was done with the data', async () => {
    const athleteId = club.athlete('Zebulon Quixworth', 'M', '1999-03-04', {
      membershipNumber: 'QX-77',
      memberFrom: '2019',
      consent: 'given',
      note: '<b>left-handed</b>',
    });
    const other = club.athlete('Abel Thornby', 'M');
    const { id } = club.record(athleteId, '11.45', { wind: '+1.0' });
    club.decide(id, 'ratified');
    club.remove(club.record(athleteId, '11.99', { day: '2024-06-01' }).id, 'did not run');
    club.record(other, '11.11');
    const made = (await test.job('privacy.exportPerson', { clubId: club.id, athleteId })) as PersonExport;
    expect(made.fileName).toMatch(/^Zebulon Quixworth .*\.zip$/);
    const texts = await textsOf(made.fileId);
    const data = JSON.parse(texts.get('person.json') ?? '{}') as Record<string, object[]>;
    expect(data).toMatchObject({
      name: 'Zebulon Quixworth',
      entries: [
        {
          dateOfBirth: '1999-03-04',
          membershipNumber: 'QX-77',
          consentToName: 'given',
          consentToNameSince: '2026-11-22',
        },
      ],
      memberships: [{ from: '2019', to: '' }],
      trail: [
        { action: 'athletes.create' },
        { action: 'performances.record' },
        { action: 'performances.decide' },
        { action: 'performances.record' },
        { action: 'performances.remove' },
      ],
    });
    expect(data['performances']).toHaveLength(2);
    expect(JSON.stringify(data['performances'])).toContain('did not run');
    expect(JSON.stringify(data['performances'])).toContain('ratified');
    expect(JSON.stringify(data)).not.toContain('Thornby');
    const html = texts.get('person.html') ?? '';
    expect(html).toContain('&lt;b&gt;left-handed&lt;/b&gt;');
    expect(html).not.toContain('<b>left');
    expect(trailOf(test.folder).at(-1)).toMatchObject({
      action: 'privacy.exportPerson',
      outcome: 'done',
      club: club.id,
    });
  });
});

describe('the retention period', () => {
  const list = () => test.call('privacy', 'retention', { clubId: club.id });
  const former = (name: string, to: string) =>
    club.athlete(name, 'F', '1980-01-02', { memberFrom: '1995', memberTo: to });

  it('lists who left longer ago without a result since, the longest gone first', () => {
    former('Olive Farrow', '2019-12-31');
    former('Pia Grove', '2005');
    const active = former('Quinn Hale', '2001');
    club.record(active, '12.45', { day: '2025-06-14' });
    former('Rhea Ives', '2022-01-01');
    club.athlete('Sara Joyce', 'F', '1980-01-02', { memberFrom: '1995' });
    club.athlete('Tess Kerr');
    expect(list()).toMatchObject({ years: 6, before: '2020-11-22', total: 2 });
    expect(list().rows.map((row) => row.name)).toEqual(['Pia Grove', 'Olive Farrow']);
  });

  it('leaves out who is kept on purpose, until that day', () => {
    const athleteId = former('Pia Grove', '2005');
    test.call('privacy', 'keep', { clubId: club.id, athleteId, until: '2027-01-01' });
    expect(list()).toMatchObject({ total: 0, kept: [{ name: 'Pia Grove', keepUntil: '2027-01-01' }] });
    expect(refusal(() => test.call('privacy', 'keep', { clubId: club.id, athleteId, until: '2026-11-22' })).code).toBe(
      'INVALID_INPUT',
    );
    test.call('privacy', 'keep', { clubId: club.id, athleteId, until: '' });
    expect(list()).toMatchObject({ total: 1, kept: [] });
    expect(test.call('privacy', 'previewErasure', { clubId: club.id, athleteId })).toEqual({
      name: 'Pia Grove',
      performances: 0,
      recordsHeld: 0,
      photos: 0,
    });
  });

  it('is a setting of the club, and 0 asks about nobody', () => {
    former('Pia Grove', '2020-01-01');
    const settings = (retentionYears: number) => {
      const [own] = test.call('clubs', 'list').filter((each) => each.id === club.id);
      if (own === undefined) throw new Error('the club is gone');
      test.call('clubs', 'update', { clubId: club.id, settings: { ...own.settings, retentionYears } });
    };
    settings(2);
    expect(list().total).toBe(1);
    settings(0);
    expect(list()).toEqual({ years: 0, before: '', total: 0, rows: [], kept: [] });
  });
});

describe('consent', () => {
  it('to the name and to pictures has its day: today for a new answer, none where there is none', () => {
    const athleteId = club.athlete('Olive Farrow', 'F', '2012-01-02', { consent: 'given', photoConsent: 'refused' });
    const get = () => test.call('athletes', 'get', { clubId: club.id, athleteId });
    expect(get()).toMatchObject({
      consent: 'given',
      consentDay: '2026-11-22',
      photoConsent: 'refused',
      photoConsentDay: '2026-11-22',
    });
    const person = {
      clubId: club.id,
      athleteId,
      firstName: 'Olive',
      lastName: 'Farrow',
      gender: 'F' as const,
      dateOfBirth: '2012-01-02',
      memberships: [],
    };
    test.call('athletes', 'update', { ...person, consent: 'given', consentDay: '2026-05', photoConsent: null });
    expect(get()).toMatchObject({ consentDay: '2026-05', photoConsent: null, photoConsentDay: '' });
    test.call('athletes', 'update', { ...person, consent: 'given' });
    expect(get()).toMatchObject({ consentDay: '2026-05', photoConsent: null });
    expect(
      refusal(() => test.call('athletes', 'update', { ...person, consent: 'given', consentDay: '2027-01-01' })).code,
    ).toBe('INVALID_INPUT');
  });
});

describe('the diagnostics file', () => {
  it('has facts, findings, counts, schema and log, and no name', async () => {
    club.athlete('Zebulon Quixworth', 'M', '1999-03-04');
    const made = (await test.job('system.bundle', {})) as PersonExport;
    const texts = await textsOf(made.fileId);
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining(['health.json', 'facts.json', 'schema.sql', 'counts.json', 'slow-operations.json']),
    );
    expect(JSON.parse(texts.get('counts.json') ?? '{}')).toMatchObject({ athlete: 1, performance: 0 });
    for (const text of texts.values()) {
      expect(text).not.toContain('Quixworth');
      expect(text).not.toContain('1999-03-04');
      expect(text).not.toContain(test.folder);
    }
  });
});
