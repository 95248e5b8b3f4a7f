import { NumberInput, TextInput } from '@mantine/core';
import type { Ref } from 'react';

import { CategoryFields } from './category-fields.tsx';
import { ExistingPerformance } from './existing-performance.tsx';
import { LegFields } from './leg-fields.tsx';
import styles from './record-form.module.css';
import type { RecordForm } from './use-record-form.ts';
import type { PickedAthlete } from '#renderer/components/athlete-name.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { useSteady } from '#renderer/components/use-steady.ts';
import { words } from '#renderer/words/words.ts';

const text = words.performances.record;

/** Who and how well: what changes with every result. */
export function ResultFields({ record, athleteRef }: { record: RecordForm; athleteRef: Ref<HTMLInputElement> }) {
  const { form, discipline, teamSize, takesWind, errorOf } = record;
  // The same at every key that is typed elsewhere, so that the picker is not drawn for it.
  const { pick } = useSteady({
    pick: (athlete: PickedAthlete | null) => {
      form.setFieldValue('athlete', athlete);
      form.setFieldValue('legs', []);
      if (athlete !== null) void record.fillFromLast(athlete.id);
    },
  });
  const duplicate = failureOf(record.save.error);
  return (
    <fieldset className={styles['fields']}>
      <legend className={styles['legend']}>{text.result}</legend>
      {teamSize > 1 ? (
        <LegFields record={record} firstRef={athleteRef} />
      ) : (
        <div className={styles['whole']}>
          <AthletePicker
            field="athlete"
            ref={athleteRef}
            canCreate
            placeholder={text.typeName}
            value={form.values.athlete}
            text={form.values.legs[0]?.name ?? ''}
            onChange={pick}
            error={errorOf('athlete')}
          />
        </div>
      )}
      <div className={takesWind ? styles['half'] : styles['twoThirds']}>
        <TextInput
          data-field="mark"
          label={text.mark}
          className={styles['mark'] ?? ''}
          placeholder={text.examples[discipline?.kind ?? 'timed']}
          autoComplete="off"
          {...form.getInputProps('mark')}
          error={errorOf('mark')}
        />
      </div>
      {takesWind && (
        <div className={styles['quarter']}>
          <TextInput
            data-field="wind"
            label={text.wind}
            className={styles['mark'] ?? ''}
            placeholder={text.windExample}
            autoComplete="off"
            {...form.getInputProps('wind')}
            error={errorOf('wind')}
          />
        </div>
      )}
      <div className={takesWind ? styles['quarter'] : styles['third']}>
        <NumberInput
          data-field="place"
          label={text.place}
          className={styles['mark'] ?? ''}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={form.values.place}
          onChange={(place) => form.setFieldValue('place', typeof place === 'number' ? place : '')}
          error={errorOf('place')}
        />
      </div>
      {duplicate?.code === 'DUPLICATE' && (
        <div className={styles['whole']}>
          <ExistingPerformance performanceId={duplicate.data.performanceId} />
        </div>
      )}
      <CategoryFields record={record} />
    </fieldset>
  );
}
