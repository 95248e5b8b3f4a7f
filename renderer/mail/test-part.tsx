import { Button, Group, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { api, client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { test: text } = words.ratification.mail;

/** A letter to see whether they arrive. */
export function TestPart() {
  const club = useClub();
  const [email, setEmail] = useState('');
  const { data } = useQuery(api.mail.list.queryOptions({ input: { clubId: club.id, pageSize: 25 } }));
  const send = useMutation({
    mutationFn: () => client.mail.test({ clubId: club.id, email }),
    onSuccess: () => notifications.show({ message: text.done }),
  });
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      {data?.isOn === false && <p>{text.off}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Group align="flex-end" mt="sm">
          <TextInput
            label={text.address}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={email === ''} loading={send.isPending}>
            {text.send}
          </Button>
        </Group>
        <ErrorText error={send.error} />
      </form>
    </section>
  );
}
