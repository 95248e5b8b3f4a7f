import { Select, Skeleton, Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { ChallengeRow } from './challenge-row.tsx';
import challenge from './challenge-row.module.css';
import { limitInWords } from './gap-words.ts';
import { ListFilters } from './list-filters.tsx';
import styles from './records-page.module.css';
import { beatQuestion } from './questions.ts';
import { useRecordsSearch } from './use-records-search.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { beat: text } = words.records;

/** Records that members of today came close to and may still set: what to look at before a competition. */
export function BeatView() {
  const { search, change } = useRecordsSearch();
  const club = useClub();
  const [pageSize, setPageSize] = usePageSize();
  const usual = club.settings.nearMissPercent * 2;
  const { page = 1 } = search;
  const question = beatQuestion(search, club.settings.nearMissPercent);
  const { percent: within, sort } = question;
  const { data, error } = useQuery({
    ...api.records.challenges.queryOptions({
      input: { clubId: club.id, ...question, page, pageSize },
    }),
    placeholderData: keepPreviousData,
  });
  const limits = [...new Set([1, club.settings.nearMissPercent, usual, 5, 10, within])].toSorted((a, b) => a - b);

  return (
    <>
      <ListFilters search={search} change={change}>
        <Select
          label={text.within}
          value={String(within)}
          onChange={(value) =>
            change({ within: value === null || Number(value) === usual ? undefined : Number(value) })
          }
          data={limits.map((limit) => ({ value: String(limit), label: limitInWords(limit) }))}
          allowDeselect={false}
        />
        <Select
          label={text.sort}
          value={sort}
          onChange={(value) => change({ sort: value === 'discipline' ? value : undefined })}
          data={[
            { value: 'gap' as const, label: text.closest },
            { value: 'discipline' as const, label: text.programme },
          ]}
          allowDeselect={false}
        />
      </ListFilters>
      {data !== undefined && (
        <p className={styles['notice']}>
          {text.lead(limitInWords(data.percent), dayInWords(data.since))}{' '}
          {text.explain(limitInWords(club.settings.nearMissPercent))}
        </p>
      )}
      <ErrorText error={error} />
      {data === undefined && error === null && <BeatSkeleton />}
      {data !== undefined && data.total === 0 && <EmptyState title={text.none}>{text.noneText}</EmptyState>}
      {data !== undefined && data.total > 0 && (
        <>
          <p className={challenge['total']} role="status">
            {text.total(data.total)}
          </p>
          <ul className={challenge['list']} aria-label={text.label}>
            {data.rows.map((row) => (
              <ChallengeRow key={keyOf(row.record[0])} challenge={row} />
            ))}
          </ul>
          <ListPages
            total={data.total}
            pageSize={pageSize}
            page={page}
            onPage={(next) => change({ page: next })}
            onPageSize={(size) => {
              setPageSize(size);
              change({});
            }}
          />
        </>
      )}
    </>
  );
}

function keyOf(record: { performanceId: string; ageGroup: string; timing: string } | undefined): string {
  return record === undefined ? '' : `${record.performanceId} ${record.ageGroup} ${record.timing}`;
}

function BeatSkeleton() {
  return (
    <Stack gap="lg" role="status" aria-label={words.records.loading}>
      <Skeleton height={72} />
      <Skeleton height={72} />
      <Skeleton height={72} />
    </Stack>
  );
}
