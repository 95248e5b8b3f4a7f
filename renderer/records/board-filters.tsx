import { SegmentedControl, Select, Switch } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';

import styles from './records-page.module.css';
import type { GroupChoice, RecordsSearch } from './search.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { useClubs, useReference } from '#renderer/shell/club.tsx';
import { genderLabels, genders, type Gender } from '#shared/domain/gender.ts';

const groupLabels: Readonly<Record<GroupChoice, string>> = {
  main: 'Youth and senior',
  masters: 'Masters',
  all: 'All ages',
};

interface Props {
  search: RecordsSearch;
  gender: Gender;
  season: string;
  groups: GroupChoice;
  /** On a phone one age group is shown at a time, and is chosen instead. */
  isNarrow: boolean;
  change: (next: Partial<RecordsSearch>) => void;
}

/** What the board shows: gender, season, age groups, and the day on which the records stood. */
export function BoardFilters({ search, gender, season, groups, isNarrow, change }: Props) {
  const { seasons } = useReference();
  const { today } = useClubs();
  return (
    <div className={styles['filters']}>
      <SegmentedControl
        aria-label="Gender"
        value={gender}
        onChange={(value) => change({ gender: value })}
        data={genders.map((value) => ({ value, label: genderLabels[value] }))}
      />
      <Select
        aria-label="Season"
        value={season}
        onChange={(value) => value !== null && change({ season: value })}
        data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
        allowDeselect={false}
        w={isNarrow ? undefined : 168}
      />
      {!isNarrow && (
        <SegmentedControl
          aria-label="Age groups"
          value={groups}
          onChange={(value) => change({ groups: value as GroupChoice })}
          data={Object.entries(groupLabels).map(([value, label]) => ({ value, label }))}
        />
      )}
      <DatePickerInput
        aria-label={search.on === undefined ? 'As they stand today' : `As on ${dayInWords(search.on)}`}
        placeholder="As they stand today"
        leftSection={<IconCalendar size={16} aria-hidden />}
        value={search.on ?? null}
        onChange={(value) => change({ on: value ?? undefined })}
        valueFormat="[As on] D MMM YYYY"
        maxDate={today}
        clearable
        w={isNarrow ? undefined : 208}
      />
      {!isNarrow && (
        <Switch
          label="Show empty ones"
          checked={search.empty === true}
          onChange={(event) => change({ empty: event.currentTarget.checked ? true : undefined })}
          pb={8}
        />
      )}
    </div>
  );
}
