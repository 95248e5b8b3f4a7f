import { z } from 'zod';

import { daySchema, genderSchema, markSchema, performanceRowSchema } from './vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

/** A mark with who holds it: one side of a change. */
const holderSchema = z.object({
  performanceId: uuidSchema,
  names: z.array(z.string()),
  mark: markSchema,
  day: daySchema,
});

/** Which list of marks. */
export const listSchema = z.object({
  season: codeSchema,
  seasonName: z.string(),
  discipline: codeSchema,
  disciplineName: z.string(),
  specification: z.string(),
});

/** What a change of an athlete or of a performance does to everything that is derived: found by doing it and taking it back. */
export const changesSchema = z.object({
  /** Performances that count in another age group then; the first of them. */
  ageGroups: z.object({
    total: z.number().int(),
    rows: z.array(
      z.object({ performance: performanceRowSchema, before: z.string().nullable(), after: z.string().nullable() }),
    ),
  }),
  /** Record lists whose holders are others then; those of before and of after. */
  records: z.object({
    total: z.number().int(),
    rows: z.array(
      listSchema.extend({
        gender: genderSchema,
        ageGroup: z.string(),
        ageGroupName: z.string(),
        before: z.array(holderSchema),
        after: z.array(holderSchema),
      }),
    ),
  }),
  /** Record lists whose holders stay, and whose history is another one then. */
  histories: z.number().int(),
  /** Personal bests of the athletes concerned that are others then. */
  bests: z.object({
    total: z.number().int(),
    rows: z.array(listSchema.extend({ before: holderSchema.nullable(), after: holderSchema.nullable() })),
  }),
  /** Bests of single years that are others then. */
  seasonBests: z.number().int(),
});
export type DerivedChanges = z.infer<typeof changesSchema>;
