import { IconAlertCircle, IconCheck, IconEyeOff, IconHelpCircle, IconPencil } from '@tabler/icons-react';

import styles from './grid.module.css';
import type { GridRow } from './use-sheet-rows.ts';
import { Badge } from '#renderer/components/badge.tsx';
import { words } from '#renderer/words/words.ts';

const { states } = words.sheets.grid;

/** Whether a row counts, with the badges of what it achieved. */
export function RowState({ row: { saved, isTyped, cells } }: { row: GridRow }) {
  if (saved === null && !isTyped) return null;
  if (saved === null || isTyped) {
    return (
      <span className={styles['mute']}>
        <IconPencil size={16} aria-hidden /> {states.unsaved}
      </span>
    );
  }
  if (saved.state === 'left-out') {
    return (
      <span className={styles['mute']}>
        <IconEyeOff size={16} aria-hidden /> {states['left-out']}
      </span>
    );
  }
  if (saved.state === 'draft') {
    const Icon = saved.problems.length > 0 ? IconAlertCircle : IconHelpCircle;
    return (
      <span className={styles['draft']}>
        <Icon size={16} aria-hidden /> {states.draft}
      </span>
    );
  }
  const now = saved.status ?? saved.recorded?.mark ?? '';
  return (
    <span className={styles['saved']}>
      <IconCheck size={16} role="img" aria-label={states.saved} />
      {now !== cells.mark && <span className={styles['now']}>{now}</span>}
      {saved.badges.map((badge) => (
        <Badge key={badge} kind={badge} />
      ))}
    </span>
  );
}
