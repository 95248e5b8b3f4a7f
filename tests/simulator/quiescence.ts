import { verifyTrail } from '#main/audit/verify-trail.ts';
import { compareMerges } from '#main/athletes/merges.ts';
import { openReader } from '#main/db/open.ts';
import { type RowOperation, foldRow } from '#main/db/row-fold.ts';
import { entities, type Entity } from '#main/db/entities.ts';
import { readProof } from '#main/proofs/proof-folder.ts';
import { compareWithRebuild } from '#main/standings/rebuild.ts';

import { checkClocksFollowKnowledge, checkKnowledgeIsTold } from './causality.ts';
import { differenceOf, dumpWithoutLog, wholeDump } from './dump.ts';
import { update } from './events.ts';
import { checkForgotten } from './forgotten.ts';
import { checkRefusals } from './hub-probe.ts';
import { Broken, checkHub } from './invariants.ts';
import { checkKeptApart, checkRemoved } from './said-by-people.ts';
import { rowsPutAside, tellingOf } from './telling.ts';
import type { SimulatedLaptop } from './laptop.ts';
import { fair } from './network.ts';
import { day } from './plan.ts';
import { wholeOnHub } from './wholeness.ts';
import type { World } from './world.ts';

const silent = { report: () => undefined, throwIfCancelled: () => undefined };

/** Rounds of every laptop until nobody has anything to say. I12: that takes no more than so many. */
const mostTurns = 9;

/** Lets everybody come together, then checks what has to hold where all laptops are in step. */
export async function checkAtQuiescence(world: World): Promise<void> {
  world.time += day;
  // A life may end before the call at which its hub was to die; in step means that nothing fails any more.
  world.hub.killAt(Infinity);
  for (const laptop of world.laptops) {
    laptop.isOffline = false;
    update(world, laptop);
  }
  await world.late.arrive(world.census);
  for (const { id, mark } of world.clubs) {
    const members = world.laptops.filter((each) => each.tokens.has(id) && !each.isRevoked);
    await comeTogether(world, members, id);
    await world.hub.look();
    checkHub(world);
    checkClocksFollowKnowledge(world, id);
    checkKnowledgeIsTold(world, id);
    const [first, ...others] = members;
    if (first === undefined) continue;
    const dump = wholeDump(first, id);
    for (const other of others) {
      const difference = differenceOf(dump, wholeDump(other, id));
      if (difference !== 'none') throw new Broken('I2', `${first.name} and ${other.name} differ: ${difference}`);
    }
    checkLog(world, first, id);
    checkEntered(world, first, id);
    checkKeptApart(first, id);
    for (const laptop of members) checkDerived(laptop, id);
    if (!world.late.haveArrived) {
      checkLatestWins(world, first, id);
      checkRemoved(world, first, id);
    }
    checkFoldOrder(world, id);
    checkFiles(world, members, id);
    checkForgotten(world, members, id);
    countJoined(world, first, id);
    await checkFresh(world, first, id);
    for (const stranger of world.laptops.filter((each) => !each.tokens.has(id))) {
      // With the beginning of a name: hashes and ids have three letters by chance.
      const isThere = new RegExp(`${mark}[A-Za-z]{3}`).test(
        stranger.look((file) => file.serialize()).toString('latin1'),
      );
      if (isThere) throw new Broken('I9', `${stranger.name} has something of a club that it is no member of`);
    }
  }
  await checkRevoked(world);
  for (const { id } of world.clubs) await checkRefusals(world, id);
}

async function comeTogether(world: World, laptops: readonly SimulatedLaptop[], clubId: string): Promise<void> {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    let moved = 0;
    for (const laptop of laptops) {
      world.time += 1000;
      const result = await world.sync(laptop, clubId, { weather: fair });
      if (result === null) throw new Broken('I12', `${laptop.name} did not end its round`);
      if (result.problem !== null) throw new Broken('I12', `${laptop.name}: ${result.problem}`);
      moved += result.pushed + result.pulled + result.files + (result.stop === null ? 0 : 1);
    }
    if (moved === 0) return;
  }
  throw new Broken('I12', `not in step after ${String(mostTurns)} turns`);
}

/** Whether what laptops typed alike was found to be one. */
function countJoined(world: World, laptop: SimulatedLaptop, clubId: string): void {
  laptop.look((file) => {
    const club = file.prepare('SELECT id FROM club WHERE uuid = ?').pluck().get(clubId);
    if (file.prepare('SELECT 1 FROM performance_twin WHERE club_id = ? LIMIT 1').pluck().get(club) === 1)
      world.census.count('two laptops typed one result');
    const persons = `SELECT 1 FROM athlete a WHERE a.club_id = ? AND a.merged_into_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM athlete_merge m WHERE a.id IN (m.merged_id, m.kept_id)) LIMIT 1`;
    if (file.prepare(persons).pluck().get(club) === 1) world.census.count('two laptops typed one person');
  });
}

