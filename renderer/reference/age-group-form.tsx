import { NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';

import styles from './drawer.module.css';
import { failureFields } from './failure-fields.ts';
import { OwnRowActions } from './own-row-actions.tsx';
import { useRowWork } from './use-row-work.ts';
import { client } from '#renderer/api.ts';
import { GuardedDrawer } from '#renderer/components/guarded-drawer.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { AgeGroupDetail, AgeReferenceChoice } from '#shared/contract/reference.ts';

interface Props {
  /** Null for a new one. */
  row: AgeGroupDetail | null;
  /** All groups of the club, in the order of lists. */
  groups: readonly AgeGroupDetail[];
  uses: number;
  onClose: () => void;
}

const { fields, ageReferences, groupKinds } = words.reference;
const ownKinds = ['youth', 'senior', 'masters'] as const;
type OwnKind = (typeof ownKinds)[number];

interface Values {
  code: string;
  name: string;
  aliases: string[];
  kind: OwnKind;
  gender: string;
  minAge: number | '';
  maxAge: number | '';
  ageReference: AgeReferenceChoice;
  after: string;
}

const genders = ['F', 'M', 'X'] as const;
const top = '';

/** The group before this one in lists; its ordinal and one more is the place. */
function groupBefore(row: AgeGroupDetail | null, groups: readonly AgeGroupDetail[]): string {
  if (row === null) return top;
  return groups.findLast((group) => group.code !== row.code && group.ordinal <= row.ordinal)?.code ?? top;
}

/** An age group of the club's own, by ages or given by hand. */
export function AgeGroupForm({ row, groups, uses, onClose }: Props) {
  const club = useClub();
  const form = useForm<Values>({
    initialValues: {
      code: row?.code ?? '',
      name: row?.name ?? '',
      aliases: row?.ownAliases ?? [],
      kind: ownKinds.find((kind) => kind === row?.kind) ?? 'youth',
      gender: row?.gender ?? '',
      minAge: row?.minAge ?? '',
      maxAge: row?.maxAge ?? '',
      ageReference: row?.ageReference ?? '31-dec',
      after: groupBefore(row, groups),
    },
    validate: {
      code: (code) => (code.trim() === '' ? words.common.needsCode : null),
      name: (name) => (name.trim() === '' ? words.common.needsName : null),
    },
  });
  const work = useRowWork('age-group', onClose);

  function save({ code, after, gender, minAge, maxAge, ...values }: typeof form.values) {
    const isSamePlace = row !== null && after === groupBefore(row, groups);
    const before = groups.find((group) => group.code === after);
    const input = {
      ...values,
      clubId: club.id,
      code,
      gender: genders.find((each) => each === gender) ?? null,
      minAge: minAge === '' ? null : minAge,
      maxAge: maxAge === '' ? null : maxAge,
      ordinal: isSamePlace ? row.ordinal : (before?.ordinal ?? 0) + 1,
    };
    work.save({
      title: words.reference.saving(values.name),
      run: () => (row === null ? client.reference.createAgeGroup(input) : client.reference.changeAgeGroup(input)),
      onError: (error) => form.setErrors(failureFields(error)),
    });
  }

  return (
    <GuardedDrawer
      needs="staff"
      title={row === null ? words.reference.add.ageGroups : row.name}
      isDirty={form.isDirty() && !work.isDone}
      onClose={onClose}
    >
      <form noValidate className={styles['form']} onSubmit={form.onSubmit(save)}>
        {row === null && (
          <TextInput
            label={fields.code}
            description={fields.codeText}
            maxLength={20}
            data-autofocus
            {...form.getInputProps('code')}
          />
        )}
        <TextInput label={fields.name} {...form.getInputProps('name')} />
        <TagsInput label={fields.aliases} description={fields.aliasesText} {...form.getInputProps('aliases')} />
        <div className={styles['pair']}>
          <NumberInput label={fields.minAge} min={0} max={120} allowDecimal={false} {...form.getInputProps('minAge')} />
          <NumberInput label={fields.maxAge} min={0} max={120} allowDecimal={false} {...form.getInputProps('maxAge')} />
        </div>
        <p className={styles['quiet']}>{fields.agesText}</p>
        <Select
          label={fields.ageReference}
          data={Object.entries(ageReferences).map(([value, label]) => ({ value, label }))}
          allowDeselect={false}
          {...form.getInputProps('ageReference')}
        />
        <div className={styles['pair']}>
          <Select
            label={fields.groupKind}
            data={ownKinds.map((value) => ({ value, label: groupKinds[value] }))}
            allowDeselect={false}
            {...form.getInputProps('kind')}
          />
          <Select
            label={fields.gender}
            data={[
              { value: '', label: words.reference.everybody },
              { value: 'F', label: words.common.genders.F },
              { value: 'M', label: words.common.genders.M },
            ]}
            allowDeselect={false}
            {...form.getInputProps('gender')}
          />
          <Select
            label={fields.after}
            data={[
              { value: top, label: fields.first },
              ...groups
                .filter((group) => group.code !== row?.code)
                .map((group) => ({ value: group.code, label: `${group.code} ${group.name}` })),
            ]}
            allowDeselect={false}
            searchable
            {...form.getInputProps('after')}
          />
        </div>
        <OwnRowActions row={row} uses={uses} work={work} isDirty={form.isDirty()} />
      </form>
    </GuardedDrawer>
  );
}
