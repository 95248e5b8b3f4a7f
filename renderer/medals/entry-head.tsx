import { Select, TextInput } from '@mantine/core';

import styles from './entry-page.module.css';
import type { MedalEntryForm } from './use-medal-entry.ts';
import { CompetitionPicker } from '#renderer/components/competition-picker.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.medals.entry;

/** Where and when: said once for all rows. */
export function EntryHeadFields({ form }: { form: MedalEntryForm }) {
  const { seasons } = useReference();
  const { head, changeHead, headErrors } = form;
  return (
    <fieldset className={styles['head']} aria-label={text.head}>
      <CompetitionPicker
        label={text.competition}
        field="competition"
        value={head.competition}
        error={headErrors.competition}
        onChange={(competition) => changeHead({ competition })}
        onPick={(picked) => changeHead({ venue: picked.venue, ...(picked.from === '' ? {} : { day: picked.from }) })}
      />
      <TextInput
        label={text.venue}
        data-field="venue"
        value={head.venue}
        error={headErrors.venue}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => changeHead({ venue: event.currentTarget.value })}
      />
      <DayField
        label={text.day}
        field="day"
        value={head.day}
        error={headErrors.day}
        onChange={(day) => changeHead({ day })}
      />
      <Select
        label={text.season}
        data-field="season"
        data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
        value={head.season}
        error={headErrors.season}
        allowDeselect={false}
        onChange={(season) => changeHead({ season: season ?? 'track' })}
      />
    </fieldset>
  );
}
