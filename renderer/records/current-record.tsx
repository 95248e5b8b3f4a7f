import styles from './history-page.module.css';
import { HolderNames } from './holders.tsx';
import { RecordBadges } from './record-badges.tsx';
import { DayText } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import type { HistoryEntry } from '#shared/contract/records.ts';

/** The mark that stands today, with all who hold it. */
export function CurrentRecord({ entries, season }: { entries: readonly HistoryEntry[]; season: string }) {
  const current = entries.filter((entry) => entry.isCurrent);
  const [first] = current;
  if (first === undefined) return null;
  return (
    <section className={styles['current']} aria-label={words.records.history.current}>
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
              {entry.competition !== '' && `, ${isolated(entry.competition)}`}
              {entry.daysStood !== null && `, ${words.records.history.stands(words.records.days(entry.daysStood))}`}
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
