import { useEffect, useRef } from 'react';

import type { EntryHead } from './use-medal-entry.ts';
import { emptyRow, type EntryRow } from './entry-rows.ts';
import { client } from '#renderer/api.ts';
import type { MedalDraft } from '#shared/contract/medal-entries.ts';

export type KeptDraft = NonNullable<Awaited<ReturnType<typeof client.medals.draft>>['draft']>;

/** The rows of a draft as they stood on the page. */
export function rowsOf(draft: KeptDraft): EntryRow[] {
  return draft.rows.map((row) => emptyRow(row));
}

function draftOf(head: EntryHead, rows: readonly EntryRow[]): MedalDraft {
  return {
    ...head,
    rows: rows.map(({ key: _key, legs, ...cells }) => ({
      ...cells,
      legs: legs.map(({ athlete, name }) => ({ name, athleteId: athlete?.id ?? null })),
    })),
  };
}

/**
 * Has main keep what is typed, at every change, so that a laptop that dies takes nothing along. One message is on its way at a
 * time, and the newest state goes next.
 *
 * @param isTyped whether there is anything to keep
 */
export function useKeptDraft(clubId: string, head: EntryHead, rows: readonly EntryRow[], isTyped: boolean) {
  const text = isTyped ? JSON.stringify(draftOf(head, rows)) : null;
  const wanted = useRef(text);
  const there = useRef(text);
  const isSending = useRef(false);

  async function send() {
    if (isSending.current) return;
    isSending.current = true;
    try {
      while (wanted.current !== there.current) {
        const next = wanted.current;
        await client.medals.keepDraft({ clubId, draft: next === null ? null : (JSON.parse(next) as MedalDraft) });
        there.current = next;
      }
    } catch {
      // The frame says that main does not answer; what is typed stays on the page, and the next change sends it again.
    } finally {
      isSending.current = false;
    }
  }

  useEffect(() => {
    wanted.current = text;
    void send();
    // The text says it all; what sends it looks at nothing of a rendering.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);

  /** Whoever leaves the page without saving wants none of it back. */
  function discard() {
    wanted.current = null;
    void send();
  }

  return { discard };
}
