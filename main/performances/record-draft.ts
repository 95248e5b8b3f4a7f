import { athleteOfDraft, type DraftForm, storeDraft, storedDraft } from '#main/drafts/kept-drafts.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { recordDraftSchema } from '#shared/contract/performance-draft.ts';

type Procedures = Contract['performances'];

const formOf = ({ clubId, corrects }: InputOf<Procedures['draft']>): DraftForm =>
  corrects === undefined ? { form: 'record_form', clubId } : { form: 'correction', clubId, performanceId: corrects };

/** Keeps what is typed of a performance, before it is saved. */
export function keepDraft(
  context: CommandContext,
  { draft, ...of }: InputOf<Procedures['keepDraft']>,
): OutputOf<Procedures['keepDraft']> {
  referenceOfClub(context.read, of.clubId);
  storeDraft(context, formOf(of), draft);
  return { isKept: draft !== null };
}

/** What was typed last and neither saved nor thrown away; an athlete who is not there any more is left out. */
export function readDraft(context: QueryContext, input: InputOf<Procedures['draft']>): OutputOf<Procedures['draft']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const stored = storedDraft(context, formOf(input));
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
