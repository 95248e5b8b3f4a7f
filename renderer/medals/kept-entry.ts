import { emptyRow, type EntryRow } from './entry-rows.ts';
import type { EntryHead } from './use-medal-entry.ts';
import type { client } from '#renderer/api.ts';
import type { MedalDraft } from '#shared/contract/medal-entries.ts';

export type KeptDraft = NonNullable<Awaited<ReturnType<typeof client.medals.draft>>['draft']>;

/** The rows of a draft as they stood on the page. */
export function rowsOf(draft: KeptDraft): EntryRow[] {
  return draft.rows.map((row) => emptyRow(row));
}

/** An entry as it is kept. */
export function draftOf(head: EntryHead, rows: readonly EntryRow[]): MedalDraft {
  return {
    ...head,
    rows: rows.map(({ key: _key, legs, ...cells }) => ({
      ...cells,
      legs: legs.map(({ athlete, name }) => ({ name, athleteId: athlete?.id ?? null })),
    })),
  };
}
