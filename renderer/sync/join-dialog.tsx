import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { EnrolmentFile } from './enrolment-file.tsx';
import { rememberClub } from '#renderer/accounts/remember-club.ts';
import { api, client, queries } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

const { join: text } = words.sync;

/** The club of the file is none of this laptop. */
const fresh = 'fresh';

type Problems = Partial<Record<'file' | 'passphrase' | 'which', string>>;

interface Props {
  /** A club that has a hub already and needs a new file for it. */
  again?: Club;
  onClose: () => void;
}

/** Opens a sealed enrolment file and joins its club: new on this laptop, or one that is here already. */
export function JoinDialog({ again, onClose }: Props) {
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [which, setWhich] = useState<string | null>(again?.id ?? null);
  const [problems, setProblems] = useState<Problems>({});
  const own = useClubsWithoutHub();
  const asksWhich = again === undefined && own.length > 0;

  const join = useMutation({
    mutationFn: async (enrolment: File) =>
      client.sync.join({
        enrolment: await enrolment.text(),
        passphrase,
        bring: which === fresh ? null : which,
      }),
    onSuccess: async ({ clubId }) => {
      await rememberClub(clubId);
      await queries.invalidateQueries();
      await navigate({ to: '/sync', state: { clubId } });
      notifications.show({ message: text.joined });
      onClose();
    },
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code !== 'ENROLMENT_UNREADABLE') return;
      setProblems({ [failure.data.because === 'wrong-passphrase' ? 'passphrase' : 'file']: failure.text });
    },
  });
  const isAtField = failureOf(join.error)?.code === 'ENROLMENT_UNREADABLE';

  function submit() {
    const found: Problems = {
      ...(file === null ? { file: problems.file ?? text.needsFile } : {}),
      ...(passphrase.trim() === '' ? { passphrase: text.needsPassphrase } : {}),
      ...(asksWhich && which === null ? { which: text.needsWhich } : {}),
    };
    setProblems(found);
    if (file !== null && Object.keys(found).length === 0) join.mutate(file);
  }

  return (
    <Dialog
      opened
      size="lg"
      onClose={join.isPending ? () => undefined : onClose}
      title={again === undefined ? text.title : text.again(again.name)}
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="lg">
          <EnrolmentFile
            file={file}
            problem={problems.file ?? null}
            onFile={(chosen) => {
              setFile(chosen);
              setProblems(({ file: _gone, ...others }) => others);
            }}
            onProblem={(problem) => {
              setFile(null);
              setProblems((others) => ({ ...others, file: problem }));
            }}
          />
          <TextInput
            label={text.passphrase}
            description={text.passphraseHint}
            value={passphrase}
            error={problems.passphrase}
            maxLength={500}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          {asksWhich && (
            <Radio.Group label={text.which} value={which} onChange={setWhich} error={problems.which}>
              <Stack gap="xs" mt="xs" mb="xs">
                <Radio value={fresh} label={text.fresh} description={text.freshText} />
                {own.map((club) => (
                  <Radio key={club.id} value={club.id} label={text.own(club.name)} description={text.ownText} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {!isAtField && <ErrorText error={join.error} />}
          <Group justify="flex-end">
            {join.isPending && <span role="status">{text.working}</span>}
            <Button type="submit" loading={join.isPending}>
              {text.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Clubs of this laptop that the club of a file may be; a demo club is nobody's. */
function useClubsWithoutHub(): Club[] {
  const clubs = useQuery(api.clubs.list.queryOptions());
  const joined = useQuery(api.sync.clubs.queryOptions());
  if (clubs.data === undefined || joined.data === undefined) return [];
  const withHub = new Set(joined.data.map(({ clubId }) => clubId));
  return clubs.data.filter((club) => !club.isDemo && !withHub.has(club.id));
}
