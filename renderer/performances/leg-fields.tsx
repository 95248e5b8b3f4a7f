import type { Ref } from 'react';

import styles from './record-form.module.css';
import { type LegValue, proposedGender } from './record-values.ts';
import type { RecordForm } from './use-record-form.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';

const none: LegValue = { athlete: null, name: '' };

/** The runners of a team in running order; one who is not of the club may be a name only. */
export function LegFields({ record, firstRef }: { record: RecordForm; firstRef: Ref<HTMLInputElement> }) {
  const { form, teamSize, errorOf } = record;
  const legs = Array.from({ length: teamSize }, (_, index) => form.values.legs[index] ?? none);

  function setLeg(index: number, leg: LegValue) {
    const next = legs.with(index, leg);
    form.setFieldValue('legs', next);
    form.clearFieldError('legs');
    const proposal = proposedGender(next, teamSize);
    if (proposal !== '') form.setFieldValue('gender', proposal);
  }

  return (
    <>
      {legs.map((leg, index) => (
        <div key={index} className={styles['half']}>
          <AthletePicker
            label={`Leg ${index + 1}`}
            {...(index === 0 ? { ref: firstRef, field: 'legs' } : {})}
            canCreate
            placeholder="Type part of the name"
            value={leg.athlete}
            text={leg.name}
            onChange={(athlete) => setLeg(index, { athlete, name: '' })}
            onText={(name) => setLeg(index, { athlete: null, name })}
          />
        </div>
      ))}
      {errorOf('legs') !== undefined && (
        <p role="alert" className={styles['problem']}>
          {errorOf('legs')}
        </p>
      )}
    </>
  );
}
