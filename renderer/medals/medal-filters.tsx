import { Button, Pill, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { activeFilters } from './filters.ts';
import styles from './medals-page.module.css';
import type { MedalsSearch } from './search.ts';
import { YearFilter } from './year-filter.tsx';
import { api } from '#renderer/api.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { CompetitionPicker } from '#renderer/components/competition-picker.tsx';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { withUnknown } from '#renderer/components/with-unknown.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';

interface Props {
  search: MedalsSearch;
  change: (next: Partial<MedalsSearch>) => void;
  /** Name of the competition that is filtered for, as the rows tell it. */
  competitionName: string;
}

const text = words.medals;
const medals = (['gold', 'silver', 'bronze'] as const).map((value) => ({ value, label: text.names[value] }));
const recognitions = [
  { value: 'no', label: text.filters.notYet },
  { value: 'yes', label: text.filters.already },
] as const;

/** The filters of counts and list, each of them in the address. On a phone they are folded away. */
export function MedalFilters({ search, change, competitionName }: Props) {
  const club = useClub();
  const { seasons, ageGroups } = useReference();
  const isNarrow = useIsNarrow();
  const [isOpen, fold] = useDisclosure(false);
  const [competition, setCompetition] = useState<string | null>(null);
  const athlete = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: search.athleteId ?? '' } }),
    enabled: search.athleteId !== undefined,
  });
  const { occasion, occasionDay = '' } = search;
  return (
    <div role="search" aria-label={text.filters.label} className={styles['filters']}>
      {isNarrow && (
        <Button
          variant="default"
          onClick={fold.toggle}
          aria-expanded={isOpen}
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          className={styles['wide'] ?? ''}
        >
          {text.filters.more(activeFilters(search).length)}
        </Button>
      )}
      {(!isNarrow || isOpen) && (
        <>
          <AthletePicker
            placeholder={text.filters.anyone}
            value={search.athleteId === undefined ? null : (athlete.data ?? null)}
            onChange={(picked) => change({ athleteId: picked?.id })}
          />
          <DisciplinePicker
            placeholder={text.filters.any}
            isClearable
            season={search.season}
            value={search.discipline ?? null}
            onChange={(code) => change({ discipline: code ?? undefined })}
          />
          <OneOf
            label={text.filters.ageGroup}
            value={search.ageGroup}
            data={ageGroups
              .filter((each) => each.kind !== 'overall')
              .map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(ageGroup) => change({ ageGroup })}
          />
          <OneOf
            label={text.filters.gender}
            value={search.gender}
            data={genders.map((value) => ({ value, label: genderLabels[value] }))}
            onChange={(gender) => change({ gender })}
          />
          <OneOf
            label={text.filters.season}
            value={search.season}
            data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(season) => change({ season })}
          />
          <YearFilter label={text.filters.from} value={search.from} onChange={(from) => change({ from })} />
          <YearFilter label={text.filters.to} value={search.to} onChange={(to) => change({ to })} />
          <CompetitionPicker
            placeholder={text.filters.any}
            value={competition ?? (search.competitionId === undefined ? '' : competitionName)}
            onChange={(typed) => {
              setCompetition(typed);
              if (typed === '') change({ competitionId: undefined });
            }}
            onPick={(picked) => {
              setCompetition(null);
              change({ competitionId: picked.id });
            }}
          />
          <OneOf
            label={text.filters.medal}
            value={search.medal}
            data={medals}
            onChange={(medal) => change({ medal })}
          />
          <OneOf
            label={text.filters.recognised}
            value={search.recognised}
            data={recognitions}
            onChange={(recognised) => change({ recognised })}
          />
        </>
      )}
      {occasion !== undefined && (
        <Pill
          withRemoveButton
          size="md"
          className={styles['occasion'] ?? ''}
          onRemove={() => change({ occasion: undefined, occasionDay: undefined })}
          removeButtonProps={{ 'aria-label': text.filters.leaveOccasion, 'aria-hidden': false, tabIndex: 0 }}
        >
          {text.filters.occasion(occasion, occasionDay === '' ? '' : dayInWords(occasionDay))}
        </Pill>
      )}
    </div>
  );
}

interface OneOfProps<V extends string> {
  label: string;
  value: V | undefined;
  data: readonly { value: V; label: string }[];
  onChange: (value: V | undefined) => void;
}

function OneOf<V extends string>({ label, value, data, onChange }: OneOfProps<V>) {
  return (
    <Select
      label={label}
      placeholder={text.filters.any}
      data={withUnknown(data, value)}
      value={value ?? null}
      onChange={(chosen) => onChange(data.find((each) => each.value === chosen)?.value)}
      clearable
      searchable={data.length > 6}
      clearButtonProps={{ 'aria-label': text.filters.clear(label) }}
    />
  );
}
