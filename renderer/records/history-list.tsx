import { Link } from '@tanstack/react-router';
import { IconChevronRight } from '@tabler/icons-react';

import styles from './history-list.module.css';
import { isolated, namesOf } from '#renderer/components/names.ts';
import { RecordBadges } from './record-badges.tsx';
import { Badge } from '#renderer/components/badge.tsx';
import { DayText, dayInWords } from '#renderer/components/day-text.tsx';
import { percentInWords } from '#renderer/components/mark-axis.ts';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { HistoryEntry } from '#shared/contract/records.ts';
import { formatDifference } from '#shared/domain/difference.ts';
import type { MarkKind } from '#shared/domain/mark.ts';
import { formatWind } from '#shared/domain/wind.ts';

const { history: text, days } = words.records;

interface Props {
  entries: readonly HistoryEntry[];
  kind: MarkKind;
  season: string;
}

/** Every record of the category, the newest first; each line opens the performance. */
export function HistoryList({ entries, kind, season }: Props) {
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading" className={styles['heading']}>
        {entries.length === 1 ? text.only : text.all(entries.length)}
      </h2>
      <ol className={styles['list']} reversed>
        {entries.toReversed().map((entry) => (
          <li key={entry.performanceId}>
            <Link to="/performances/$id" params={{ id: entry.performanceId }} className={styles['line']}>
              <span className={styles['mark']}>
                <MarkText text={entry.mark.text} size="lg" />
              </span>
              <span className={styles['badges']}>
                <Badge kind={entry.isCurrent ? 'CR' : 'ex-CR'} />
                <RecordBadges isSeasonSaid record={{ ...entry, season }} />
                {entry.wind.tenths !== null && (
                  <span className={styles['quiet']}>
                    {formatWind(entry.wind)} {text.windUnit}
                  </span>
                )}
              </span>
              <span className={styles['who']}>
                <span className={styles['name']}>{namesOf(entry.holders)}</span>
                <span className={styles['quiet']}>
                  <DayText day={entry.date} />
                  {entry.competition !== '' && `, ${isolated(entry.competition)}`}
                </span>
                <span className={styles['quiet']}>{spanInWords(entry)}</span>
              </span>
              <span className={styles['change']}>
                <Improvement entry={entry} kind={kind} />
              </span>
              <span className={styles['stood']}>
                {entry.daysStood !== null && (
                  <>
                    <span>{days(entry.daysStood)}</span>
                    <span className={styles['quiet']}>{entry.isCurrent ? text.counting : text.stood}</span>
                  </>
                )}
              </span>
              <IconChevronRight size={18} aria-hidden className={styles['arrow']} />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Improvement({ entry, kind }: { entry: HistoryEntry; kind: MarkKind }) {
  if (entry.equalled) return <span className={styles['quiet']}>{text.equalled}</span>;
  if (entry.improvement === null) return <span className={styles['quiet']}>{text.first}</span>;
  // 11.9 by hand stood, 11.90 by the automatic timing beats it.
  if (entry.improvement === 0) return <span className={styles['quiet']}>{text.nowAutomatic}</span>;
  return (
    <>
      <span>{formatDifference(entry.improvement, kind, entry.mark.resolution)}</span>
      {entry.improvementPercent !== null && (
        <span className={styles['quiet']}>{text.better(percentInWords(entry.improvementPercent))}</span>
      )}
    </>
  );
}

/** A former record is named as one, with the days between which it was the record. */
function spanInWords({ from, until }: HistoryEntry): string {
  if (until === null) return '';
  return from === until ? text.wasOn(dayInWords(from)) : text.was(dayInWords(from), dayInWords(until));
}
