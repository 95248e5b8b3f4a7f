import { Skeleton } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';

import styles from './saved-list.module.css';
import { api } from '#renderer/api.ts';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PerformanceLine } from '#renderer/components/performance-line.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.record;

/** The results saved last with this form, the newest first, as they stand now. */
export function SavedList({ ids }: { ids: readonly string[] }) {
  const club = useClub();
  const saved = useQueries({
    queries: ids.map((performanceId) =>
      api.performances.get.queryOptions({ input: { clubId: club.id, performanceId } }),
    ),
  });
  if (ids.length === 0) return null;
  return (
    <section className={styles['saved']} aria-label={text.savedLast}>
      <h2 className={styles['title']}>{text.savedLast}</h2>
      {saved.map(({ data }, index) => {
        if (data === undefined) return <Skeleton key={ids[index]} height={52} />;
        if (!data.isLive) return null;
        return (
          <PerformanceLine
            key={ids[index]}
            row={data}
            action={
              <LinkButton to="/record" search={{ correct: data.id }} variant="subtle" color="gray" size="compact-sm">
                {text.correct}
              </LinkButton>
            }
          />
        );
      })}
    </section>
  );
}
