import { useQuery } from '@tanstack/react-query';

import { AsOnNotice } from './as-on-notice.tsx';
import { BoardCards } from './board-cards.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BoardSkeleton } from './board-skeleton.tsx';
import { BoardTable } from './board-table.tsx';
import { makeBoard } from './board.ts';
import { NoRecords } from './no-records.tsx';
import { categoryFilters } from './search.ts';
import { useRecordsSearch } from './use-records-search.ts';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels } from '#shared/domain/gender.ts';

const { board: text } = words.records;

/** The face of the club: one gender and season, disciplines down, age groups across. */
export function BoardView() {
  const { search, change } = useRecordsSearch();
  const club = useClub();
  const reference = useReference();
  const isNarrow = useIsNarrow();
  const { gender = 'F', season = 'track', on, ageGroup, athleteId } = search;
  const { ageGroup: _group, ...others } = categoryFilters(search);
  const only = isNarrow ? undefined : ageGroup;
  const groups = isNarrow || only !== undefined ? 'all' : (search.groups ?? 'main');
  const { data, error } = useQuery(
    api.records.list.queryOptions({
      input: {
        ...others,
        clubId: club.id,
        gender,
        season,
        ...(only === undefined ? {} : { ageGroup: only }),
        ...(on === undefined ? {} : { on }),
      },
    }),
  );
  const athlete = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: athleteId ?? '' } }),
    enabled: athleteId !== undefined,
  });
  const athleteName = athlete.data === undefined ? '' : `${athlete.data.firstName} ${athlete.data.lastName}`.trim();
  const seasonName = reference.seasons.find((each) => each.code === season)?.name ?? '';
  const label = `${genderLabels[gender]}, ${seasonName}`;
  const isFiltered = search.discipline !== undefined || only !== undefined || athleteId !== undefined;
  const board =
    data === undefined || !reference.isLoaded
      ? null
      : makeBoard({
          ...reference,
          records: data,
          gender,
          season,
          groups,
          withEmpty: search.empty === true && !isFiltered,
        });

  return (
    <>
      <BoardFilters
        search={search}
        gender={gender}
        season={season}
        groups={groups}
        isNarrow={isNarrow}
        athleteName={athleteName}
        change={change}
      />
      {on !== undefined && <AsOnNotice on={on} onToday={() => change({ on: undefined })} />}
      <ErrorText error={error} />
      {board === null && error === null && <BoardSkeleton />}
      {board !== null && board.families.length === 0 && <NoRecords label={isFiltered ? null : label} />}
      {board !== null && board.families.length > 0 && !isNarrow && (
        <BoardTable board={board} season={season} gender={gender} label={text.label(label)} />
      )}
      {board !== null && board.families.length > 0 && isNarrow && (
        <BoardCards board={board} chosen={ageGroup} onChoose={(code) => change({ ageGroup: code })} />
      )}
    </>
  );
}