/** I2: the laptop has exactly what the hub has, in the hub's order. */
function checkLog(world: World, laptop: SimulatedLaptop, clubId: string): void {
  const line = (seq: number, device: string, number: number, hlc: string, body: string) =>
    [seq, device, number, hlc, body].join(' ');
  const here = laptop.look((file) =>
    file
      .prepare(
        `SELECT o.seq, d.uuid AS device, o.number, o.clock, lower(hex(o.body_sha256)) AS body FROM oplog o JOIN device d ON d.id = o.device_id
         JOIN club c ON c.id = o.club_id WHERE c.uuid = ? ORDER BY o.seq, d.uuid, o.number`,
      )
      .all(clubId),
  ) as { seq: number; device: string; number: number; clock: string; body: string }[];
  const there = world.hub
    .operations(clubId)
    .map((each) => line(each.seq, each.device_id, each.op_no, each.hlc, each.body_sha))
    .join('\n');
  const difference = differenceOf(
    here.map((each) => line(each.seq, each.device, each.number, each.clock, each.body)).join('\n'),
    there,
  );
  if (difference !== 'none') throw new Broken('I2', `${laptop.name} and the hub differ: ${difference}`);
}

/** I6: every result that was ever entered is there, counting or deleted by somebody. */
function checkEntered(world: World, laptop: SimulatedLaptop, clubId: string): void {
  const rows = laptop.look((file) =>
    file
      .prepare(
        `SELECT p.uuid, p.is_live AS isLive, x.performance_id IS NOT NULL AS isDeleted, t.counts_id IS NOT NULL AS isTwin, b.undone_at IS NOT NULL AS isUndone
         FROM performance p JOIN club c ON c.id = p.club_id LEFT JOIN performance_deletion x ON x.performance_id = p.id
         LEFT JOIN performance_twin t ON t.performance_id = p.id LEFT JOIN import_batch b ON b.id = p.batch_id WHERE c.uuid = ?`,
      )
      .all(clubId),
  ) as { uuid: string; isLive: number; isDeleted: number; isTwin: number; isUndone: number }[];
  const found = new Map(rows.map((row) => [row.uuid, row]));
  const deleted = new Set<string>();
  for (const { kind, entity, row_id: row } of wholeOnHub(world, clubId))
    if (kind === 'del' && entity === 'performance') deleted.add(row);
  for (const { id, clubId: club, laptop: by, isExcused } of world.entered) {
    if (club !== clubId || isExcused || by.isRevoked) continue;
    const row = found.get(id);
    if (row === undefined) throw new Broken('I6', `the result ${id} of ${by.name} is lost`);
  }
  for (const row of rows) {
    if ((row.isDeleted === 1) !== deleted.has(row.uuid))
      throw new Broken('I6', `${row.uuid} is deleted here or on the hub, not on both`);
    const isOut = row.isDeleted + row.isTwin + row.isUndone > 0;
    if (row.isLive === 1 ? isOut : !isOut)
      throw new Broken('I6', `${row.uuid} counts although it should not, or the other way round`);
  }
  // I11: of results that are one, one counts.
  const counting = laptop.look((file) =>
    file
      .prepare(
        `SELECT p.uuid FROM performance_twin t JOIN performance p ON p.id = t.counts_id WHERE p.is_live = 0
           AND NOT EXISTS (SELECT 1 FROM performance_twin x WHERE x.performance_id = p.id)`,
      )
      .all(),
  );
  if (counting.length > 0) throw new Broken('I11', 'a result counts for another one and does not count itself');
}

/** I4, I10, I11: what is derived is what follows from everything that is stored. */
function checkDerived(laptop: SimulatedLaptop, clubId: string): void {
  const connection = openReader(laptop.folder);
  try {
    const id = connection.file.prepare('SELECT id FROM club WHERE uuid = ?').pluck().get(clubId) as number;
    const [wrong] = compareWithRebuild(connection, id, silent).differences;
    if (wrong !== undefined) throw new Broken('I10', `${laptop.name}: ${wrong.what} ${wrong.detail}`);
    const [merge] = compareMerges(connection, id);
    if (merge !== undefined) throw new Broken('I11', `${laptop.name}: ${merge.what} ${merge.detail}`);
    const [broken] = verifyTrail(connection);
    if (broken !== undefined) throw new Broken('I4', `${laptop.name}: the trail, ${broken.detail}`);
  } finally {
    connection.close();
  }
}

