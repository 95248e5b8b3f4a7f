import { useWindowEvent } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { shapeOf } from './columns.ts';
import { HeatDialog } from './heat-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { SheetActions } from './sheet-actions.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetHeadFields } from './sheet-head.tsx';
import { SheetNotice } from './sheet-notice.tsx';
import { sheetTitle } from './sheet-title.ts';
import { SummaryDialog } from './summary-dialog.tsx';
import { useSheetRows, type SheetView } from './use-sheet-rows.ts';
import { VerdictBar } from './verdict-bar.tsx';
import { client } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/components/failure.ts';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useSteady } from '#renderer/components/use-steady.ts';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';
import type { SheetHeadChanges } from '#shared/contract/sheets.ts';

const texts = words.sheets;

/** A sheet on the desk: its head, its rows, and what is done with the whole of it. */
export function SheetDesk({ sheet }: { sheet: SheetView }) {
  const club = useClub();
  const navigate = useNavigate();
  const { disciplines } = useReference();
  /** A row that was removed comes back by its notice only as long as nothing else was done. */
  const forgetRemoval = useRef<(() => void) | null>(null);
  const desk = useSheetRows(club.id, sheet, () => forgetRemoval.current?.());
  const [focused, setFocused] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'paste' | 'heat' | 'summary' | null>(null);
  /** Where the focus was when a dialog opened: typing goes on there. */
  const from = useRef<Element | null>(null);
  const [pasted, setPasted] = useState('');
  const page = useRef<HTMLDivElement>(null);
  const shape = shapeOf(sheet.head, disciplines);
  const kind = disciplines.find((each) => each.code === sheet.head.discipline)?.kind ?? 'timed';
  const ask = { clubId: club.id, sheetId: sheet.id };
  const isOpen = sheet.state === 'open';

  /** A change of the whole sheet; what main refuses is said, and nothing is lost. */
  async function carryOut(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await desk.inTurn(work);
      return true;
    } catch (error) {
      notifications.show({ color: 'red', message: sentenceOf(error) });
      return false;
    }
  }

  async function undo() {
    const typing = desk.rows.find((row) => row.id === focused && row.isTyped);
    if (typing !== undefined) {
      desk.forget(typing.id);
      return;
    }
    if (!sheet.canUndo) return;
    await carryOut(async () => {
      const { rows } = await client.sheets.undo(ask);
      notifications.show({ message: texts.sheet.undone(rows.length) });
    });
  }

  async function remove(rowId: string) {
    if (desk.rows.find((row) => row.id === rowId)?.saved === null) desk.forget(rowId);
    else if (await carryOut(() => client.sheets.removeRow({ ...ask, rowId }))) {
      desk.forget(rowId);
      forgetRemoval.current = showUndo(texts.grid.removed, () => desk.inTurn(() => client.sheets.undo(ask)));
    }
  }

  async function throwAway() {
    if (await carryOut(() => client.sheets.remove(ask))) await navigate({ to: '/sheets' });
  }

  /** The button goes with what waited, so the focus goes to the row that is typed next. */
  async function confirmAll() {
    if (!(await carryOut(() => client.sheets.confirm(ask)))) return;
    page.current?.querySelector<HTMLElement>('[data-row]:last-of-type [data-at$="athlete"]')?.focus();
  }

  async function saveHead(changes: SheetHeadChanges) {
    if (!(await carryOut(() => client.sheets.updateHead({ ...ask, head: changes })))) throw new Error('refused');
    desk.keepHead(changes);
  }

  // Head and buttons need not be drawn at every key that is typed into a row.
  const doing = useSteady({
    saveHead,
    undo: () => void undo(),
    paste: () => {
      setPasted('');
      openDialog('paste');
    },
    correct: () => openDialog('heat'),
    sumUp: () => openDialog('summary'),
    confirmAll: () => void confirmAll(),
    close: () => void carryOut(() => client.sheets.close(ask)),
    reopen: () => void carryOut(() => client.sheets.reopen(ask)),
    throwAway: () => void throwAway(),
  });

  function openDialog(which: 'paste' | 'heat' | 'summary') {
    from.current = document.activeElement;
    setDialog(which);
  }

  function closeDialog() {
    setDialog(null);
    const cell = from.current;
    requestAnimationFrame(() => {
      if (cell instanceof HTMLElement) cell.focus();
    });
  }

  function goToWaiting() {
    const waiting = desk.rows.filter((row) => row.saved?.state === 'draft');
    const at = waiting.findIndex((row) => row.id === focused);
    const next = waiting[(at + 1) % Math.max(waiting.length, 1)];
    if (next === undefined) return;
    page.current?.querySelector<HTMLInputElement>(`[data-row="${next.id}"] [data-at]`)?.focus();
  }

  // A link leaves the row, which saves it; closing the window would not.
  useWindowEvent('beforeunload', (event) => {
    if (desk.isDirty) event.preventDefault();
  });

  // What is to be typed first has the focus: the competition and the event where there is none yet, else the first empty row.
  useEffect(() => {
    const { competition, discipline } = sheet.head;
    const field = competition === '' ? 'competition' : discipline === null ? 'discipline' : null;
    const first = field === null ? '[data-row]:last-of-type [data-at$="athlete"]' : `[data-field="${field}"]`;
    page.current?.querySelector<HTMLElement>(first)?.focus();
    // Only when the sheet is opened.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useShortcuts([
    { keys: 'mod+z', label: texts.sheet.undo, group: texts.group, run: () => void undo() },
    { keys: 'F8', label: texts.sheet.nextWaiting, group: texts.group, run: goToWaiting },
    { keys: 'mod+e', label: texts.sheet.summary, group: texts.group, run: () => openDialog('summary') },
    { keys: 'mod+h', label: texts.sheet.correct, group: texts.group, run: () => openDialog('heat') },
  ]);

  return (
    <div ref={page}>
      <LeaveGuard isDirty={desk.hasErrors} />
      <AnchorLink to="/sheets" size="sm">
        {texts.sheet.back}
      </AnchorLink>
      <PageHeader
        title={sheetTitle(sheet)}
        lead={<SheetNotice sheet={sheet} desk={desk} />}
        actions={
          <SheetActions
            sheet={sheet}
            onUndo={doing.undo}
            onPaste={doing.paste}
            onCorrect={doing.correct}
            onSummary={doing.sumUp}
            onConfirmAll={doing.confirmAll}
            onClose={doing.close}
            onReopen={doing.reopen}
            onRemove={doing.throwAway}
          />
        }
      />
      <SheetHeadFields sheet={sheet} isOpen={isOpen} onSave={doing.saveHead} />
      <SheetGrid
        sheet={sheet}
        shape={shape}
        desk={desk}
        onEnter={setFocused}
        onRemove={(id) => void remove(id)}
        onConfirm={(rowIds) => void carryOut(() => client.sheets.confirm({ ...ask, rowIds }))}
        onPaste={(text) => {
          setPasted(text);
          openDialog('paste');
        }}
      />
      <VerdictBar row={desk.rows.find((row) => row.id === focused)} />
      {dialog === 'paste' && (
        <PasteDialog
          sheet={sheet}
          kind={kind}
          teamSize={shape.teamSize}
          text={pasted}
          inTurn={desk.inTurn}
          onTaken={(saved, drafts) => notifications.show({ message: texts.pasting.taken(saved, drafts) })}
          onClose={closeDialog}
        />
      )}
      {dialog === 'heat' && (
        <HeatDialog
          sheet={sheet}
          heatOfRow={desk.rows.find((row) => row.id === focused)?.saved?.cells.heat ?? null}
          hasWind={shape.isWindOfHeat}
          inTurn={desk.inTurn}
          onDone={(rows) => notifications.show({ message: texts.correcting.done(rows) })}
          onClose={closeDialog}
        />
      )}
      {dialog === 'summary' && <SummaryDialog sheetId={sheet.id} onClose={closeDialog} />}
    </div>
  );
}
