import { Button, Group, Title } from '@mantine/core';
import { z } from 'zod';

import styles from './health-tab.module.css';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { verificationSchema } from '#shared/contract/system.ts';

const { verify: text, rebuild } = words.administration.health;

/** Proves everything that is derived and logged, and derives it again on demand. */
export function VerifyPart() {
  const club = useClub();
  const verifying = useJobRun(verificationSchema);
  const rebuilding = useJobRun(z.object({ performances: z.number() }));
  const tracked = verifying.tracked ?? rebuilding.tracked;
  const found = verifying.result;
  const isSound = found !== undefined && found.integrity === 'ok' && found.differences.length === 0;
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>
        {text.text} {rebuild.text}
      </p>
      {tracked !== null && <JobProgress tracked={tracked} />}
      <ErrorText error={verifying.error ?? rebuilding.error} />
      <Group>
        <Button
          variant="default"
          loading={verifying.isRunning}
          disabled={rebuilding.isRunning}
          onClick={() => verifying.start({ title: text.running, run: () => client.system.verify({}) })}
        >
          {text.run}
        </Button>
        <Button
          variant="default"
          loading={rebuilding.isRunning}
          disabled={verifying.isRunning}
          onClick={() =>
            rebuilding.start({ title: rebuild.running, run: () => client.system.rebuild({ clubId: club.id }) })
          }
        >
          {rebuild.run}
        </Button>
      </Group>
      <div role="status">
        {rebuilding.result !== undefined && (
          <p className={styles['outcome']}>{rebuild.done(rebuilding.result.performances)}</p>
        )}
        {isSound && <p className={styles['outcome']}>{text.sound(found.performances)}</p>}
        {found !== undefined && !isSound && (
          <>
            <p className={styles['outcome']}>
              {text.broken(found.differences.length + (found.integrity === 'ok' ? 0 : 1))}
            </p>
            <ul className={styles['differences']}>
              {found.integrity !== 'ok' && <li>{found.integrity}</li>}
              {found.differences.map(({ what, detail }) => (
                <li key={`${what} ${detail}`}>
                  {what}: {detail}
                </li>
              ))}
            </ul>
            <p>{text.whatToDo}</p>
          </>
        )}
      </div>
    </section>
  );
}
