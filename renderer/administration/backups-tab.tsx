import { Button, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { BackupFolder } from './backup-folder.tsx';
import { BackupTable } from './backup-table.tsx';
import styles from './health-tab.module.css';
import { RestoreDialog, type RestoreSource } from './restore-dialog.tsx';
import { RestoreFile } from './restore-file.tsx';
import { api, client } from '#renderer/api.ts';
import { backupAgeInWords } from '#renderer/components/backup-age.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { words } from '#renderer/words/words.ts';
import { checkedBackupsSchema, madeBackupSchema } from '#shared/contract/backups.ts';

const text = words.backups;

/** Every backup, one more now, and the way back. */
export function BackupsTab() {
  const { data, error } = useQuery(api.backups.list.queryOptions());
  const [source, setSource] = useState<RestoreSource | null>(null);
  const making = useJobRun(madeBackupSchema);
  const checking = useJobRun(checkedBackupsSchema);
  const [restored, setRestored] = useState('');
  const tracked = making.tracked ?? checking.tracked;
  const last = data?.lastRestore ?? null;
  return (
    <div className={styles['parts']}>
      <section aria-label={text.title}>
        <Age />
        <p className={styles['text']}>{text.text}</p>
        <p className={styles['text']}>{text.secrets}</p>
        {data?.folderProblem && <p role="alert">{data.folderProblem}</p>}
        <Button
          loading={making.isRunning}
          disabled={checking.isRunning}
          onClick={() => making.start({ title: text.making, run: () => client.backups.create({}) })}
        >
          {text.make}
        </Button>
        {tracked !== null && <JobProgress tracked={tracked} />}
        <ErrorText error={error ?? making.error ?? checking.error} />
        <div role="status">
          {making.result !== undefined && (
            <p className={styles['outcome']}>{text.made(making.result.name, making.result.folder)}</p>
          )}
          {checking.result?.checked.map(({ name, problem }) => (
            <p key={name} className={styles['outcome']}>
              {problem ?? text.good(name)}
            </p>
          ))}
          {restored !== '' && <p className={styles['outcome']}>{restored}</p>}
        </div>
      </section>
      {data === undefined && error === null && <TableSkeleton />}
      {data !== undefined && data.backups.length === 0 && <EmptyState title={text.empty}>{text.emptyText}</EmptyState>}
      {data !== undefined && data.backups.length > 0 && (
        <BackupTable
          backups={data.backups}
          isBusy={making.isRunning || checking.isRunning}
          onCheck={(name) => checking.start({ title: text.checking, run: () => client.backups.verify({ name }) })}
          onRestore={setSource}
        />
      )}
      {last !== null && (
        <p className={styles['text']}>
          {text.lastRestore(momentInWords(new Date(last.at).toISOString()), momentInWords(last.madeAt))}{' '}
          {last.replaced !== null && text.replaced(last.replaced)}
        </p>
      )}
      <RestoreFile onChosen={setSource} />
      {data !== undefined && (
        <section aria-label={text.folder.title}>
          <Title order={2}>{text.folder.title}</Title>
          <BackupFolder folder={data.folder} isChosen={data.chosen !== null} />
        </section>
      )}
      {source !== null && <RestoreDialog source={source} onClose={() => setSource(null)} onRestored={setRestored} />}
    </div>
  );
}

function Age() {
  const { data } = useQuery(api.backups.age.queryOptions());
  if (data === undefined) return null;
  // None yet is neither: the first one makes itself.
  const [Sign, tone] = data.isOld
    ? [IconAlertTriangle, 'bad']
    : data.lastAt === null
      ? [IconClock, 'open']
      : [IconCircleCheck, 'good'];
  return (
    <p className={styles['overall']}>
      <Sign size={24} className={styles[tone]} aria-hidden />
      {backupAgeInWords(data.lastAt)}
    </p>
  );
}
