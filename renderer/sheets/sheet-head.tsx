import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { type FocusEvent, memo, useState } from 'react';

import styles from './sheet-head.module.css';
import { useSheetHead } from './use-sheet-head.ts';
import type { SheetView } from './use-sheet-rows.ts';
import { CompetitionPicker } from '#renderer/components/competition-picker.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { TypedSelect } from '#renderer/components/typed-select.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { SheetHeadChanges } from '#shared/contract/sheets.ts';
import { genderLabels, genders, parseGender } from '#shared/domain/gender.ts';

const texts = words.sheets.head;

interface Props {
  sheet: SheetView;
  isOpen: boolean;
  onSave: (changes: SheetHeadChanges) => Promise<unknown>;
}

function genderOf(typed: string): string | null {
  const read = parseGender(typed);
  return read.type === 'gender' ? read.gender : null;
}

/** Whether the day is being typed now: its first digits are a year, and no row shall be judged by that. */
function isDayTyped(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.dataset['field'] === 'day';
}

/** Competition, day and event on top of the sheet; a field is saved as it is left, and every row is judged again. */
export const SheetHeadFields = memo(function SheetHeadFields({ sheet, isOpen, onSave }: Props) {
  const { seasons, disciplines, ageGroups } = useReference();
  const { head, change, save } = useSheetHead(sheet.head, onSave);
  const [hasMore, setMore] = useState(false);
  const discipline = disciplines.find((each) => each.code === head.discipline);
  const isMore =
    hasMore ||
    [head.ageGroup, head.timing, head.specification, head.representedClub].some((value) => value !== null) ||
    head.eventDetails !== '';

  function onBlur(event: FocusEvent<HTMLElement>) {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.dataset['field'] === 'day') return;
    void save();
  }

  return (
    <fieldset className={styles['head']} aria-label={texts.legend} disabled={!isOpen} onBlur={onBlur}>
      <div className={styles['wide']}>
        <CompetitionPicker
          field="competition"
          label={texts.competition}
          value={head.competition}
          onChange={(competition) => change({ competition })}
          onPick={(picked) =>
            void save({ competition: picked.name, ...(picked.venue === '' ? {} : { venue: picked.venue }) })
          }
        />
      </div>
      <TextInput
        label={texts.venue}
        value={head.venue}
        autoComplete="off"
        onChange={(event) => change({ venue: event.currentTarget.value })}
      />
      <DayField
        label={texts.day}
        value={head.day}
        field="day"
        onChange={(day) => (isDayTyped() ? change({ day }) : void save({ day }))}
      />
      <TypedSelect
        label={texts.season}
        data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
        value={head.season}
        onChange={(season) => void save({ season })}
      />
      <DisciplinePicker
        field="discipline"
        label={texts.discipline}
        season={head.season ?? undefined}
        value={head.discipline}
        onChange={(code) => void save({ discipline: code })}
      />
      <TypedSelect
        label={texts.category}
        data={genders
          .filter((code) => code !== 'X' || (discipline?.teamSize ?? 1) > 1)
          .map((code) => ({ value: code, label: genderLabels[code] }))}
        empty={texts.anyCategory}
        value={head.gender}
        means={genderOf}
        onChange={(code) => void save({ gender: code === 'F' || code === 'M' || code === 'X' ? code : null })}
      />
      <Autocomplete
        label={texts.round}
        data={texts.rounds}
        value={head.round}
        openOnFocus={false}
        onChange={(round) => change({ round })}
        onOptionSubmit={(round) => void save({ round })}
      />
      {isMore ? (
        <>
          <TypedSelect
            label={texts.ageGroup}
            data={ageGroups
              .filter(
                (each) =>
                  each.kind !== 'overall' &&
                  (each.gender === null || head.gender === null || each.gender === head.gender),
              )
              .map(({ code, name }) => ({ value: code, label: name }))}
            empty={texts.ofBirth}
            value={head.ageGroup}
            onChange={(ageGroup) => void save({ ageGroup })}
          />
          {(discipline === undefined || discipline.kind === 'timed') && (
            <Select
              label={texts.timing}
              data={(['FAT', 'HAND', 'UNKNOWN'] as const).map((value) => ({ value, label: texts.timings[value] }))}
              placeholder={texts.asTyped}
              value={head.timing}
              clearable
              clearButtonProps={{ 'aria-label': texts.asTyped, tabIndex: -1 }}
              onChange={(code) =>
                void save({ timing: code === 'FAT' || code === 'HAND' || code === 'UNKNOWN' ? code : null })
              }
            />
          )}
          {discipline !== undefined && discipline.specification !== 'none' && (
            <TextInput
              label={discipline.specification === 'implement' ? texts.implement : texts.hurdle}
              placeholder={texts.norm}
              value={head.specification ?? ''}
              autoComplete="off"
              onChange={(event) => change({ specification: event.currentTarget.value || null })}
            />
          )}
          <TextInput
            label={texts.club}
            placeholder={texts.ownClub}
            value={head.representedClub ?? ''}
            autoComplete="off"
            onChange={(event) => change({ representedClub: event.currentTarget.value || null })}
          />
          <TextInput
            label={texts.details}
            value={head.eventDetails}
            autoComplete="off"
            onChange={(event) => change({ eventDetails: event.currentTarget.value })}
          />
        </>
      ) : (
        <Button variant="subtle" className={styles['more'] ?? ''} onClick={() => setMore(true)}>
          {texts.more}
        </Button>
      )}
    </fieldset>
  );
});
