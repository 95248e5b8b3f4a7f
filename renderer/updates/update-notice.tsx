import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import styles from './update-notice.module.css';
import { useUpdates } from './use-updates.ts';
import { useAccess } from '#renderer/accounts/me.tsx';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { shellName } from '#renderer/connection.ts';
import { words } from '#renderer/words/words.ts';
import { reaches } from '#shared/domain/role.ts';

const { updates: text } = words;

/** One line in the frame when a newer version is there or ready; nothing otherwise, and nothing in a browser. */
export function UpdateNotice() {
  const has = useAccess();
  const status = useUpdates(shellName() === 'desktop' && reaches(has, 'member'));
  const installing = useMutation({ mutationFn: () => client.updates.install() });
  const isSuperuser = reaches(has, 'superuser');
  const offered = status?.offered ?? '';
  if (status?.state === 'available' && isSuperuser) {
    return (
      <p className={styles['notice']} role="status">
        <AnchorLink to="/administration" search={{ tab: 'health' }}>
          {text.found(offered)}
        </AnchorLink>
      </p>
    );
  }
  if (status?.state !== 'ready') return null;
  return (
    <div className={styles['notice']} role="status">
      {isSuperuser ? (
        <Button
          size="xs"
          variant="light"
          fullWidth
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={installing.isPending}
          onClick={() => installing.mutate()}
        >
          {text.notice(offered)}
        </Button>
      ) : (
        text.noticeForOthers(offered)
      )}
      <ErrorText error={installing.error} />
    </div>
  );
}
