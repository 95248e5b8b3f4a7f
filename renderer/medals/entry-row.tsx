import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useId } from 'react';

import { AthleteCell } from './athlete-cell.tsx';
import styles from './entry-page.module.css';
import { type EntryRow as Row, proposedGender, type RowErrors } from './entry-rows.ts';
import { ExistingResult } from './existing-result.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { TypedSelect } from '#renderer/components/typed-select.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { MedalFinding } from '#shared/contract/medal-entries.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';
import { isWindTaken } from '#shared/domain/wind.ts';

interface Props {
  row: Row;
  /** From 1. */
  number: number;
  season: string;
  finding: MedalFinding | null;
  errors: RowErrors;
  onChange: (key: string, patch: Partial<Row>) => void;
  onRemove: (key: string) => void;
  /** Up, down or on to the next row: the keys of a spreadsheet. */
  onMove: (key: string, by: -1 | 1, field: string) => void;
}

const text = words.medals.entry;

/** One medal, typed like a row of a spreadsheet. */
export const EntryRow = memo(function EntryRow(props: Props) {
  const { row, number, season, finding, errors, onChange, onRemove, onMove } = props;
  const { disciplines, ageGroups } = useReference();
  const warnings = useId();
  const discipline = disciplines.find((each) => each.code === row.discipline) ?? null;
  const teamSize = discipline?.teamSize ?? 1;
  const set = (patch: Partial<Row>) => onChange(row.key, patch);
  const labelled = (label: string) => text.inRow(label, number);
  const takesWind = discipline === null || isWindTaken(discipline.windRule, season);
  const athlete = row.legs[0]?.athlete ?? null;
  const gender = teamSize > 1 ? row.gender : (athlete?.gender ?? '');
  const proposed = finding?.ageGroup ?? null;
  const proposal =
    proposed === null ? text.fromBirth : (ageGroups.find((each) => each.code === proposed)?.name ?? proposed);
  const groups = ageGroups.filter(
    (each) => each.kind !== 'overall' && (each.gender === null || gender === '' || each.gender === gender),
  );

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>, field: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      onMove(row.key, event.key === 'ArrowUp' ? -1 : 1, field);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onMove(row.key, 1, 'legs');
    }
  }
  const cell = (field: 'place' | 'mark' | 'wind') => ({
    'data-field': `${row.key}.${field}`,
    label: labelled(text.columns[field]),
    value: row[field],
    error: errors[field],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => onKeyDown(event, field),
  });

  return (
    <div role="group" aria-label={text.row(number)} className={styles['row']} data-row={row.key}>
      <span className={styles['number']} aria-hidden>
        {number}
      </span>
      <div className={styles['discipline']}>
        <DisciplinePicker
          label={labelled(text.columns.discipline)}
          season={season}
          value={row.discipline}
          field={`${row.key}.discipline`}
          error={errors.discipline}
          onChange={(code) => set({ discipline: code })}
        />
      </div>
      <AthleteCell
        row={row}
        number={number}
        teamSize={teamSize}
        error={errors.legs}
        onChange={(legs) => {
          const suggested = teamSize > 1 ? proposedGender(legs, teamSize) : '';
          set({ legs, ...(suggested === '' ? {} : { gender: suggested }) });
        }}
      />
      <TextInput {...cell('place')} inputMode="numeric" className={styles['place'] ?? ''} />
      <TextInput {...cell('mark')} placeholder={text.optional} className={styles['mark'] ?? ''} />
      <TextInput {...cell('wind')} disabled={!takesWind} className={styles['wind'] ?? ''} />
      <TypedSelect
        data-field={`${row.key}.ageGroup`}
        label={labelled(text.columns.ageGroup)}
        empty={proposal}
        clearLabel={text.clearAgeGroup(number)}
        data={groups.map(({ code, name }) => ({ value: code, label: name }))}
        value={row.ageGroup === '' ? null : row.ageGroup}
        onChange={(code) => set({ ageGroup: code ?? '' })}
        error={errors.ageGroup}
        className={styles['group'] ?? ''}
      />
      {teamSize > 1 ? (
        <Select
          data-field={`${row.key}.gender`}
          label={labelled(text.columns.gender)}
          data={genders.map((code) => ({ value: code, label: genderLabels[code] }))}
          value={row.gender === '' ? null : row.gender}
          onChange={(code) => set({ gender: genders.find((each) => each === code) ?? '' })}
          allowDeselect={false}
          error={errors.gender}
          className={styles['gender'] ?? ''}
        />
      ) : (
        <span className={styles['gender']}>{gender === '' ? '' : genderLabels[gender]}</span>
      )}
      <span className={styles['medal']}>
        {finding === null ? null : finding.medal === null ? (
          finding.problems.length === 0 && <span className={styles['quiet']}>{text.noMedal}</span>
        ) : (
          <Medal medal={finding.medal} withWord />
        )}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={text.remove(number)}
        className={styles['remove'] ?? ''}
        onClick={() => onRemove(row.key)}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
      {finding !== null && (
        <div className={styles['findings']} id={warnings} aria-live="polite">
          {finding.problems
            .filter(({ field }) => field !== 'day' && field !== 'season' && Object.keys(errors).length === 0)
            .map((problem) => (
              <p key={problem.text} className={styles['problem']}>
                {problem.text}
              </p>
            ))}
          {finding.warnings.map((warning) => (
            <p key={warning} className={styles['warning']}>
              {warning}
            </p>
          ))}
          {finding.sameAsRow !== null && <p className={styles['warning']}>{text.sameAs(finding.sameAsRow + 1)}</p>}
          {finding.sameAsRow === null && finding.existing !== null && (
            <ExistingResult
              row={row}
              number={number}
              finding={finding}
              existing={finding.existing}
              error={errors.choice}
              onChoose={(choice) => set({ choice })}
            />
          )}
        </div>
      )}
    </div>
  );
});
