import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';

import { AttemptFields } from './attempt-fields.tsx';
import styles from './record-form.module.css';
import { SuggestField } from './suggest-field.tsx';
import type { RecordForm } from './use-record-form.ts';
import { words } from '#renderer/words/words.ts';

const text = words.performances.record;

/** What a results list may tell besides; closed until somebody needs it. */
export function MoreFields({ record }: { record: RecordForm }) {
  const { form, discipline, errorOf } = record;
  return (
    <div className={styles['fields']}>
      <div className={styles['third']}>
        <SuggestField
          field="round"
          label={text.round}
          placeholder={text.roundExample}
          value={form.values.round}
          onChange={(round) => form.setFieldValue('round', round)}
          error={errorOf('round')}
        />
      </div>
      <div className={styles['third']}>
        <TextInput data-field="heat" label={text.heat} {...form.getInputProps('heat')} error={errorOf('heat')} />
      </div>
      <div className={styles['third']}>
        <TextInput
          data-field="timeOfDay"
          label={text.timeOfDay}
          placeholder={text.timeExample}
          {...form.getInputProps('timeOfDay')}
          error={errorOf('timeOfDay')}
        />
      </div>
      <div className={styles['third']}>
        <NumberInput
          data-field="lane"
          label={text.lane}
          min={1}
          allowDecimal={false}
          hideControls
          value={form.values.lane}
          onChange={(lane) => form.setFieldValue('lane', typeof lane === 'number' ? lane : '')}
          error={errorOf('lane')}
        />
      </div>
      <div className={styles['third']}>
        <TextInput data-field="bib" label={text.bib} {...form.getInputProps('bib')} error={errorOf('bib')} />
      </div>
      {discipline?.kind === 'timed' && (
        <div className={styles['third']}>
          <Select
            data-field="timing"
            label={text.timing}
            placeholder={text.timingProposal}
            data={[
              { value: 'FAT', label: text.automatic },
              { value: 'HAND', label: text.byHand },
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
          label={text.representedClub}
          placeholder={text.representedClubHint}
          {...form.getInputProps('representedClub')}
          error={errorOf('representedClub')}
        />
      </div>
      <div className={styles['half']}>
        <SuggestField
          field="eventDetails"
          label={text.eventDetails}
          value={form.values.eventDetails}
          onChange={(details) => form.setFieldValue('eventDetails', details)}
          error={errorOf('eventDetails')}
        />
      </div>
      <div className={styles['whole']}>
        <Textarea
          data-field="note"
          label={text.note}
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
