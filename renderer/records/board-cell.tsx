import { dayInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';
import { addressOf } from '#renderer/components/many-links.ts';
import { MarkText } from '#renderer/components/mark-text.tsx';

import styles from './board-cell.module.css';
import type { BoardEntry } from './board.ts';
import { historyOf } from './history-address.ts';
import { namesOf } from '#renderer/components/names.ts';
import { RecordBadges } from './record-badges.tsx';

/** Holders shown by name before the rest is counted. */
const holdersByName = 2;

/** One record on the board: the mark is the picture, who and when stand below it. Opens the record's history. */
export function BoardCell({ entry }: { entry: BoardEntry }) {
  const { record, holders } = entry;
  const shown = holders.slice(0, holdersByName);
  const more = holders.length - shown.length;
  return (
    <a
      href={addressOf('/records/history', historyOf(entry.record))}
      className={styles['cell']}
      data-recent={entry.recent || undefined}
    >
      <span className={styles['top']}>
        <MarkText text={record.mark.text} size="lg" />
        <RecordBadges isSeasonSaid record={record} recent={entry.recent} holders={holders.length} />
      </span>
      {shown.map((holder) => (
        <span key={holder.performanceId} className={styles['holder']}>
          <span className={styles['name']}>{namesOf(holder.holders)}</span>
          <span className={styles['day']}>{dayInWords(holder.date)}</span>
        </span>
      ))}
      {more > 0 && <span className={styles['day']}>{words.records.board.more(more)}</span>}
      {record.specification !== '' && <span className={styles['day']}>{record.specification}</span>}
    </a>
  );
}
