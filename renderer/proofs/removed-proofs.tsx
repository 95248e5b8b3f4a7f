import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';

import styles from './proofs.module.css';
import { client } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Proof } from '#shared/contract/proofs.ts';

const text = words.proofs;

/** What was taken away within the last thirty days, folded, each with a way back. */
export function RemovedProofs({ proofs }: { proofs: readonly Proof[] }) {
  const club = useClub();
  const [isOpen, list] = useDisclosure(false);
  const id = useId();
  const restore = useMutation({
    mutationFn: (proofId: string) => client.proofs.restore({ clubId: club.id, proofId }),
  });
  if (proofs.length === 0) return null;
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={list.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
      >
        {text.removed(proofs.length)}
      </Button>
      <Collapse expanded={isOpen} id={id}>
        <ul className={styles['queue']}>
          {proofs.map((proof) => (
            <li key={proof.id} className={styles['queued']}>
              <span className={styles['told']}>
                <bdi className={styles['name']}>{proof.label}</bdi>
                <span className={styles['quiet']}>
                  {text.removedWhy(momentInWords(proof.removal?.at ?? ''), proof.removal?.reason ?? '')}
                </span>
              </span>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => restore.mutate(proof.id)}
                aria-label={text.putBackOf(proof.label)}
              >
                {text.putBack}
              </Button>
            </li>
          ))}
        </ul>
      </Collapse>
      <ErrorText error={restore.error} />
    </div>
  );
}
