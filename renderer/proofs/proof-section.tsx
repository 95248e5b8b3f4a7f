import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { firstKind } from './first-kind.ts';
import { PhotoNotice } from './photo-notice.tsx';
import { ProofCard } from './proof-card.tsx';
import { ProofDrop } from './proof-drop.tsx';
import styles from './proofs.module.css';
import { QueueList } from './queue-list.tsx';
import { RemovedProofs } from './removed-proofs.tsx';
import { useProofQueue } from './use-proof-queue.ts';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ProofKind } from '#shared/domain/proof.ts';

const text = words.proofs;

interface Props {
  performance: { id: string; discipline: string; isLive: boolean; legs: readonly { athleteId: string | null }[] };
}

/** What proves this result: pictures and papers, with a place to drop more. */
export function ProofSection({ performance: { id, discipline, isLive, legs } }: Props) {
  const club = useClub();
  const { disciplines } = useReference();
  const { data, error } = useQuery(api.proofs.list.queryOptions({ input: { clubId: club.id, performanceId: id } }));
  const queue = useProofQueue();
  const dossier = useExport();
  const [chosen, setKind] = useState<ProofKind | null>(null);
  const kind = chosen ?? firstKind(disciplines.find((each) => each.code === discipline)?.kind);
  const standing = data?.filter(({ removal }) => removal === null) ?? [];
  const makeDossier = () =>
    dossier.start(text.dossierJob, { clubId: club.id, what: 'dossier', format: 'pdf', performanceId: id });
  return (
    <section aria-labelledby="proof" className={styles['section']}>
      <div className={styles['head']}>
        <h2 id="proof">{text.title}</h2>
        {isLive && (
          <Button
            variant="default"
            size="compact-sm"
            className={styles['dossier'] ?? ''}
            leftSection={<IconFileTypePdf size={18} aria-hidden />}
            loading={dossier.isRunning}
            onClick={makeDossier}
            title={text.dossierHint}
          >
            {text.dossier}
          </Button>
        )}
      </div>
      <ErrorText error={error} />
      <ErrorText error={dossier.error} />
      {standing.length > 0 && (
        <ul className={styles['cards']} aria-label={text.title}>
          {standing.map((proof) => (
            <ProofCard key={proof.id} proof={proof} canChange={isLive} />
          ))}
        </ul>
      )}
      {data !== undefined && standing.length === 0 && !queue.isBusy && <p className={styles['quiet']}>{text.none}</p>}
      {(kind === 'photo' || standing.some((proof) => proof.kind === 'photo')) && (
        <PhotoNotice athleteIds={legs.flatMap(({ athleteId }) => athleteId ?? [])} />
      )}
      <QueueList queue={queue} isSeen />
      {isLive && (
        <ProofDrop
          kind={kind}
          onKind={setKind}
          onFiles={(files) => queue.add(files.map((file) => ({ clubId: club.id, performanceId: id, file, kind })))}
        />
      )}
      {isLive && <RemovedProofs proofs={data?.filter(({ removal }) => removal !== null) ?? []} />}
    </section>
  );
}
