import { z } from 'zod';

import { command, job, query } from './base.ts';
import { pageSchema } from './vocabulary.ts';
import { uuidSchema } from '#shared/domain/id.ts';
import { syncProblems, syncStateSchema, syncStops } from '#shared/domain/sync.ts';

const ofClub = z.object({ clubId: uuidSchema });
const done = z.object({ done: z.literal(true) });
const count = z.number().int().min(0);
const instant = z.string();

export const syncStatusSchema = z.object({
  state: syncStateSchema,
  /** Host, port and database of the hub; empty where there is none. */
  place: z.string(),
  /** Changes made here that the hub does not hold yet. */
  waiting: count,
  /** Of a sync that has much to bring: how far it is. Null where nothing is under way or to come. */
  progress: z.object({ done: count, total: count }).nullable(),
  /** When this laptop was last in step with the hub; null: never. */
  inStepAt: instant.nullable(),
  /** When a round ended last, well or not; null: none has. */
  triedAt: instant.nullable(),
  /** Since when the hub was not reached; null where the last attempt reached it. */
  offlineSince: instant.nullable(),
  problem: z.enum(syncProblems).nullable(),
  stop: z.enum(syncStops).nullable(),
  /** Of a stop for a mass deletion how many results; of another what is known about it. */
  stopDetail: z.string(),
  /** What waits for a person: values that lost, results corrected twice. */
  conflicts: count,
  /** Operations of a newer version, kept for the next update. */
  deferred: count,
  /** Attachments that are not here yet. */
  filesToCome: count,
});
export type SyncStatus = z.infer<typeof syncStatusSchema>;

const personSchema = z.object({ name: z.string(), device: z.string(), at: instant });

/** Two values of one field that met: which is kept, and which lost. */
const lostValueSchema = z.object({
  kind: z.literal('value'),
  id: uuidSchema,
  /** What sort of thing it is about, as entities are called: `athlete`, `competition`, `club`. */
  entity: z.string(),
  /** Its name as a person knows it; empty where it is gone. */
  name: z.string(),
  field: z.string(),
  kept: z.string(),
  lost: z.string(),
  keptBy: personSchema,
  lostBy: personSchema,
  athleteId: uuidSchema.nullable(),
});
/** Two corrections of one result that were made without knowing of each other; both count until one is chosen. */
const twoCorrectionsSchema = z.object({
  kind: z.literal('corrections'),
  /** Of the result that both correct. */
  id: uuidSchema,
  versions: z.array(
    z.object({
      performanceId: uuidSchema,
      name: z.string(),
      event: z.string(),
      mark: z.string(),
      day: z.string(),
      by: personSchema,
    }),
  ),
});
export const conflictSchema = z.discriminatedUnion('kind', [lostValueSchema, twoCorrectionsSchema]);
export type Conflict = z.infer<typeof conflictSchema>;

/** A result or an athlete that was typed on two laptops and counts once. */
const joinedSchema = z.object({
  kind: z.enum(['performance', 'athlete']),
  /** Who or what counts, and what counts for it. */
  countsId: uuidSchema,
  otherId: uuidSchema,
  name: z.string(),
  /** Event, mark and day of a result; date of birth of an athlete. */
  detail: z.string(),
});
export type Joined = z.infer<typeof joinedSchema>;

const accessSchema = z.object({
  clubId: uuidSchema,
  clubName: z.string().min(1).max(200),
  deviceId: uuidSchema,
  /** What the administrator calls this laptop. */
  deviceLabel: z.string().max(200).default(''),
  place: z.string().min(1).max(400),
  /** 32 bytes, hex; seals password hashes on their way and never reaches the hub. */
  clubSecret: z.string().regex(/^[0-9a-f]{64}$/),
});

const roundSchema = z.object({
  beganAt: instant,
  endedAt: instant,
  pushed: count,
  pulled: count,
  conflicts: count,
  files: count,
  problem: z.enum(syncProblems).nullable(),
});

