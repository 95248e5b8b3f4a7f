import { z } from 'zod';

import { command, job, query } from './base.ts';
import { bestsListSchema, topListSchema } from './lists.ts';
import { medalDimensionSchema, medalFiltersSchema } from './medals.ts';
import { athleteFiltersSchema } from './athletes.ts';
import { challengeListSchema, nearMissListSchema } from './records.ts';
import { daySchema, filtersSchema, kindSchema, medalSchema, performanceFiltersSchema } from './vocabulary.ts';
import { certificateKinds } from '#shared/domain/certificate.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

const ofAnyExport = {
  clubId: uuidSchema,
  /** A sheet for the public shortens the names of minors without consent; one for the clubhouse may print them. */
  fullNames: z.boolean().default(false),
};
/** A list to print or to open in a spreadsheet. */
const listFormat = z.enum(['csv', 'pdf']);

/** Current records or those of a day; with filters the sheet of one age group, one discipline, one athlete. */
const recordsExport = filtersSchema.extend({
  ...ofAnyExport,
  what: z.literal('records'),
  format: z.enum(['csv', 'json', 'pdf', 'html', 'table']),
  on: daySchema.optional(),
  /** The masters alone, or everybody else; without it all. */
  groups: z.enum(['main', 'masters']).optional(),
});

/** Records that were beaten, the last beaten first. */
const formerRecordsExport = filtersSchema.extend({
  ...ofAnyExport,
  what: z.literal('former-records'),
  format: listFormat,
});

/** Exactly what the grid shows under the same filters, as it is sorted there: as CSV, which can be imported again, or to print. */
const performancesExport = performanceFiltersSchema.extend({
  ...ofAnyExport,
  what: z.literal('performances'),
  format: listFormat,
  sort: z.enum(['day', 'athlete', 'discipline', 'mark', 'ageGroup', 'place', 'competition']).default('day'),
  direction: z.enum(['up', 'down']).default('down'),
});

/** The athletes that the filters leave: as CSV, which can be imported again, or as a list to print. Never for the public. */
const athletesExport = athleteFiltersSchema.extend({ ...ofAnyExport, what: z.literal('athletes'), format: listFormat });

/** One athlete's records, bests and medals. */
const athleteExport = z.object({
  ...ofAnyExport,
  what: z.literal('athlete'),
  format: listFormat,
  athleteId: uuidSchema,
});

/** The best marks of a discipline. */
const topExport = topListSchema.extend({ ...ofAnyExport, what: z.literal('top'), format: listFormat });

/** Everybody's personal bests, or the bests of a year. */
const bestsExport = bestsListSchema.extend({ ...ofAnyExport, what: z.literal('bests'), format: listFormat });

/** Every medal that the filters leave, or how many there are by athlete, year and so on. */
const medalsExport = medalFiltersSchema.extend({
  ...ofAnyExport,
  what: z.literal('medals'),
  format: listFormat,
  by: z.enum(['medals', ...medalDimensionSchema.options]).default('medals'),
});

/** What is recorded of one results sheet. */
const sheetExport = z.object({ ...ofAnyExport, what: z.literal('sheet'), format: listFormat, sheetId: uuidSchema });

/** All that the club has of a competition. */
const competitionExport = z.object({
  ...ofAnyExport,
  what: z.literal('competition'),
  format: listFormat,
  competitionId: uuidSchema,
});

/** Marks that came close to a record. */
const nearMissesExport = nearMissListSchema.extend({
  ...ofAnyExport,
  what: z.literal('near-misses'),
  format: listFormat,
});

/** Records that members of today may beat, and who. */
const challengesExport = challengeListSchema.extend({
  ...ofAnyExport,
  what: z.literal('challenges'),
  format: listFormat,
});

/** For the athletes themselves, so that names are always in full. */
const certificateExport = z.object({
  ...ofAnyExport,
  what: z.literal('certificate'),
  format: z.literal('pdf'),
  performanceId: uuidSchema,
  kind: z.enum(certificateKinds),
  /** Whose record, where the result is one in several groups; without it the athlete's own. */
  ageGroup: codeSchema.optional(),
});

/** Everything about a result with the pictures that prove it: for the federation, so that names are always in full. */
const dossierExport = z.object({
  ...ofAnyExport,
  what: z.literal('dossier'),
  format: z.literal('pdf'),
  performanceId: uuidSchema,
});

export const exportInputSchema = z.discriminatedUnion('what', [
  recordsExport,
  formerRecordsExport,
  performancesExport,
  athletesExport,
  athleteExport,
  topExport,
  bestsExport,
  medalsExport,
  sheetExport,
  competitionExport,
  nearMissesExport,
  challengesExport,
  certificateExport,
  dossierExport,
]);

/** A performance as a certificate or a picture shows it; all texts are words. */
export const awardSchema = z.object({
  clubName: z.string(),
  /** In running order. */
  names: z.array(z.object({ full: z.string(), short: z.string() })),
  discipline: z.string(),
  kind: kindSchema,
  /** How exact the mark is, as of every mark. */
  resolution: z.number().int().nullable(),
  day: daySchema,
  competition: z.string(),
  venue: z.string(),
  /** The records that it set or equalled, former ones too, in the order of its verdicts. */
  records: z.array(
    z.object({
      ageGroup: z.string(),
      /** `Under 20 women`. */
      category: z.string(),
      /** With its unit. */
      mark: z.string(),
      markNote: z.string(),
      isCurrent: z.boolean(),
      isEqualled: z.boolean(),
      previous: z.object({ mark: z.string(), day: daySchema }).nullable(),
      /** In milliseconds, millimetres or points. */
      improvement: z.number().nullable(),
      improvementPercent: z.number().nullable(),
    }),
  ),
  medal: z.object({ medal: medalSchema, title: z.string(), place: z.string() }).nullable(),
});
export type Award = z.infer<typeof awardSchema>;

export const files = {
  /** Takes a file from the page into this application's own folder; at most 100 MB. */
  upload: command('member', 'anywhere')
    .route({ method: 'POST', path: '/files' })
    .input(z.object({ file: z.file() }))
    .output(z.object({ uploadId: z.string(), name: z.string(), bytes: z.number().int() })),
  /** Makes a sheet or list as a file. Result: `{fileId, fileName, rows}`. */
  export: job('member').route({ method: 'POST', path: '/clubs/{clubId}/exports' }).input(exportInputSchema),
  /** What there is to print or to share of a performance. Names in full and as the public may see them. */
  award: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/performances/{performanceId}/award' })
    .input(z.object({ clubId: uuidSchema, performanceId: uuidSchema }))
    .output(awardSchema),
  download: query('member', 'anywhere')
    .route({ method: 'GET', path: '/files/{fileId}' })
    .input(z.object({ fileId: z.string() }))
    .output(z.file()),
};
