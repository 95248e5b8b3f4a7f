import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './health-tab.module.css';
import { client, desktopClient } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { shellName } from '#renderer/connection.ts';
import { words } from '#renderer/words/words.ts';

const { folder: text } = words.backups;

interface Props {
  /** Where the next backup goes. */
  folder: string;
  isChosen: boolean;
}

/** Where backups go: a path that main checks, for a browser knows no folders. */
export function BackupFolder({ folder, isChosen }: Props) {
  const [typed, setTyped] = useState(folder);
  const saving = useMutation({
    mutationFn: (chosen: string | null) => client.backups.setFolder({ folder: chosen }),
    onSuccess: (saved) => setTyped(saved.folder),
  });
  const choosing = useMutation({
    mutationFn: () => desktopClient.desktop.chooseFolder(),
    onSuccess: (chosen) => {
      if (chosen.folder !== null) saving.mutate(chosen.folder);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(typed);
      }}
    >
      <p className={styles['text']}>{text.text}</p>
      <Group align="flex-end">
        <TextInput
          label={text.label}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          flex={1}
          miw="16rem"
          maxLength={1000}
          required
          withAsterisk={false}
        />
        {shellName() === 'desktop' && (
          <Button variant="default" loading={choosing.isPending} onClick={() => choosing.mutate()}>
            {words.desktop.chooseFolder}
          </Button>
        )}
        <Button type="submit" variant="default" loading={saving.isPending} disabled={typed.trim() === ''}>
          {text.save}
        </Button>
        {isChosen && (
          <Button variant="subtle" color="gray" disabled={saving.isPending} onClick={() => saving.mutate(null)}>
            {text.own}
          </Button>
        )}
      </Group>
      <ErrorText error={saving.error ?? choosing.error} />
      <p role="status">{saving.data === undefined ? '' : text.saved(saving.data.folder)}</p>
    </form>
  );
}
