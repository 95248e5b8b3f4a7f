import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';

import { Choice } from './choice.tsx';
import { CompetitionFilter } from './competition-filter.tsx';
import { DayFilter } from './day-filter.tsx';
import { activeFilters, type filtersOf } from './filters.ts';
import styles from './grid-filters.module.css';
import type { PerformancesSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';

const text = words.performances.filters;
const { columns } = words.performances;

interface Props {
  filters: ReturnType<typeof filtersOf>;
  change: (next: Partial<PerformancesSearch>) => void;
  /** Name of the competition that is filtered for, as the rows tell it. */
  competitionName: string;
}

/** The filters of the grid, each of them in the address. The rarer ones are folded away until they are used. */
export const GridFilters = memo(function GridFilters({ filters, change, competitionName }: Props) {
  const club = useClub();
  const { seasons, ageGroups } = useReference();
  const isNarrow = useIsNarrow();
  const used = activeFilters(filters);
  const hasRare = used.some((name) => rare.includes(name));
  const [isOpen, rest] = useDisclosure(hasRare && !isNarrow);
  const athlete = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: filters.athleteId ?? '' } }),
    enabled: filters.athleteId !== undefined,
  });

  return (
    <div role="search" aria-label={text.label} className={styles['filters']}>
      {(!isNarrow || isOpen) && (
        <>
          <AthletePicker
            placeholder={text.anyone}
            value={filters.athleteId === undefined ? null : (athlete.data ?? null)}
            onChange={(picked) => change({ athleteId: picked?.id })}
          />
          <DisciplinePicker
            placeholder={text.any}
            isClearable
            season={filters.season}
            value={filters.discipline ?? null}
            onChange={(code) => change({ discipline: code ?? undefined })}
          />
          <Choice
            label={columns.ageGroup}
            value={filters.ageGroup}
            data={ageGroups
              .filter((each) => each.kind !== 'overall')
              .map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(ageGroup) => change({ ageGroup })}
          />
          <Choice
            label={columns.gender}
            value={filters.gender}
            data={genders.map((value) => ({ value, label: genderLabels[value] }))}
            onChange={(gender) => change({ gender })}
          />
          <Choice
            label={columns.season}
            value={filters.season}
            data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(season) => change({ season })}
          />
        </>
      )}
      {isOpen && (
        <>
          <DayFilter label={text.from} value={filters.from} onChange={(from) => change({ from })} />
          <DayFilter label={text.to} value={filters.to} onChange={(to) => change({ to })} />
          <CompetitionFilter name={competitionName} onChange={(competitionId) => change({ competitionId })} />
          <Choice
            label={text.clubRecord}
            value={filters.clubRecord}
            data={standing}
            onChange={(clubRecord) => change({ clubRecord })}
          />
          <Choice
            label={text.personalBest}
            value={filters.personalBest}
            data={standing}
            onChange={(personalBest) => change({ personalBest })}
          />
          <Choice label={text.medal} value={filters.medal} data={medals} onChange={(medal) => change({ medal })} />
          <Choice label={text.source} value={filters.source} data={sources} onChange={(source) => change({ source })} />
          <Choice
            label={words.proofs.filter.label}
            value={filters.proof}
            data={proofs}
            onChange={(proof) => change({ proof })}
          />
        </>
      )}
      <Button
        variant="default"
        onClick={rest.toggle}
        aria-expanded={isOpen}
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        className={styles['more'] ?? ''}
      >
        {isNarrow ? text.some(used.length) : isOpen ? text.fewer : text.more}
      </Button>
    </div>
  );
});

const rare = ['from', 'to', 'competitionId', 'clubRecord', 'personalBest', 'medal', 'source', 'proof'];

const medals = [
  { value: 'any', label: text.anyMedal },
  { value: 'gold', label: text.gold },
  { value: 'silver', label: text.silver },
  { value: 'bronze', label: text.bronze },
] as const;

const sources = [
  { value: 'typed', label: text.typed },
  { value: 'import', label: text.imported },
  { value: 'record-list', label: text.recordList },
] as const;

const proofs = [
  { value: 'any', label: words.proofs.filter.any },
  { value: 'none', label: words.proofs.filter.none },
] as const;

const standing = [
  { value: 'current', label: text.now },
  { value: 'ever', label: text.whenSet },
] as const;
