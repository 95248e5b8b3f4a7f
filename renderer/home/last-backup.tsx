import { IconDatabase } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import styles from './last-backup.module.css';
import { useMay } from '#renderer/accounts/me.tsx';
import { api } from '#renderer/api.ts';
import { backupAgeInWords } from '#renderer/components/backup-age.ts';
import { AnchorLink } from '#renderer/components/link.tsx';

/** When the last good backup was made. An old one is also among what waits. */
export function LastBackup() {
  const isSuperuser = useMay('superuser');
  const { data } = useQuery(api.backups.age.queryOptions());
  if (data === undefined) return null;
  return (
    <p className={styles['line']}>
      <IconDatabase size={18} stroke={1.75} aria-hidden />
      {isSuperuser ? (
        <AnchorLink to="/administration" search={{ tab: 'backups' }}>
          {backupAgeInWords(data.lastAt)}
        </AnchorLink>
      ) : (
        backupAgeInWords(data.lastAt)
      )}
    </p>
  );
}
