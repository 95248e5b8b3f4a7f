import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import styles from './about-dialog.module.css';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.desktop.about;

interface Props {
  version: string;
  isOpen: boolean;
  onClose: () => void;
}

async function fetchLicences(): Promise<string> {
  const response = await fetch('/licences.txt');
  if (!response.ok) throw new Error(`the licences are not there: ${response.status}`);
  return response.text();
}

/** What this is, and the licences of everything that is inside. */
export function AboutDialog({ version, isOpen, onClose }: Props) {
  const licences = useQuery({ queryKey: ['licences'], queryFn: fetchLicences, enabled: isOpen });
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.title} size="lg">
      <p>{text.version(version)}</p>
      <p>{text.what}</p>
      <h2 className={styles['heading']}>{text.licences}</h2>
      <p>{text.inside}</p>
      <ErrorText error={licences.error === null ? null : text.missing} />
      {licences.data !== undefined && (
        <pre className={styles['licences']} tabIndex={0} aria-label={text.licences}>
          {licences.data}
        </pre>
      )}
    </Modal>
  );
}
