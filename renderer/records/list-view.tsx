import { SegmentedControl } from '@mantine/core';

import { AsOnField } from './as-on-field.tsx';
import { FormerList } from './former-list.tsx';
import { ListFilters } from './list-filters.tsx';
import styles from './records-page.module.css';
import { StandingList } from './standing-list.tsx';
import { useRecordsSearch } from './use-records-search.ts';
import { words } from '#renderer/words/words.ts';

const { list: text } = words.records;

/** The records one below the other: those that stand, or those that were beaten. */
export function ListView() {
  const { search, change } = useRecordsSearch();
  const isFormer = search.former === true;
  return (
    <>
      <ListFilters search={search} change={change}>
        {!isFormer && <AsOnField label={text.asOn} on={search.on} onChange={(on) => change({ on })} />}
        <SegmentedControl
          aria-label={text.which}
          className={styles['choice'] ?? ''}
          value={isFormer ? 'former' : 'standing'}
          onChange={(value) =>
            change({
              former: value === 'former' ? true : undefined,
              sort: undefined,
              direction: undefined,
            })
          }
          data={[
            { value: 'standing', label: text.standing },
            { value: 'former', label: text.former },
          ]}
        />
      </ListFilters>
      {isFormer ? <FormerList /> : <StandingList />}
    </>
  );
}
