import { Button, Group, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { UpdateAddress } from './update-address.tsx';
import styles from './updates-part.module.css';
import { useUpdates } from './use-updates.ts';
import { api, client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { words } from '#renderer/words/words.ts';
import type { UpdateStatus } from '#shared/contract/updates.ts';

const { updates: text } = words;

/** Which version runs and which one is there; a superuser decides. */
export function UpdatesPart() {
  const status = useUpdates();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: api.updates.status.key() });
  const checking = useMutation({ mutationFn: () => client.updates.check(), onSettled: refresh });
  const installing = useMutation({ mutationFn: () => client.updates.install(), onSettled: refresh });
  const downloading = useJobRun(z.object({ version: z.string() }));
  if (status === undefined) return null;
  const offered = status.offered ?? '';
  const fetchIt = { title: text.downloading(offered), run: () => client.updates.download({}) };
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{status.state === 'elsewhere' ? text.states.elsewhere : text.text}</p>
      <p role="status" className={styles['state']}>
        {sentenceOf(status)}
      </p>
      {status.notes !== '' && (
        <>
          <Title order={3}>{text.notes}</Title>
          <p className={styles['notes']}>{status.notes}</p>
        </>
      )}
      {downloading.tracked !== null && <JobProgress tracked={downloading.tracked} />}
      <ErrorText error={checking.error ?? downloading.error ?? installing.error} />
      {status.state !== 'elsewhere' && (
        <>
          <Group>
            <Button
              variant="default"
              loading={checking.isPending}
              disabled={downloading.isRunning || status.state === 'ready'}
              onClick={() => checking.mutate()}
            >
              {text.check}
            </Button>
            {(status.state === 'available' || status.state === 'downloading') && (
              <Button
                loading={downloading.isRunning || status.state === 'downloading'}
                onClick={() => downloading.start(fetchIt, { onSettled: () => void refresh() })}
              >
                {text.download(offered)}
              </Button>
            )}
            {status.state === 'ready' && (
              <Button loading={installing.isPending} onClick={() => installing.mutate()}>
                {text.install}
              </Button>
            )}
          </Group>
          <UpdateAddress />
        </>
      )}
    </section>
  );
}

function sentenceOf({ state, version, offered, isUnreachable }: UpdateStatus): string {
  const said = text.states[state];
  const found = typeof said === 'string' ? said : said(offered ?? '');
  const parts = [text.version(version), ...(state === 'elsewhere' ? [] : [found])];
  return [...parts, ...(isUnreachable ? [text.unreachable] : [])].join(' ');
}
