import { Button, Skeleton, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { SendAgainDialog } from './send-again-dialog.tsx';
import { api, client } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Letter } from '#shared/contract/mail.ts';
import { mailProblemSentence } from '#shared/messages/mail.ts';

const { outbox: text } = words.ratification.mail;
const pageSize = 25;

/** Every letter of the club on this computer, the latest first. */
export function Outbox() {
  const club = useClub();
  const [page, setPage] = useState(1);
  const [asked, setAsked] = useState<Letter | null>(null);
  const { data, error } = useQuery(api.mail.list.queryOptions({ input: { clubId: club.id, page, pageSize } }));
  const cancel = useMutation({ mutationFn: (id: string) => client.mail.cancel({ clubId: club.id, mailId: id }) });
  const retry = useMutation({
    mutationFn: (id: string) => client.mail.retry({ clubId: club.id, mailId: id }),
    onSettled: () => setAsked(null),
  });
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <ErrorText error={error ?? cancel.error ?? retry.error} />
      {data === undefined && error === null && <Skeleton height={160} />}
      {data?.letters.length === 0 && <p>{text.none}</p>}
      {data !== undefined && data.letters.length > 0 && (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{text.subject}</th>
              <th scope="col">{text.state}</th>
              <th scope="col" aria-label={text.cancel} />
            </tr>
          </thead>
          <tbody>
            {data.letters.map((letter) => (
              <tr key={letter.id}>
                <td>
                  {letter.subject}
                  <div className={styles['quiet']}>
                    {letter.to}, {momentInWords(letter.createdAt)}
                  </div>
                </td>
                <td>
                  <strong>{text.states[letter.state]}</strong>
                  <div className={styles['quiet']}>{explanation(letter)}</div>
                </td>
                <td className={styles['figure']}>
                  {letter.state === 'waiting' && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={text.cancelOf(letter.subject)}
                      onClick={() => cancel.mutate(letter.id)}
                    >
                      {text.cancel}
                    </Button>
                  )}
                  {['failed', 'cancelled', 'doubtful'].includes(letter.state) && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={text.again(letter.subject)}
                      onClick={() => (letter.state === 'doubtful' ? setAsked(letter) : retry.mutate(letter.id))}
                    >
                      {text.retry}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListPages total={data?.total ?? 0} page={page} pageSize={pageSize} onPage={setPage} />
      {asked !== null && (
        <SendAgainDialog
          isBusy={retry.isPending}
          onSend={() => retry.mutate(asked.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function explanation({ problem, answer, nextAt }: Letter): string {
  if (problem === null) return '';
  return [
    mailProblemSentence(problem),
    answer === '' ? '' : text.said(answer),
    nextAt === null ? '' : text.next(momentInWords(nextAt)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
