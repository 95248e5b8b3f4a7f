import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { api, client } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { erasureResultSchema } from '#shared/contract/privacy.ts';

const { erase: text } = words.privacy;

interface Props {
  athleteId: string;
  name: string;
  onClose: () => void;
}

/** Asks twice: first why, with what goes and what stays; then for the name, typed. */
export function EraseDialog({ athleteId, name, onClose }: Props) {
  const club = useClub();
  const which = { clubId: club.id, athleteId };
  const { data, error } = useQuery({
    ...api.privacy.previewErasure.queryOptions({ input: which }),
    // Afterwards there is nobody to be asked about.
    enabled: (query) => query.state.data === undefined,
  });
  const [isAgain, setAgain] = useState(false);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const job = useJobRun(erasureResultSchema);
  const erase = () =>
    job.start(
      { title: text.erasing, run: () => client.privacy.erase({ ...which, reason: reason.trim() }) },
      {
        onSuccess: ({ membershipsKept }) => {
          notifications.show({ message: membershipsKept ? `${text.done} ${text.membershipsKept}` : text.done });
          onClose();
        },
      },
    );
  const next = () => {
    if (!isAgain) {
      setProblem(reason.trim() === '' ? text.needsReason : null);
      if (reason.trim() !== '') setAgain(true);
      return;
    }
    const isName = typed.trim().toLowerCase() === name.toLowerCase();
    setProblem(isName ? null : text.notTheName);
    if (isName) erase();
  };
  return (
    <Dialog
      opened
      size="lg"
      onClose={onClose}
      title={text.title(name)}
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <Stack>
          <Text fw={600}>{text.lead}</Text>
          <ErrorText error={error ?? job.error} />
          {data === undefined && error === null && <TableSkeleton />}
          {data !== undefined && !isAgain && (
            <>
              <section aria-label={text.goes}>
                <Text fw={600}>{text.goes}</Text>
                <List>
                  {text.going.map((line) => (
                    <List.Item key={line}>{line}</List.Item>
                  ))}
                  {data.photos > 0 && <List.Item>{text.photos(data.photos)}</List.Item>}
                </List>
              </section>
              <section aria-label={text.stays}>
                <Text fw={600}>{text.stays}</Text>
                <List>
                  <List.Item>{text.staying(data.performances, data.recordsHeld)}</List.Item>
                  <List.Item>{text.scans}</List.Item>
                  <List.Item>{text.backups}</List.Item>
                </List>
              </section>
              <TextInput
                label={text.reason}
                description={text.reasonText}
                value={reason}
                maxLength={500}
                error={problem}
                data-autofocus
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            </>
          )}
          {isAgain && (
            <TextInput
              label={text.again(name)}
              value={typed}
              error={problem}
              autoComplete="off"
              autoFocus
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          {job.tracked !== null && <JobProgress tracked={job.tracked} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={isAgain ? () => setAgain(false) : onClose}>
              {isAgain ? text.back : words.common.cancel}
            </Button>
            <Button type="submit" color="error" loading={job.isRunning} disabled={data === undefined}>
              {isAgain ? text.confirm : text.next}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
