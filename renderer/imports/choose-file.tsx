import { Button, Loader, Radio } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import {
  IconCameraBolt,
  IconDownload,
  IconFileUpload,
  IconListNumbers,
  IconTrophy,
  IconUsers,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import styles from './choose-file.module.css';
import { NothingImported } from './nothing-imported.tsx';
import type { ImportDraft } from './use-import-draft.ts';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { saveText } from '#renderer/jobs/save-file.ts';
import { words } from '#renderer/words/words.ts';
import type { ImportKind } from '#shared/contract/imports.ts';

const kinds = ['performances', 'athletes', 'records'] as const;
const icons = { performances: IconListNumbers, athletes: IconUsers, records: IconTrophy };
const largestFile = 100 * 1024 * 1024;

const text = words.imports.choose;

interface Props {
  kind: ImportKind;
  work: ImportDraft;
  onKind: (kind: ImportKind) => void;
}

/** What is in the file, and the file. */
export function ChooseFile({ kind, work, onKind }: Props) {
  const { upload } = work;
  const template = useMutation({
    mutationFn: () => client.imports.template({ kind }),
    onSuccess: ({ text, fileName }) => saveText(text, fileName),
  });
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<keyof typeof text.refused | null>(null);

  function take(files: File[]) {
    const [file, another] = files;
    if (file === undefined) return;
    // Photo-finish results are not a table: they have a screen of their own.
    if (files.every(({ name }) => name.toLowerCase().endsWith('.lif'))) {
      void navigate({ to: '/sheets/finishlynx', state: { lynxFiles: files } });
      return;
    }
    const reason = another !== undefined ? 'many' : file.size > largestFile ? 'size' : null;
    setRefusal(reason);
    if (reason === null) upload.mutate({ file, kind });
  }

  return (
    <div className={styles['choose']}>
      <Radio.Group label={text.kind} value={kind} onChange={(value) => onKind(value)}>
        <div className={styles['kinds']}>
          {kinds.map((value) => {
            const Icon = icons[value];
            return (
              <Radio.Card key={value} value={value} className={styles['kind'] ?? ''}>
                <Icon size={24} stroke={1.5} aria-hidden />
                <span className={styles['label']}>{words.imports.kinds[value].label}</span>
                <span className={styles['text']}>{words.imports.kinds[value].explanation}</span>
              </Radio.Card>
            );
          })}
        </div>
      </Radio.Group>
      <Dropzone
        onDrop={take}
        loading={upload.isPending}
        loaderProps={{ children: <Loader size="sm" /> }}
        inputProps={{ 'aria-label': text.file }}
        className={styles['drop'] ?? ''}
      >
        <IconFileUpload size={40} stroke={1.25} aria-hidden />
        <p className={styles['label']}>{text.drop}</p>
        <p className={styles['text']}>{text.hint}</p>
      </Dropzone>
      {refusal !== null && <ErrorText error={text.refused[refusal]} />}
      <ErrorText error={upload.error} />
      <NothingImported work={work} />
      <div className={styles['template']}>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={template.isPending}
          onClick={() => template.mutate()}
        >
          {text.template(words.imports.kinds[kind].many)}
        </Button>
        <span className={styles['text']}>{text.templateHint}</span>
      </div>
      <ErrorText error={template.error} />
      <div className={styles['template']}>
        <LinkButton to="/sheets/finishlynx" variant="default" leftSection={<IconCameraBolt size={18} aria-hidden />}>
          {words.finishlynx.title}
        </LinkButton>
        <span className={styles['text']}>{words.finishlynx.fromImport}</span>
      </div>
    </div>
  );
}
