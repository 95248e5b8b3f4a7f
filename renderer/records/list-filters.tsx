import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import styles from './records-page.module.css';
import { activeFilters, noFilters, type RecordsSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { withUnknown } from '#renderer/components/with-unknown.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';

interface Props {
  search: RecordsSearch;
  change: (next: Partial<RecordsSearch>) => void;
  /** What this list can be chosen by beside. */
  children?: ReactNode;
}

const { filters: text } = words.records;

/** The filters of the lists, each in the address. On a phone they are folded away. */
export function ListFilters({ search, change, children }: Props) {
  const isNarrow = useIsNarrow();
  const [isOpen, fold] = useDisclosure(false);
  const used = activeFilters(search).length;
  return (
    <div role="search" aria-label={text.title} className={styles['grid']}>
      {isNarrow && (
        <Button
          variant="default"
          onClick={fold.toggle}
          aria-expanded={isOpen}
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          className={styles['wide'] ?? ''}
        >
          {text.open(used)}
        </Button>
      )}
      {(!isNarrow || isOpen) && <Fields search={search} change={change} />}
      {children}
      {used > 0 && <ClearFilters onClear={() => change(noFilters)} className={styles['clear'] ?? ''} />}
    </div>
  );
}

function Fields({ search, change }: Omit<Props, 'children'>) {
  const club = useClub();
  const { seasons, ageGroups } = useReference();
  const { athleteId } = search;
  const athlete = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: athleteId ?? '' } }),
    enabled: athleteId !== undefined,
  });
  return (
    <>
      <AthletePicker
        label={text.athlete}
        placeholder={text.anyone}
        value={athleteId === undefined ? null : (athlete.data ?? null)}
        onChange={(picked) => change({ athleteId: picked?.id })}
      />
      <DisciplinePicker
        value={search.discipline ?? null}
        season={search.season}
        onChange={(code) => change({ discipline: code ?? undefined })}
        placeholder={text.any}
        isClearable
      />
      <Select
        label={text.ageGroup}
        placeholder={text.any}
        value={search.ageGroup ?? null}
        onChange={(value) => change({ ageGroup: value ?? undefined })}
        data={withUnknown(
          ageGroups.map(({ code, name }) => ({ value: code, label: name })),
          search.ageGroup,
        )}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': text.clear(text.ageGroup) }}
      />
      <Select
        label={text.gender}
        placeholder={text.any}
        value={search.gender ?? null}
        onChange={(value) => change({ gender: value ?? undefined })}
        data={genders.map((value) => ({ value, label: genderLabels[value] }))}
        clearable
        clearButtonProps={{ 'aria-label': text.clear(text.gender) }}
      />
      <Select
        label={text.season}
        placeholder={text.any}
        value={search.season ?? null}
        onChange={(value) => change({ season: value ?? undefined })}
        data={withUnknown(
          seasons.map(({ code, name }) => ({ value: code, label: name })),
          search.season,
        )}
        clearable
        clearButtonProps={{ 'aria-label': text.clear(text.season) }}
      />
    </>
  );
}
