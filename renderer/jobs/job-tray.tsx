import { ActionIcon, Indicator, Popover } from '@mantine/core';
import { IconProgress } from '@tabler/icons-react';

import { JobProgress } from './job-progress.tsx';
import styles from './job-tray.module.css';
import { useJobs } from './jobs.tsx';
import { words } from '#renderer/words/words.ts';

/** In the frame: what is being done in the background. Hidden while there is nothing to tell. */
export function JobTray() {
  const { tracked } = useJobs();
  if (tracked.length === 0) return null;
  const running = tracked.filter((each) => each.job === null || each.job.state === 'running').length;
  return (
    <Popover width={320} position="bottom-end" shadow="md" withinPortal>
      <Indicator label={running} size={16} disabled={running === 0} offset={4}>
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={running === 0 ? words.jobs.finished : words.jobs.running(running)}
          >
            <IconProgress size={20} aria-hidden />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown>
        <div className={styles['tray']}>
          {tracked.map((each) => (
            <JobProgress key={each.jobId} tracked={each} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
