import styles from './history-page.module.css';
import { HolderNames } from './holders.tsx';
import { daysInWords } from './labels.ts';
import { RecordBadges } from './record-badges.tsx';
import { DayText } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import type { HistoryEntry } from '#shared/contract/records.ts';

/** The mark that stands today, with all who hold it. */
export function CurrentRecord({ entries, season }: { entries: readonly HistoryEntry[]; season: string }) {
  const current = entries.filter((entry) => entry.isCurrent);
  const [first] = current;
  if (first === undefined) return null;
  return (
    <section className={styles['current']} aria-label="Current record">
      <span className={styles['mark']}>
        <MarkText text={first.mark.text} size="xl" />
        <RecordBadges isSeasonSaid record={{ ...first, season, status: 'standing' }} holders={current.length} />
      </span>
      <div>
        {current.map((entry) => (
          <div key={entry.performanceId}>
            <span className={styles['who']}>
              <HolderNames holders={entry.holders} />
            </span>{' '}
            <span className={styles['quiet']}>
              <DayText day={entry.date} />
              {entry.competition !== '' && `, ${entry.competition}`}
              {entry.daysStood !== null && `, has stood for ${daysInWords(entry.daysStood)}`}
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
