import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './updates-part.module.css';
import { api, client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

const { updates: text } = words;

/** Where updates come from, in place of the address that the application came with. */
export function UpdateAddress() {
  const { data } = useQuery(api.updates.server.queryOptions());
  return data === undefined ? null : <AddressForm stored={data.address ?? ''} />;
}

function AddressForm({ stored }: { stored: string }) {
  const [typed, setTyped] = useState(stored);
  const saving = useMutation({
    mutationFn: (address: string) => client.updates.setServer({ address: address.trim() === '' ? null : address }),
  });
  return (
    <form
      className={styles['address']}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(typed);
      }}
    >
      <Group align="flex-end">
        <TextInput
          label={text.address}
          description={text.addressText}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          flex={1}
          miw="16rem"
          maxLength={500}
        />
        <Button type="submit" variant="default" loading={saving.isPending} disabled={typed.trim() === stored}>
          {text.save}
        </Button>
      </Group>
      <ErrorText error={saving.error} />
      <p role="status">{saving.isSuccess ? text.saved : ''}</p>
    </form>
  );
}
