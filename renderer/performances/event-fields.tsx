import { Select } from '@mantine/core';

import styles from './record-form.module.css';
import { SuggestField } from './suggest-field.tsx';
import type { RecordForm } from './use-record-form.ts';
import { CompetitionPicker, type PickedCompetition } from '#renderer/components/competition-picker.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { useSteady } from '#renderer/components/use-steady.ts';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.record;

/** Where, when and what: stays in the form from one result to the next. */
export function EventFields({ record }: { record: RecordForm }) {
  const { form, errorOf } = record;
  const reference = useReference();
  const seasons = reference.seasons.filter((each) => !each.isHidden || each.code === form.values.season);
  // What these fields do stays the same, so that typing in one draws no other.
  const change = useSteady({
    day: (day: string) => form.setFieldValue('day', day),
    discipline: (code: string | null) => form.setFieldValue('discipline', code),
    competition: (name: string) => form.setFieldValue('competition', name),
    pick: ({ venue }: PickedCompetition) => {
      if (venue !== '') form.setFieldValue('venue', venue);
    },
    venue: (venue: string) => form.setFieldValue('venue', venue),
  });
  return (
    <fieldset className={styles['fields']}>
      <legend className={styles['legend']}>{text.event}</legend>
      <div className={styles['thirdOrHalf']}>
        <DayField field="day" label={text.day} value={form.values.day} onChange={change.day} error={errorOf('day')} />
      </div>
      <div className={styles['thirdOrHalf']}>
        <Select
          data-field="season"
          label={text.season}
          data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
          value={form.values.season}
          allowDeselect={false}
          onChange={(season) => form.setFieldValue('season', season ?? form.values.season)}
          error={errorOf('season')}
        />
      </div>
      <div className={styles['third']}>
        <DisciplinePicker
          field="discipline"
          season={form.values.season}
          value={form.values.discipline}
          onChange={change.discipline}
          error={errorOf('discipline')}
        />
      </div>
      <div className={styles['twoThirds']}>
        <CompetitionPicker
          field="competition"
          value={form.values.competition}
          onChange={change.competition}
          onPick={change.pick}
          error={errorOf('competition')}
        />
      </div>
      <div className={styles['third']}>
        <SuggestField
          field="venue"
          label={text.venue}
          value={form.values.venue}
          onChange={change.venue}
          error={errorOf('venue')}
        />
      </div>
    </fieldset>
  );
}
