import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import styles from './about-dialog.module.css';
import { desktopClient } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.desktop.about;

interface Props {
  version: string;
  isOpen: boolean;
  onClose: () => void;
}

/** What this is, and the licences of everything that is inside. */
export function AboutDialog({ version, isOpen, onClose }: Props) {
  const licences = useQuery({
    queryKey: ['desktop', 'licences'],
    queryFn: () => desktopClient.desktop.licences(),
    enabled: isOpen,
  });
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.title} size="lg">
      <p>{text.version(version)}</p>
      <p>{text.what}</p>
      <h2 className={styles['heading']}>{text.licences}</h2>
      <p>{text.inside}</p>
      <ErrorText error={licences.error === null ? null : text.missing} />
      {licences.data?.map(({ name, version, identifier, text: own }) => (
        <details key={`${name} ${version}`}>
          <summary>{text.of(name, version, identifier)}</summary>
          <pre className={styles['licence']}>{own}</pre>
        </details>
      ))}
    </Modal>
  );
}
