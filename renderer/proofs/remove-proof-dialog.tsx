import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { client } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Proof } from '#shared/contract/proofs.ts';

const text = words.proofs.removing;

/** Taking a proof away needs a reason and can be undone: for ten seconds at once, for thirty days from the list. */
export function RemoveProofDialog({ proof, onClose }: { proof: Proof; onClose: () => void }) {
  const club = useClub();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const remove = useMutation({
    mutationFn: () => client.proofs.remove({ clubId: club.id, proofId: proof.id, reason }),
    onSuccess: () => {
      showUndo(text.done(proof.label), () => client.proofs.restore({ clubId: club.id, proofId: proof.id }));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={text.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isMissing) field.current?.focus();
          else remove.mutate();
        }}
      >
        <Stack gap="md">
          <Text>{text.text}</Text>
          <TextInput
            ref={field}
            label={text.why}
            placeholder={text.whyExample}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && isMissing ? text.missing : undefined}
          />
          <ErrorText error={remove.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text.keep}
            </Button>
            <Button type="submit" color="error" loading={remove.isPending}>
              {words.proofs.remove}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
