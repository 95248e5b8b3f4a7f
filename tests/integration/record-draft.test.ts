import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { RecordDraft } from '#shared/contract/performance-draft.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, type TestClub } from '#tests/support/test-club.ts';

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
});

const typed = (over: Partial<RecordDraft> = {}): RecordDraft => ({
  day: '2025-06-',
  season: 'track',
  discipline: '100m',
  competition: 'County Championships',
  venue: '',
  eventDetails: '',
  athleteId: ada,
  legs: [],
  team: '',
  gender: '',
  ageGroup: '',
  mark: '12.',
  timing: '',
  wind: '',
  place: 2,
  specification: '',
  round: '',
  heat: '',
  timeOfDay: '',
  lane: '',
  bib: '',
  representedClub: '',
  note: '',
  attempts: [],
  ...over,
});
const keep = (draft: RecordDraft | null) => test.call('performances', 'keepDraft', { clubId: club.id, draft });
const kept = () => test.call('performances', 'draft', { clubId: club.id }).draft;
const named = expect.objectContaining({ firstName: 'Ada', lastName: 'Fennimore' }) as unknown;

describe('a performance that is being typed', () => {
  it('is there again after a new start, as it stood, and counts for nothing', () => {
    expect(kept()).toBeNull();
    keep(typed());
    test = test.restart();
    const { athleteId: _, ...values } = typed();
    expect(kept()).toEqual({ ...values, athlete: named });
    expect(test.call('performances', 'list', { clubId: club.id }).total).toBe(0);
    keep(null);
    expect(kept()).toBeNull();
  });

  it('is no draft any more once it is saved, and stays one where the save is refused', () => {
    keep(typed());
    expect(() => test.call('performances', 'record', club.typed(ada, { mark: 'fast' }))).toThrow('UNREADABLE_MARK');
    expect(kept()).not.toBeNull();
    club.record(ada, '12.45');
    expect(kept()).toBeNull();
  });

  it('is kept beside that of each correction, with its reason, until that is saved', () => {
    const [first, second] = [club.record(ada, '12.45').id, club.record(ada, '12.35', { day: '2025-06-20' }).id];
    const correcting = (corrects: string) => test.call('performances', 'draft', { clubId: club.id, corrects }).draft;
    keep(typed());
    for (const corrects of [first, second])
      test.call('performances', 'keepDraft', { clubId: club.id, corrects, draft: typed({ reason: `of ${corrects}` }) });
    expect([correcting(first)?.reason, correcting(second)?.reason]).toEqual([`of ${first}`, `of ${second}`]);
    const correction = { ...club.typed(ada, { mark: '12.44' }), performanceId: first, reason: 'misread' };
    test.call('performances', 'correct', correction);
    expect([correcting(first), correcting(second)?.reason, kept()?.mark]).toEqual([null, `of ${second}`, '12.']);
  });

  it('is of its club alone, and names whom an entry was merged into since', () => {
    const other = club.athlete('Ada Fenimore', 'F', '2000-02-03', { isAnotherPerson: true });
    keep(typed({ athleteId: null, legs: [{ name: '', athleteId: other }] }));
    expect(test.call('performances', 'draft', { clubId: newClub(test).id }).draft).toBeNull();
    test.call('athletes', 'merge', { clubId: club.id, keptId: ada, mergedId: other });
    expect(kept()?.legs).toEqual([{ name: '', athlete: named }]);
  });

  it('names nobody any more who was erased', async () => {
    keep(typed({ note: 'Ada Fennimore fell.', legs: [{ name: 'Ada Fennimore', athleteId: null }] }));
    await test.job('privacy.erase', { clubId: club.id, athleteId: ada, reason: 'asked' });
    expect(JSON.stringify(kept())).not.toContain('Fennimore');
    expect(kept()?.mark).toBe('12.');
  });
});
