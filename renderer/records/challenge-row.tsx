import { IconFlame } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import { historyOf } from './history-address.ts';
import { ChallengerLine } from './challenger-line.tsx';
import styles from './challenge-row.module.css';
import { namesOf } from '#renderer/components/names.ts';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { Challenge } from '#shared/contract/records.ts';

/** So many athletes are named here; the history has them all. */
const named = 3;
const { beat: text } = words.records;

/** A record on the left, those who may beat it on the right. */
export function ChallengeRow({ challenge }: { challenge: Challenge }) {
  const { record: holders, challengers, isVulnerable } = challenge;
  const [record] = holders;
  if (record === undefined) return null;
  const more = challengers.length - named;
  return (
    <li className={styles['row']}>
      <Link to="/records/history" search={historyOf(record)} className={styles['record']}>
        <span className={styles['event']}>
          {record.disciplineName}
          {record.specification !== '' && <span className={styles['quiet']}> {record.specification}</span>}
        </span>
        <span className={styles['quiet']}>
          {categoryLabel(record.gender, record.ageGroupName)}, {record.seasonName}
        </span>
        <span className={styles['mark']}>
          <MarkText text={record.mark.text} size="lg" />
          {isVulnerable && (
            <span className={styles['vulnerable']}>
              <IconFlame size={14} aria-hidden />
              {text.vulnerable}
            </span>
          )}
        </span>
        <span className={styles['holder']}>
          {holders.map((holder) => namesOf(holder.holders)).join(', ')}{' '}
          <span className={styles['quiet']}>{text.since(dayInWords(record.date))}</span>
        </span>
      </Link>
      <ol className={styles['challengers']}>
        {challengers.slice(0, named).map((challenger) => (
          <ChallengerLine key={challenger.athleteId} challenger={challenger} unit={record.unit} />
        ))}
        {more > 0 && (
          <li className={styles['more']}>
            <AnchorLink to="/records/history" search={historyOf(record)} size="sm">
              {text.more(more)}
            </AnchorLink>
          </li>
        )}
      </ol>
    </li>
  );
}
