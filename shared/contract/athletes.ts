import { z } from 'zod';

import { changesSchema, listSchema } from './derived-changes.ts';
import { command, query } from './base.ts';
import {
  daySchema,
  genderSchema,
  markSchema,
  medalSchema,
  pageSchema,
  performanceRowSchema,
  windSchema,
} from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

const personSchema = z.object({
  firstName: z.string().trim().max(100),
  lastName: z.string().trim().max(100),
  gender: z.enum(['F', 'M']),
  dateOfBirth: daySchema.default(''),
  membershipNumber: z.string().trim().max(50).nullable().default(null),
  /** To be named in public (decision 16). */
  consent: z.enum(['given', 'refused']).nullable().default(null),
  /** Since when; left out: as it is, or today for a new answer. */
  consentDay: daySchema.optional(),
  /** To be shown in pictures, with its day; left out: as it is. */
  photoConsent: z.enum(['given', 'refused']).nullable().optional(),
  photoConsentDay: daySchema.optional(),
  /** Left out: as it is. */
  note: z.string().trim().max(2000).nullable().optional(),
  memberFrom: daySchema.default(''),
  memberTo: daySchema.default(''),
});

export const athleteSchema = z.object({
  id: uuidSchema,
  firstName: z.string(),
  lastName: z.string(),
  gender: z.enum(['F', 'M']),
  dateOfBirth: daySchema,
  membershipNumber: z.string().nullable(),
  consent: z.enum(['given', 'refused']).nullable(),
  consentDay: daySchema,
  photoConsent: z.enum(['given', 'refused']).nullable(),
  photoConsentDay: daySchema,
  /** A former member: nothing personal is kept. */
  isErased: z.boolean(),
  note: z.string().nullable(),
  memberships: z.array(z.object({ from: daySchema, to: daySchema })),
  /** Age group today in the club's scheme, where the date of birth tells. */
  ageGroup: z.string().nullable(),
  /** Other names under which the person was entered, of entries that were merged into this one. */
  alsoEnteredAs: z.array(z.string()),
});
export type Athlete = z.infer<typeof athleteSchema>;

const athleteInRowSchema = athleteSchema.extend({ performances: z.number().int() });
export type AthleteInRow = z.infer<typeof athleteInRowSchema>;

/** Fields that a kept entry may take over from the merged one. */
export const takenFieldSchema = z.enum(['dateOfBirth', 'membershipNumber', 'consent', 'note']);
export type TakenField = z.infer<typeof takenFieldSchema>;

const mergeSideSchema = athleteInRowSchema.extend({
  /** Club records that are held now. */
  records: z.number().int(),
  medals: z.number().int(),
});

const mergeInputSchema = z.object({
  clubId: uuidSchema,
  /** The entry that stays. */
  keptId: uuidSchema,
  /** The entry that counts for it from now on. */
  mergedId: uuidSchema,
  /** What the kept entry takes over of the merged one. */
  take: z.array(takenFieldSchema).max(4).default([]),
});

export const bestSchema = z.object({
  athleteId: uuidSchema,
  athlete: z.string(),
  season: codeSchema,
  seasonName: z.string(),
  discipline: codeSchema,
  disciplineName: z.string(),
  specification: z.string(),
  mark: markSchema,
  wind: windSchema,
  date: daySchema,
  performanceId: uuidSchema,
  /** The best over all seasons (environments). */
  overall: z.boolean(),
  /** The year of a season best; null for a career best. */
  year: z.number().int().nullable(),
  /** Best over the wind limit, kept beside the legal one; only in profiles. */
  windy: z.boolean(),
});
export type Best = z.infer<typeof bestSchema>;

/** A mark of a progression: as much as a chart and its table show. */
export const progressionPointSchema = z.object({
  performanceId: uuidSchema,
  day: daySchema,
  mark: markSchema,
  wind: windSchema,
  /** A personal best when it was set: standing or improved since. */
  best: z.enum(['current', 'former']).nullable(),
  clubRecord: z.enum(['current', 'former']).nullable(),
  /** Over the wind limit. */
  windy: z.boolean(),
  /** Timed by hand, as somebody said. */
  hand: z.boolean(),
  competition: z.string(),
});
export type ProgressionPoint = z.infer<typeof progressionPointSchema>;

export const recordOfAthleteSchema = listSchema.extend({
  gender: genderSchema,
  ageGroup: z.string(),
  ageGroupName: z.string(),
  timing: z.enum(['', 'FAT', 'HAND']),
  performanceId: uuidSchema,
  mark: markSchema,
  wind: windSchema,
  date: daySchema,
  /** Null while it stands. */
  until: daySchema.nullable(),
  isCurrent: z.boolean(),
  /** Shared with others, or a team's. */
  with: z.array(z.string()),
});
export type RecordOfAthlete = z.infer<typeof recordOfAthleteSchema>;

export const mergeSchema = z.object({
  mergeId: uuidSchema,
  /** The entry that was merged, by its name and date of birth. */
  name: z.string(),
  dateOfBirth: daySchema,
  /** Into whom, where it is not the athlete that is asked about but an entry of the same person. */
  into: z.string(),
  performances: z.number().int(),
  takenOver: z.array(takenFieldSchema),
  mergedAt: z.string(),
  mergedBy: z.string(),
});
export type MergeOfAthlete = z.infer<typeof mergeSchema>;

