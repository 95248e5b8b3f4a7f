import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';

import styles from './open-demo.module.css';
import { rememberClub } from '#renderer/accounts/remember-club.ts';
import { client, queries } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobs } from '#renderer/jobs/jobs.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.start.demo;
const resultSchema = z.object({ clubId: z.string() });

/** One click to a made-up club with years of results, to look around in. */
export function OpenDemo() {
  const [jobId, setJobId] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const jobs = useJobs();
  const navigate = useNavigate();
  const tracked = jobs.tracked.find((each) => each.jobId === jobId);

  async function open() {
    setError(null);
    try {
      const id = await jobs.start({
        title: text.making,
        run: () => client.setup.openDemo({}),
        onDone: (result) => {
          const { clubId } = resultSchema.parse(result);
          void rememberClub(clubId)
            .then(() => queries.invalidateQueries())
            .then(() => navigate({ to: '/', state: { clubId } }));
        },
        onEnd: (job) => {
          if (job.state !== 'done') setJobId(null);
          if (job.state === 'failed') setError(job.failure?.text);
        },
      });
      setJobId(id);
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <section className={styles['demo']} aria-label={text.label}>
      <p className={styles['words']}>
        <strong>{text.question}</strong> {text.text}
      </p>
      {tracked === undefined ? (
        <Button variant="default" onClick={() => void open()}>
          {text.open}
        </Button>
      ) : (
        <JobProgress tracked={tracked} />
      )}
      {error !== null && <ErrorText error={error} />}
    </section>
  );
}
