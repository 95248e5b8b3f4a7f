import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { HomeSection } from './home-section.tsx';
import styles from './near-misses.module.css';
import { api } from '#renderer/api.ts';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { gapInWords, limitInWords } from '#renderer/records/gap-words.ts';
import { namesOf } from '#renderer/components/names.ts';
import { useClub, useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { NearMiss } from '#shared/contract/records.ts';
import { addDays } from '#shared/domain/day.ts';

const days = 30;
const shown = 5;
const { near: text } = words.home;

/** Who came close to a record lately. */
export function NearMisses() {
  const club = useClub();
  const { today } = useClubs();
  const { data } = useQuery(
    api.records.nearMisses.queryOptions({ input: { clubId: club.id, from: addDays(today, -days), pageSize: 50 } }),
  );
  const misses = onePerMark(data?.rows ?? []);
  return (
    <HomeSection
      title={text.title}
      more={{ link: { to: '/records', search: { view: 'near', period: 'month' } }, label: text.all }}
    >
      {data === undefined && <Skeleton height={120} />}
      {data !== undefined && misses.length === 0 && (
        <p className={styles['none']}>{text.none(limitInWords(data.percent))}</p>
      )}
      <ul className={styles['list']}>
        {misses.slice(0, shown).map((miss) => (
          <li key={miss.performanceId}>
            <Miss miss={miss} />
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}

function Miss({ miss }: { miss: NearMiss }) {
  const { difference, percent } = gapInWords(miss, miss.unit);
  const category = categoryLabel(miss.gender, miss.ageGroupName);
  const holders = namesOf(miss.record.holders);
  return (
    <Link to="/performances/$id" params={{ id: miss.performanceId }} className={styles['line']}>
      <span className={styles['who']}>
        <strong className={styles['name']}>{namesOf(miss.holders)}</strong>
        <span className={styles['quiet']}>
          {[miss.disciplineName, miss.specification].filter(Boolean).join(' ')} · <DayText day={miss.date} />
        </span>
        <span className={styles['quiet']}>
          {percent === null
            ? text.equal(category, miss.record.mark.text, holders)
            : text.of(difference, category, miss.record.mark.text, holders)}
        </span>
      </span>
      <span className={styles['mark']}>
        <MarkText text={miss.mark.text} size="md" />
        <span className={styles['quiet']}>{percent}</span>
      </span>
    </Link>
  );
}

/** A mark is said once, with the record it came closest to. */
function onePerMark(rows: readonly NearMiss[]): NearMiss[] {
  return [...Map.groupBy(rows, (row) => row.performanceId).values()].flatMap(
    (own) => own.toSorted((a, b) => a.gapPercent - b.gapPercent)[0] ?? [],
  );
}
