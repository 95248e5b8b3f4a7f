import type { TestClub } from './test-club.ts';

/** Everything that a club shows, without the ids that differ between two clubs of the same facts. */
export function pictureOf(club: TestClub) {
  const { test, id: clubId } = club;
  const athletes = pages((page) => test.call('athletes', 'list', { clubId, page, pageSize: 500 }));
  const performances = pages((page) =>
    test.call('performances', 'list', { clubId, page, pageSize: 500, sort: 'day', direction: 'up' }),
  );
  const bests = (by: 'career' | 'season') =>
    pages((page) => test.call('records', 'bests', { clubId, by, withHistory: true, page, pageSize: 500 }));
  return {
    // The file of athletes has a column for consent and none for its day.
    athletes: texts(athletes.map((athlete) => ({ ...withoutIds(athlete), consentDay: null }))),
    performances: texts(performances.map((row) => ({ ...withoutIds(row), source: null, markText: null }))),
    records: texts(test.call('records', 'list', { clubId }).map(withoutIds)),
    former: ['1985-06-30', '2001-12-31', '2024-06-15'].map((on) =>
      texts(test.call('records', 'list', { clubId, on }).map(withoutIds)),
    ),
    bests: texts(bests('career').map(withoutIds)),
    seasonBests: texts(bests('season').map(withoutIds)),
    top: texts(
      test
        .call('records', 'top', { clubId, limit: 5 })
        .map((row) => ({ ...withoutIds(row), source: null, markText: null })),
    ),
  };
}

function pages<Row>(read: (page: number) => { total: number; rows: Row[] }): Row[] {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { total, rows: more } = read(page);
    rows.push(...more);
    if (rows.length >= total || more.length === 0) return rows;
  }
}

function withoutIds(value: object): object {
  const kept = Object.entries(value).filter(([name]) => !['id', 'athleteId', 'performanceId'].includes(name));
  return Object.fromEntries(kept.map(([name, inner]: [string, unknown]) => [name, plain(inner)]));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? withoutIds(value) : value;
}

/** One line each, so that a difference is found at a glance. */
function texts(values: readonly object[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}
