import styles from './sheet-notice.module.css';
import type { SheetRows, SheetView } from './use-sheet-rows.ts';
import { words } from '#renderer/words/words.ts';

const texts = words.sheets;

/** Whether everything typed is on the disk, and what still waits. */
export function SheetNotice({ sheet, desk }: { sheet: SheetView; desk: SheetRows }) {
  const unconfirmed = sheet.rows.filter((row) => row.isUnconfirmed && row.state === 'draft').length;
  const saving = desk.hasErrors
    ? texts.sheet.notSaved
    : desk.isSaving
      ? texts.sheet.saving
      : desk.isDirty
        ? texts.grid.states.unsaved
        : texts.sheet.allSaved;
  return (
    <span className={styles['notice']}>
      <span role="status" data-error={desk.hasErrors || undefined}>
        {sheet.state === 'closed' ? texts.sheet.closed : saving}
      </span>
      <span>{texts.saved(sheet.rows.filter((row) => row.state === 'saved').length)}</span>
      {sheet.rows.some((row) => row.state === 'draft') && (
        <strong>{texts.waiting(sheet.rows.filter((row) => row.state === 'draft').length)}</strong>
      )}
      {sheet.source === 'finishlynx' && <span>{texts.sheet.fromFile(sheet.fileName)}</span>}
      {unconfirmed > 0 && <strong>{texts.sheet.unconfirmed(unconfirmed)}</strong>}
    </span>
  );
}
