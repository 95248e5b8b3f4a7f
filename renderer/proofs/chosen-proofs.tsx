import { ActionIcon, Select } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconFileUpload, IconX } from '@tabler/icons-react';

import { PhotoNotice } from './photo-notice.tsx';
import styles from './proofs.module.css';
import { words } from '#renderer/words/words.ts';
import { type ProofKind, proofKinds, tidyLabel } from '#shared/domain/proof.ts';

const text = words.proofs;
const kinds = proofKinds.map((value) => ({ value, label: text.kinds[value] }));

/** A file that waits until the result is saved. */
export interface ChosenProof {
  readonly id: string;
  readonly file: File;
  /** Null until somebody chose: what mostly proves a mark of the discipline. */
  readonly kind: ProofKind | null;
}

interface Props {
  usualKind: ProofKind;
  /** Who made the result, as far as it was typed. */
  athleteIds: readonly string[];
  chosen: readonly ChosenProof[];
  onChange: (chosen: readonly ChosenProof[]) => void;
}

/** Proof of a result that is not saved yet: files are chosen now and sent afterwards. One line until there are any. */
export function ChosenProofs({ usualKind, athleteIds, chosen, onChange }: Props) {
  const choose = (id: string, picked: string | null) =>
    onChange(
      chosen.map((each) =>
        each.id === id ? { ...each, kind: proofKinds.find((kind) => kind === picked) ?? each.kind } : each,
      ),
    );
  return (
    <section className={styles['chosen']} aria-label={text.form.title}>
      <Dropzone
        onDrop={(files) =>
          onChange([...chosen, ...files.map((file) => ({ id: crypto.randomUUID(), file, kind: null }))])
        }
        inputProps={{ 'aria-label': text.choose }}
        className={styles['zone'] ?? ''}
      >
        <span className={styles['zoneLine']}>
          <IconFileUpload size={20} stroke={1.5} aria-hidden />
          <span>{text.dropShort}</span>
        </span>
      </Dropzone>
      {chosen.some(({ kind }) => (kind ?? usualKind) === 'photo') && <PhotoNotice athleteIds={athleteIds} />}
      {chosen.length > 0 && (
        <ul className={styles['queue']} aria-label={text.form.chosen}>
          {chosen.map(({ id, file, kind }) => {
            const name = tidyLabel(file.name);
            return (
              <li key={id} className={styles['queued']}>
                <span className={styles['told']}>
                  <bdi className={styles['name']}>{name}</bdi>
                  <span className={styles['quiet']}>{text.size(file.size)}</span>
                </span>
                <Select
                  aria-label={text.kindOf(name)}
                  data={kinds}
                  value={kind ?? usualKind}
                  onChange={(picked) => choose(id, picked)}
                  allowDeselect={false}
                  className={styles['kind'] ?? ''}
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  onClick={() => onChange(chosen.filter((each) => each.id !== id))}
                  aria-label={text.dismiss(name)}
                >
                  <IconX size={18} aria-hidden />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
