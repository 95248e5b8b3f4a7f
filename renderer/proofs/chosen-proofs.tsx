import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';

import { ProofDrop } from './proof-drop.tsx';
import styles from './proofs.module.css';
import { words } from '#renderer/words/words.ts';
import { type ProofKind, tidyLabel } from '#shared/domain/proof.ts';

const text = words.proofs;

/** A file that waits until the result is saved. */
export interface ChosenProof {
  readonly id: string;
  readonly file: File;
  readonly kind: ProofKind;
}

interface Props {
  /** What mostly proves a mark of this discipline. */
  usualKind: ProofKind;
  chosen: readonly ChosenProof[];
  onChange: (chosen: readonly ChosenProof[]) => void;
}

/** Proof of a result that is not saved yet: files are chosen now and sent afterwards. */
export function ChosenProofs({ usualKind, chosen, onChange }: Props) {
  const [picked, setPicked] = useState<ProofKind | null>(null);
  const kind = picked ?? usualKind;
  return (
    <section className={styles['section']} aria-label={text.form.title}>
      <ProofDrop
        kind={kind}
        onKind={setPicked}
        onFiles={(files) => onChange([...chosen, ...files.map((file) => ({ id: crypto.randomUUID(), file, kind }))])}
      />
      {chosen.length > 0 && (
        <ul className={styles['queue']} aria-label={text.form.chosen}>
          {chosen.map(({ id, file, kind: own }) => (
            <li key={id} className={styles['queued']}>
              <span className={styles['told']}>
                <bdi className={styles['name']}>{tidyLabel(file.name)}</bdi>
                <span className={styles['quiet']}>{text.about(text.kinds[own], text.size(file.size))}</span>
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                onClick={() => onChange(chosen.filter((each) => each.id !== id))}
                aria-label={text.dismiss(tidyLabel(file.name))}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
