import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { PerformanceBadges } from '#renderer/components/performance-badges.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

/** As many as fit above the personal bests. */
const shownAtFirst = 12;

/** The club records that the athlete holds today, each a way to the performance. */
export function RecordsHeld({ rows }: { rows: readonly PerformanceRow[] }) {
  const { seasons, ageGroups } = useReference();
  const [isOpen, all] = useDisclosure(false);
  if (rows.length === 0) return null;
  const shown = isOpen ? rows : rows.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="records-heading">
      <h2 id="records-heading" className={styles['heading']}>
        {rows.length === 1 ? 'Holds a club record' : `Holds ${rows.length} club records`}
      </h2>
      <ul className={styles['tiles']}>
        {shown.map((row) => (
          <li key={row.id}>
            <Link to="/performances/$id" params={{ id: row.id }} className={styles['tile']}>
              <span className={styles['mark']}>
                <MarkText text={row.mark?.text ?? null} size="lg" />
                <PerformanceBadges row={{ ...row, clubRecord: null, personalBest: null, seasonBest: false }} />
              </span>
              <span className={styles['event']}>
                {[row.disciplineName, row.specification].filter(Boolean).join(' ')}
              </span>
              <span className={styles['quiet']}>
                {[
                  ageGroups.find((group) => group.code === row.ageGroup)?.name ?? row.ageGroup,
                  row.season === 'track' ? null : seasons.find((season) => season.code === row.season)?.name,
                  dayInWords(row.day),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={all.open}>
          Show all {rows.length}
        </Button>
      )}
    </section>
  );
}
