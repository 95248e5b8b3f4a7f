import { Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { ProgressionChart } from './progression-chart.tsx';
import { ProgressionTable } from './progression-table.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Best } from '#shared/contract/athletes.ts';

const route = getRouteApi('/athletes/$id');
const text = words.athletes.progression;

const keyOf = ({ discipline, season, specification }: Pick<Best, 'discipline' | 'season' | 'specification'>) =>
  [discipline, season, specification].join('|');

interface Props {
  athleteId: string;
  bests: readonly Best[];
  seasonBests: readonly Best[];
}

/** The career in one discipline: every performance a point, the bests joined; behind it the same as a table. */
export function Progression({ athleteId, bests, seasonBests }: Props) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const { disciplines } = useReference();
  const choices = [...new Map(bests.map((best) => [keyOf(best), best])).entries()];
  const { discipline = '', season = 'track', specification = '' } = search;
  const asked = keyOf({ discipline, season, specification });
  const years = Map.groupBy(seasonBests, keyOf);
  // What was contested in the most years says most.
  const [longest] = choices.toSorted(([a], [b]) => (years.get(b)?.length ?? 0) - (years.get(a)?.length ?? 0));
  const chosen = choices.find(([key]) => key === asked)?.[1] ?? longest?.[1];
  const { data, error } = useQuery({
    ...api.athletes.progression.queryOptions({
      input: {
        clubId: club.id,
        athleteId,
        discipline: chosen?.discipline ?? '100m',
        season: chosen?.season ?? 'track',
        specification: chosen?.specification ?? '',
      },
    }),
    enabled: chosen !== undefined,
  });
  if (chosen === undefined) return null;
  const kind = disciplines.find((each) => each.code === chosen.discipline)?.kind;

  return (
    <section aria-labelledby="progression-heading">
      <div className={styles['chartHead']}>
        <h2 id="progression-heading" className={styles['heading']}>
          {text.title}
        </h2>
        <Select
          aria-label={text.discipline}
          value={keyOf(chosen)}
          onChange={(value) => {
            const next = choices.find(([key]) => key === value)?.[1];
            if (next === undefined) return;
            const { discipline, season, specification } = next;
            void navigate({ search: { discipline, season, specification }, replace: true, resetScroll: false });
          }}
          data={choices.map(([value, best]) => ({ value, label: labelOf(best) }))}
          allowDeselect={false}
          searchable
        />
      </div>
      <ErrorText error={error} />
      {data === undefined || kind === undefined ? (
        error === null && <Skeleton height={280} />
      ) : (
        <>
          <ProgressionChart points={data} kind={kind} name={labelOf(chosen)} />
          <ProgressionTable key={keyOf(chosen)} points={data} kind={kind} />
        </>
      )}
    </section>
  );
}

function labelOf(best: Best): string {
  const event = [best.disciplineName, best.specification].filter(Boolean).join(' ');
  return best.season === 'track' ? event : `${event}, ${best.seasonName}`;
}
