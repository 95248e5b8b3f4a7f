import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useRef } from 'react';

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

  const fields = useRef<HTMLDivElement>(null);
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

  /** Alt and an arrow move the runner, and the focus goes along. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>, index: number) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    const up = event.key === 'ArrowUp';
    if (up ? index === 0 : index === legs.length - 1) return;
    moveUp(up ? index : index + 1);
    const other = fields.current?.querySelectorAll<HTMLElement>('input')[up ? index - 1 : index + 1];
    other?.focus();
  }

  return (
    <div ref={fields} className={styles['legs']}>
      {legs.map((leg, index) => (
        <div
          key={index}
          className={`${styles['half']} ${styles['leg']}`}
          onKeyDownCapture={(event) => onKeyDown(event, index)}
        >
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
              // Whoever types goes from runner to runner, and moves one by Alt and an arrow.
              tabIndex={-1}
              aria-keyshortcuts="Alt+ArrowUp"
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
      <p className={`${styles['whole']} ${styles['hint']}`}>{text.legsHint}</p>
      <div className={styles['half']}>
        <TextInput
          data-field="team"
          label={text.team}
          placeholder={text.teamExample}
          autoComplete="off"
          maxLength={200}
          {...form.getInputProps('team')}
          error={errorOf('team')}
        />
      </div>
    </div>
  );
}
