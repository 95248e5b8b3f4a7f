import { Button, Group, NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { retention: text } = words.privacy;

/** For how many years after leaving the club keeps what it knows of a person. */
export function RetentionYears({ years }: { years: number }) {
  const club = useClub();
  const [typed, setTyped] = useState<number | string>(years);
  const save = useMutation({
    mutationFn: () =>
      client.clubs.update({ clubId: club.id, settings: { ...club.settings, retentionYears: Number(typed) } }),
    onSuccess: () => notifications.show({ message: text.saved }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Group align="flex-end" mb="lg">
        <NumberInput
          label={text.years}
          description={text.yearsText}
          value={typed}
          onChange={setTyped}
          min={0}
          max={50}
          allowDecimal={false}
          allowNegative={false}
          w="12rem"
        />
        <Button
          type="submit"
          variant="default"
          disabled={typed === '' || Number(typed) === years}
          loading={save.isPending}
        >
          {text.save}
        </Button>
      </Group>
      <ErrorText error={save.error} />
    </form>
  );
}
