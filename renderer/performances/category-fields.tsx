import { Select, TextInput } from '@mantine/core';

import styles from './record-form.module.css';
import type { RecordForm } from './use-record-form.ts';
import { TypedSelect } from '#renderer/components/typed-select.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';

const text = words.performances.record;

/** Age group, gender and implement: proposed by main, changed where it is otherwise. */
export function CategoryFields({ record }: { record: RecordForm }) {
  const { form, discipline, teamSize, judgement, errorOf } = record;
  const { ageGroups } = useReference();
  const { athlete } = form.values;
  const names = new Map(ageGroups.map((each) => [each.code, each.name]));
  const proposed = judgement?.ageGroup ?? (teamSize === 1 ? (athlete?.ageGroup ?? null) : null);
  const proposal = proposed === null ? text.fromBirth : (names.get(proposed) ?? proposed);
  const gender = teamSize > 1 ? null : athlete?.gender;
  const choices = ageGroups.filter(
    (each) =>
      each.kind !== 'overall' &&
      (!each.isHidden || each.code === form.values.ageGroup) &&
      (each.gender === null || gender === undefined || gender === null || each.gender === gender),
  );

  return (
    <>
      <div className={styles['third']}>
        <TypedSelect
          data-field="ageGroup"
          label={text.ageGroup}
          empty={proposal}
          clearLabel={text.takeFromBirth}
          description={judgement === null ? undefined : text.ageGroupSources[judgement.ageGroupSource]}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={choices.map(({ code, name }) => ({ value: code, label: name }))}
          value={form.values.ageGroup === '' ? null : form.values.ageGroup}
          onChange={(code) => form.setFieldValue('ageGroup', code ?? '')}
          error={errorOf('ageGroup')}
        />
      </div>
      {teamSize > 1 ? (
        <div className={styles['third']}>
          <Select
            data-field="gender"
            label={text.category}
            data={genders.map((code) => ({ value: code, label: genderLabels[code] }))}
            value={form.values.gender === '' ? null : form.values.gender}
            onChange={(code) => form.setFieldValue('gender', code === 'F' || code === 'M' || code === 'X' ? code : '')}
            allowDeselect={false}
            error={errorOf('gender')}
          />
        </div>
      ) : (
        errorOf('gender') !== undefined && (
          <p role="alert" className={styles['problem']}>
            {errorOf('gender')}
          </p>
        )
      )}
      {discipline !== null && discipline.specification !== 'none' && (
        <div className={styles['third']}>
          <TextInput
            data-field="specification"
            label={discipline.specification === 'implement' ? text.implement : text.hurdleHeight}
            placeholder={judgement?.specificationSource === 'norm' ? judgement.specification : text.unverified}
            description={judgement?.specificationSource === 'norm' ? text.norm : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="off"
            {...form.getInputProps('specification')}
            error={errorOf('specification')}
          />
        </div>
      )}
    </>
  );
}
