import { Switch, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';

import styles from './drawer.module.css';
import { failureFields } from './failure-fields.ts';
import { OwnRowActions } from './own-row-actions.tsx';
import { useRowWork } from './use-row-work.ts';
import { client } from '#renderer/api.ts';
import { GuardedDrawer } from '#renderer/components/guarded-drawer.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { SeasonDetail } from '#shared/contract/reference.ts';

interface Props {
  /** Null for a new one. */
  row: SeasonDetail | null;
  uses: number;
  onClose: () => void;
}

const { fields } = words.reference;

/** A season of the club's own, such as fell or beach: its records are kept apart from all others. */
export function SeasonForm({ row, uses, onClose }: Props) {
  const club = useClub();
  const form = useForm({
    initialValues: { name: row?.name ?? '', aliases: row?.ownAliases ?? [], isOffered: row?.isHidden !== true },
    validate: { name: (name) => (name.trim() === '' ? words.common.needsName : null) },
  });
  const work = useRowWork('season', onClose);

  function save({ isOffered, ...values }: typeof form.values) {
    work.save({
      title: words.reference.saving(values.name),
      run: async () => {
        if (row === null) await client.reference.createSeason({ clubId: club.id, ...values });
        else {
          await client.reference.changeSeason({ clubId: club.id, code: row.code, ...values });
          if (isOffered === row.isHidden)
            await client.reference.change({ clubId: club.id, what: 'season', code: row.code, isHidden: !isOffered });
        }
        return { jobId: null };
      },
      onError: (error) => form.setErrors(failureFields(error)),
    });
  }

  return (
    <GuardedDrawer
      needs="staff"
      title={row === null ? words.reference.add.seasons : row.name}
      isDirty={form.isDirty() && !work.isDone}
      onClose={onClose}
    >
      <form noValidate className={styles['form']} onSubmit={form.onSubmit(save)}>
        <TextInput label={fields.name} data-autofocus {...form.getInputProps('name')} />
        <TagsInput label={fields.aliases} description={fields.aliasesText} {...form.getInputProps('aliases')} />
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
