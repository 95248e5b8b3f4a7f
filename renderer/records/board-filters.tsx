import { Button, SegmentedControl, Select, Switch } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

import { AsOnField } from './as-on-field.tsx';
import styles from './records-page.module.css';
import { type GroupChoice, groupChoices, noFilters, type RecordsSearch } from './search.ts';
import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders, type Gender } from '#shared/domain/gender.ts';

interface Props {
  search: RecordsSearch;
  gender: Gender;
  season: string;
  groups: GroupChoice;
  /** On a phone one age group is shown at a time, and is chosen instead. */
  isNarrow: boolean;
  /** Who is filtered for, once the name is known. */
  athleteName: string;
  change: (next: Partial<RecordsSearch>) => void;
}

const { board: text, filters } = words.records;

/** What the board shows: gender, season, age groups, and the day on which the records stood. */
export function BoardFilters({ search, gender, season, groups, isNarrow, athleteName, change }: Props) {
  const { seasons } = useReference();
  // Gender and season say which board it is; these leave a part of it.
  const isNarrowed = [search.discipline, search.ageGroup, search.athleteId, search.on].some(
    (each) => each !== undefined,
  );
  return (
    <div role="search" aria-label={filters.title} className={styles['filters']}>
      <SegmentedControl
        className={styles['choice'] ?? ''}
        aria-label={filters.gender}
        value={gender}
        onChange={(value) => change({ gender: value })}
        data={genders.map((value) => ({ value, label: genderLabels[value] }))}
      />
      <Select
        aria-label={filters.season}
        value={season}
        onChange={(value) => value !== null && change({ season: value })}
        data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
        allowDeselect={false}
        w={isNarrow ? undefined : 168}
      />
      {!isNarrow && (
        <SegmentedControl
          aria-label={text.ageGroups}
          value={groups}
          onChange={(value) => change({ groups: value })}
          data={groupChoices.map((value) => ({ value, label: text.groups[value] }))}
        />
      )}
      <AsOnField on={search.on} onChange={(on) => change({ on })} />
      {!isNarrow && (
        <Switch
          label={text.withEmpty}
          checked={search.empty === true}
          onChange={(event) => change({ empty: event.currentTarget.checked ? true : undefined })}
          pb={8}
        />
      )}
      <Chips search={search} isNarrow={isNarrow} athleteName={athleteName} change={change} />
      {isNarrowed && (
        <ClearFilters onClear={() => change({ ...noFilters, gender: search.gender, season: search.season })} />
      )}
    </div>
  );
}

/** Filters that came along from the list: named, so that nobody wonders where the other records are. */
function Chips({
  search,
  isNarrow,
  athleteName,
  change,
}: Pick<Props, 'search' | 'isNarrow' | 'athleteName' | 'change'>) {
  const { disciplines, ageGroups } = useReference();
  const nameIn = (rows: readonly { code: string; name: string }[], code: string | undefined) =>
    rows.find((each) => each.code === code)?.name ?? code;
  const chips = [
    { name: 'discipline', label: nameIn(disciplines, search.discipline) },
    { name: 'ageGroup', label: isNarrow ? undefined : nameIn(ageGroups, search.ageGroup) },
    { name: 'athleteId', label: search.athleteId === undefined ? undefined : athleteName },
  ] as const;
  return chips.map(({ name, label }) =>
    label === undefined ? null : (
      <Button
        key={name}
        variant="light"
        rightSection={<IconX size={16} aria-hidden />}
        aria-label={filters.clear(filters.only(label))}
        onClick={() => change({ [name]: undefined })}
      >
        {filters.only(label)}
      </Button>
    ),
  );
}
