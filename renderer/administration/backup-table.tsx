import { Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

import healthStyles from './health-tab.module.css';
import type { RestoreSource } from './restore-dialog.tsx';
import { momentInWords } from '#renderer/components/day-text.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { bytesInWords } from '#renderer/words/bytes.ts';
import { words } from '#renderer/words/words.ts';
import type { Backup } from '#shared/contract/backups.ts';

const text = words.backups;

interface Props {
  backups: readonly Backup[];
  isBusy: boolean;
  onCheck: (name: string) => void;
  onRestore: (source: RestoreSource) => void;
}

/** The backups that are there, the newest first. */
export function BackupTable({ backups, isBusy, onCheck, onRestore }: Props) {
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={text.list}>
      <table className={`${styles['table']} ${styles['rows']}`}>
        <caption className={styles['caption']}>{text.list}</caption>
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.why}</th>
            <th scope="col" className={`${styles['figure']} ${styles['wide']}`}>
              {text.size}
            </th>
            <th scope="col" className={styles['wide']}>
              {text.proved}
            </th>
            <th scope="col" aria-label={text.actions} />
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => {
            const moment = momentOf(backup.at);
            return (
              <tr key={`${backup.folder} ${backup.name}`}>
                <td title={`${backup.folder} ${backup.name}`}>{moment}</td>
                <td>
                  {text.kinds[backup.kind]}
                  {backup.problem !== null && <span className={styles['sign']}>{text.damaged}</span>}
                </td>
                <td className={`${styles['figure']} ${styles['wide']}`}>{bytesInWords(backup.bytes)}</td>
                <td className={styles['wide']}>
                  {backup.problem === null ? (
                    text.good(momentOf(backup.checkedAt))
                  ) : (
                    <Problem sentence={backup.problem} />
                  )}
                </td>
                <td>
                  <Group gap="xs" justify="flex-end" wrap="nowrap">
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={isBusy}
                      aria-label={text.checkOf(moment)}
                      onClick={() => onCheck(backup.name)}
                    >
                      {text.check}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={isBusy}
                      aria-label={text.restoreOf(moment)}
                      onClick={() => onRestore({ input: { name: backup.name }, what: moment })}
                    >
                      {text.restore}
                    </Button>
                  </Group>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Problem({ sentence }: { sentence: string }) {
  return (
    <>
      <IconAlertTriangle size={18} className={healthStyles['bad']} aria-hidden /> {sentence}
    </>
  );
}

function momentOf(at: number): string {
  return momentInWords(new Date(at).toISOString());
}
