import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { type FocusEvent, useState } from 'react';

import styles from './sheet-head.module.css';
import type { SheetView } from './use-sheet-rows.ts';
import { CompetitionPicker } from '#renderer/components/competition-picker.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { SheetHead } from '#shared/contract/sheets.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';

const texts = words.sheets.head;

interface Props {
  sheet: SheetView;
  isOpen: boolean;
  onSave: (head: SheetHead) => Promise<unknown>;
}

type Changes = Partial<SheetHead>;

/** Competition, day and event on top of the sheet; a field is saved as it is left, and every row is judged again. */
export function SheetHeadFields({ sheet, isOpen, onSave }: Props) {
  const { seasons, disciplines, ageGroups } = useReference();
  const [changes, setChanges] = useState<Changes>({});
  const [hasMore, setMore] = useState(false);
  const head: SheetHead = { ...sheet.head, ...changes };
  const discipline = disciplines.find((each) => each.code === head.discipline);
  const isMore =
    hasMore ||
    [head.ageGroup, head.timing, head.specification, head.representedClub].some((value) => value !== null) ||
    head.eventDetails !== '';

  async function save(more: Changes = {}) {
    const all = { ...changes, ...more };
    const next = { ...sheet.head, ...all };
    if (JSON.stringify(next) === JSON.stringify(sheet.head)) {
      setChanges({});
      return;
    }
    setChanges(all);
    try {
      await onSave(next);
      setChanges((now) => (JSON.stringify(now) === JSON.stringify(all) ? {} : now));
    } catch {
      // The page shows the failure; what was typed stays in the field.
    }
  }

  const change = (more: Changes) => setChanges((before) => ({ ...before, ...more }));

  function onBlur(event: FocusEvent<HTMLElement>) {
    const { target } = event;
    if (target instanceof HTMLInputElement && Object.keys(changes).length > 0) void save();
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
        onChange={(day) => (/^\d{4}(-\d{2}(-\d{2})?)?$|^$/.test(day) ? void save({ day }) : change({ day }))}
      />
      <Select
        label={texts.season}
        data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
        value={head.season}
        allowDeselect={false}
        onChange={(season) => void save({ season })}
      />
      <DisciplinePicker
        field="discipline"
        label={texts.discipline}
        season={head.season ?? undefined}
        value={head.discipline}
        onChange={(code) => void save({ discipline: code })}
      />
      <Select
        label={texts.category}
        data={genders
          .filter((code) => code !== 'X' || (discipline?.teamSize ?? 1) > 1)
          .map((code) => ({ value: code, label: genderLabels[code] }))}
        placeholder={texts.anyCategory}
        value={head.gender}
        clearable
        clearButtonProps={{ 'aria-label': texts.anyCategory, tabIndex: -1 }}
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
          <Select
            label={texts.ageGroup}
            data={ageGroups
              .filter(
                (each) =>
                  each.kind !== 'overall' &&
                  (each.gender === null || head.gender === null || each.gender === head.gender),
              )
              .map(({ code, name }) => ({ value: code, label: name }))}
            placeholder={texts.ofBirth}
            value={head.ageGroup}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': texts.ofBirth, tabIndex: -1 }}
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
}
