import { createIdMaker } from '#main/db/ids.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { type Hub, HubRefusal } from '#main/sync/hub.ts';
import type { RoundResult } from '#main/sync/round.ts';
import { Failure } from '#shared/domain/failure.ts';

import { actions } from './actions.ts';
import { Census } from './census.ts';
import { events } from './events.ts';
import type { Folders } from './folders.ts';
import { type HubPlace, type HubSurroundings, MemoryPlace } from './hub-place.ts';
import { Broken, checkHub, checkLaptop } from './invariants.ts';
import type { KillPoint } from './kill-points.ts';
import { Killed, SimulatedLaptop } from './laptop.ts';
import { fair, LateCalls, type Weather } from './network.ts';
import { day, type Plan, type Step } from './plan.ts';
import { Random } from './random.ts';
import { checkNothingUnfinishedShows } from './wholeness.ts';

export const clubSecret = 'c1'.repeat(32);

/** Of one round: a page may have few operations, and none of these lives has so many. */
const mostCalls = 3000;

/** A result that somebody entered. */
interface Entered {
  readonly id: string;
  readonly clubId: string;
  readonly laptop: SimulatedLaptop;
  /** It may be gone: the laptop on which it was typed went back to a backup before anybody else had it. */
  isExcused: boolean;
}

/** How a run gets its hub. */
export type MakeHub = (around: HubSurroundings) => HubPlace;

export interface WorldOptions {
  readonly hubOf?: MakeHub;
  /** Counts what happens. */
  readonly census?: Census;
}

/** Everything there is in one run: true time, the hub, laptops and what happened so far. */
export class World {
  readonly plan: Plan;
  readonly folders: Folders;
  readonly hub: HubPlace;
  readonly laptops: SimulatedLaptop[] = [];
  readonly clubs: { readonly id: string; readonly mark: string; readonly isStrange: boolean }[] = [];
  readonly entered: Entered[] = [];
  readonly late = new LateCalls();
  readonly newId: () => string;
  readonly census: Census;
  time = Date.UTC(2026, 0, 5);
  /** Decides about the step at hand. */
  random: Random;
  weather: Weather;
  /** Of the whole folder of a laptop, and what was entered on it by then. */
  /** Of laptops that the hub has shut out. */
  readonly revokedTokens = new Set<string>();
  readonly snapshots = new Map<SimulatedLaptop, { folder: string; tokens: Map<string, string> }>();
  hubBackup: { data: unknown; enrolled: number } | null = null;
  /** A database was copied or went back: two laptops may have written lines of one trail. */
  isTrailForked = false;
  /** Attachments that were on disks that were lost, or of laptops that were shut out: some were nowhere else. */
  readonly filesOfLostDisks = new Set<string>();
  /** What a laptop had of the hub's order when it wrote the operations with these numbers, by its device. */
  readonly knowledge = new Map<string, { from: number; to: number; cursor: number }[]>();
  isHubRestored = false;
  enrolled = 0;
  strangers = 0;
  private readonly surroundings: { trueTime: () => number; randomBits: (bytes: Uint8Array) => void };
  private bits: Random;

  constructor(
    plan: Plan,
    folders: Folders,
    { hubOf = (around) => new MemoryPlace(around), census = new Census() }: WorldOptions = {},
  ) {
    this.census = census;
    this.plan = plan;
    this.folders = folders;
    this.random = new Random(plan.seed);
    this.bits = new Random(plan.seed ^ 0x5bd1e995);
    const trueTime = () => this.time;
    const randomBits = (bytes: Uint8Array) => this.bits.fill(bytes);
    this.surroundings = { trueTime, randomBits };
    this.newId = createIdMaker(trueTime, randomBits);
    this.hub = hubOf({ now: trueTime, newId: this.newId });
    const { storm } = plan;
    this.weather = { lost: storm, unanswered: storm, twice: storm, late: storm, small: plan.small ?? 3 * storm };
  }

