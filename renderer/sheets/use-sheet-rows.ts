import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { emptyCells, isBlank } from './columns.ts';
import { api, client } from '#renderer/api.ts';
import type { SheetCells, SheetHeadChanges, SheetRow } from '#shared/contract/sheets.ts';

export type SheetView = Awaited<ReturnType<typeof client.sheets.get>>;

/** How a row is left: as it stands, or with an answer to what it asks. */
export interface Leaving {
  readonly isConfirmed?: boolean;
  readonly isLeftOut?: boolean;
}

/** A row on the screen: what main has of it, and what was typed since. */
export interface GridRow {
  readonly id: string;
  readonly saved: SheetRow | null;
  readonly cells: SheetCells;
  readonly isTyped: boolean;
  /** The last attempt to save failed; what was typed is still here. */
  readonly error: unknown;
}

type Drafts = ReadonlyMap<string, SheetCells>;

const without = <Value>(map: ReadonlyMap<string, Value>, id: string) => {
  const next = new Map(map);
  next.delete(id);
  return next;
};

/**
 * The rows of a sheet with what is being typed. Rows are saved one after the other, in the order in which they were left.
 *
 * @param onStep called before anything is sent that can be taken back
 */
export function useSheetRows(clubId: string, sheet: SheetView, onStep: () => void) {
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [errors, setErrors] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [fresh, setFresh] = useState<readonly string[]>(() => [crypto.randomUUID()]);
  const [pending, setPending] = useState(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  /** What is typed now, newer than the last rendering: a key may change a cell and leave it at once. */
  const draftsNow = useRef<Drafts>(drafts);
  /** What is on its way to main: Enter and the leaving that follows it send a row once. */
  const sending = useRef(new Map<string, { cells: SheetCells; sent: Promise<void> }>());

  function keepDrafts(next: Drafts) {
    draftsNow.current = next;
    setDrafts(next);
  }

  const known = new Set(sheet.rows.map((row) => row.id));
  // A row is new until main has it; taken back later it is gone, not new again.
  if (fresh.some((id) => known.has(id))) setFresh(fresh.filter((id) => !known.has(id)));
  const rows: GridRow[] = [
    ...sheet.rows.map((saved) => ({ id: saved.id, saved })),
    ...(sheet.state === 'open' ? fresh.filter((id) => !known.has(id)).map((id) => ({ id, saved: null })) : []),
  ].map(({ id, saved }) => ({
    id,
    saved,
    cells: drafts.get(id) ?? saved?.cells ?? emptyCells,
    isTyped: drafts.has(id),
    error: errors.get(id) ?? null,
  }));

  /** Everything that writes goes through here, one after the other. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    onStep();
    setPending((count) => count + 1);
    const result = queue.current.then(work);
    queue.current = result.then(
      () => setPending((count) => count - 1),
      () => setPending((count) => count - 1),
    );
    return result;
  }

  function change(id: string, changes: Partial<SheetCells>) {
    const last = rows.at(-1)?.id;
    const before = draftsNow.current.get(id) ?? rows.find((row) => row.id === id)?.cells ?? emptyCells;
    const cells = { ...before, ...changes };
    keepDrafts(new Map(draftsNow.current).set(id, cells));
    if (id === last && !isBlank(cells)) setFresh((ids) => [...ids, crypto.randomUUID()]);
  }

  function forget(id: string) {
    keepDrafts(without(draftsNow.current, id));
    setErrors((all) => without(all, id));
  }

  const { queryKey } = api.sheets.get.queryOptions({ input: { clubId, sheetId: sheet.id } });

  /** What main has of a row, newer than the last rendering. */
  function knownNow(id: string): SheetRow | undefined {
    return queries.getQueryData<SheetView>(queryKey)?.rows.find((row) => row.id === id);
  }

  /** The same; null while something typed in the row is not there yet. */
  function savedNow(id: string): SheetRow | null {
    return draftsNow.current.has(id) ? null : (knownNow(id) ?? null);
  }

  /** Saves a row that was typed in, or whose question is answered; ends when main has answered. */
  function leave(id: string, leaving: Leaving = {}): Promise<void> {
    const typed = draftsNow.current.get(id);
    const isAnswer = Object.keys(leaving).length > 0;
    const underWay = sending.current.get(id);
    if (!isAnswer && underWay !== undefined && underWay.cells === typed) return underWay.sent;
    const sent = send(id, typed, leaving);
    if (typed !== undefined) {
      sending.current.set(id, { cells: typed, sent });
      void sent.finally(() => {
        if (sending.current.get(id)?.sent === sent) sending.current.delete(id);
      });
    }
    return sent;
  }

  async function send(id: string, typed: SheetCells | undefined, leaving: Leaving): Promise<void> {
    const saved = knownNow(id);
    const cells = typed ?? saved?.cells;
    if (cells === undefined || (typed === undefined && Object.keys(leaving).length === 0)) return;
    const isSame = saved !== undefined && JSON.stringify(saved.cells) === JSON.stringify(cells);
    if ((saved === undefined && isBlank(cells)) || (isSame && Object.keys(leaving).length === 0)) {
      forget(id);
      return;
    }
    try {
      const isLeftOut = leaving.isLeftOut ?? saved?.state === 'left-out';
      const { row } = await inTurn(() =>
        client.sheets.saveRow({
          clubId,
          sheetId: sheet.id,
          rowId: id,
          cells,
          isLeftOut,
          isConfirmed: leaving.isConfirmed ?? false,
        }),
      );
      keep(row);
      setErrors((all) => without(all, id));
      if (draftsNow.current.get(id) === cells) forget(id);
    } catch (error) {
      // What was typed stays, and is sent again when the row is left again.
      if (typed === undefined) change(id, {});
      setErrors((all) => new Map(all).set(id, error));
    }
  }

  /** Shows what main answered, before the whole sheet is asked for again. */
  function keep(row: SheetRow) {
    queries.setQueryData<SheetView>(queryKey, (before) => {
      if (before === undefined) return before;
      const isGone = isBlank(row.cells) && row.state === 'draft';
      const at = before.rows.findIndex((each) => each.id === row.id);
      const others = before.rows.filter((each) => each.id !== row.id);
      const next = isGone ? others : others.toSpliced(at < 0 ? others.length : at, 0, row);
      return { ...before, rows: next, canUndo: true };
    });
  }

  /** Shows the head as main took it, before the whole sheet is asked for again. */
  function keepHead(changes: SheetHeadChanges) {
    queries.setQueryData<SheetView>(
      queryKey,
      (before) => before && { ...before, head: { ...before.head, ...changes }, canUndo: true },
    );
  }

  return {
    rows,
    keepHead,
    change,
    leave,
    savedNow,
    forget,
    inTurn,
    isSaving: pending > 0,
    isDirty: drafts.size > 0 || pending > 0,
    hasErrors: errors.size > 0,
  };
}

export type SheetRows = ReturnType<typeof useSheetRows>;
