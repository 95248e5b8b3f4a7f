import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import styles from './health-tab.module.css';
import { api, client } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { words } from '#renderer/words/words.ts';
import { fileCheckSchema } from '#shared/contract/system.ts';

const { file: text } = words.administration.health;

/** The last check of the file, and another one now. */
export function FileCheckPart() {
  const { data } = useQuery(api.system.facts.queryOptions());
  const job = useJobRun(fileCheckSchema);
  const last = job.result ?? data?.lastCheck ?? null;
  const moment = last === null ? '' : momentInWords(new Date(last.at).toISOString());
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{text.text}</p>
      {job.tracked !== null && <JobProgress tracked={job.tracked} />}
      <ErrorText error={job.error} />
      <Button
        variant="default"
        loading={job.isRunning}
        onClick={() => job.start({ title: text.checking, run: () => client.system.check({}) })}
      >
        {text.check}
      </Button>
      {data !== undefined && !job.isRunning && (
        <div role="status">
          <p className={styles['outcome']}>
            {last === null ? text.never : last.ok ? text.sound(moment) : text.broken(moment)}
          </p>
          {last !== null && !last.ok && (
            <ul className={styles['differences']}>
              {last.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}
