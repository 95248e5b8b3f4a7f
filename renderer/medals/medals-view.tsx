import { Button } from '@mantine/core';
import { IconArrowBackUp, IconAward } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { activeFilters, filtersOf } from './filters.ts';
import { type ListedMedal, MedalTable } from './medal-table.tsx';
import styles from './medals-view.module.css';
import { NoMedals } from './no-medals.tsx';
import { RecogniseDialog } from './recognise-dialog.tsx';
import type { MedalsSearch } from './search.ts';
import { api, client } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  search: MedalsSearch;
  change: (next: Partial<MedalsSearch>) => void;
  onClear: () => void;
}

const text = words.medals;

/** The medals one by one: select some and mark them as recognised on an occasion, or take that back. */
export function MedalsView({ search, change, onClear }: Props) {
  const club = useClub();
  const [pageSize, setPageSize] = usePageSize();
  const [chosen, setChosen] = useState<ReadonlyMap<string, ListedMedal>>(new Map());
  const [isRecognising, setRecognising] = useState(false);
  const { page = 1 } = search;
  const { data, error } = useQuery({
    ...api.medals.list.queryOptions({ input: { clubId: club.id, ...filtersOf(search), page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  const withdraw = useMutation({
    mutationFn: (recognitionIds: string[]) => client.medals.withdrawRecognitions({ clubId: club.id, recognitionIds }),
    onSuccess: ({ changed }, recognitionIds) => {
      setChosen(new Map());
      showUndo(text.recognise.withdrawn(changed), () =>
        client.medals.restoreRecognitions({ clubId: club.id, recognitionIds }),
      );
    },
  });
  if (error !== null) return <ErrorText error={error} />;
  if (data === undefined) return <TableSkeleton />;
  if (data.total === 0) return <NoMedals isFiltered={activeFilters(search).length > 0} onClear={onClear} />;

  const recognised = [...chosen.values()].flatMap(({ recognition }) => (recognition === null ? [] : [recognition.id]));
  const select = (rows: readonly ListedMedal[], isChosen: boolean) =>
    setChosen((before) => {
      const next = new Map(before);
      for (const row of rows)
        if (isChosen) next.set(row.id, row);
        else next.delete(row.id);
      return next;
    });

  return (
    <>
      <div className={styles['bar']} role="toolbar" aria-label={text.list.recognise}>
        <span className={styles['chosen']} role="status">
          {text.list.chosen(chosen.size)}
        </span>
        <Button
          leftSection={<IconAward size={18} aria-hidden />}
          disabled={chosen.size === 0 || recognised.length === chosen.size}
          onClick={() => setRecognising(true)}
        >
          {text.list.recognise}
        </Button>
        {recognised.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(recognised)}
          >
            {text.list.withdraw}
          </Button>
        )}
        {chosen.size > 0 && (
          <Button variant="subtle" color="gray" onClick={() => setChosen(new Map())}>
            {text.list.clearChosen}
          </Button>
        )}
      </div>
      <ErrorText error={withdraw.error} />
      <MedalTable rows={data.rows} chosen={chosen} onSelect={select} />
      <ListPages
        total={data.total}
        page={page}
        pageSize={pageSize}
        onPage={(next) => change({ page: next === 1 ? undefined : next })}
        onPageSize={(size) => {
          setPageSize(size);
          change({});
        }}
      />
      {isRecognising && (
        <RecogniseDialog
          medals={[...chosen.values()]}
          onClose={() => setRecognising(false)}
          onDone={() => {
            setRecognising(false);
            setChosen(new Map());
          }}
        />
      )}
    </>
  );
}
