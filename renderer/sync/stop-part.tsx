import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';

import { JoinDialog } from './join-dialog.tsx';
import styles from './sync.module.css';
import { useMay } from '#renderer/accounts/me.tsx';
import { ConfirmDialog } from '#renderer/administration/confirm-dialog.tsx';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { SyncStop } from '#shared/domain/sync.ts';

const { stop: text } = words.sync;

interface Props {
  stop: Exclude<SyncStop, 'person'>;
  /** Of a mass deletion how many results. */
  count: number;
}

/** What a person can do about a stop, among the other buttons; what it means stands above. */
export function StopPart({ stop, count }: Props) {
  switch (stop) {
    case 'mass-deletion':
      return <MassDeletion count={count} />;
    case 'moved':
    case 'revoked':
      return <NewEnrolment />;
    case 'too-old':
      return (
        <LinkButton to="/administration" search={{ tab: 'health' }}>
          {text.update}
        </LinkButton>
      );
    case 'mismatch':
      return <CompareAgain />;
  }
}

function MassDeletion({ count }: { count: number }) {
  const { id: clubId } = useClub();
  const mayTake = useMay('owner');
  const [isAsking, asking] = useDisclosure(false);
  if (!mayTake) return <p className={styles['who']}>{text.owner}</p>;
  return (
    <>
      <Button color="error" variant="light" onClick={asking.open}>
        {text.take}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={text.takeTitle(count)}
          text={text.takeText(count)}
          confirm={text.takeConfirm(count)}
          cancel={text.stay}
          act={() => client.sync.resume({ clubId })}
          onDone={asking.close}
          onClose={asking.close}
        />
      )}
    </>
  );
}

/** The way back to the hub for a laptop that it no longer knows, or whose key is gone. */
export function NewEnrolment() {
  const club = useClub();
  const mayJoin = useMay('superuser');
  const [isJoining, joining] = useDisclosure(false);
  if (!mayJoin) return <p className={styles['who']}>{text.superuser}</p>;
  return (
    <>
      <Button onClick={joining.open}>{text.enrol}</Button>
      {isJoining && <JoinDialog again={club} onClose={joining.close} />}
    </>
  );
}

function CompareAgain() {
  const { id: clubId } = useClub();
  const mayResume = useMay('owner');
  const again = useMutation({ mutationFn: () => client.sync.resume({ clubId }) });
  if (!mayResume) return <p className={styles['who']}>{text.owner}</p>;
  return (
    <>
      <Button loading={again.isPending} onClick={() => again.mutate()}>
        {text.goOn}
      </Button>
      <ErrorText error={again.error} />
    </>
  );
}
