import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { BoardCards } from './board-cards.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BoardSkeleton } from './board-skeleton.tsx';
import { BoardTable } from './board-table.tsx';
import { makeBoard } from './board.ts';
import { NoRecords } from './no-records.tsx';
import styles from './records-page.module.css';
import type { RecordsSearch } from './search.ts';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { api } from '#renderer/api.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { genderLabels } from '#shared/domain/gender.ts';

const route = getRouteApi('/records');

/** The face of the club: one gender and season, disciplines down, age groups across. */
export function BoardView() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const reference = useReference();
  const isNarrow = useIsNarrow();
  const { gender = 'F', season = 'track', on } = search;
  const groups = isNarrow ? 'all' : (search.groups ?? 'main');
  const { data, error } = useQuery(
    api.records.list.queryOptions({ input: { clubId: club.id, gender, season, ...(on === undefined ? {} : { on }) } }),
  );
  const change = (next: Partial<RecordsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const seasonName = reference.seasons.find((each) => each.code === season)?.name ?? '';
  const label = `${genderLabels[gender]}, ${seasonName}`;
  const board =
    data === undefined || !reference.isLoaded
      ? null
      : makeBoard({ ...reference, records: data, gender, season, groups, withEmpty: search.empty === true });

  return (
    <>
      <BoardFilters
        search={search}
        gender={gender}
        season={season}
        groups={groups}
        isNarrow={isNarrow}
        change={change}
      />
      {on !== undefined && (
        <p className={styles['notice']} role="status">
          These records stood at the end of {dayInWords(on)}.
          <Anchor component="button" type="button" size="sm" onClick={() => change({ on: undefined })}>
            Show today's
          </Anchor>
        </p>
      )}
      <ErrorText error={error} />
      {board === null && error === null && <BoardSkeleton />}
      {board !== null && board.families.length === 0 && <NoRecords label={label} />}
      {board !== null && board.families.length > 0 && !isNarrow && (
        <BoardTable board={board} season={season} label={`Records, ${label}`} />
      )}
      {board !== null && board.families.length > 0 && isNarrow && (
        <BoardCards board={board} chosen={search.ageGroup} onChoose={(ageGroup) => change({ ageGroup })} />
      )}
    </>
  );
}
