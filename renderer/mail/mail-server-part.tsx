import { Skeleton, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { MailServerForm } from './mail-server-form.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

const { server: text } = words.ratification.mail;

/** The server that takes this computer's letters. */
export function MailServerPart() {
  const { data, error } = useQuery(api.mail.server.queryOptions());
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p>{text.text}</p>
      <ErrorText error={error} />
      {data === undefined && error === null && <Skeleton height={240} />}
      {data !== undefined && <MailServerForm server={data} />}
    </section>
  );
}
