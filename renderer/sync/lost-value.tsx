import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { byWhom } from './by-whom.ts';
import styles from './sync.module.css';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Conflict } from '#shared/contract/sync.ts';
import { isDay, formatDay } from '#shared/domain/day.ts';
import { entityInWords, fieldInWords } from '#shared/messages/audit-fields.ts';

const { conflicts: text } = words.sync;

type Value = Extract<Conflict, { kind: 'value' }>;

/** Days as they are everywhere; anything else as it was typed. */
function valueInWords(value: string): string {
  if (value === '') return text.empty;
  return value.length === 10 && isDay(value) ? formatDay(value) : value;
}

/** One field that two laptops changed: both values, and whose they are. */
export function LostValue({ conflict }: { conflict: Value }) {
  const { id: clubId } = useClub();
  const which = { clubId, conflictId: conflict.id };
  const about = text.about(fieldInWords(conflict.field), conflict.name, entityInWords(conflict.entity));
  const takeBack = useMutation({
    mutationFn: () => client.sync.takeBack(which),
    onSuccess: () => notifications.show({ message: text.tookBack(about) }),
  });
  const dismiss = useMutation({
    mutationFn: () => client.sync.dismiss(which),
    onSuccess: () => notifications.show({ message: text.left(about) }),
  });
  const isBusy = takeBack.isPending || dismiss.isPending;
  const lost = valueInWords(conflict.lost);
  const kept = valueInWords(conflict.kept);
  return (
    <div className={styles['conflict']}>
      <h3 className={styles['about']}>
        {conflict.athleteId === null ? (
          about
        ) : (
          <AnchorLink to="/athletes/$id" params={{ id: conflict.athleteId }} inherit underline="hover" c="inherit">
            {about}
          </AnchorLink>
        )}
      </h3>
      <dl className={styles['values']}>
        <dt>{text.kept}</dt>
        <dd>
          <strong>{kept}</strong>
          <span className={styles['by']}>{byWhom(conflict.keptBy)}</span>
        </dd>
        <dt>{text.lost}</dt>
        <dd>
          <span className={styles['lost']}>{lost}</span>
          <span className={styles['by']}>{byWhom(conflict.lostBy)}</span>
        </dd>
      </dl>
      <Group gap="xs" className={styles['acts'] ?? ''}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isBusy}
          aria-label={text.takeBackOf(lost, about)}
          onClick={() => takeBack.mutate()}
        >
          {text.takeBack}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          disabled={isBusy}
          aria-label={text.leaveOf(kept, about)}
          onClick={() => dismiss.mutate()}
        >
          {text.leave}
        </Button>
      </Group>
      <ErrorText error={takeBack.error ?? dismiss.error} />
    </div>
  );
}
