import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, type TestClub } from '#tests/support/test-club.ts';
import { exported } from '#tests/support/test-files.ts';

let test: TestApp;
let club: TestClub;
let ada: string;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

beforeEach(() => {
  club = newClub(test);
  ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
  const bea = club.athlete('Bea Garrick', 'F', '2011-07-30');
  const win = (athlete: string, place: number, mark: string, day: string) =>
    club.record(athlete, mark, { place, day, competition: 'County Championships', venue: 'Larkford' }).id;
  const gold = win(ada, 1, '12.40', '2025-06-14');
  win(bea, 2, '', '2025-06-14');
  win(ada, 3, '', '2024-06-01');
  test.call('medals', 'recognise', {
    clubId: club.id,
    performanceIds: [gold],
    occasion: 'Summer party',
    day: '2025-09-01',
  });
});

const lines = async (more: object = {}) =>
  (await exported(club, 'medals', 'csv', more)).text.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('the medals on paper', () => {
  it('are listed year by year with their occasion; minors are shortened for the public', async () => {
    const [, silver = '', gold = '', bronze = ''] = await lines();
    expect(gold).toContain('2025,2025-06-14,Ada Fennimore,100m,Gold,1,12.40,');
    expect(gold).toContain('"Summer party, 1 Sep 2025"');
    expect(silver).toContain('Bea G.,100m,Silver,2,,');
    expect(bronze).toContain('2024,2024-06-01,Ada Fennimore,100m,Bronze,3,,');
    expect((await lines({ fullNames: true }))[1]).toContain('Bea Garrick');
  });

  it('are counted by athlete, year or competition', async () => {
    expect(await lines({ by: 'athlete' })).toEqual([
      'Athlete,Gold,Silver,Bronze,Medals',
      'Ada Fennimore,1,0,1,2',
      'Bea G.,0,1,0,1',
    ]);
    expect((await lines({ by: 'athlete', fullNames: true }))[2]).toBe('Bea Garrick,0,1,0,1');
    expect((await lines({ by: 'year' })).slice(1)).toEqual(['2025,1,1,0,2', '2024,0,0,1,1']);
    expect((await lines({ by: 'competition' }))[1]).toBe('"County Championships, 14 Jun 2025, Larkford",1,1,0,2');
  });

  it('are what the filters leave', async () => {
    expect(await lines({ recognised: 'no', athleteId: ada })).toHaveLength(2);
    expect(await lines({ occasion: 'Summer party', occasionDay: '2025-09-01' })).toHaveLength(2);
  });

  it('are printed', async () => {
    const sheet = await exported(club, 'medals', 'pdf', { by: 'discipline', fullNames: true });
    expect(new TextDecoder('latin1').decode(sheet.bytes.slice(0, 5))).toBe('%PDF-');
    expect(sheet.fileName).toContain('Medals by discipline');
  });
});
