import { describe, expect, test } from 'vitest';

import { dayOf, draftsOf, missingOf, overallPlaces } from '#renderer/finishlynx/draft.ts';
import { sheetOf } from '#renderer/finishlynx/sheets-of.ts';
import type { LynxEvent, LynxRow } from '#shared/contract/finishlynx.ts';
import type { Discipline } from '#shared/contract/reference.ts';

function row(over: Partial<LynxRow> = {}): LynxRow {
  return {
    line: 2,
    place: 1,
    status: null,
    bib: '41',
    lane: 4,
    name: 'Ada Fennimore',
    affiliation: 'Marlbrook Harriers',
    license: '',
    time: '12.451',
    isOurTeam: false,
    match: 'found',
    candidates: [{ id: 'a', firstName: 'Ada', lastName: 'Fennimore', gender: 'F', dateOfBirth: '2009' }],
    ...over,
  };
}

const stranger = row({ line: 3, place: 2, name: 'Una Stranger', time: '12.5', match: 'other', candidates: [] });

function event(heats: Partial<LynxEvent['heats'][number]>[], over: Partial<LynxEvent> = {}): LynxEvent {
  return {
    key: '0',
    number: '3',
    name: 'Girls 100m',
    discipline: '100m',
    specification: '',
    gender: 'F',
    distanceMetres: 100,
    ageGroup: null,
    ageGroupNamed: '',
    round: '',
    day: '2026-06-14',
    heats: heats.map((heat) => ({
      fileName: 'a.lif',
      heat: '1',
      wind: '+1.2',
      timeOfDay: '14:10:00',
      isSecond: false,
      rows: [],
      ...heat,
    })),
    ...over,
  };
}

const readingOf = (...events: LynxEvent[]) => ({ season: 'track', events, unread: [], problems: [] });
const drafted = (one: LynxEvent) => {
  const [draft] = draftsOf(readingOf(one));
  if (draft === undefined) throw new Error('no draft');
  return draft;
};
const meeting = { competition: 'Evening open', venue: 'Marlbrook', day: '2026-06-14', season: 'track' };
const hundred = { code: '100m', teamSize: 1, windRule: 'limit' } as Discipline;

describe('a FinishLynx event on its way to a sheet', () => {
  test('takes ours, leaves the others beside them, and keeps what the camera said', () => {
    const sheet = sheetOf(drafted(event([{ rows: [row(), stranger] }])), meeting, hundred);
    expect(sheet.head).toMatchObject({
      competition: 'Evening open',
      discipline: '100m',
      gender: 'F',
      timing: 'FAT',
      heats: [{ heat: '', wind: '+1.2', day: '', timeOfDay: '14:10:00' }],
    });
    expect(sheet.rows).toEqual([
      {
        cells: {
          bib: '41',
          athletes: [{ name: 'Ada Fennimore', athleteId: 'a' }],
          team: '',
          heat: '',
          lane: '4',
          mark: '12.46',
          wind: '',
          place: '1',
          note: 'FinishLynx 12.451',
        },
        isLeftOut: false,
      },
      expect.objectContaining({ isLeftOut: true }),
    ]);
  });

  test('makes no sheet by itself where nobody is ours, and takes no entry for a result', () => {
    expect(drafted(event([{ rows: [stranger] }])).isTaken).toBe(false);
    expect(drafted(event([{ rows: [row({ time: '', place: null })] }])).isTaken).toBe(false);
    expect(drafted(event([{ rows: [row({ time: '', place: null, status: 'DNS' })] }])).isTaken).toBe(true);
    expect(drafted(event([{ isSecond: true, rows: [row()] }])).isTaken).toBe(false);
  });

  test('gives the places of a heat as places of the event only where there is one heat or no final', () => {
    const heats = [{ rows: [row()] }, { heat: '2', rows: [row({ time: '12.3', place: 1 })] }];
    expect(drafted(event([{ rows: [row()] }])).places).toBe('file');
    expect(drafted(event([{ heat: '2', rows: [row()] }])).places).toBe('none');
    expect(drafted(event(heats)).places).toBe('none');
    expect(drafted(event(heats, { round: 'heat' })).places).toBe('file');
    const placesOn = (places: 'file' | 'overall' | 'none') =>
      sheetOf({ ...drafted(event(heats)), places }, meeting, hundred).rows.map(({ cells }) => cells.place);
    expect(placesOn('none')).toEqual(['', '']);
    expect(placesOn('file')).toEqual(['1', '1']);
    expect(placesOn('overall')).toEqual(['2', '1']);
  });

  test('shares a place over all heats where the camera saw no difference', () => {
    const rows = [row({ line: 2 }), row({ line: 3 }), row({ line: 4, time: '13.0' }), row({ line: 5, status: 'DQ' })];
    const places = overallPlaces(drafted(event([{ rows }])).heats);
    expect([...places.values()]).toEqual([1, 1, 3]);
  });

  test('writes a status before the time that was taken all the same', () => {
    const { rows } = sheetOf(drafted(event([{ rows: [row({ status: 'DQ', place: null })] }])), meeting, hundred);
    expect(rows[0]?.cells.mark).toBe('DQ 12.46');
    expect(rows[0]?.cells.place).toBe('');
  });

  test('leaves the method open where somebody typed hand times, and the wind where none is taken', () => {
    const draft = drafted(event([{ rows: [row({ time: '12.5' })] }]));
    expect(sheetOf(draft, meeting, hundred).head.timing).toBeNull();
    expect(sheetOf(draft, { ...meeting, season: 'indoor' }, hundred).head.heats[0]?.wind).toBe('');
  });

  test('names a relay of ours by its team, and leaves its runners open', () => {
    const relay = { code: '4x100m', teamSize: 4, windRule: 'none' } as Discipline;
    const ours = row({ name: 'Marlbrook Harriers', match: 'other', candidates: [], isOurTeam: true, time: '49.512' });
    const { rows } = sheetOf(drafted(event([{ rows: [ours, { ...stranger, name: 'Elsewhere AC' }] }])), meeting, relay);
    expect(rows.map(({ cells, isLeftOut }) => [cells.team, cells.athletes, isLeftOut])).toEqual([
      ['Marlbrook Harriers', [], false],
      ['Elsewhere AC', [{ name: 'Elsewhere AC', athleteId: null }], true],
    ]);
  });

  test('asks for what the file does not say', () => {
    const open = drafted(event([{ rows: [row()] }], { discipline: null, gender: null }));
    expect(missingOf(open, { ...meeting, day: '' }, 4)).toEqual(['discipline', 'gender', 'day']);
    expect(missingOf(open, meeting, 1)).toEqual(['discipline']);
    expect(dayOf(readingOf(event([]), event([])))).toBe('2026-06-14');
    expect(dayOf(readingOf(event([]), event([], { day: '2026-06-15' })))).toBe('');
  });
});
