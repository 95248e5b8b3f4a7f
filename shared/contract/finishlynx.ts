import { z } from 'zod';

import { command, query } from './base.ts';
import { sheetHeadSchema, sheetRowInputSchema } from './sheets.ts';
import { daySchema, genderSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

const candidateSchema = z.object({
  id: uuidSchema,
  firstName: z.string(),
  lastName: z.string(),
  dateOfBirth: daySchema,
  gender: z.enum(['F', 'M']),
});
export type LynxCandidate = z.infer<typeof candidateSchema>;

export const lynxRowSchema = z.object({
  line: z.number().int(),
  /** In the heat. */
  place: z.number().int().nullable(),
  /** `DNS`, `DNF`, `DQ` ... instead of a time, or beside it. */
  status: z.string().nullable(),
  bib: z.string(),
  lane: z.number().int().nullable(),
  /** First name before last; of a relay the team. */
  name: z.string(),
  affiliation: z.string(),
  license: z.string(),
  /** As the camera gave it, before it is rounded; '' where there is none. */
  time: z.string(),
  /** The team itself is named as the club is: a relay of ours. */
  isOurTeam: z.boolean(),
  /**
   * `found`: one athlete of ours for certain; `choose`: several, or not exactly this name; `unknown`: runs for us, and nobody
   * is called so; `namesake`: runs for another club, one of ours is called so; `other`: not ours.
   */
  match: z.enum(['found', 'choose', 'unknown', 'namesake', 'other']),
  candidates: z.array(candidateSchema),
});
export type LynxRow = z.infer<typeof lynxRowSchema>;

export const lynxHeatSchema = z.object({
  fileName: z.string(),
  heat: z.string(),
  wind: z.string(),
  /** The start, `14:03:20`, or ''. */
  timeOfDay: z.string(),
  /** Another file before has the same event, round and heat, and says something else. */
  isSecond: z.boolean(),
  rows: z.array(lynxRowSchema),
});

export const lynxEventSchema = z.object({
  /** Of this answer only. */
  key: z.string(),
  number: z.string(),
  name: z.string(),
  /** What the name and the numbers propose; null or '' is asked. */
  discipline: codeSchema.nullable(),
  specification: z.string(),
  gender: genderSchema.nullable(),
  /** Of the course, which decides how exactly a time is recorded. */
  distanceMetres: z.number().nullable(),
  /** The group to enter for all; null: each athlete's own, by date of birth. */
  ageGroup: codeSchema.nullable(),
  /** The group that the name says; '' where it says none. */
  ageGroupNamed: z.string(),
  round: z.string(),
  /** The day of the files, where they agree. */
  day: daySchema,
  heats: z.array(lynxHeatSchema),
});
export type LynxEvent = z.infer<typeof lynxEventSchema>;

export const lynxReadingSchema = z.object({
  /** The season in which all of it was, as the names and winds propose. */
  season: codeSchema.nullable(),
  events: z.array(lynxEventSchema),
  /** Files of which nothing was read, and why. */
  unread: z.array(z.object({ fileName: z.string(), text: z.string() })),
  /** Lines that want a look, in the order of the files. */
  problems: z.array(z.object({ fileName: z.string(), line: z.number().int(), text: z.string(), problem: z.string() })),
});
export type LynxReading = z.infer<typeof lynxReadingSchema>;

export const finishlynx = {
  /** Reads uploaded `.lif` files, gathers heats to events and finds our athletes. Writes nothing. */
  read: query('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/finishlynx/read' })
    .input(
      z.object({
        clubId: uuidSchema,
        files: z
          .array(
            z.object({
              uploadId: z.string(),
              /** When the file was written last; '' where nobody knows. */
              day: daySchema.default(''),
            }),
          )
          .min(1)
          .max(1000),
      }),
    )
    .output(lynxReadingSchema),
  /** Makes a results sheet of each event; nothing on it counts before it is confirmed there. All of them or none. */
  createSheets: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/finishlynx/sheets' })
    .input(
      z.object({
        clubId: uuidSchema,
        sheets: z
          .array(
            z.object({
              head: sheetHeadSchema,
              fileName: z.string().trim().max(200),
              rows: z.array(sheetRowInputSchema).max(2000),
            }),
          )
          .min(1)
          .max(300),
      }),
    )
    .output(z.object({ sheetIds: z.array(uuidSchema) })),
};
