import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { policyPreviewSchema } from '#shared/contract/clubs.ts';
import { defaultPolicy, type Policy } from '#shared/domain/policy.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, sound, type TestClub } from '#tests/support/test-club.ts';
import { loggedOperations, trailOf } from '#tests/support/trail.ts';

let test: TestApp;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

async function preview(club: TestClub, changes: Partial<Policy>, scheme?: 'usatf' | 'open') {
  const policy = { ...defaultPolicy, ...changes };
  const result = await test.job('clubs.previewPolicy', {
    clubId: club.id,
    policy,
    ...(scheme === undefined ? {} : { scheme }),
  });
  return policyPreviewSchema.parse(result);
}

describe('a preview of another policy', () => {
  it('tells which records would be others, and changes nothing', async () => {
    const club = newClub(test);
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.40');
    club.record(ada, '12.50', { day: '2025-06-15', wind: '0.0' });
    const before = [club.board(), trailOf(test.folder).length, loggedOperations(test.folder)];
    const found = await preview(club, { unknownWind: 'reject' });
    expect(found).toMatchObject({ performances: 2, changed: 2, regrouped: 0, histories: 0 });
    expect(found.changes.find((change) => change.ageGroup === 'SEN')).toMatchObject({
      discipline: '100m',
      before: { mark: '12.40', holders: ['Ada Fennimore'] },
      after: { mark: '12.50', holders: ['Ada Fennimore'] },
    });
    expect([club.board(), trailOf(test.folder).length, loggedOperations(test.folder)]).toEqual(before);
    expect(await club.verify()).toEqual(sound);
  });

  it('counts results that would be in another age group, and records that appear or go', async () => {
    const club = newClub(test);
    const una = club.athlete('Una Hart', 'F', '2010-12-01');
    club.record(una, '1.45', { discipline: 'HJ' });
    const found = await preview(club, {}, 'usatf');
    expect(found).toMatchObject({ regrouped: 1, changed: 2 });
    expect(found.changes.map((change) => [change.ageGroup, change.before === null, change.after === null])).toEqual([
      ['U15', false, true],
      ['15-16', true, false],
    ]);
  });

  it('tells histories that change under the same record', async () => {
    const club = newClub(test);
    const ada = club.athlete('Ada Fennimore');
    club.record(ada, '12.60', { wind: '0.0', round: 'heat' });
    club.record(ada, '12.50', { wind: '0.0', round: 'final' });
    expect(await preview(club, { sameDay: 'best' })).toMatchObject({ changed: 0, histories: 2 });
    expect(await preview(club, {})).toMatchObject({ changed: 0, histories: 0, changes: [] });
  });

  it('is what the change does', async () => {
    const club = newClub(test);
    const ada = club.athlete('Ada Fennimore');
    const una = club.athlete('Una Hart');
    club.record(ada, '12.40', { wind: '0.0' });
    club.record(una, '12.40', { wind: '0.0', day: '2025-06-15' });
    const found = await preview(club, { ties: 'latest' });
    await club.policy({ ties: 'latest' });
    for (const change of found.changes) {
      expect(club.board({ ageGroup: change.ageGroup })).toEqual([
        `${change.ageGroup} ${change.after?.mark ?? ''} ${change.after?.holders.join(', ') ?? ''}`,
      ]);
    }
  });
});
