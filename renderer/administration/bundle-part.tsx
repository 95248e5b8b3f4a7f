import { Button, Title } from '@mantine/core';

import styles from './health-tab.module.css';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useMadeFile } from '#renderer/jobs/use-made-file.ts';
import { words } from '#renderer/words/words.ts';

const { bundle: text } = words.administration.health;

/** One file for whoever helps from afar. */
export function BundlePart() {
  const file = useMadeFile();
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{text.text}</p>
      <ErrorText error={file.error} />
      <Button
        variant="default"
        loading={file.isRunning}
        onClick={() => file.start(text.making, () => client.system.bundle({}))}
      >
        {text.make}
      </Button>
      <div role="status">{file.saved !== null && <p className={styles['outcome']}>{text.made(file.saved)}</p>}</div>
    </section>
  );
}
