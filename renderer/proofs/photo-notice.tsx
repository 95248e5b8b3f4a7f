import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';

import styles from './proofs.module.css';
import { api } from '#renderer/api.ts';
import { fullName } from '#renderer/components/athlete-name.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

/** Before a photo is added: who of the athletes does not want to be shown in pictures, and what follows. */
export function PhotoNotice({ athleteIds }: { athleteIds: readonly string[] }) {
  const club = useClub();
  const athletes = useQueries({
    queries: athleteIds.map((athleteId) => api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId } })),
  });
  const refused = athletes.flatMap(({ data }) => (data?.photoConsent === 'refused' ? fullName(data) : []));
  return (
    <div role="status">
      {refused.length > 0 && (
        <p className={styles['notice']}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>{words.proofs.photoRefused(refused.join(', '))}</span>
        </p>
      )}
    </div>
  );
}