/** An operation on its way, as `main/sync/wire.ts` describes it; the core checks it once more. */
const travelling = z.record(z.string(), z.unknown());

export const sync = {
  /** How a club stands with its hub: what the frame shows. */
  status: query('member').route({ method: 'GET', path: '/clubs/{clubId}/sync' }).input(ofClub).output(syncStatusSchema),
  /**
   * Brings a club and its hub together by the sealed enrolment file that an administrator made. `bring` is a club of this
   * laptop that is the same club; without it the club comes from the hub. Answers with the club's id, which is the hub's.
   */
  join: command('superuser')
    .route({ method: 'POST', path: '/sync/join' })
    .input(
      z.object({
        enrolment: z.string().min(1).max(300_000),
        passphrase: z.string().max(500),
        bring: uuidSchema.nullable(),
      }),
    )
    .output(z.object({ clubId: uuidSchema })),
  /** Ends the sync of a club on this laptop after a backup. `keep` keeps the data as a club of this laptop alone. */
  leave: job('superuser')
    .route({ method: 'POST', path: '/clubs/{clubId}/sync/leave' })
    .input(ofClub.extend({ keep: z.boolean() })),
  pause: command('owner').route({ method: 'POST', path: '/clubs/{clubId}/sync/pause' }).input(ofClub).output(done),
  /** Goes on; after a stop for a mass deletion it takes what was held back. */
  resume: command('owner').route({ method: 'POST', path: '/clubs/{clubId}/sync/resume' }).input(ofClub).output(done),
  /** Asks for a round at once; what comes of it shows in `status`. */
  now: command('member').route({ method: 'POST', path: '/clubs/{clubId}/sync/now' }).input(ofClub).output(done),
  /** Ends the round that is under way; what has come stays, the rest comes with the next one. */
  stop: command('member').route({ method: 'POST', path: '/clubs/{clubId}/sync/stop' }).input(ofClub).output(done),
  history: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/sync/rounds' })
    .input(ofClub.extend(pageSchema.shape))
    .output(z.object({ total: count, rounds: z.array(roundSchema) })),
  /** Laptops that wrote in the club. */
  devices: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/sync/devices' })
    .input(ofClub)
    .output(
      z.array(
        z.object({
          id: uuidSchema,
          label: z.string(),
          isThis: z.boolean(),
          changes: count,
          lastAt: instant.nullable(),
        }),
      ),
    ),
  conflicts: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/sync/conflicts' })
    .input(ofClub.extend(pageSchema.shape))
    .output(z.object({ total: count, conflicts: z.array(conflictSchema) })),
  /** Puts a value that lost in the place of the one that is kept. */
  takeBack: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sync/conflicts/{conflictId}/take-back' })
    .input(ofClub.extend({ conflictId: uuidSchema }))
    .output(done),
  /** Leaves what is kept; the entry is done with. */
  dismiss: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sync/conflicts/{conflictId}/dismiss' })
    .input(ofClub.extend({ conflictId: uuidSchema }))
    .output(done),
  /** Of two corrections of one result: the one that holds; the other is deleted, with this as its reason. */
  choose: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sync/corrections/{performanceId}/choose' })
    .input(ofClub.extend({ performanceId: uuidSchema }))
    .output(done),
  /** What two laptops typed and is taken for one. */
  joined: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/sync/joined' })
    .input(ofClub.extend(pageSchema.shape))
    .output(z.object({ total: count, joined: z.array(joinedSchema) })),
  /** Says that the two are two. */
  part: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sync/part' })
    .input(ofClub.extend({ kind: z.enum(['performance', 'athlete']), countsId: uuidSchema, otherId: uuidSchema }))
    .output(done),

  // What follows is asked by whoever carries operations between here and the hub.
  /** Clubs that have a hub, and how far they are. */
  clubs: query('superuser')
    .route({ method: 'GET', path: '/sync/clubs' })
    .output(
      z.array(
        z.object({
          clubId: uuidSchema,
          epoch: z.string(),
          cursor: count,
          chain: z.string(),
          acknowledged: count,
          last: count,
          isFirst: z.boolean(),
          stop: z.enum(syncStops).nullable(),
        }),
      ),
    ),
  /** Keeps where the hub is and as whom this laptop writes; the secrets of the way there lie elsewhere. */
  enter: command('superuser')
    .route({ method: 'POST', path: '/sync/enter' })
    .input(accessSchema.extend({ bring: uuidSchema.nullable() }))
    .output(z.object({ clubId: uuidSchema })),
  /** Makes ready what is to be sent: lines of the trail, names of people, sealed passwords. Answers with the last number. */
  gather: command('superuser')
    .route({ method: 'POST', path: '/sync/gather' })
    .input(ofClub)
    .output(z.object({ last: count })),
  /** Own operations after a number, in order; how far the hub may have them from now on is remembered. */
  outgoing: command('superuser')
    .route({ method: 'POST', path: '/sync/outgoing' })
    .input(ofClub.extend({ after: count, limit: z.number().int().min(1).max(1000) }))
    .output(z.object({ operations: z.array(travelling) })),
  /** What the hub said when it was greeted or has taken operations. */
  greeted: command('superuser')
    .route({ method: 'POST', path: '/sync/greeted' })
    .input(
      ofClub.extend({
        epoch: z.string().optional(),
        head: count,
        acknowledged: count,
        /** Hub's time less this laptop's, in milliseconds. */
        offset: z.number().int().optional(),
      }),
    )
    /** Numbers of the last own operation, and of the last one that came back from the hub. */
    .output(z.object({ last: count, returned: count })),
  /** Takes operations of the hub in, in its order, with everything that follows from them. */
  receive: command('superuser')
    .route({ method: 'POST', path: '/sync/receive' })
    .input(ofClub.extend({ epoch: z.string(), operations: z.array(travelling).max(2000) }))
    .output(z.object({ cursor: count, conflicts: count, stop: z.enum(syncStops).nullable() })),
  /** The hub began anew: everything is pulled once more, and offered once more. */
  restart: command('superuser')
    .route({ method: 'POST', path: '/sync/restart' })
    .input(ofClub.extend({ epoch: z.string() }))
    .output(done),
  /** Ends a round: what came of it. */
  settle: command('superuser')
    .route({ method: 'POST', path: '/sync/settle' })
    .input(
      ofClub.extend({
        beganAt: z.number().int(),
        pushed: count,
        pulled: count,
        conflicts: count,
        files: count,
        bytes: count,
        problem: z.enum(syncProblems).nullable(),
        stop: z.enum(syncStops).nullable(),
        stopDetail: z.string().max(500),
      }),
    )
    .output(done),
  /** Places in the hub's order of erasures that the hub was not asked to follow since it began anew. */
  erasures: query('superuser')
    .route({ method: 'GET', path: '/sync/erasures' })
    .input(ofClub)
    .output(z.object({ erasures: z.array(count) })),
  /** The hub has followed an erasure. */
  erased: command('superuser')
    .route({ method: 'POST', path: '/sync/erased' })
    .input(ofClub.extend({ epoch: z.string(), seq: count }))
    .output(done),
  /** Attachments to send and to fetch, the smallest first. */
  files: query('superuser')
    .route({ method: 'GET', path: '/sync/files' })
    .input(ofClub)
    .output(
      z.object({
        toSend: z.array(z.object({ sha256: z.string(), bytes: count, mediaType: z.string() })),
        toFetch: z.array(z.object({ sha256: z.string(), bytes: count })),
      }),
    ),
  /** An attachment has come, or is on the hub. */
  fileMoved: command('superuser')
    .route({ method: 'POST', path: '/sync/file-moved' })
    .input(ofClub.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/), isHere: z.boolean() }))
    .output(done),
};
