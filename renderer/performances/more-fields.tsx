import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';

import { AttemptFields } from './attempt-fields.tsx';
import styles from './record-form.module.css';
import type { RecordForm } from './use-record-form.ts';

/** What a results list may tell besides; closed until somebody needs it. */
export function MoreFields({ record }: { record: RecordForm }) {
  const { form, discipline, errorOf } = record;
  return (
    <div className={styles['fields']}>
      <div className={styles['third']}>
        <TextInput
          data-field="round"
          label="Round"
          placeholder="heat, semi, final"
          {...form.getInputProps('round')}
          error={errorOf('round')}
        />
      </div>
      <div className={styles['third']}>
        <TextInput data-field="heat" label="Heat or pool" {...form.getInputProps('heat')} error={errorOf('heat')} />
      </div>
      <div className={styles['third']}>
        <TextInput
          data-field="timeOfDay"
          label="Time of day"
          placeholder="14:30"
          {...form.getInputProps('timeOfDay')}
          error={errorOf('timeOfDay')}
        />
      </div>
      <div className={styles['third']}>
        <NumberInput
          data-field="lane"
          label="Lane"
          min={1}
          allowDecimal={false}
          hideControls
          value={form.values.lane}
          onChange={(lane) => form.setFieldValue('lane', typeof lane === 'number' ? lane : '')}
          error={errorOf('lane')}
        />
      </div>
      <div className={styles['third']}>
        <TextInput data-field="bib" label="Bib" {...form.getInputProps('bib')} error={errorOf('bib')} />
      </div>
      {discipline?.kind === 'timed' && (
        <div className={styles['third']}>
          <Select
            data-field="timing"
            label="Timing"
            placeholder="As the mark says"
            data={[
              { value: 'FAT', label: 'Fully automatic' },
              { value: 'HAND', label: 'By hand' },
            ]}
            clearable
            value={form.values.timing === '' ? null : form.values.timing}
            onChange={(method) => form.setFieldValue('timing', method === 'FAT' || method === 'HAND' ? method : '')}
            error={errorOf('timing')}
          />
        </div>
      )}
      <div className={styles['half']}>
        <TextInput
          data-field="representedClub"
          label="Made for another club"
          placeholder="Leave empty for this club"
          {...form.getInputProps('representedClub')}
          error={errorOf('representedClub')}
        />
      </div>
      <div className={styles['half']}>
        <TextInput
          data-field="eventDetails"
          label="Event details"
          {...form.getInputProps('eventDetails')}
          error={errorOf('eventDetails')}
        />
      </div>
      <div className={styles['whole']}>
        <Textarea
          data-field="note"
          label="Note"
          autosize
          minRows={1}
          {...form.getInputProps('note')}
          error={errorOf('note')}
        />
      </div>
      {discipline?.kind === 'measured' && <AttemptFields record={record} />}
    </div>
  );
}
