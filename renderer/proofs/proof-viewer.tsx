import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

import { FileImage } from './file-image.tsx';
import styles from './proofs.module.css';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { words } from '#renderer/words/words.ts';
import type { Proof } from '#shared/contract/proofs.ts';

const text = words.proofs;

interface Props {
  proof: Proof;
  file: File;
  onSave: () => void;
  onClose: () => void;
}

/** A picture as large as the window allows; a long photo finish is scrolled. */
export function ProofViewer({ proof, file, onSave, onClose }: Props) {
  const { width, height } = proof;
  const facts = [
    text.about(text.kinds[proof.kind], text.size(proof.bytes)),
    width === null || height === null ? '' : text.pixels(width, height),
    proof.capturedAt === null ? '' : text.taken(momentInWords(proof.capturedAt.slice(0, 19))),
    text.added(momentInWords(proof.addedAt), proof.addedBy),
  ];
  return (
    <Dialog opened onClose={onClose} title={<bdi>{proof.label}</bdi>} size="90rem">
      <div className={styles['viewer']}>
        {/* Somebody with a keyboard scrolls a picture that is larger than the window. */}
        <div className={styles['large']} tabIndex={0} role="group" aria-label={proof.label}>
          <FileImage file={file} alt={text.about(text.kinds[proof.kind], proof.label)} />
        </div>
        <div className={styles['facts']}>
          <span className={styles['quiet']}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
          <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={onSave}>
            {text.download}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
