import { athleteOfDraft, storeDraft, storedDraft } from '#main/drafts/kept-drafts.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { medalDraftSchema } from '#shared/contract/medal-entries.ts';

type Procedures = Contract['medals'];

/** Keeps what is typed of an entry of medals, before any of it is saved. */
export function keepDraft(
  context: CommandContext,
  { clubId, draft }: InputOf<Procedures['keepDraft']>,
): OutputOf<Procedures['keepDraft']> {
  referenceOfClub(context.read, clubId);
  storeDraft(context, { form: 'medal_entry', clubId }, draft);
  return { isKept: draft !== null };
}

/** What was typed last and neither saved nor thrown away; an athlete who is not there any more is a name again. */
export function readDraft(
  context: QueryContext,
  { clubId }: InputOf<Procedures['draft']>,
): OutputOf<Procedures['draft']> {
  const reference = referenceOfClub(context.read, clubId);
  const stored = storedDraft(context, { form: 'medal_entry', clubId });
  if (stored === null) return { draft: null };
  const { rows, ...head } = medalDraftSchema.parse(stored);
  return {
    draft: {
      ...head,
      rows: rows.map(({ legs, ...cells }) => ({
        ...cells,
        legs: legs.map(({ name, athleteId }) => ({ name, athlete: athleteOfDraft(context, reference, athleteId) })),
      })),
    },
  };
}
