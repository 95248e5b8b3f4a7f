import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { verifyTrail } from '#main/audit/verify-trail.ts';
import { Connection } from '#main/db/connection.ts';
import { makeSoundFile } from '#tests/support/damaged-file.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import { tamper, type Tampering } from '#tests/support/tampering.ts';

/** What somebody does to the trail who knows how it is kept, but not what each line's hash was made of. */
const kinds: readonly ((pick: (max: number) => number) => Tampering)[] = [
  (pick) => changed('detail', `json_set(detail, '$.input.reason', 'another ${pick(1000)}')`),
  (pick) => changed('at', `at + ${1 + pick(100_000)}`),
  () => changed('action', `CASE action WHEN 'athletes.create' THEN 'athletes.update' ELSE 'athletes.create' END`),
  () => changed('outcome', `CASE outcome WHEN 'done' THEN 'refused' ELSE 'done' END`),
  () => changed('actor_id', `CASE actor_id WHEN 1 THEN 2 ELSE 1 END`),
  () => changed('subject', `CASE WHEN subject IS NULL THEN 'x' END`),
  () => changed('txn', `CASE WHEN txn IS NULL THEN 'x' END`),
  () => changed('shell', `'terminal'`),
  () => changed('detail', `'{"erased":true}'`, `detail <> '{"erased":true}'`),
  () => changed('detail', `'{"input":{}}'`, `detail = '{"erased":true}'`),
  () => missing(),
  (pick) => cut(1 + pick(3)),
  () => swapped(),
];

const lineOf = (file: Database.Database, pick: (max: number) => number, where = '1 = 1') => {
  const ids = file.prepare(`SELECT id FROM audit WHERE ${where}`).pluck().all() as number[];
  return ids[pick(ids.length)] ?? 0;
};

function changed(column: string, value: string, where?: string): Tampering {
  return {
    name: `audit.${column} = ${value}`,
    change: (file, pick) =>
      file.prepare(`UPDATE audit SET ${column} = ${value} WHERE id = ?`).run(lineOf(file, pick, where)).changes === 1,
  };
}

function missing(): Tampering {
  return {
    name: 'an audit line is missing',
    change: (file, pick) => file.prepare('DELETE FROM audit WHERE id = ?').run(lineOf(file, pick)).changes === 1,
  };
}

function cut(count: number): Tampering {
  return {
    name: `the last ${count} audit lines are cut off`,
    change: (file, pick) => {
      const { club_id: club, device_id: device } = file
        .prepare('SELECT club_id, device_id FROM audit WHERE id = ?')
        .get(lineOf(file, pick)) as { club_id: number | null; device_id: number };
      const cutOff = file
        .prepare(
          'DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE club_id IS ? AND device_id = ? ORDER BY number DESC LIMIT ?)',
        )
        .run(club, device, count);
      return cutOff.changes > 0;
    },
  };
}

/** Two lines of a chain change their places, with everything that they say. */
function swapped(): Tampering {
  return {
    name: 'two audit lines change places',
    change: (file, pick) => {
      const one = lineOf(file, pick);
      const other = file
        .prepare(
          'SELECT b.id FROM audit a JOIN audit b ON b.club_id IS a.club_id AND b.device_id = a.device_id AND b.number = a.number + 1 WHERE a.id = ?',
        )
        .pluck()
        .get(one) as number | undefined;
      if (other === undefined) return false;
      const swap = file.prepare('UPDATE audit SET number = ? WHERE id = ?');
      const numberOf = (id: number) => file.prepare('SELECT number FROM audit WHERE id = ?').pluck().get(id) as number;
      const [first, second] = [numberOf(one), numberOf(other)];
      swap.run(1_000_000, one);
      swap.run(first, other);
      swap.run(second, one);
      return true;
    },
  };
}

let folder: string;
let file: Database.Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trackrecord-trail-'));
  file = new Database(await makeSoundFile(folder));
  file.pragma('foreign_keys = OFF');
  file.pragma('ignore_check_constraints = ON');
});

afterAll(() => {
  file.close();
  rmSync(dirname(file.name), { recursive: true, force: true });
});

describe('the chain of the trail', () => {
  it('has no gap where nobody touched it', () => {
    expect(verifyTrail(new Connection(file))).toEqual([]);
  });

  it(`tells of ${dose(200, 1000)} tamperings out of as many`, () => {
    const pick = randomPicks(20261123);
    const missed: string[] = [];
    let done = 0;
    while (done < dose(200, 1000)) {
      const tampering = (kinds[pick(kinds.length)] ?? missing)(pick);
      file.exec('BEGIN');
      if (tamper(file, tampering, pick)) {
        done += 1;
        if (verifyTrail(new Connection(file)).length === 0) missed.push(tampering.name);
      }
      file.exec('ROLLBACK');
    }
    expect(missed).toEqual([]);
  });

  it('of a file of before is followed as it was made then, and no line can pass for one of those', () => {
    file.exec('BEGIN');
    const sealed: Tampering = {
      name: 'audit lines lose their seals',
      change: (db) => db.prepare('UPDATE audit SET detail_sha256 = NULL').run().changes > 0,
    };
    tamper(file, sealed, () => 0);
    expect(verifyTrail(new Connection(file)).length).toBeGreaterThan(0);
    file.exec('ROLLBACK');
  });
});
