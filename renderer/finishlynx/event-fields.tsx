import { Select, TextInput } from '@mantine/core';

import type { EventDraft, Places } from './draft.ts';
import styles from './meeting-fields.module.css';
import { DayField } from '#renderer/components/day-field.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { TypedSelect } from '#renderer/components/typed-select.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';

const { event: text } = words.finishlynx;

const placeChoices: { value: Places; label: string }[] = [
  { value: 'file', label: text.placesFile },
  { value: 'overall', label: text.placesOverall },
  { value: 'none', label: text.placesNone },
];

interface Props {
  draft: EventDraft;
  teamSize: number;
  missing: readonly ('discipline' | 'gender' | 'day')[];
  season: string | null;
  onChange: (changes: Partial<EventDraft>) => void;
}

/** What the name of the event proposed. */
export function EventFields({ draft, teamSize, missing, season, onChange }: Props) {
  const { disciplines, ageGroups } = useReference();
  const { event } = draft;
  const specification = disciplines.find(({ code }) => code === draft.discipline)?.specification ?? 'none';
  const groups = ageGroups.filter(
    ({ kind, gender }) => kind !== 'overall' && (gender === null || draft.gender === null || gender === draft.gender),
  );
  return (
    <div className={styles['narrow']}>
      <DisciplinePicker
        label={text.discipline}
        value={draft.discipline}
        onChange={(discipline) => onChange({ discipline })}
        season={season ?? undefined}
        error={missing.includes('discipline') ? text.disciplineMissing : undefined}
      />
      <Select
        label={text.gender}
        data={genders
          .filter((code) => code !== 'X' || teamSize > 1)
          .map((code) => ({ value: code, label: genderLabels[code] }))}
        value={draft.gender}
        onChange={(code) => onChange({ gender: genders.find((each) => each === code) ?? null })}
        error={missing.includes('gender') ? text.genderMissing : undefined}
      />
      <TypedSelect
        label={text.ageGroup}
        empty={text.ownAgeGroup}
        data={groups.map(({ code, name }) => ({ value: code, label: name }))}
        value={draft.ageGroup}
        onChange={(ageGroup) => onChange({ ageGroup })}
        description={event.ageGroupNamed === '' ? undefined : text.ageGroupNamed(event.ageGroupNamed)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {specification !== 'none' && (
        <TextInput
          label={text.specification}
          placeholder={text.specificationHint}
          value={draft.specification}
          onChange={({ currentTarget }) => onChange({ specification: currentTarget.value })}
          autoComplete="off"
        />
      )}
      <TextInput
        label={text.round}
        placeholder={text.roundHint}
        value={draft.round}
        onChange={({ currentTarget }) => onChange({ round: currentTarget.value })}
        autoComplete="off"
      />
      <Select
        label={text.places}
        data={placeChoices}
        value={draft.places}
        onChange={(value) => onChange({ places: placeChoices.find((each) => each.value === value)?.value ?? 'none' })}
        allowDeselect={false}
        description={draft.heats.length > 1 ? text.placesHint : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {(missing.includes('day') || draft.day !== '') && (
        <DayField
          label={text.day}
          value={draft.day}
          onChange={(day) => onChange({ day })}
          error={missing.includes('day') ? words.finishlynx.meeting.dayMissing : undefined}
        />
      )}
    </div>
  );
}
