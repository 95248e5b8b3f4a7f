import { Link } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { bestRows } from './best-groups.ts';
import { Badge } from '#renderer/components/badge.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Best } from '#shared/contract/athletes.ts';

type Row = ReturnType<typeof bestRows>[number] & { season: string; seasonName: string };

/** The best of every year, the newest on the left, so that a line reads as a career. */
export function SeasonBests({ bests }: { bests: readonly Best[] }) {
  const { seasons } = useReference();
  const isNarrow = useIsNarrow();
  const years = [...new Set(bests.flatMap((best) => best.year ?? []))].toSorted((a, b) => b - a);
  if (years.length === 0) return null;
  const place = (season: string) => seasons.findIndex(({ code }) => code === season);
  const bySeason = Map.groupBy(
    bests.toSorted((a, b) => place(a.season) - place(b.season)),
    (best) => best.season,
  );
  const rows = [...bySeason.values()].flatMap((own) =>
    bestRows(own).map((row): Row => ({ ...row, season: own[0]?.season ?? '', seasonName: own[0]?.seasonName ?? '' })),
  );
  return (
    <section aria-labelledby="seasons-heading">
      <h2 id="seasons-heading" className={styles['heading']}>
        {words.athletes.bests.seasons}
      </h2>
      {isNarrow ? <Lists rows={rows} years={years} /> : <Table rows={rows} years={years} />}
    </section>
  );
}

function Table({ rows, years }: { rows: readonly Row[]; years: readonly number[] }) {
  return (
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
            <tr key={keyOf(row)}>
              <th scope="row">
                <What row={row} />
              </th>
              {years.map((year) => {
                const best = row.bests.find((each) => each.year === year);
                return <td key={year}>{best !== undefined && <SeasonBest best={best} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where there is no room for columns: what was done in each discipline, the year beside its mark. */
function Lists({ rows, years }: { rows: readonly Row[]; years: readonly number[] }) {
  return rows.map((row, index) => (
    <div key={keyOf(row)} className={styles['career']}>
      <h3 id={`career-${index}`}>
        <What row={row} />
      </h3>
      <ul aria-labelledby={`career-${index}`}>
        {years.flatMap((year) =>
          row.bests
            .filter((best) => best.year === year)
            .map((best) => (
              <li key={best.performanceId}>
                <span className={styles['quiet']}>{year}</span> <SeasonBest best={best} />
              </li>
            )),
        )}
      </ul>
    </div>
  ));
}

const keyOf = (row: Row) => `${row.season}|${row.key}`;

function What({ row }: { row: Row }) {
  const details = [row.specification, row.season === 'track' ? '' : row.seasonName].filter(Boolean).join(' ');
  return (
    <>
      {row.name} {details !== '' && <span className={styles['quiet']}>{details}</span>}
    </>
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
