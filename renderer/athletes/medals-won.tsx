import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { api } from '#renderer/api.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

interface Props {
  athleteId: string;
  counts: { gold: number; silver: number; bronze: number };
}

const shownAtFirst = 5;
const kinds = ['gold', 'silver', 'bronze'] as const;
const text = words.athletes.medals;

/** How many medals of each kind, and which, the newest first. */
export function MedalsWon({ athleteId, counts }: Props) {
  const club = useClub();
  const total = counts.gold + counts.silver + counts.bronze;
  const { data = [], error } = useQuery({
    ...api.athletes.medals.queryOptions({ input: { clubId: club.id, athleteId } }),
    enabled: total > 0,
  });
  const [isAll, all] = useDisclosure(false);
  if (total === 0) return null;
  const shown = isAll ? data : data.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="medals-heading">
      <h2 id="medals-heading" className={styles['heading']}>
        {text.title}
      </h2>
      <ul className={styles['counts']}>
        {kinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <li key={kind}>
              <span className={styles['count']}>{inNumber(counts[kind])}</span> <Medal medal={kind} withWord />
            </li>
          ))}
      </ul>
      <ErrorText error={error} />
      <div className={styles['scroller']} tabIndex={0} role="region" aria-label={text.label}>
        <table className={`${styles['table']} ${styles['medals']}`}>
          <thead>
            <tr>
              <th scope="col">{text.medal}</th>
              <th scope="col">{text.event}</th>
              <th scope="col">{text.mark}</th>
              <th scope="col">{text.competition}</th>
              <th scope="col" className={styles['wide']}>
                {text.day}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <td>{row.medal !== null && <Medal medal={row.medal} />}</td>
                <th scope="row">
                  <Link to="/performances/$id" params={{ id: row.id }} className={styles['best']}>
                    {[row.disciplineName, row.specification].filter(Boolean).join(' ')}
                  </Link>
                </th>
                <td>
                  <MarkText text={row.mark?.text ?? null} />
                </td>
                <td>
                  {row.competition === '' ? <Dash /> : row.competition}
                  <span className={styles['narrowDay']}>{dayInWords(row.day)}</span>
                </td>
                <td className={styles['wide']}>{dayInWords(row.day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < data.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={all.open}>
          {text.showAll(data.length)}
        </Button>
      )}
    </section>
  );
}
