import { ActionIcon, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconFileTypePdf, IconPhoto, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';

import { FileImage } from './file-image.tsx';
import { KindMenu } from './kind-menu.tsx';
import { ProofViewer } from './proof-viewer.tsx';
import styles from './proofs.module.css';
import { RemoveProofDialog } from './remove-proof-dialog.tsx';
import { api, client } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { saveFile } from '#renderer/jobs/save-file.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Proof } from '#shared/contract/proofs.ts';

const text = words.proofs;

/** One proof: a small picture that opens large, what it is, and what can be done with it. A PDF is saved, never shown. */
export function ProofCard({ proof, canChange }: { proof: Proof; canChange: boolean }) {
  const club = useClub();
  const isPdf = proof.mediaType === 'application/pdf';
  const [isRemoving, remove] = useDisclosure(false);
  const opening = useMutation({ mutationFn: () => client.proofs.open({ clubId: club.id, proofId: proof.id }) });
  const saving = useMutation({
    mutationFn: () => client.proofs.open({ clubId: club.id, proofId: proof.id }),
    onSuccess: (file) => saveFile(file, file.name),
  });
  const open = () => (isPdf ? saving.mutate() : opening.mutate());
  return (
    <li className={styles['card']}>
      <UnstyledButton
        className={styles['picture'] ?? ''}
        onClick={open}
        aria-label={isPdf ? text.downloadOf(proof.label) : text.open(proof.label)}
      >
        {proof.hasThumbnail ? <Thumbnail proof={proof} /> : <NoPicture isPdf={isPdf} />}
      </UnstyledButton>
      <div className={styles['about']}>
        <span className={styles['told']}>
          <bdi className={styles['name']}>{proof.label}</bdi>
          {canChange ? (
            <KindMenu proof={proof} />
          ) : (
            <span className={styles['quiet']}>{text.about(text.kinds[proof.kind], text.size(proof.bytes))}</span>
          )}
          {proof.capturedAt !== null && (
            <span className={styles['quiet']}>{text.taken(momentInWords(proof.capturedAt.slice(0, 19)))}</span>
          )}
        </span>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          onClick={() => saving.mutate()}
          loading={saving.isPending}
          aria-label={text.downloadOf(proof.label)}
        >
          <IconDownload size={18} aria-hidden />
        </ActionIcon>
        {canChange && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            onClick={remove.open}
            aria-label={text.removeOf(proof.label)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <ErrorText error={opening.error ?? saving.error} />
      {opening.data !== undefined && (
        <ProofViewer
          proof={proof}
          file={opening.data}
          onSave={() => saveFile(opening.data, opening.data.name)}
          onClose={opening.reset}
        />
      )}
      {isRemoving && <RemoveProofDialog proof={proof} onClose={remove.close} />}
    </li>
  );
}

function Thumbnail({ proof }: { proof: Proof }) {
  const club = useClub();
  const { data } = useQuery(api.proofs.thumbnail.queryOptions({ input: { clubId: club.id, proofId: proof.id } }));
  return data === undefined ? null : <FileImage file={data} alt={proof.label} />;
}

function NoPicture({ isPdf }: { isPdf: boolean }) {
  const Icon = isPdf ? IconFileTypePdf : IconPhoto;
  return (
    <span className={styles['noPicture']}>
      <Icon size={40} stroke={1.25} aria-hidden />
      {isPdf ? text.pdf : text.noPicture}
    </span>
  );
}
