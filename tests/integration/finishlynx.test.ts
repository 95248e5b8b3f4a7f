import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { storeUpload } from '#main/files/uploads.ts';
import type { LynxEvent, LynxReading } from '#shared/contract/finishlynx.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, refusal, type TestClub } from '#tests/support/test-club.ts';

describe('FinishLynx files', () => {
  let test: TestApp;
  let club: TestClub;
  let ada: string;
  let bea: string;

  beforeAll(() => {
    test = openTestApp();
    club = newClub(test);
    test.call('clubs', 'update', { clubId: club.id, aliases: ['MARL'] });
    ada = club.athlete('Ada Fennimore', 'F', '2009-05-01');
    bea = club.athlete('Bea Østby', 'F', '2009-07-01');
    club.athlete('Sam Hale', 'F', '2008-01-01');
    club.athlete('Sam Hale', 'F', '2009-01-02');
    club.athlete('Tom Marsh', 'M', '');
  });
  afterAll(() => test.close());

  const send = async (name: string, lines: readonly string[], encoding = 'windows-1252') =>
    (await storeUpload(test.folder, new File([new Uint8Array(iconv.encode(lines.join('\r\n'), encoding))], name)))
      .uploadId;

  async function read(files: Record<string, readonly string[]>, day = '2026-06-14'): Promise<LynxReading> {
    const sent: { uploadId: string; day: string }[] = [];
    for (const [name, lines] of Object.entries(files)) sent.push({ uploadId: await send(name, lines), day });
    return test.call('finishlynx', 'read', { clubId: club.id, files: sent });
  }

  const heat2 = (ours = club.name) => [
    '3,1,2,U18 Girls 100m Heat 2,+1.2,m/s,,,,100,14:10:00.1',
    `1,41,4,FENNIMORE,Ada,${ours},12.451,,`,
    '2,42,5,Stranger,Una,Elsewhere AC,12.600,,',
    `3,43,6,Hale,Sam,${ours},12.700,,`,
    `DNS,44,7,Newcomer,Nora,${ours},,,`,
  ];
  const heat1 = ['3,1,1,U18 Girls 100m Heat 1,-0.4,m/s,,,,100,14:05:00.1', '1,51,3,Østby,Bea,Elsewhere AC,12.9'];

  it('become events with their heats in order, and a proposal of what they are', async () => {
    const { events, season, problems, unread } = await read({ 'b.lif': heat2(), 'a.lif': heat1 });
    expect([season, problems, unread]).toEqual(['track', [], []]);
    expect(events).toHaveLength(1);
    const [event] = events as [LynxEvent];
    expect(event).toMatchObject({
      name: 'U18 Girls 100m',
      discipline: '100m',
      gender: 'F',
      ageGroup: null,
      ageGroupNamed: 'Under 18',
      round: '',
      day: '2026-06-14',
      distanceMetres: 100,
    });
    expect(event.heats.map(({ heat, wind, timeOfDay, fileName }) => [heat, wind, timeOfDay, fileName])).toEqual([
      ['1', '-0.4', '14:05:00', 'a.lif'],
      ['2', '+1.2', '14:10:00', 'b.lif'],
    ]);
    const matches = event.heats.flatMap(({ rows }) => rows.map((row) => [row.name, row.match, row.candidates.length]));
    expect(matches).toEqual([
      ['Bea Østby', 'namesake', 1],
      ['Ada FENNIMORE', 'found', 1],
      ['Una Stranger', 'other', 0],
      ['Sam Hale', 'choose', 2],
      ['Nora Newcomer', 'unknown', 0],
    ]);
    expect(event.heats[0]?.rows[0]?.candidates[0]?.id).toBe(bea);
  });

  it('propose the group of the name for all where a date of birth is not known', async () => {
    const { events } = await read({ 'c.lif': ['5,1,1,U15 Boys 800m', `1,1,1,Marsh,Tom,${club.name},2:10.123`] });
    expect(events[0]).toMatchObject({ discipline: '800m', gender: 'M', ageGroup: 'U15', ageGroupNamed: 'Under 15' });
  });

  it('know our relay by the club’s name or alias, and leave the runners to a person', async () => {
    const relay = ['9,1,1,Women 4x100', `1,,4,${club.name},,MARL A,49.512`, '2,,5,Elsewhere AC,,ELSE A,50.1'];
    const { events } = await read({ 'r.lif': relay });
    expect(events[0]).toMatchObject({ discipline: '4x100m', gender: 'F' });
    expect(events[0]?.heats[0]?.rows.map((row) => [row.name, row.isOurTeam])).toEqual([
      [club.name, true],
      ['Elsewhere AC', false],
    ]);
  });

  it('say of each file and line what could not be read, and read the others', async () => {
    const reading = await read({
      'good.lif': ['1,1,1,Men 200m,3.1,mph', '1,2,3,Marsh,Tom,,22.1', '2,4'],
      'again.lif': ['1,1,1,Men 200m,3.1,mph', '1,2,3,Marsh,Tom,,22.1', '2,4'],
      'letter.lif': ['Dear all', 'nothing here'],
      'none.lif': [''],
    });
    expect(reading.events).toHaveLength(1);
    expect(reading.unread.map(({ fileName, text }) => [fileName, text.slice(0, 40)])).toEqual([
      ['again.lif', 'It says exactly what good.lif says.'],
      ['letter.lif', 'letter.lif is not a FinishLynx result fi'],
      ['none.lif', 'none.lif is empty.'],
    ]);
    expect(reading.problems.map(({ fileName, line }) => [fileName, line])).toEqual([
      ['good.lif', 1],
      ['good.lif', 3],
    ]);
    expect(reading.problems[0]?.problem).toContain('metres a second');
  });

  it('name two files of one heat that say different things', async () => {
    const { events } = await read({
      'x1.lif': ['1,1,1,Men 200m', '1,2,3,Marsh,Tom,,22.10'],
      'x2.lif': ['1,1,1,Men 200m', '1,2,3,Marsh,Tom,,22.11'],
    });
    expect(events[0]?.heats.map(({ isSecond }) => isSecond)).toEqual([false, true]);
  });

  it('take the later of two rounds for the final, and ask for the day where files differ or it is to come', async () => {
    const { events } = await read(
      { 'h.lif': ['7,1,1,Women 200m', '1,2,3,A,B,,22.10'], 'f.lif': ['7,2,1,Women 200m', '1,2,3,A,B,,22.11'] },
      '2030-01-01',
    );
    expect(events.map(({ round, day }) => [round, day])).toEqual([
      ['heat', ''],
      ['final', ''],
    ]);
  });

  it('are asked for again where the upload is gone', () => {
    const files = [{ uploadId: 'nothing-of-the-kind', day: '' }];
    expect(refusal(() => test.call('finishlynx', 'read', { clubId: club.id, files })).code).toBe('FILE_UNREADABLE');
  });

  it('become a sheet on which nothing counts before it is confirmed', () => {
    const head = {
      competition: 'Evening open',
      day: '2026-06-14',
      season: 'track',
      discipline: '100m',
      timing: 'FAT' as const,
    };
    const row = (name: string, athleteId: string | null, mark: string) => ({ athletes: [{ name, athleteId }], mark });
    const { sheetIds } = test.call('finishlynx', 'createSheets', {
      clubId: club.id,
      sheets: [
        {
          head: { ...head, heats: [{ heat: '', wind: '+1.2' }] },
          fileName: 'b.lif',
          rows: [
            { cells: row('Ada FENNIMORE', ada, '12.46') },
            { cells: row('Nora Newcomer', null, 'DNS') },
            { cells: row('Una Stranger', null, '12.60'), isLeftOut: true },
          ],
        },
      ],
    });
    const [sheetId = ''] = sheetIds;
    const before = test.call('sheets', 'get', { clubId: club.id, sheetId });
    expect(before).toMatchObject({ source: 'finishlynx', fileName: 'b.lif', saved: 0, drafts: 2, leftOut: 1 });
    // Who is left out asks nothing.
    expect((before.rows as { isUnconfirmed: boolean }[]).map((row) => row.isUnconfirmed)).toEqual([true, true, false]);
    expect(test.call('performances', 'list', { clubId: club.id }).total).toBe(0);
    test.call('sheets', 'confirm', { clubId: club.id, sheetId, rowIds: [before.rows[0]?.id ?? ''] });
    const { rows } = test.call('performances', 'list', { clubId: club.id });
    expect(rows).toMatchObject([{ mark: { text: '12.46' }, wind: { tenths: 12 } }]);
  });
});
