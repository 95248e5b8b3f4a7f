import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operations } from '#main/contract-operations.ts';
import { databaseName } from '#main/db/open.ts';
import { Failure } from '#shared/domain/failure.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { mayCall, namedOperations, people } from '#tests/support/rights.ts';
import { sampleInput, takesClub } from '#tests/support/sample-input.ts';
import { openSampleClub } from '#tests/support/sample-club.ts';
import { trailLength, trailOf } from '#tests/support/trail.ts';
import { personWith, turnAccountsOn, Window } from '#tests/support/window.ts';

/** Carried out by the shells; they ask the core whether they may, which is what is tried here. */
const ofShells = new Set([
  'files.upload',
  'files.download',
  'jobs.list',
  'jobs.watch',
  'jobs.cancel',
  'system.changes',
  'sync.join',
  'sync.now',
  'sync.stop',
  'updates.status',
  'updates.check',
  'updates.download',
  'updates.install',
]);

/** They take away what the rest is tried with: who is signed in, the club. They have tests of their own. */
const ofSigning = new Set([
  'accounts.turnOn',
  'accounts.turnOff',
  'accounts.signOut',
  'accounts.endSession',
  'clubs.remove',
]);

let test: TestApp;
let ours: string;
let theirs: string;
let windows: Record<(typeof people)[number], Window>;

beforeAll(async () => {
  test = openTestApp();
  const eve = await turnAccountsOn(test);
  ours = ((await eve.ask('clubs.create', { name: 'Our Club' })) as { id: string }).id;
  theirs = (await openSampleClub(test)).clubId;
  fillTheirDesk();
  windows = {
    anonymous: new Window(test),
    stranger: await personWith(eve, test, theirs, 'sten', 'owner'),
    member: await personWith(eve, test, ours, 'mia', 'member'),
    staff: await personWith(eve, test, ours, 'sam', 'staff'),
    owner: await personWith(eve, test, ours, 'olga', 'owner'),
    superuser: eve,
  };
}, 60_000);

afterAll(() => test.close());

/** What the sample club does not have: a sheet on the desk, a medal that was recognised. */
function fillTheirDesk(): void {
  const head = {
    competition: 'Spring Open',
    day: '2025-06-14',
    discipline: '100m',
    season: 'track',
    gender: 'F',
  } as const;
  test.call('sheets', 'create', { clubId: theirs, head });
  const [medal] = test.call('medals', 'list', { clubId: theirs }).rows;
  const performanceIds = [medal?.id ?? ''];
  test.call('medals', 'recognise', { clubId: theirs, performanceIds, occasion: 'Hilltop dinner', day: '2025-11-01' });
}

/** What comes of a call: its answer, or the code of its failure. A bug fails the test. */
async function outcome(window: Window, name: string, input: object): Promise<{ code: string; answer: unknown }> {
  try {
    if (ofShells.has(name) || ofSigning.has(name)) {
      test.app.authorise(name, input, window.caller);
      return { code: 'answered', answer: null };
    }
    return { code: 'answered', answer: await window.ask(name, input) };
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, answer: null };
    throw error;
  }
}

describe('every operation, with every role', () => {
  it('is in the table of rights, and nothing else is', () => {
    expect(namedOperations.toSorted()).toEqual([...operations.keys()].toSorted());
  });

  it.each([...operations.keys()])('%s', async (name) => {
    const rights = mayCall(name);
    for (const person of people) {
      // Too little of an input to do anything: what is tried is whether it is looked at.
      const before = trailLength(test.folder);
      const { code } = await outcome(windows[person], name, takesClub(name) ? { clubId: ours } : {});
      expect([person, code === 'NOT_ALLOWED' ? 'refused' : 'allowed']).toEqual([
        person,
        rights[person] ? 'allowed' : 'refused',
      ]);
      if (rights[person]) continue;
      const [line, ...more] = trailOf(test.folder, before);
      expect(more).toEqual([]);
      expect(line).toMatchObject({ action: name, outcome: 'refused', club: takesClub(name) ? ours : null });
    }
  });
});

describe('another club', () => {
  const withClub = [...operations.values()].filter(({ name }) => takesClub(name));

  it.each(withClub.filter(({ meta }) => meta.access !== 'public').map(({ name }) => name))(
    '%s refuses an owner of the other one, whatever the rest of the input',
    async (name) => {
      const { code } = await outcome(windows.owner, name, sampleInput(name, theirs, idsOf(theirs)));
      expect(code).toBe('NOT_ALLOWED');
    },
  );

  it('that is not there is refused in the same words', async () => {
    for (const { name, meta } of withClub) {
      if (meta.access === 'public') continue;
      const nowhere = '01890000-0000-7000-8000-000000000000';
      expect((await outcome(windows.owner, name, { clubId: nowhere })).code).toBe('NOT_ALLOWED');
    }
  });

  it('is neither told of nor changed when its ids are given for one’s own club', async () => {
    const before = everythingOf(theirs);
    const ids = idsOf(theirs);
    const secrets = [...ids.all, 'Virtanen', 'Okafor', 'Silva', 'Spring Open', 'Hilltop'];
    const unread: string[] = [];
    const foundOut: string[] = [];
    for (const { name } of operations.values()) {
      if (ofShells.has(name) || ofSigning.has(name)) continue;
      const input = sampleInput(name, ours, ids);
      const { code, answer } = await outcome(windows.owner, name, input);
      if (code === 'INVALID_INPUT') unread.push(name);
      const told = JSON.stringify(answer ?? null);
      // What was asked for may be said again.
      const asked = JSON.stringify(input);
      if (secrets.some((secret) => told.includes(secret) && !asked.includes(secret))) foundOut.push(name);
      else if (code === 'answered' && ids.all.some((id) => asked.includes(id) && told.includes(id)))
        foundOut.push(`${name} (its id)`);
    }
    expect(foundOut).toEqual([]);
    expect(everythingOf(theirs)).toEqual(before);
    expect(unread).toEqual(expectedUnread);
  }, 60_000);
});

