import styles from './athlete-page.module.css';
import { bestRows } from './best-groups.ts';
import { BestMark } from './best-mark.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { Best } from '#shared/contract/athletes.ts';

const text = words.athletes.bests;

const columns = [
  { title: text.outdoors, has: (best: Best) => !best.windy && best.season !== 'indoor' },
  { title: text.indoors, has: (best: Best) => !best.windy && best.season === 'indoor' },
  { title: text.windAssisted, has: (best: Best) => best.windy },
];

/** Personal bests: outdoors, indoors and wind-assisted side by side. */
export function BestsTable({ bests }: { bests: readonly Best[] }) {
  if (bests.length === 0) return null;
  const shown = columns.filter(({ has }) => bests.some(has));
  return (
    <section aria-labelledby="bests-heading">
      <h2 id="bests-heading" className={styles['heading']}>
        {text.title}
      </h2>
      <div className={styles['scroller']} tabIndex={0} role="region" aria-labelledby="bests-heading">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{text.discipline}</th>
              {shown.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bestRows(bests).map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.name} <span className={styles['quiet']}>{row.specification || row.seasonName}</span>
                </th>
                {shown.map(({ title, has }) => (
                  <td key={title}>
                    <Marks
                      bests={row.bests.filter(has)}
                      withBadge={row.bests.filter((best) => !best.windy).length > 1}
                    />
                  </td>
                ))}
              </tr>
            ))}
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
