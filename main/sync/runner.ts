import type { Application, Caller } from '#main/application.ts';
import { newestSchema } from '#main/db/migrate.ts';
import type { Log } from '#main/log.ts';
import type { Secrets } from '#main/mail/secrets.ts';
import type { OutputOf } from '#main/operations.ts';
import { keepProof, readProof } from '#main/proofs/proof-folder.ts';
import type { Contract } from '#shared/contract/contract.ts';

import { type HubAddress, hubAddress, openEnrolment } from './enrolment.ts';
import type { Hub } from './hub.ts';
import { type RoundResult, syncRound } from './round.ts';

type ClubState = OutputOf<Contract['sync']['clubs']>[number];

const second = 1000;
const minute = 60 * second;
/** While nothing happens here: another laptop may have written something. */
const resting = 3 * minute;
/** After a change: one who types a list of results is not followed key by key. */
const afterChange = 5 * second;
const firstWait = 15 * second;
const longestWait = 10 * minute;

const itself: Caller = { user: 'TrackRecord', access: 'superuser', shell: 'terminal' };

interface Surroundings {
  readonly log: Log;
  readonly secrets: Secrets;
  readonly dataFolder: string;
  readonly now: () => number;
  /** Of the application, as the hub's administrator sees it. */
  readonly version: string;
  readonly connect: (address: HubAddress) => Hub;
  /** Calls back after so many milliseconds unless the answer is called; tests call when they like. */
  readonly after?: (milliseconds: number, work: () => void) => () => void;
  /** Between 0 and 1, so that laptops which lost one hub do not come back at one moment. */
  readonly random?: () => number;
}

/**
 * The application, and beside it whoever carries operations between its clubs and their hubs: in the shell's thread, because
 * a network may take its time. It never holds up who types; where nothing has a hub it does nothing.
 */
export function withSync(application: Application, surroundings: Surroundings): Application {
  const { log, secrets, after = onTimer, random = Math.random } = surroundings;
  const rounds = new Rounds(application, surroundings);
  let cancel: () => void = () => undefined;
  let failures = 0;
  let isClosed = false;
  let isDue = false;
  let dueAt = Infinity;

  /** What is planned earlier stays: whoever asks for a round gets it, also at the end of another one. */
  function plan(milliseconds: number): void {
    const now = surroundings.now();
    const at = now + milliseconds;
    // What was due while the laptop slept is planned anew: its timer slept, too.
    if (isClosed || (dueAt >= now && dueAt <= at)) return;
    cancel();
    dueAt = at;
    cancel = after(milliseconds, () => {
      dueAt = Infinity;
      void work();
    });
  }

  async function work(): Promise<void> {
    if (rounds.isBusy) {
      isDue = true;
      return;
    }
    isDue = false;
    let hasFailed = false;
    try {
      hasFailed = await rounds.all();
    } catch (error) {
      hasFailed = true;
      if (!isClosed) log.warn({ err: error }, 'a club could not be brought in step');
    }
    failures = hasFailed ? failures + 1 : 0;
    const wait = hasFailed ? Math.min(longestWait, firstWait * 2 ** Math.min(failures - 1, 10)) : resting;
    plan(isDue ? second : wait * (0.5 + random()));
  }

  async function join(input: unknown, caller: Caller): Promise<unknown> {
    await application.authorise('sync.join', input, caller);
    const opened = await openedEnrolment(input as JoinInput, secrets);
    const answer = await application.execute('sync.enter', opened, caller);
    plan(0);
    return answer;
  }

  /** Whoever may ask how a club stands may ask for a round, and for its end; throws as that question does. */
  const refuseUnknownClub = (input: unknown, caller: Caller) => application.execute('sync.status', input, caller);

  plan(second);
  return {
    ...application,
    async execute(operation, input, caller) {
      switch (operation) {
        case 'sync.join':
          return join(input, caller);
        case 'sync.now':
          await refuseUnknownClub(input, caller);
          plan(0);
          return { done: true };
        case 'sync.stop':
          await refuseUnknownClub(input, caller);
          rounds.stop();
          return { done: true };
        default: {
          const answer = await application.execute(operation, input, caller);
          if (changes(operation, caller)) plan(operation === 'sync.resume' ? 0 : afterChange);
          return answer;
        }
      }
    },
    async close() {
      isClosed = true;
      cancel();
      await rounds.close();
      await application.close();
    },
  };
}

export interface JoinInput {
  readonly enrolment: string;
  readonly passphrase: string;
  readonly bring: string | null;
}