/** I7: each field of a row is as the latest put says, found out in the plainest way. */
function checkLatestWins(world: World, laptop: SimulatedLaptop, clubId: string): void {
  const fieldsOf: Partial<Record<Entity, readonly string[]>> = {
    athlete: ['first_name', 'last_name', 'gender', 'date_of_birth', 'membership_number', 'consent'],
    competition: ['name', 'venue', 'note'],
    club: ['name', 'scheme'],
    athlete_merge: ['is_same'],
    athlete_membership: ['from_day', 'is_deleted'],
  };
  const strange = rowsPutAside(laptop);
  const erased = new Set(world.hub.operations(clubId).flatMap(({ body, row_id: row }) => (body === null ? [row] : [])));
  const latest = new Map<string, { clock: string; value: unknown }>();
  for (const { entity, kind, row_id: row, hlc, device_id: device, told } of tellingOf(world, clubId)) {
    if (kind !== 'put' || strange.has(row) || erased.has(row)) continue;
    for (const field of fieldsOf[entity as Entity] ?? []) {
      const value = told.f?.[field];
      if (value === undefined) continue;
      const key = [entity, row, field].join(' ');
      const clock = `${hlc} ${device}`;
      if ((latest.get(key)?.clock ?? '') < clock) latest.set(key, { clock, value });
    }
  }
  laptop.look((file) => {
    for (const [key, { value }] of latest) {
      const [entity = '', row = '', field = ''] = key.split(' ');
      const stored = file.prepare(`SELECT * FROM ${entity} WHERE ${entities[entity as Entity].name} = ?`).get(row) as
        | Record<string, unknown>
        | undefined;
      if (stored === undefined) throw new Broken('I7', `${key} is not there`);
      if (stored['is_erased'] === 1) continue;
      if (stored[field] !== value)
        throw new Broken('I7', `${key} is ${String(stored[field])}, the latest says ${String(value)}`);
    }
  });
}

/** I3: a row is the same from its operations in any order, and from some of them twice. */
function checkFoldOrder(world: World, clubId: string): void {
  const rows = new Map<string, { entity: Entity; operations: RowOperation[] }>();
  for (const { entity, kind, row_id: row, hlc, device_id: device, op_no: number, seq, told } of tellingOf(
    world,
    clubId,
  )) {
    if (entity === 'performance' || !(entity in entities) || (kind !== 'put' && kind !== 'del')) continue;
    const key = `${entity} ${row}`;
    const known = rows.get(key) ?? { entity: entity as Entity, operations: [] };
    rows.set(key, known);
    known.operations.push({ device, number, seq, clock: hlc, kind, told });
  }
  for (const [key, { entity, operations }] of rows) {
    if (operations.length < 2) continue;
    const shuffled = [...operations, ...operations.filter(() => world.random.percent(30))];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = world.random.below(last + 1);
      const [a, b] = [shuffled[last], shuffled[other]];
      if (a !== undefined && b !== undefined) [shuffled[last], shuffled[other]] = [b, a];
    }
    const text = (fields: object) => JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (text(foldRow(entity, operations).fields) !== text(foldRow(entity, shuffled).fields))
      throw new Broken('I3', `${key} depends on the order of its operations`);
  }
}

/** I16: every file that a proof names is on every laptop, and is what it says. */
function checkFiles(world: World, laptops: readonly SimulatedLaptop[], clubId: string): void {
  for (const laptop of laptops) {
    for (const sha256 of laptop.files(clubId)) {
      const bytes = readProof(laptop.folder, sha256);
      if (typeof bytes !== 'string') continue;
      const isNowhere = laptops.every(({ folder }) => readProof(folder, sha256) === 'missing');
      if (isNowhere && world.filesOfLostDisks.has(sha256)) world.census.count('file lost with a disk');
      else throw new Broken('I16', `${laptop.name} lacks the file ${sha256}: ${bytes}`);
    }
  }
}

/** I3, I4: a laptop that joins now and takes everything in by small pages comes to the same. */
async function checkFresh(world: World, known: SimulatedLaptop, clubId: string): Promise<void> {
  const fresh = world.addLaptop(world.folders.fresh());
  try {
    await world.enter(fresh, clubId, null);
    for (let turn = 0; turn < 2; turn += 1) await world.sync(fresh, clubId, { weather: { ...fair, small: 80 } });
    await world.sync(known, clubId, { weather: fair });
    const difference = differenceOf(dumpWithoutLog(known, clubId), dumpWithoutLog(fresh, clubId));
    if (difference !== 'none') throw new Broken('I4', `${known.name} and a new laptop differ: ${difference}`);
  } finally {
    world.laptops.pop();
    fresh.close();
    world.folders.remove(fresh.folder);
  }
}

/** I13: from a laptop that was revoked nothing comes, and nothing goes to it. */
async function checkRevoked(world: World): Promise<void> {
  for (const laptop of world.laptops.filter(({ isRevoked }) => isRevoked)) {
    for (const clubId of laptop.clubs()) {
      await world.hub.look();
      const before = world.hub.operations(clubId).length;
      const cursor = () =>
        laptop.look((file) =>
          file
            .prepare('SELECT s.cursor FROM sync_state s JOIN club c ON c.id = s.club_id WHERE c.uuid = ?')
            .pluck()
            .get(clubId),
        );
      const had = cursor();
      const result = await world.sync(laptop, clubId, { weather: fair });
      await world.hub.look();
      if (world.hub.operations(clubId).length !== before)
        throw new Broken('I13', `${laptop.name} pushed although it is revoked`);
      if (cursor() !== had) throw new Broken('I13', `${laptop.name} pulled although it is revoked`);
      if (result?.stop !== 'revoked') throw new Broken('I13', `${laptop.name} does not say that it is revoked`);
    }
  }
}
