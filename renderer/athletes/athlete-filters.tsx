import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

import styles from './athlete-filters.module.css';
import type { AthletesSearch } from './search.ts';
import { genderLabels } from '#shared/domain/gender.ts';

interface Props {
  search: AthletesSearch;
  change: (next: Partial<AthletesSearch>) => void;
}

/** Finds while typing: any part of the name, in any order. */
export function AthleteFilters({ search, change }: Props) {
  const [typed, setTyped] = useState(search.search ?? '');
  const find = useDebouncedCallback((text: string) => change({ search: text.trim() || undefined }), 120);
  return (
    <div className={styles['filters']}>
      <TextInput
        aria-label="Find an athlete"
        placeholder="Part of a name"
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
        autoComplete="off"
        maxLength={100}
        className={styles['text'] ?? ''}
      />
      <SegmentedControl
        aria-label="Gender"
        value={search.gender ?? ''}
        onChange={(value) => change({ gender: value === 'F' || value === 'M' ? value : undefined })}
        data={[
          { value: '', label: 'All' },
          { value: 'F', label: genderLabels.F },
          { value: 'M', label: genderLabels.M },
        ]}
      />
      <Select
        aria-label="Order"
        value={search.sort ?? 'name'}
        onChange={(value) => change({ sort: value === 'performances' ? value : undefined })}
        data={[
          { value: 'name', label: 'By name' },
          { value: 'performances', label: 'Most performances first' },
        ]}
        allowDeselect={false}
      />
    </div>
  );
}
