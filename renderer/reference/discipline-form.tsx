import { NumberInput, SegmentedControl, Select, Switch, TagsInput, Text, TextInput } from '@mantine/core';
import { MultiSelect } from '@mantine/core';
import { useForm } from '@mantine/form';

import styles from './drawer.module.css';
import { failureFields } from './failure-fields.ts';
import { OwnRowActions } from './own-row-actions.tsx';
import { useRowWork } from './use-row-work.ts';
import { client } from '#renderer/api.ts';
import { GuardedDrawer } from '#renderer/components/guarded-drawer.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { DisciplineDetail } from '#shared/contract/reference.ts';

interface Props {
  /** Null for a new one. */
  row: DisciplineDetail | null;
  uses: number;
  onClose: () => void;
}

const { fields, kinds, windLong, specification } = words.reference;
const options = <Key extends string>(labels: Readonly<Record<Key, string>>) =>
  (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value] }));

/** A discipline of the club's own. What its results were read by stays while there are any. */
export function DisciplineForm({ row, uses, onClose }: Props) {
  const club = useClub();
  const { seasons } = useReference();
  const isUsed = uses > 0;
  const form = useForm({
    initialValues: {
      name: row?.name ?? '',
      aliases: row?.ownAliases ?? [],
      kind: row?.kind ?? ('timed' as const),
      teamSize: row?.teamSize ?? 1,
      windRule: row?.windRule ?? ('none' as const),
      specification: row?.specification ?? ('none' as const),
      seasons: row?.seasons ?? [],
      isOffered: row?.isHidden !== true,
    },
    validate: { name: (name) => (name.trim() === '' ? words.common.needsName : null) },
  });
  const work = useRowWork('discipline', onClose);

  function save({ isOffered, ...values }: typeof form.values) {
    const title = words.reference.saving(values.name);
    work.save({
      title,
      run: async () => {
        if (row === null) {
          await client.reference.createDiscipline({ clubId: club.id, ...values });
          return { jobId: null };
        }
        if (isOffered === row.isHidden)
          await client.reference.change({ clubId: club.id, what: 'discipline', code: row.code, isHidden: !isOffered });
        return client.reference.changeDiscipline({ clubId: club.id, code: row.code, ...values });
      },
      onError: (error) => form.setErrors(failureFields(error)),
    });
  }

  return (
    <GuardedDrawer
      needs="staff"
      title={row === null ? words.reference.add.disciplines : row.name}
      isDirty={form.isDirty() && !work.isDone}
      onClose={onClose}
    >
      <form noValidate className={styles['form']} onSubmit={form.onSubmit(save)}>
        <TextInput label={fields.name} data-autofocus {...form.getInputProps('name')} />
        <TagsInput label={fields.aliases} description={fields.aliasesText} {...form.getInputProps('aliases')} />
        {isUsed && <Text c="dimmed">{words.reference.fixed}</Text>}
        <SegmentedControl
          aria-label={fields.kind}
          data={options(kinds)}
          disabled={isUsed}
          {...form.getInputProps('kind')}
        />
        <div className={styles['pair']}>
          <NumberInput
            label={fields.teamSize}
            min={1}
            max={50}
            allowDecimal={false}
            disabled={isUsed}
            {...form.getInputProps('teamSize')}
          />
          <Select
            label={fields.specification}
            data={options(specification)}
            allowDeselect={false}
            disabled={isUsed}
            {...form.getInputProps('specification')}
          />
        </div>
        <Select
          label={fields.windRule}
          data={options(windLong)}
          allowDeselect={false}
          {...form.getInputProps('windRule')}
        />
        <MultiSelect
          label={fields.seasons}
          description={fields.seasonsText}
          data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps('seasons')}
        />
        {row !== null && (
          <Switch
            label={words.reference.offered}
            description={words.reference.offeredText}
            {...form.getInputProps('isOffered', { type: 'checkbox' })}
          />
        )}
        <OwnRowActions row={row} uses={uses} work={work} isDirty={form.isDirty()} />
      </form>
    </GuardedDrawer>
  );
}
