import { useEffect, useRef, useState } from 'react';

import type { SheetHead, SheetHeadChanges } from '#shared/contract/sheets.ts';
import { isDay } from '#shared/domain/day.ts';

/** What was typed that may be sent: a day that cannot be read stays in its field, which says so. */
function readable({ day, ...others }: SheetHeadChanges): SheetHeadChanges {
  return day === undefined || !isDay(day) ? others : { ...others, day };
}

/** What of these is not as there. */
function differing(changes: SheetHeadChanges, there: SheetHeadChanges): SheetHeadChanges {
  const entries = Object.entries(changes);
  return Object.fromEntries(entries.filter(([field, value]) => there[field as keyof SheetHeadChanges] !== value));
}

/**
 * The head of a sheet as it is being typed. Only what was changed is sent, so that a field that is typed while another one is
 * on its way, or before the page has heard what came of it, overwrites nothing.
 */
export function useSheetHead(known: SheetHead, onSave: (changes: SheetHeadChanges) => Promise<unknown>) {
  const [changes, setChanges] = useState<SheetHeadChanges>({});
  /** What is typed now, newer than the last rendering: a key may change a field and leave it at once. */
  const typed = useRef<SheetHeadChanges>({});
  /** What is on its way: leaving a field twice sends it once. */
  const sent = useRef<SheetHeadChanges>({});
  /** The head as main has it. */
  const there = useRef<SheetHead>(known);
  useEffect(() => {
    there.current = known;
  }, [known]);

  function keep(next: SheetHeadChanges) {
    typed.current = next;
    setChanges(next);
  }

  const change = (more: SheetHeadChanges) => keep({ ...typed.current, ...more });

  async function save(more: SheetHeadChanges = {}) {
    change(more);
    const next = differing(readable(typed.current), { ...there.current, ...sent.current });
    if (Object.keys(next).length === 0) {
      // Typed back to what main has, or on its way already.
      keep({ ...differing(typed.current, there.current), ...sent.current });
      return;
    }
    sent.current = { ...sent.current, ...next };
    try {
      await onSave(next);
      there.current = { ...there.current, ...next };
      keep(differing(typed.current, next));
    } catch {
      // The page shows the failure; what was typed stays in the field.
    } finally {
      sent.current = differing(sent.current, next);
    }
  }

  return {
    head: { ...known, ...changes },
    change,
    /** Sends what was typed and is not there yet, with `more`; a field that is refused keeps what was typed. */
    save,
  };
}
