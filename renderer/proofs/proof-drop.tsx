import { Select } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconFileUpload } from '@tabler/icons-react';

import styles from './proofs.module.css';
import { words } from '#renderer/words/words.ts';
import { type ProofKind, proofKinds } from '#shared/domain/proof.ts';

const text = words.proofs;

interface Props {
  kind: ProofKind;
  onKind: (kind: ProofKind) => void;
  onFiles: (files: File[]) => void;
}

/** Where files are dropped or chosen, and what they are. Which files are any good is for main to say, in words. */
export function ProofDrop({ kind, onKind, onFiles }: Props) {
  return (
    <div className={styles['drop']}>
      <Select
        label={text.kind}
        data={proofKinds.map((value) => ({ value, label: text.kinds[value] }))}
        value={kind}
        onChange={(chosen) => onKind(proofKinds.find((each) => each === chosen) ?? kind)}
        allowDeselect={false}
        className={styles['kind'] ?? ''}
      />
      <Dropzone onDrop={onFiles} inputProps={{ 'aria-label': text.choose }} className={styles['zone'] ?? ''}>
        <span className={styles['zoneLine']}>
          <IconFileUpload size={24} stroke={1.5} aria-hidden />
          <span>{text.drop}</span>
        </span>
        <p className={styles['quiet']}>{text.hint}</p>
      </Dropzone>
    </div>
  );
}
