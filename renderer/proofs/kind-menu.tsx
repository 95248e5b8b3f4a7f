import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import styles from './proofs.module.css';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Proof } from '#shared/contract/proofs.ts';
import { type ProofKind, proofKinds } from '#shared/domain/proof.ts';

const text = words.proofs;

/** What a proof is, and how to call it something else. */
export function KindMenu({ proof }: { proof: Proof }) {
  const club = useClub();
  const change = useMutation({
    mutationFn: (kind: ProofKind) => client.proofs.change({ clubId: club.id, proofId: proof.id, kind }),
  });
  const about = text.about(text.kinds[proof.kind], text.size(proof.bytes));
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton className={styles['kindButton'] ?? ''} aria-label={text.changeKind(about, proof.label)}>
            {about} <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {proofKinds.map((kind) => (
            <Menu.Item
              key={kind}
              onClick={() => change.mutate(kind)}
              rightSection={kind === proof.kind ? <IconCheck size={16} aria-hidden /> : null}
            >
              {text.kinds[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ErrorText error={change.error} />
    </>
  );
}
