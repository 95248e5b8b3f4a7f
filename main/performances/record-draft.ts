import { athleteOfDraft, storeDraft, storedDraft } from '#main/drafts/kept-drafts.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { recordDraftSchema } from '#shared/contract/performance-draft.ts';

type Procedures = Contract['performances'];

/** Keeps what is typed of a performance, before it is saved. */
export function keepDraft(
  context: CommandContext,
  { clubId, draft }: InputOf<Procedures['keepDraft']>,
): OutputOf<Procedures['keepDraft']> {
  referenceOfClub(context.read, clubId);
  storeDraft(context, 'record_form', clubId, draft);
  return { isKept: draft !== null };
}

/** What was typed last and neither saved nor thrown away; an athlete who is not there any more is left out. */
export function readDraft(
  context: QueryContext,
  { clubId }: InputOf<Procedures['draft']>,
): OutputOf<Procedures['draft']> {
  const reference = referenceOfClub(context.read, clubId);
  const stored = storedDraft(context, 'record_form', clubId);
  if (stored === null) return { draft: null };
  const { athleteId, legs, ...values } = recordDraftSchema.parse(stored);
  return {
    draft: {
      ...values,
      athlete: athleteOfDraft(context, reference, athleteId),
      legs: legs.map(({ name, athleteId: leg }) => ({ name, athlete: athleteOfDraft(context, reference, leg) })),
    },
  };
}
