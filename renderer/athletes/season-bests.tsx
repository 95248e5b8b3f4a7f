import { Link } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { bestRows } from './best-groups.ts';
import { Badge } from '#renderer/components/badge.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Best } from '#shared/contract/athletes.ts';

/** The best of every year, the newest on the left, so that a line reads as a career. */
export function SeasonBests({ bests }: { bests: readonly Best[] }) {
  const { seasons } = useReference();
  const years = [...new Set(bests.flatMap((best) => best.year ?? []))].toSorted((a, b) => b - a);
  if (years.length === 0) return null;
  const place = (season: string) => seasons.findIndex(({ code }) => code === season);
  const bySeason = Map.groupBy(
    bests.toSorted((a, b) => place(a.season) - place(b.season)),
    (best) => best.season,
  );
  const rows = [...bySeason.values()].flatMap((own) =>
    bestRows(own).map((row) => ({ ...row, season: own[0]?.season ?? '', seasonName: own[0]?.seasonName ?? '' })),
  );
  return (
    <section aria-labelledby="seasons-heading">
      <h2 id="seasons-heading" className={styles['heading']}>
        {words.athletes.bests.seasons}
      </h2>
      <div className={styles['scroller']} tabIndex={0} role="region" aria-labelledby="seasons-heading">
        <table className={`${styles['table']} ${styles['years']}`}>
          <thead>
            <tr>
              <th scope="col">{words.athletes.bests.discipline}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.season}|${row.key}`}>
                <th scope="row">
                  {row.name}{' '}
                  <span className={styles['quiet']}>
                    {[row.specification, row.season === 'track' ? '' : row.seasonName].filter(Boolean).join(' ')}
                  </span>
                </th>
                {years.map((year) => {
                  const best = row.bests.find((each) => each.year === year);
                  // Where there is no room for columns, the year stands beside its mark.
                  return (
                    <td key={year} data-year={year}>
                      {best !== undefined && <SeasonBest best={best} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function SeasonBest({ best }: { best: Best }) {
  return (
    <Link to="/performances/$id" params={{ id: best.performanceId }} className={styles['best']}>
      <span className={styles['mark']}>
        <MarkText text={best.mark.text} />
        {best.overall && <Badge kind="PB" />}
      </span>
    </Link>
  );
}