  /** The clubs on the hub, and laptops that join them, some with a club of their own. */
  async begin(): Promise<void> {
    const { plan, random } = this;
    if (plan.clubs > 1) this.census.count('several clubs');
    if (plan.laptops >= 5) this.census.count('five laptops or more');
    for (let index = 0; index < plan.clubs; index += 1)
      this.clubs.push({ id: await this.hub.addClub(), mark: `Zq${String.fromCharCode(65 + index)}`, isStrange: false });
    for (let index = 0; index < plan.laptops; index += 1) {
      const laptop = this.addLaptop(this.folders.fresh());
      if (random.percent(30)) laptop.skew = random.between(-2 * day, 2 * day);
      for (const [number, { id }] of this.clubs.entries()) {
        // Each club has at least its first laptop; the others may come later.
        if (index % plan.clubs === number || random.percent(60)) await this.join(laptop, id, random.percent(40));
      }
    }
  }

  addLaptop(folder: string): SimulatedLaptop {
    const laptop = new SimulatedLaptop(`laptop ${String(this.laptops.length + 1)}`, folder, this.surroundings);
    this.laptops.push(laptop);
    return laptop;
  }

  clubNamed(id: string) {
    const club = this.clubs.find((each) => each.id === id);
    if (club === undefined) throw new Error(`no club ${id}`);
    return club;
  }

  /** Joins a club of the hub, with a club of its own or without. */
  async join(laptop: SimulatedLaptop, clubId: string, isBringing: boolean): Promise<void> {
    let bring: string | null = null;
    if (isBringing) {
      const { mark } = this.clubNamed(clubId);
      bring = laptop.call('clubs', 'create', { name: `${mark}Harriers` }).id;
      for (let count = this.random.below(6); count > 0; count -= 1)
        await this.act(laptop, bring, this.random.pick(['addAthlete', 'record', 'record', 'importFile']), clubId);
    }
    await this.enter(laptop, clubId, bring);
  }

  /** Enrols a laptop, or enrols it anew: under another name than the hub knows it by. */
  async enter(laptop: SimulatedLaptop, clubId: string, bring: string | null): Promise<void> {
    const { deviceId, token } = await this.hub.enrol(clubId);
    this.enrolled += 1;
    const about = { clubId, clubName: 'Harriers', deviceId, place: 'hub:5432/club', clubSecret };
    laptop.execute('sync.enter', { ...about, bring });
    laptop.tokens.set(clubId, token);
  }

  /** Carries a step out; what the application refuses does not happen. */
  async step({ do: what, at, seed }: Step): Promise<void> {
    this.random = new Random(seed);
    this.bits = new Random(seed ^ 0x5bd1e995);
    this.time += this.random.between(1, this.plan.pace ?? 120_000);
    const laptop = this.laptops[at % this.laptops.length];
    if (laptop === undefined) return;
    const event = events[what];
    if (event !== undefined) await event(this, laptop);
    else {
      const clubId = this.random.maybe(laptop.clubs());
      if (clubId !== undefined) await this.act(laptop, clubId, what);
    }
    await this.hub.look();
    checkHub(this);
    checkLaptop(this, laptop);
    checkNothingUnfinishedShows(this, laptop);
  }

