import { ActionIcon } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import type { Ref } from 'react';

import styles from './record-form.module.css';
import { type LegValue, missingLegs, proposedGender } from './record-values.ts';
import type { RecordForm } from './use-record-form.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.record;
const none: LegValue = { athlete: null, name: '' };

/** The runners of a team in running order; one who is not of the club may be a name only. */
export function LegFields({ record, firstRef }: { record: RecordForm; firstRef: Ref<HTMLInputElement> }) {
  const { form, teamSize, errorOf } = record;
  const legs = Array.from({ length: teamSize }, (_, index) => form.values.legs[index] ?? none);

  const missing = missingLegs(form.values, teamSize);

  function setLegs(next: LegValue[]) {
    form.setFieldValue('legs', next);
    form.clearFieldError('legs');
    const proposal = proposedGender(next, teamSize);
    if (proposal !== '') form.setFieldValue('gender', proposal);
  }

  function moveUp(index: number) {
    const [above, own] = [legs[index - 1], legs[index]];
    if (above !== undefined && own !== undefined) setLegs(legs.with(index - 1, own).with(index, above));
  }

  return (
    <>
      {legs.map((leg, index) => (
        <div key={index} className={`${styles['half']} ${styles['leg']}`}>
          <AthletePicker
            label={text.leg(index + 1)}
            {...(index === 0 ? { ref: firstRef, field: 'legs' } : { field: `legs-${index + 1}` })}
            canCreate
            placeholder={text.typeName}
            value={leg.athlete}
            text={leg.name}
            onChange={(athlete) => setLegs(legs.with(index, { athlete, name: '' }))}
            error={errorOf('legs') !== undefined && missing.includes(index + 1)}
            onText={(name) => setLegs(legs.with(index, { athlete: null, name }))}
          />
          {index > 0 && (
            <ActionIcon
              variant="default"
              size="input-sm"
              aria-label={text.legUp(index + 1)}
              onClick={() => moveUp(index)}
              tabIndex={leg.athlete === null && leg.name === '' ? -1 : 0}
              disabled={leg.athlete === null && leg.name === ''}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
          )}
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
