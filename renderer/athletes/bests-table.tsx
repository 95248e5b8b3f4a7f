import styles from './athlete-page.module.css';
import { bestRows, seasonsOf } from './best-groups.ts';
import { BestMark } from './best-mark.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import type { Best } from '#shared/contract/athletes.ts';

/** Personal bests: outdoors, indoors and wind-assisted side by side. */
export function BestsTable({ bests }: { bests: readonly Best[] }) {
  const { seasons } = useReference();
  if (bests.length === 0) return null;
  const columns = seasonsOf(
    bests.filter((best) => !best.windy),
    seasons,
  );
  const hasWindy = bests.some((best) => best.windy);
  return (
    <section aria-labelledby="bests-heading">
      <h2 id="bests-heading" className={styles['heading']}>
        Personal bests
      </h2>
      <div className={styles['scroller']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Discipline</th>
              {columns.map((season) => (
                <th key={season.code} scope="col">
                  {season.name}
                </th>
              ))}
              {hasWindy && <th scope="col">Wind-assisted</th>}
            </tr>
          </thead>
          <tbody>
            {bestRows(bests).map((row) => {
              const legal = row.bests.filter((best) => !best.windy);
              const windy = row.bests.filter((best) => best.windy);
              return (
                <tr key={row.key}>
                  <th scope="row">
                    {row.name} <span className={styles['quiet']}>{row.specification}</span>
                  </th>
                  {columns.map((season) => (
                    <td key={season.code}>
                      <Marks bests={legal.filter((best) => best.season === season.code)} withBadge={legal.length > 1} />
                    </td>
                  ))}
                  {hasWindy && (
                    <td>
                      <Marks bests={windy} withBadge={false} />
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Marks({ bests, withBadge }: { bests: readonly Best[]; withBadge: boolean }) {
  if (bests.length === 0) return <Dash />;
  return bests.map((best) => <BestMark key={best.performanceId} best={best} withBadge={withBadge} />);
}
