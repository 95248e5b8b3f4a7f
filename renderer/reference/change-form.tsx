import { Button, Switch, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import styles from './drawer.module.css';
import { failureFields } from './failure-fields.ts';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { GuardedDrawer } from '#renderer/components/guarded-drawer.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ReferenceKind } from '#shared/contract/reference.ts';

interface Props {
  what: ReferenceKind;
  row: {
    code: string;
    name: string;
    standardName: string;
    standardAliases: string[];
    ownAliases: string[];
    isHidden: boolean;
  };
  /** False: whether it is there is no question of a list (the overall list). */
  canHide?: boolean;
  /** What the row is, above the fields. */
  facts: ReactNode;
  children?: ReactNode;
  onClose: () => void;
}

const { fields } = words.reference;

/** What a club may say of a standard row: its name here, further names, and whether forms offer it. */
export function ChangeForm({ what, row, canHide = true, facts, children, onClose }: Props) {
  const club = useClub();
  const form = useForm({
    initialValues: { name: row.name, aliases: row.ownAliases, isOffered: !row.isHidden },
    validate: { name: (name) => (name.trim() === '' ? words.common.needsName : null) },
  });
  const save = useMutation({
    mutationFn: ({ name, aliases, isOffered }: typeof form.values) =>
      client.reference.change({
        clubId: club.id,
        what,
        code: row.code,
        name: name.trim() === row.standardName ? null : name,
        aliases,
        isHidden: !isOffered,
      }),
    onSuccess: () => {
      notifications.show({ message: words.reference.saved });
      onClose();
    },
    onError: (error) => form.setErrors(failureFields(error)),
  });
  const isAtField = Object.keys(failureFields(save.error)).length > 0;
  return (
    <GuardedDrawer needs="staff" title={row.name} isDirty={form.isDirty() && !save.isSuccess} onClose={onClose}>
      {facts}
      <form noValidate className={styles['form']} onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <TextInput label={fields.nameInClub} description={fields.nameText} {...form.getInputProps('name')} />
        <TagsInput label={fields.aliases} description={fields.aliasesText} {...form.getInputProps('aliases')} />
        {canHide && (
          <Switch
            label={words.reference.offered}
            description={words.reference.offeredText}
            {...form.getInputProps('isOffered', { type: 'checkbox' })}
          />
        )}
        {save.error !== null && !isAtField && <ErrorText error={save.error} />}
        <div className={styles['actions']}>
          <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
            {words.common.save}
          </Button>
        </div>
      </form>
      {children}
    </GuardedDrawer>
  );
}
