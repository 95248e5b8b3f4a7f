import { ActionIcon, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { type Occasion, OccasionDialog } from './occasion-dialog.tsx';
import styles from './medals-view.module.css';
import type { MedalsSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

interface Props {
  search: MedalsSearch;
  change: (next: Partial<MedalsSearch>) => void;
}

const text = words.medals.occasions;
const medals = ['gold', 'silver', 'bronze'] as const;
/** What was recognised when: one line for each occasion and day. */
export function OccasionsView({ search, change }: Props) {
  const club = useClub();
  const [pageSize, setPageSize] = usePageSize();
  const [edited, setEdited] = useState<Occasion | null>(null);
  const { page = 1 } = search;
  const { data, error } = useQuery({
    ...api.medals.occasions.queryOptions({ input: { clubId: club.id, page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <ErrorText error={error} />;
  if (data === undefined) return <TableSkeleton />;
  if (data.total === 0)
    return (
      <EmptyState
        title={text.empty}
        actions={<Button onClick={() => change({ view: 'medals', recognised: 'no' })}>{text.toList}</Button>}
      >
        {text.emptyText}
      </EmptyState>
    );
  return (
    <>
      <p className={styles['lead']}>{text.lead}</p>
      <ul className={styles['occasions']} aria-label={text.list}>
        {data.rows.map((row) => (
          <li key={`${row.day} ${row.occasion}`} className={styles['occasion']}>
            <div className={styles['said']}>
              <Link
                to="/medals"
                search={{
                  view: 'medals',
                  occasion: row.occasion,
                  ...(row.day === '' ? {} : { occasionDay: row.day }),
                }}
                className={styles['who']}
              >
                {row.occasion}
              </Link>
              <span className={styles['quiet']}>{row.day === '' ? text.noDay : <DayText day={row.day} />}</span>
              {row.notes.map((note) => (
                <span key={note} className={styles['remark']}>
                  {note}
                </span>
              ))}
              {row.gone > 0 && <span className={styles['quiet']}>{text.gone(row.gone)}</span>}
            </div>
            <div className={styles['tally']}>
              {medals.map((medal) =>
                row[medal] === 0 ? null : (
                  <span key={medal} className={styles['part']}>
                    <Medal medal={medal} /> {inNumber(row[medal])}
                  </span>
                ),
              )}
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={text.edit(row.occasion)}
              onClick={() => setEdited(row)}
            >
              <IconPencil size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <ListPages
        total={data.total}
        page={page}
        pageSize={pageSize}
        onPage={(next) => change({ page: next === 1 ? undefined : next })}
        onPageSize={(size) => {
          setPageSize(size);
          change({ page: undefined });
        }}
      />
      {edited !== null && <OccasionDialog occasion={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