const clubAndAthlete = z.object({ clubId: uuidSchema, athleteId: uuidSchema });
const personInput = personSchema.omit({ memberFrom: true, memberTo: true }).extend({
  clubId: uuidSchema,
  athleteId: uuidSchema,
  memberships: z.array(z.object({ from: daySchema, to: daySchema })).max(50),
});

/** Which athletes, and in which order. */
export const athleteFiltersSchema = z.object({
  /** Any part of the name, in any order, without regard to case and accents. */
  search: z.string().max(100).default(''),
  gender: z.enum(['F', 'M']).optional(),
  /** The age group today. */
  ageGroup: codeSchema.optional(),
  /** A member today, or once and no more; `unknown`: no membership is recorded. */
  member: z.enum(['now', 'former', 'unknown']).optional(),
  /** `missing`: not recorded, of those who are under 18 or may be. */
  consent: z.enum(['given', 'refused', 'missing']).optional(),
  sort: z.enum(['name', 'performances', 'youngest', 'oldest']).default('name'),
});

export const athletes = {
  list: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/athletes' })
    .input(pageSchema.extend({ clubId: uuidSchema, ...athleteFiltersSchema.shape }))
    .output(z.object({ total: z.number().int(), rows: z.array(athleteInRowSchema) })),
  get: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/athletes/{athleteId}' })
    .input(clubAndAthlete)
    .output(
      athleteInRowSchema.extend({
        bests: z.array(bestSchema),
        seasonBests: z.array(bestSchema),
        recordsHeld: z.array(performanceRowSchema),
        medals: z.object({ gold: z.number().int(), silver: z.number().int(), bronze: z.number().int() }),
        /** Merges in force of this person's entries, the newest first. */
        merges: z.array(mergeSchema),
      }),
    ),
  /** Every mark in one discipline with its specification, of one season or of all, oldest first. */
  progression: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/athletes/{athleteId}/progression' })
    .input(
      clubAndAthlete.extend({
        discipline: codeSchema,
        specification: z.string().max(30).default(''),
        season: codeSchema,
      }),
    )
    .output(z.array(progressionPointSchema)),
  /** Club records that the athlete holds, and those of before, the newest first. */
  records: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/athletes/{athleteId}/records' })
    .input(clubAndAthlete)
    .output(z.array(recordOfAthleteSchema)),
  /** Medals, the newest first. */
  medals: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/athletes/{athleteId}/medals' })
    .input(clubAndAthlete.extend({ medal: medalSchema.optional() }))
    .output(z.array(performanceRowSchema)),
  create: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/athletes' })
    .input(
      personSchema.extend({
        clubId: uuidSchema,
        /** An athlete of the same name and date of birth is refused unless this says that it is another person. */
        isAnotherPerson: z.boolean().default(false),
      }),
    )
    .output(athleteSchema),
  update: command('member')
    .route({ method: 'PUT', path: '/clubs/{clubId}/athletes/{athleteId}' })
    .input(personInput)
    .output(athleteSchema),
  /** What `update` would change of all that is derived; nothing is saved. */
  previewUpdate: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/athletes/{athleteId}/preview' })
    .input(personInput)
    .output(changesSchema),
  remove: command('staff')
    .route({ method: 'DELETE', path: '/clubs/{clubId}/athletes/{athleteId}' })
    .input(clubAndAthlete)
    .output(z.object({ removed: z.literal(true) })),
  /** Takes a removal back. */
  restore: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/athletes/{athleteId}/restore' })
    .input(clubAndAthlete)
    .output(athleteSchema),
  /** Pairs of entries that may be one person, the likeliest first. */
  duplicates: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/athlete-duplicates' })
    .input(z.object({ clubId: uuidSchema }))
    .output(
      z.object({
        total: z.number().int(),
        rows: z.array(
          z.object({
            a: athleteInRowSchema,
            b: athleteInRowSchema,
            because: z.enum(['same-name', 'same-birth', 'birth-mistyped']),
          }),
        ),
      }),
    ),
  /** Says that two entries are two persons: they are suggested no more. */
  keepApart: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/athlete-duplicates/keep-apart' })
    .input(z.object({ clubId: uuidSchema, athleteId: uuidSchema, otherId: uuidSchema }))
    .output(z.object({ keptApart: z.literal(true) })),
  /** What a merge would change; nothing is saved. */
  previewMerge: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/athlete-merges/preview' })
    .input(mergeInputSchema)
    .output(
      z.object({
        kept: mergeSideSchema,
        merged: mergeSideSchema,
        /** Fields that the two say differently. */
        conflicts: z.array(takenFieldSchema),
        /** Why they cannot be one person, as a sentence; null where they can. */
        refusal: z.string().nullable(),
        /** Results that both have: of one discipline and day with the same mark. */
        duplicates: z.array(z.object({ kept: performanceRowSchema, merged: performanceRowSchema })),
        /** Null where it is refused. */
        changes: changesSchema.nullable(),
      }),
    ),
  merge: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/athlete-merges' })
    .input(mergeInputSchema)
    .output(z.object({ mergeId: uuidSchema, athlete: athleteSchema })),
  /** Takes a merge back, at any time: both entries are as if it had never been. */
  unmerge: command('staff')
    .route({ method: 'DELETE', path: '/clubs/{clubId}/athlete-merges/{mergeId}' })
    .input(z.object({ clubId: uuidSchema, mergeId: uuidSchema }))
    .output(z.object({ kept: athleteSchema, merged: athleteSchema })),
};