  /** What a person does. `markedAs`: the club on the hub that the club will be. */
  async act(laptop: SimulatedLaptop, clubId: string, what: string, markedAs = clubId): Promise<void> {
    const action = actions[what];
    if (action === undefined) throw new Error(`nobody can ${what}`);
    const entered = (ids: readonly string[]) => {
      for (const id of ids) this.entered.push({ id, clubId: markedAs, laptop, isExcused: false });
    };
    const before = laptop.standing(clubId);
    try {
      await action({ laptop, clubId, random: this.random, entered, mark: this.clubNamed(markedAs).mark });
      this.census.count(`done: ${what}`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
    const to = laptop.standing(clubId)?.number ?? 0;
    if (before === null || to === before.number) return;
    const known = this.knowledge.get(before.device) ?? [];
    this.knowledge.set(before.device, [...known, { from: before.number + 1, to, cursor: before.cursor }]);
  }

  /** A round; then what a person does who is told that it stopped. */
  async sync(
    laptop: SimulatedLaptop,
    clubId: string,
    {
      weather = this.weather,
      killAt = Infinity,
      cutAt = Infinity,
    }: { weather?: Weather; killAt?: number | KillPoint; cutAt?: number } = {},
  ): Promise<RoundResult | null> {
    const token = laptop.tokens.get(clubId);
    if (token === undefined) return null;
    const controller = new AbortController();
    let calls = 0;
    const onCall = () => {
      this.time += this.random.below(800);
      calls += 1;
      if (calls > mostCalls) throw new Broken('I12', `${laptop.name} makes calls without an end`);
      if (calls >= cutAt) {
        if (!controller.signal.aborted) this.census.count('round cut');
        controller.abort();
      }
    };
    if (Math.abs(laptop.skew) > day / 24) this.census.count('clock off by more than an hour');
    if (Math.abs(laptop.skew) > day) this.census.count('clock off by more than a day');
    const bad: Weather = laptop.isOffline ? { ...fair, lost: 100 } : weather;
    const hub = this.hub.reach(clubId, token, {
      random: this.random,
      weather: bad,
      onCall,
      late: this.late,
      census: this.census,
    });
    let asked = 0;
    const aroundAsk = (ask: () => unknown, operation: string) => {
      asked += 1;
      // Killed before the call, or when it is done and nobody has heard of it.
      const isFatal = typeof killAt === 'number' ? asked >= killAt : operation === `sync.${killAt}`;
      if (isFatal && this.random.percent(50)) {
        this.census.count(`killed before ${operation}`);
        throw new Killed();
      }
      const answer = ask();
      if (isFatal) {
        this.census.count(`killed after ${operation}`);
        throw new Killed();
      }
      // Between two pages, too, nobody sees a part of a transaction.
      if (operation === 'sync.receive') {
        checkLaptop(this, laptop);
        checkNothingUnfinishedShows(this, laptop);
      }
      return answer;
    };
    const batch = this.random.percent(weather.small) ? this.random.between(1, 6) : null;
    let result: RoundResult;
    try {
      result = await laptop.sync(clubId, hub, { signal: controller.signal, batch, aroundAsk });
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      laptop.restart();
      return null;
    } finally {
      await hub.close();
    }
    await this.attend(laptop, clubId, result);
    return result;
  }

  private async attend(laptop: SimulatedLaptop, clubId: string, { stop, problem }: RoundResult): Promise<void> {
    if (problem === 'unreadable') throw new Broken('I12', `${laptop.name}: the hub did not understand it`);
    if (stop === null) return;
    if (stop === 'moved') {
      this.census.count('laptop enrolled anew');
      if (!this.isTrailForked) throw new Broken('I1', `${laptop.name} is told that it is a copy`);
      await this.enter(laptop, clubId, clubId);
      return;
    }
    if (stop === 'revoked' && laptop.isRevoked) return;
    throw new Broken('I12', `${laptop.name} stopped: ${stop}`);
  }

  /** A laptop that nobody wrote a program for pushes something. */
  async pushStrange(
    clubId: string,
    make: (place: { time: number; newId: () => string; schemaVersion: number }) => Parameters<Hub['push']>[2],
  ): Promise<void> {
    const { hub, epoch } = await this.hub.enrol(clubId);
    this.enrolled += 1;
    this.strangers += 1;
    try {
      await hub.push(
        epoch,
        newestSchema + 1,
        make({ time: this.time, newId: this.newId, schemaVersion: newestSchema + 1 }),
      );
    } catch (error) {
      if (!(error instanceof HubRefusal)) throw error;
    }
  }

  async close(): Promise<void> {
    for (const laptop of this.laptops) {
      laptop.close();
      this.folders.remove(laptop.folder);
    }
    for (const { folder } of this.snapshots.values()) this.folders.remove(folder);
    await this.hub.close();
  }
}
