import { Button, Loader } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconFileUpload, IconFolderOpen } from '@tabler/icons-react';
import { useRef, useState } from 'react';

import styles from './choose-lynx-files.module.css';
import type { Lynx } from './use-lynx.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

const { choose } = words.finishlynx;

/** Start lists and programs stand in the same folder: only results are read. A file alone is looked at, whatever it is called. */
function resultsAmong(files: readonly File[]): readonly File[] {
  if (files.length === 1) return files;
  return files.filter(({ name }) => name.toLowerCase().endsWith('.lif'));
}

/** One file, several, or a folder. */
export function ChooseLynxFiles({ lynx }: { lynx: Lynx }) {
  const folder = useRef<HTMLInputElement>(null);
  const [hasNone, setHasNone] = useState(false);

  function take(files: readonly File[]) {
    const results = resultsAmong(files);
    setHasNone(results.length === 0);
    if (results.length > 0) lynx.read.mutate(results);
  }

  return (
    <div className={styles['choose']}>
      <Dropzone
        onDrop={take}
        loading={lynx.read.isPending}
        loaderProps={{ children: <Loader size="sm" /> }}
        inputProps={{ 'aria-label': choose.label }}
        className={styles['drop'] ?? ''}
      >
        <IconFileUpload size={40} stroke={1.25} aria-hidden />
        <p className={styles['label']}>{choose.drop}</p>
        <p className={styles['hint']}>{choose.hint}</p>
      </Dropzone>
      <div>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={18} aria-hidden />}
          onClick={() => folder.current?.click()}
          disabled={lynx.read.isPending}
        >
          {choose.folder}
        </Button>
        <input
          ref={folder}
          type="file"
          hidden
          multiple
          aria-label={choose.folderLabel}
          {...{ webkitdirectory: '' }}
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status" className={styles['hint']}>
        {lynx.progress !== null && choose.reading(lynx.progress.done, lynx.progress.all)}
      </p>
      {hasNone && <ErrorText error={choose.none} />}
      <ErrorText error={lynx.read.error} />
    </div>
  );
}
