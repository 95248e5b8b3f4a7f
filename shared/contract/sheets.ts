import { z } from 'zod';

import { command, query } from './base.ts';
import { daySchema, genderSchema, medalSchema, pageSchema, timingSchema, windSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

/** A results sheet holds what stands on the paper: every cell is text as it was typed, and is understood when its row is left. */

const cell = (longest: number) => z.string().trim().max(longest).default('');

/** What all rows of a heat share. `heat` is as typed in the rows; '' is the heat of a sheet that names none. */
export const sheetHeatSchema = z.object({
  heat: z.string().trim().max(50),
  /** The wind of a race, typed once: `+1.2`, '' where it is unknown. A jump has its own wind in each row. */
  wind: cell(20),
  /** Where the heat was on another day than the sheet says; else ''. */
  day: daySchema.default(''),
  timeOfDay: z
    .string()
    .regex(/^(\d{2}:\d{2}(:\d{2})?)?$/)
    .default(''),
});
export type SheetHeat = z.infer<typeof sheetHeatSchema>;

/** The head of a sheet. Season, discipline and day may be open while it is being filled: until then its rows are drafts. */
export const sheetHeadSchema = z.object({
  competition: cell(200),
  venue: cell(200),
  day: daySchema.default(''),
  season: codeSchema.nullable().default(null),
  discipline: codeSchema.nullable().default(null),
  /** Null: each athlete's own. A team needs one (X = mixed). */
  gender: genderSchema.nullable().default(null),
  ageGroup: codeSchema.nullable().default(null),
  round: cell(50),
  /** Null: as each mark says. */
  timing: timingSchema.nullable().default(null),
  specification: z.string().trim().max(30).nullable().default(null),
  /** Null: the club itself. */
  representedClub: z.string().trim().max(200).nullable().default(null),
  eventDetails: cell(500),
  heats: z.array(sheetHeatSchema).max(200).default([]),
});
export type SheetHead = z.infer<typeof sheetHeadSchema>;

const headShape = sheetHeadSchema.shape;
/** What is changed of a head; what is not named stays. The heats are changed by their rows and by `correctHeat`. */
export const sheetHeadChangesSchema = z
  .object({
    competition: headShape.competition.unwrap(),
    venue: headShape.venue.unwrap(),
    day: headShape.day.unwrap(),
    season: headShape.season.unwrap(),
    discipline: headShape.discipline.unwrap(),
    gender: headShape.gender.unwrap(),
    ageGroup: headShape.ageGroup.unwrap(),
    round: headShape.round.unwrap(),
    timing: headShape.timing.unwrap(),
    specification: headShape.specification.unwrap(),
    representedClub: headShape.representedClub.unwrap(),
    eventDetails: headShape.eventDetails.unwrap(),
  })
  .partial();
/** The fields of a head that were changed. */
export type SheetHeadChanges = Partial<Omit<SheetHead, 'heats'>>;

/** A name as it was typed and the athlete of the club whom it means; null until one is found or chosen. */
export const sheetNameSchema = z.object({ name: cell(200), athleteId: uuidSchema.nullable().default(null) });
export type SheetName = z.infer<typeof sheetNameSchema>;

export const sheetCellsSchema = z.object({
  bib: cell(20),
  /** One for an individual event; the legs of a team in running order, whose names may be of others, too. */
  athletes: z.array(sheetNameSchema).max(50).default([]),
  /** The team as the paper calls it, such as `Harriers B`; '' for an individual event. */
  team: cell(200),
  heat: cell(50),
  lane: cell(10),
  /** A mark, or what stands in its place: `12.45`, `DNS`, `DQ TR17.3`, `DQ 12.45` (the time of a disqualified runner). */
  mark: cell(60),
  /** In a race '' inherits the wind of the heat. */
  wind: cell(20),
  place: cell(20),
  note: cell(500),
});
export type SheetCells = z.infer<typeof sheetCellsSchema>;

export const sheetRowInputSchema = z.object({
  cells: sheetCellsSchema,
  /** Not ours: kept on the sheet, never recorded. */
  isLeftOut: z.boolean().default(false),
});
export type SheetRowInput = z.input<typeof sheetRowInputSchema>;

/** The cells of a row, by which a problem says where it is. */
export const sheetColumnSchema = z.enum([
  'bib',
  'athlete',
  'heat',
  'lane',
  'mark',
  'wind',
  'place',
  'note',
  /** Nothing in the row is wrong: the head is not complete. */
  'head',
]);
export type SheetColumn = z.infer<typeof sheetColumnSchema>;

const problemSchema = z.object({
  column: sheetColumnSchema,
  /** Which leg of a team, from 0; else null. */
  leg: z.number().int().nullable(),
  code: z.string(),
  text: z.string(),
});

/** Asked at the row before it is saved; `isConfirmed` answers with yes. */
const questionSchema = z.object({
  /** `same`: the result is here already, and yes takes that one for this row. */
  code: z.enum(['look-again', 'same']),
  text: z.string(),
  performanceId: uuidSchema.nullable(),
});

/** The signs beside a mark, as everywhere: `=CR` equals the record, `ex-` was one once, `w` windy, `NWI` no reading, `h` by hand. */
export const sheetBadgeSchema = z.enum(['CR', '=CR', 'ex-CR', 'PB', '=PB', 'ex-PB', 'SB', 'w', 'NWI', 'h']);
export type SheetBadge = z.infer<typeof sheetBadgeSchema>;

export const sheetRowSchema = z.object({
  id: uuidSchema,
  /** `saved`: a performance or a DNS and the like is recorded; `draft`: waits; `left-out`: not ours. */
  state: z.enum(['draft', 'saved', 'left-out']),
  cells: sheetCellsSchema,
  problems: z.array(problemSchema),
  question: questionSchema.nullable(),
  /** Read from a file and not yet confirmed by anybody. */
  isUnconfirmed: z.boolean(),
  /** The performance that counts for this row, in its latest version. A draft may still have one: what it was before. */
  performanceId: uuidSchema.nullable(),
  /** The status that is recorded instead of a mark, such as DNS. */
  status: z.string().nullable(),
  /** What is recorded now, ready to show. */
  recorded: z
    .object({
      mark: z.string(),
      wind: windSchema,
      place: z.number().int().nullable(),
      medal: medalSchema.nullable(),
      ageGroup: z.string().nullable(),
      day: daySchema,
    })
    .nullable(),
  badges: z.array(sheetBadgeSchema),
  /** What happened to the performance on its own page since the sheet recorded it. */
  elsewhere: z.enum(['corrected', 'deleted']).nullable(),
});
export type SheetRow = z.infer<typeof sheetRowSchema>;

const sheetFactsSchema = z.object({
  id: uuidSchema,
  head: sheetHeadSchema,
  disciplineName: z.string(),
  seasonName: z.string(),
  source: z.enum(['typed', 'finishlynx']),
  fileName: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  createdAt: z.string(),
  createdBy: z.string(),
  changedAt: z.string(),
  saved: z.number().int(),
  drafts: z.number().int(),
  leftOut: z.number().int(),
});
export type SheetFacts = z.infer<typeof sheetFactsSchema>;

const sheetIdSchema = z.object({ clubId: uuidSchema, sheetId: uuidSchema });

/** One row of a preview: what was and what would be. */
const changeSchema = z.object({
  rowId: uuidSchema,
  names: z.array(z.string()),
  before: z.object({ mark: z.string(), badges: z.array(sheetBadgeSchema), state: sheetRowSchema.shape.state }),
  after: z.object({ mark: z.string(), badges: z.array(sheetBadgeSchema), state: sheetRowSchema.shape.state }),
});
export type SheetChange = z.infer<typeof changeSchema>;

const summaryLineSchema = z.object({
  performanceId: uuidSchema.nullable(),
  names: z.array(z.string()),
  mark: z.string(),
  place: z.number().int().nullable(),
  ageGroup: z.string().nullable(),
  badges: z.array(sheetBadgeSchema),
  /** The verdicts as sentences: records first, then bests. */
  sentences: z.array(z.string()),
});
export type SheetSummaryLine = z.infer<typeof summaryLineSchema>;

export const sheets = {
  /** Open ones first, then the last changed. */
  list: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/sheets' })
    .input(pageSchema.extend({ clubId: uuidSchema }))
    .output(z.object({ total: z.number().int(), rows: z.array(sheetFactsSchema) })),
  get: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/sheets/{sheetId}' })
    .input(sheetIdSchema)
    .output(sheetFactsSchema.extend({ rows: z.array(sheetRowSchema), canUndo: z.boolean() })),
  create: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sheets' })
    .input(z.object({ clubId: uuidSchema, head: sheetHeadSchema }))
    .output(z.object({ id: uuidSchema })),
  /** Changes the head, but for its heats; every row is understood and judged again. */
  updateHead: command('member')
    .route({ method: 'PATCH', path: '/clubs/{clubId}/sheets/{sheetId}' })
    .input(sheetIdSchema.extend({ head: sheetHeadChangesSchema }))
    .output(z.object({ changed: z.number().int() })),
  /** Commits a row as it is left; a new row brings an id of its own, so that it can be sent twice. */
  saveRow: command('member')
    .route({ method: 'PUT', path: '/clubs/{clubId}/sheets/{sheetId}/rows/{rowId}' })
    .input(
      sheetIdSchema.extend(sheetRowInputSchema.shape).extend({
        rowId: uuidSchema,
        isConfirmed: z.boolean().default(false),
      }),
    )
    .output(z.object({ row: sheetRowSchema })),
  removeRow: command('member')
    .route({ method: 'DELETE', path: '/clubs/{clubId}/sheets/{sheetId}/rows/{rowId}' })
    .input(sheetIdSchema.extend({ rowId: uuidSchema }))
    .output(z.object({ removed: z.literal(true) })),
  /** Takes the last step back: a row, a paste, a correction of a heat, a change of the head. */
  undo: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sheets/{sheetId}/undo' })
    .input(sheetIdSchema)
    .output(z.object({ rows: z.array(uuidSchema), isHeadChanged: z.boolean() })),
  /** What rows would become, without writing: the preview of a paste. */
  check: query('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sheets/check' })
    .input(z.object({ clubId: uuidSchema, head: sheetHeadSchema, rows: z.array(sheetRowInputSchema).max(2000) }))
    .output(
      z.object({
        rows: z.array(sheetRowSchema.pick({ cells: true, state: true, problems: true, question: true })),
      }),
    ),
  /** Many rows at once: all of them in one step. */
  paste: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sheets/{sheetId}/paste' })
    .input(sheetIdSchema.extend({ rows: z.array(sheetRowInputSchema).min(1).max(2000) }))
    .output(z.object({ rows: z.array(uuidSchema), saved: z.number().int(), drafts: z.number().int() })),
  /** Wind, day or status of a whole heat (or of all), after a protest; a preview writes nothing. */
  correctHeat: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sheets/{sheetId}/correct' })
    .input(
      sheetIdSchema.extend({
        /** As typed in the rows; null for all heats. */
        heat: z.string().trim().max(50).nullable(),
        wind: z.string().trim().max(20).optional(),
        day: daySchema.optional(),
        /** Everybody gets this status, or back the mark that stands behind it. */
        status: z.enum(['DQ', 'DNS', 'DNF', 'NM', 'reinstate']).optional(),
        isPreview: z.boolean().default(false),
      }),
    )
    .output(z.object({ changes: z.array(changeSchema) })),
  /** What was read from a file counts from here on: these rows, or all that wait. */
  confirm: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sheets/{sheetId}/confirm' })
    .input(sheetIdSchema.extend({ rowIds: z.array(uuidSchema).max(2000).nullable().default(null) }))
    .output(z.object({ saved: z.number().int(), drafts: z.number().int() })),
  close: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sheets/{sheetId}/close' })
    .input(sheetIdSchema)
    .output(z.object({ closed: z.literal(true) })),
  reopen: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/sheets/{sheetId}/reopen' })
    .input(sheetIdSchema)
    .output(z.object({ reopened: z.literal(true) })),
  /** Only a sheet of which nothing is recorded. */
  remove: command('member')
    .route({ method: 'DELETE', path: '/clubs/{clubId}/sheets/{sheetId}' })
    .input(sheetIdSchema)
    .output(z.object({ removed: z.literal(true) })),
  /** Records and bests in words, in the order of the result. */
  summary: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/sheets/{sheetId}/summary' })
    .input(sheetIdSchema)
    .output(
      z.object({
        title: z.string(),
        subtitle: z.string(),
        lines: z.array(summaryLineSchema),
        /** Null until a row of it is saved. */
        competitionId: uuidSchema.nullable(),
        /** All of it as plain text, ready to be announced or sent. */
        text: z.string(),
      }),
    ),
};
