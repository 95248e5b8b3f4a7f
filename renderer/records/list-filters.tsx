import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import styles from './records-page.module.css';
import type { RecordsSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { genderLabels, genders } from '#shared/domain/gender.ts';

interface Props {
  search: RecordsSearch;
  change: (next: Partial<RecordsSearch>) => void;
}

/** The filters of the list, each in the address. */
export function ListFilters({ search, change }: Props) {
  const club = useClub();
  const { seasons, ageGroups } = useReference();
  const { athleteId } = search;
  const athlete = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: athleteId ?? '' } }),
    enabled: athleteId !== undefined,
  });
  return (
    <div className={styles['grid']}>
      <AthletePicker
        label="Athlete"
        placeholder="Anyone"
        value={athleteId === undefined ? null : (athlete.data ?? null)}
        onChange={(picked) => change({ athleteId: picked?.id })}
      />
      <DisciplinePicker
        value={search.discipline ?? null}
        season={search.season}
        onChange={(code) => change({ discipline: code ?? undefined })}
        placeholder="Any"
        isClearable
      />
      <Select
        label="Age group"
        placeholder="Any"
        value={search.ageGroup ?? null}
        onChange={(value) => change({ ageGroup: value ?? undefined })}
        data={ageGroups.map(({ code, name }) => ({ value: code, label: name }))}
        clearable
        searchable
      />
      <Select
        label="Gender"
        placeholder="Any"
        value={search.gender ?? null}
        onChange={(value) => change({ gender: value ?? undefined })}
        data={genders.map((value) => ({ value, label: genderLabels[value] }))}
        clearable
      />
      <Select
        label="Season"
        placeholder="Any"
        value={search.season ?? null}
        onChange={(value) => change({ season: value ?? undefined })}
        data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
        clearable
      />
    </div>
  );
}
