import { Button, Group, Progress } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';

import { LeaveDialog } from './leave-dialog.tsx';
import { StateIcon } from './state-icon.tsx';
import type { HubStatus } from './state-in-words.ts';
import { NewEnrolment, StopPart } from './stop-part.tsx';
import styles from './sync.module.css';
import { countOf, headlineOf, linesOf } from './status-lines.ts';
import { useRound } from './use-round.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { client } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { status: text } = words.sync;

/** The state in words with what to do, and the buttons that do it. */
export function StatusPart({ status }: { status: HubStatus }) {
  const { id: clubId } = useClub();
  const mayPause = useMay('owner');
  const mayLeave = useMay('superuser');
  const [isLeaving, leaving] = useDisclosure(false);
  const round = useRound();
  const pause = useMutation({ mutationFn: () => client.sync.pause({ clubId }) });
  const goOn = useMutation({ mutationFn: () => client.sync.resume({ clubId }) });
  const { progress, stop, inStepAt } = status;
  const isRunning = progress !== null || round.isAsked;
  return (
    <section aria-label={text.title}>
      <p className={styles['overall']} role="status">
        <StateIcon state={status.state} size={24} />
        {headlineOf(status)}
      </p>
      {linesOf(status).map((line) => (
        <p key={line} className={styles['text']}>
          {line}
        </p>
      ))}
      <p className={styles['place']}>
        {text.place(status.place)}
        <span>{inStepAt === null ? text.never : text.inStepAt(momentInWords(inStepAt))}</span>
      </p>
      {progress !== null && (
        <div className={styles['progress']}>
          <Progress
            value={progress.total === 0 ? 100 : Math.min(100, (progress.done / progress.total) * 100)}
            size="sm"
            aria-label={text.progress}
          />
          <span className={styles['figures']}>{text.moved(progress.done, progress.total)}</span>
        </div>
      )}
      <Group mt="md">
        {stop !== null && stop !== 'person' && <StopPart stop={stop} count={countOf(status)} />}
        {stop === null && status.problem === 'no-secret' && <NewEnrolment />}
        {stop === null && (
          <Button
            variant={status.problem === 'no-secret' ? 'default' : 'filled'}
            loading={round.isAsked && progress === null}
            disabled={progress !== null}
            onClick={round.ask}
          >
            {text.now}
          </Button>
        )}
        {isRunning && (
          <Button variant="default" loading={round.isStopping} onClick={round.stop}>
            {text.stop}
          </Button>
        )}
        {stop === null && mayPause && (
          <Button variant="default" loading={pause.isPending} onClick={() => pause.mutate()}>
            {text.pause}
          </Button>
        )}
        {stop === 'person' && mayPause && (
          <Button loading={goOn.isPending} onClick={() => goOn.mutate()}>
            {text.goOn}
          </Button>
        )}
        {stop === 'person' && !mayPause && <p className={styles['who']}>{words.sync.stop.owner}</p>}
        {mayLeave && (
          <Button variant="subtle" color="gray" onClick={leaving.open}>
            {text.leave}
          </Button>
        )}
      </Group>
      <ErrorText error={round.error ?? pause.error ?? goOn.error} />
      {isLeaving && <LeaveDialog waiting={status.waiting} onClose={leaving.close} />}
    </section>
  );
}
