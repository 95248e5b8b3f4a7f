import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { byWhom } from './by-whom.ts';
import styles from './sync.module.css';
import { client } from '#renderer/api.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Conflict } from '#shared/contract/sync.ts';

const { conflicts: text } = words.sync;

type Version = Extract<Conflict, { kind: 'corrections' }>['versions'][number];

/** Corrections of one result that were made without knowing of each other: one is chosen. */
export function TwoCorrections({ versions }: { versions: readonly Version[] }) {
  const { id: clubId } = useClub();
  const choosing = useMutation({
    mutationFn: ({ performanceId }: Version) => client.sync.choose({ clubId, performanceId }),
    onSuccess: (_done, { mark }) => notifications.show({ message: text.chosen(mark) }),
  });
  return (
    <div className={styles['conflict']}>
      <h3 className={styles['about']}>{text.two(versions[0]?.name ?? '', versions.length)}</h3>
      <p className={styles['by']}>{text.twoText}</p>
      <ul className={styles['versions']}>
        {versions.map((version) => (
          <li key={version.performanceId} className={styles['version']}>
            <AnchorLink
              to="/performances/$id"
              params={{ id: version.performanceId }}
              className={styles['mark'] ?? ''}
              c="inherit"
            >
              {version.mark}
            </AnchorLink>
            <span className={styles['told']}>
              {[version.event, dayInWords(version.day)].filter(Boolean).join(' · ')}
              <span className={styles['by']}>{byWhom(version.by)}</span>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              disabled={choosing.isPending}
              aria-label={text.chooseOf(version.mark, version.by.name)}
              onClick={() => choosing.mutate(version)}
            >
              {text.choose}
            </Button>
          </li>
        ))}
      </ul>
      <ErrorText error={choosing.error} />
    </div>
  );
}