describe('a minor without consent', () => {
  const publicOnes = [...operations.values()].filter(({ name, meta }) => meta.access === 'public' && takesClub(name));

  it('is named in public by the first name and a letter, by every operation that anybody may call', async () => {
    const mia = test.call('athletes', 'create', {
      clubId: theirs,
      firstName: 'Mia',
      lastName: 'Quillfeather',
      gender: 'F',
      dateOfBirth: '2013-05-04',
    });
    const legs = [{ athleteId: mia.id }];
    for (const [day, mark] of [
      ['2026-05-01', '14.20'],
      ['2026-11-20', '13.90'],
    ] as const) {
      test.call('performances', 'record', {
        clubId: theirs,
        discipline: '100m',
        season: 'track',
        day,
        mark,
        legs,
        isConfirmed: true,
      });
    }
    const ageGroup = test.call('performances', 'list', { clubId: theirs, athleteId: mia.id }).rows[0]?.ageGroup ?? '';
    expect(publicOnes.length).toBeGreaterThan(5);
    const said: string[] = [];
    for (const { name } of publicOnes) {
      const { athleteId: _one, ...sample } = sampleInput(name, theirs, idsOf(theirs)) as { athleteId?: string };
      const input = { ...sample, discipline: '100m', season: 'track', gender: 'F', ageGroup, limit: 10 };
      for (const person of ['anonymous', 'member'] as const) {
        const { answer } = await outcome(windows[person], name, input);
        const text = JSON.stringify(answer ?? null);
        expect([name, person, text.includes('Quillfeather'), text.includes('2013-05-04')]).toEqual([
          name,
          person,
          false,
          false,
        ]);
        if (text.includes('Mia Q')) said.push(`${name} ${person}`);
      }
    }
    // Our own member is a stranger to that club, and sees what the public sees.
    expect(said.length).toBeGreaterThanOrEqual(6);
    const asMember = await outcome(windows.stranger, 'records.list', { clubId: theirs, ageGroup });
    expect(JSON.stringify(asMember.answer)).toContain('Quillfeather');
  });
});

/** Inputs that no generator makes up: their texts have a form of their own, or one that excludes another. */
const expectedUnread = ['medals.record', 'reference.changeAgeGroup'];

interface Ids {
  readonly byTable: ReadonlyMap<string, string>;
  readonly all: readonly string[];
}

function open() {
  return new Database(join(test.folder, databaseName), { readonly: true });
}

function tablesWith(file: Database.Database, column: string): string[] {
  const tables = file
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .all() as { name: string }[];
  return tables
    .map(({ name }) => name)
    .filter((name) => (file.pragma(`table_info(${name})`) as { name: string }[]).some((each) => each.name === column));
}

/** The ids of a club's rows, one of each table by its name. */
function idsOf(clubId: string): Ids {
  const file = open();
  const byTable = new Map<string, string>();
  const all: string[] = [];
  const { id } = file.prepare('SELECT id FROM club WHERE uuid = ?').get(clubId) as { id: number };
  for (const table of tablesWith(file, 'club_id')) {
    const columns = (file.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
    const column = ['uuid', 'code'].find((name) => columns.includes(name));
    if (column === undefined || table === 'audit' || table === 'oplog') continue;
    const rows = file.prepare(`SELECT ${column} AS name FROM ${table} WHERE club_id = ?`).all(id) as { name: string }[];
    const [first] = rows;
    if (first !== undefined) byTable.set(table, first.name);
    all.push(...rows.map((row) => row.name).filter((name) => name.length === 36));
  }
  file.close();
  return { byTable, all };
}

/** Every row of a club, to be compared. The trail is not the club's own: it tells what was tried. */
function everythingOf(clubId: string): Record<string, unknown[]> {
  const file = open();
  const { id } = file.prepare('SELECT id FROM club WHERE uuid = ?').get(clubId) as { id: number };
  const rows = Object.fromEntries(
    tablesWith(file, 'club_id')
      .filter((table) => table !== 'audit')
      .map((table) => [table, file.prepare(`SELECT * FROM ${table} WHERE club_id = ?`).all(id)]),
  );
  file.close();
  return rows;
}
