import { Button, FileButton, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

import styles from './health-tab.module.css';
import type { RestoreSource } from './restore-dialog.tsx';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

const { file: text } = words.backups;

/** Takes a backup file in; what is restored is asked once more. */
export function RestoreFile({ onChosen }: { onChosen: (source: RestoreSource) => void }) {
  const sending = useMutation({
    mutationFn: (file: File) => client.files.upload({ file }),
    onSuccess: ({ uploadId, name }) => onChosen({ input: { uploadId }, what: name }),
  });
  const handed = useLocation({ select: ({ state }) => state.backupFile });
  const { mutate } = sending;
  useEffect(() => {
    if (handed !== undefined) mutate(handed);
  }, [handed, mutate]);
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{text.text}</p>
      <FileButton accept=".zip,application/zip" onChange={(file) => file !== null && sending.mutate(file)}>
        {(props) => (
          <Button variant="default" loading={sending.isPending} {...props}>
            {text.choose}
          </Button>
        )}
      </FileButton>
      {sending.isPending && <p role="status">{text.sending}</p>}
      <ErrorText error={sending.error} />
    </section>
  );
}
