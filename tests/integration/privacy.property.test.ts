import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { dose } from '#tests/support/dose.ts';
import { newClub, type TestClub } from '#tests/support/test-club.ts';

/** Files of the data folder, backups left out, that hold the bytes of a text. */
function filesWith(text: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'backups' ? [] : filesWith(text, path);
    return readFileSync(path).includes(text) ? [path] : [];
  });
}

/** Names that nobody else has, with what real ones have: accents, other scripts, apostrophes, hyphens, several words. */
const name = fc
  .tuple(
    fc.constantFrom(
      'Zéb',
      'Quill',
      'Ørjan',
      'Łu',
      "O'Vex",
      'Jörg-Ött',
      'Жанна',
      'Αλέξ',
      'de la Vrox',
      'Nguyễn',
      'Wraith',
    ),
    fc.constantFrom('qwyx', 'zorb', 'ülmk', 'ñandq', 'ćevz'),
  )
  .map((parts) => parts.join(''));

/** What a person at the desk may do with somebody's name. */
const deeds = {
  note: (club: TestClub, id: string, whole: string) =>
    club.record(id, '12.45', { note: `Timed by the mother of ${whole}.` }),
  shouted: (club: TestClub, id: string, whole: string) =>
    club.record(id, '12.55', { day: '2025-06-15', note: `${whole.toUpperCase()}!` }),
  turned: (club: TestClub, id: string, whole: string) => {
    const [first = '', ...rest] = whole.split(' ');
    club.record(id, '12.65', { day: '2025-06-16', note: `${rest.join(' ')}, ${first}` });
  },
  removed: (club: TestClub, id: string, whole: string) =>
    club.remove(club.record(id, '12.75', { day: '2025-06-17' }).id, `${whole} did not run`),
  named: (club: TestClub, _id: string, whole: string) =>
    club.record({ name: whole }, '12.85', { day: '2025-06-18', gender: 'F', ageGroup: 'SEN' }),
  renamed: (club: TestClub, id: string, whole: string) => {
    const [firstName = '', ...rest] = whole.split(' ');
    club.test.call('athletes', 'update', {
      clubId: club.id,
      athleteId: id,
      firstName,
      lastName: `${rest.join(' ')} Married`,
      gender: 'F',
      dateOfBirth: '2009-10-11',
      note: `Was ${whole}`,
      memberships: [{ from: '2015', to: '' }],
    });
  },
  merged: (club: TestClub, id: string, whole: string) => {
    const mergedId = club.athlete(whole, 'F', '', { isAnotherPerson: true });
    club.test.call('athletes', 'merge', { clubId: club.id, keptId: id, mergedId, take: [] });
  },
} as const;

const deed = fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[]));

async function erased(test: TestApp, whole: string, done: readonly (keyof typeof deeds)[]): Promise<void> {
  const club = newClub(test);
  club.record(club.athlete('Bystander Kept'), '12.99');
  const id = club.athlete(whole, 'F', '2009-10-11', { membershipNumber: 'MN-90817' });
  club.record(id, '12.35', { day: '2025-06-19' });
  for (const each of new Set(done)) deeds[each](club, id, whole);
  const marks = () =>
    test.call('records', 'list', { clubId: club.id }).map((r) => `${r.ageGroup} ${r.mark.text} ${r.date}`);
  const before = marks();
  expect(filesWith(whole.slice(whole.indexOf(' ') + 1), test.folder)).not.toEqual([]);
  await test.job('privacy.erase', { clubId: club.id, athleteId: id, reason: 'asked' });
  test.app.rest();
  expect(marks()).toEqual(before);
  const [first = '', ...rest] = whole.split(' ');
  const last = rest.join(' ');
  const gone = [whole, first, last, whole.toUpperCase(), '2009-10-11', 'MN-90817'];
  expect(gone.filter((text) => filesWith(text, test.folder).length > 0)).toEqual([]);
  expect(await club.verify()).toEqual({ differences: [], integrity: 'ok' });
}

describe('an erased person', () => {
  it('is in no file of the data folder, whatever was done with the name, and every record stands', async () => {
    await fc.assert(
      fc.asyncProperty(name, name, fc.array(deed, { maxLength: 7 }), async (first, last, done) => {
        const test = openTestApp();
        try {
          await erased(test, `${first.replaceAll(' ', '')} ${last}`, done);
        } finally {
          test.close();
        }
      }),
      { numRuns: dose(12, 300), seed: 20261123 },
    );
  }, 120_000);
});
