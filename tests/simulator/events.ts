import { newestSchema } from '#main/db/migrate.ts';

import type { SimulatedLaptop } from './laptop.ts';
import { type KillPoint, killPoints } from './kill-points.ts';
import { strangeOperations } from './newer-laptop.ts';
import { day } from './plan.ts';
import { wholeOnHub } from './wholeness.ts';
import type { World } from './world.ts';

type Event = (world: World, laptop: SimulatedLaptop) => unknown;

async function round(
  world: World,
  laptop: SimulatedLaptop,
  faults: { killAt?: number | KillPoint; cutAt?: number } = {},
): Promise<void> {
  const clubId = world.random.maybe(laptop.clubs());
  if (clubId !== undefined) await world.sync(laptop, clubId, faults);
}

/** What was typed on this laptop and is not on the hub may be lost with it; so may a transaction of which the hub has only a part. */
function excuse(world: World, laptop: SimulatedLaptop): void {
  for (const sha256 of laptop.files()) world.filesOfLostDisks.add(sha256);
  for (const result of world.entered) {
    if (result.laptop !== laptop) continue;
    const { clubId } = result;
    const isThere = wholeOnHub(world, clubId).some(({ row_id: row, kind }) => row === result.id && kind === 'put');
    if (!isThere) result.isExcused = true;
  }
}

/** A laptop, its copies, and theirs: those that still have a token of one another. */
function withCopies(world: World, laptop: SimulatedLaptop): Set<SimulatedLaptop> {
  const all = new Set([laptop]);
  for (const known of all) {
    const tokens = new Set(known.tokens.values());
    for (const each of world.laptops) if ([...each.tokens.values()].some((token) => tokens.has(token))) all.add(each);
  }
  return all;
}

/** What happens to laptops, lines and the hub. */
export const events: Readonly<Record<string, Event>> = {
  sync: (world, laptop) => round(world, laptop),
  killedSync: (world, laptop) =>
    round(world, laptop, {
      killAt: world.random.weighted<number | KillPoint>([
        [2, world.random.between(1, 10)],
        [1, world.random.pick(killPoints)],
        // What happens in few rounds only.
        [1, world.random.pick(['fileMoved', 'restart'])],
      ]),
    }),
  cutSync: (world, laptop) => round(world, laptop, { cutAt: world.random.between(1, 5) }),
  wait(world) {
    const { random } = world;
    const spell = random.weighted([
      [5, random.below(60 * 60_000)],
      [2, random.below(3 * day)],
      [1, random.below(90 * day)],
    ]);
    world.time += spell;
    if (!world.laptops.some(({ isOffline }) => isOffline)) return;
    if (spell > day) world.census.count('offline for more than a day');
    if (spell > 30 * day) world.census.count('offline for more than a month');
  },
  goOffline(_world, laptop) {
    laptop.isOffline = true;
  },
  comeOnline(_world, laptop) {
    laptop.isOffline = false;
  },
  turnClock({ random, census }, laptop) {
    const before = laptop.skew;
    laptop.skew = random.weighted([
      [2, 0],
      [2, random.between(-600_000, 600_000)],
      [2, random.between(-2 * day, 2 * day)],
      // Less than what makes a laptop stamp anew.
      [2, random.between(-110_000, 110_000)],
    ]);
    if (laptop.skew !== before) census.count('clock jumped');
  },
  restart: (_world, laptop) => laptop.restart(),
  lateCalls: (world) => world.late.arrive(world.census),
  async joinClub(world, laptop) {
    const others = world.clubs.filter(({ id }) => !laptop.tokens.has(id));
    const club = world.random.maybe(others);
    if (club !== undefined && !laptop.isRevoked && !laptop.isOld)
      await world.join(laptop, club.id, world.random.percent(30));
  },
  beOld(world, laptop) {
    laptop.isOld = true;
    world.census.count('older version at work');
    laptop.restart();
  },
  update: (world, laptop) => update(world, laptop),
  async newerLaptop(world) {
    const { random } = world;
    const club = random.maybe(world.clubs);
    if (club === undefined) return;
    world.census.count('newer version pushed');
    const rows = [
      ...new Set(
        world.hub.operations(club.id).flatMap(({ entity, row_id: row }) => (entity === 'athlete' ? [row] : [])),
      ),
    ];
    await world.pushStrange(club.id, (place) => strangeOperations(random, { ...place, first: 1, rows }));
  },

  copy(world, laptop) {
    if (laptop.clubs().length === 0 || world.laptops.length > 8) return;
    let folder = '';
    laptop.restart(() => {
      folder = world.folders.copyOf(laptop.folder);
    });
    const copy = world.addLaptop(folder);
    copy.skew = laptop.skew;
    copy.isRevoked = laptop.isRevoked;
    copy.isOld = laptop.isOld;
    for (const [club, token] of laptop.tokens) copy.tokens.set(club, token);
    world.isTrailForked = true;
    world.census.count('database copied');
  },
  snapshot(world, laptop) {
    const before = world.snapshots.get(laptop);
    if (before !== undefined) world.folders.remove(before.folder);
    laptop.restart(() => {
      world.snapshots.set(laptop, { folder: world.folders.copyOf(laptop.folder), tokens: new Map(laptop.tokens) });
    });
  },
  rollBack(world) {
    const [laptop, snapshot] = world.random.maybe([...world.snapshots]) ?? [];
    if (laptop === undefined || snapshot === undefined) return;
    excuse(world, laptop);
    laptop.restart(() => {
      world.folders.remove(laptop.folder);
      laptop.folder = world.folders.copyOf(snapshot.folder);
    });
    laptop.tokens.clear();
    for (const [club, token] of snapshot.tokens) laptop.tokens.set(club, token);
    // As what it was then it may have been shut out since, or not: it was enrolled anew in between, and that one was.
    laptop.isRevoked = [...laptop.tokens.values()].some((token) => world.revokedTokens.has(token));
    world.isTrailForked = true;
    world.census.count('database rolled back');
  },
  async revoke(world, laptop) {
    if (laptop.isRevoked || world.laptops.filter((each) => !each.isRevoked).length < 3) return;
    world.census.count('laptop revoked');
    for (const each of withCopies(world, laptop)) {
      each.isRevoked = true;
      excuse(world, each);
      for (const [clubId, token] of each.tokens) {
        world.revokedTokens.add(token);
        const { deviceId } = each.look((file) =>
          file
            .prepare(
              'SELECT d.uuid AS deviceId FROM sync_state s JOIN device d ON d.id = s.device_id JOIN club c ON c.id = s.club_id WHERE c.uuid = ?',
            )
            .get(clubId),
        ) as { deviceId: string };
        await world.hub.revoke(clubId, deviceId);
      }
    }
  },

  async backUpHub(world) {
    world.hubBackup = { data: await world.hub.backUp(), enrolled: world.enrolled };
  },
  async restoreHub(world) {
    const { hubBackup: backup } = world;
    // Who was enrolled since would be unknown to the hub, and would have to be enrolled again.
    if (backup === null || backup.enrolled !== world.enrolled) return;
    await world.hub.restore(backup.data);
    world.isHubRestored = true;
    world.census.count('hub restored');
  },

  killHub: (world) => world.hub.killAt(world.random.between(1, 8)),
};

/** The next version: what was kept without being understood is carried out. */
export function update(world: World, laptop: SimulatedLaptop): void {
  if (!laptop.isOld) return;
  world.census.count('older version updated');
  laptop.isOld = false;
  laptop.restart(() => {
    laptop.meddle(`UPDATE device_setting SET value = '${String(newestSchema - 1)}' WHERE name = 'replayed_schema'`);
  });
}