/** What the core is told of an enrolment file; the way to the hub is kept beside the database. Throws ENROLMENT_UNREADABLE. */
export async function openedEnrolment({ enrolment, passphrase, bring }: JoinInput, secrets: Secrets) {
  const { hub, club, device } = await openEnrolment(enrolment, passphrase);
  // Kept first: a club that knows a hub without a way there would be stuck.
  await secrets.store(secretOf(club.id), JSON.stringify(hub));
  return {
    clubId: club.id,
    clubName: club.name,
    deviceId: device.id,
    deviceLabel: device.label,
    clubSecret: club.key,
    place: `${hub.host}:${hub.port}/${hub.database}`,
    bring,
  };
}

/** Whether something may have been written that other laptops want to know. */
function changes(operation: string, caller: Caller): boolean {
  return caller !== itself && caller.user !== itself.user && mayWrite.test(operation);
}

const mayWrite =
  /^(performances|athletes|sheets|medals|imports|clubs|members|reference|ratification|proofs|privacy|finishlynx|accounts|sync)\./;

export const secretOf = (clubId: string) => `hub ${clubId}`;

/** Rounds of all clubs, one after the other. */
class Rounds {
  isBusy = false;
  private readonly application: Application;
  private readonly surroundings: Surroundings;
  private stopping = new AbortController();
  private hub: Hub | null = null;
  private ending: Promise<unknown> = Promise.resolve();

  constructor(application: Application, surroundings: Surroundings) {
    this.application = application;
    this.surroundings = surroundings;
  }

  /** Answers with whether a hub was not reached. */
  all(): Promise<boolean> {
    this.isBusy = true;
    this.stopping = new AbortController();
    const work = this.each().finally(() => {
      this.isBusy = false;
    });
    this.ending = work.catch(() => undefined);
    return work;
  }

  /** Ends the round that is under way. */
  stop(): void {
    this.stopping.abort();
    void this.hub?.close();
  }

  async close(): Promise<void> {
    this.stop();
    await this.ending;
  }

  private async each(): Promise<boolean> {
    let hasFailed = false;
    const clubs = (await this.ask('sync.clubs', {})) as ClubState[];
    for (const club of clubs) {
      if (this.stopping.signal.aborted) break;
      if (club.stop !== null && club.stop !== 'too-old') continue;
      hasFailed = (await this.one(club)) || hasFailed;
    }
    return hasFailed;
  }

  private async one(club: ClubState): Promise<boolean> {
    const { log, secrets, connect } = this.surroundings;
    const text = await secrets.read(secretOf(club.clubId));
    if (text === null) {
      await this.settleWithoutSecret(club);
      return true;
    }
    const hub = connect(hubAddress.parse(JSON.parse(text)));
    this.hub = hub;
    try {
      const result = await this.round(club, hub);
      if (result.pushed + result.pulled + result.files > 0 || result.problem !== null || result.stop !== null)
        log.info({ club: club.clubId, ...result }, 'a round of sync ended');
      return result.problem !== null;
    } finally {
      this.hub = null;
      await hub.close();
    }
  }

  private round(club: ClubState, hub: Hub): Promise<RoundResult> {
    const { now, dataFolder, version } = this.surroundings;
    return syncRound(club, {
      ask: async <Answer>(operation: string, input: object) => (await this.ask(operation, input)) as Answer,
      hub,
      now,
      schemaVersion: newestSchema,
      application: version,
      backUp: () => this.backUp(),
      files: {
        read: (sha256) => {
          const bytes = readProof(dataFolder, sha256);
          return Promise.resolve(typeof bytes === 'string' ? null : bytes);
        },
        keep: (bytes) => {
          keepProof(dataFolder, bytes, now());
          return Promise.resolve();
        },
      },
      signal: this.stopping.signal,
    });
  }

  private async backUp(): Promise<void> {
    const { jobId } = (await this.ask('backups.create', { kind: 'daily' })) as { jobId: string };
    const job = await this.application.watchJob(jobId, itself, this.stopping.signal);
    for await (const state of job) if (state.state === 'failed') throw new Error('the backup before a resync failed');
  }

  private async settleWithoutSecret({ clubId }: ClubState): Promise<void> {
    const nothing = { pushed: 0, pulled: 0, conflicts: 0, files: 0, bytes: 0 };
    const beganAt = this.surroundings.now();
    await this.ask('sync.settle', { clubId, beganAt, ...nothing, problem: 'no-secret', stop: null, stopDetail: '' });
  }

  private ask(operation: string, input: object): Promise<unknown> {
    return this.application.execute(operation, input, itself);
  }
}

function onTimer(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}
