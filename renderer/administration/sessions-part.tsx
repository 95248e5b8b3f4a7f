import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';

import { timeOf } from './user-table.tsx';
import { api, client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { words } from '#renderer/words/words.ts';
import type { Session } from '#shared/contract/accounts.ts';

const text = words.people.sessions;

/** Every open session of everybody, each with the way to end it. */
export function SessionsPart() {
  const { data, error } = useQuery(api.accounts.sessions.queryOptions());
  const ending = useMutation({
    mutationFn: ({ id }: Session) => client.accounts.endSession({ sessionId: id }),
    onSuccess: (_done, { userName }) => notifications.show({ message: text.ended(userName) }),
  });
  if (data === undefined) return <ErrorText error={error} />;
  return (
    <section aria-label={text.title}>
      <ErrorText error={ending.error} />
      <table className={styles['table']}>
        <caption className={styles['caption']}>{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.user}</th>
            <th scope="col" className={styles['wide']}>
              {text.where}
            </th>
            <th scope="col">{text.since}</th>
            <th scope="col" className={styles['wide']}>
              {text.seen}
            </th>
            <th scope="col" aria-label={text.end} />
          </tr>
        </thead>
        <tbody>
          {data.map((each) => (
            <tr key={each.id}>
              <td>{each.userName}</td>
              <td className={styles['wide']}>{text.shells[each.shell] ?? each.shell}</td>
              <td>{timeOf(each.createdAt)}</td>
              <td className={styles['wide']}>{timeOf(each.seenAt)}</td>
              <td className={styles['figure']}>
                {each.isThis ? (
                  text.own
                ) : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={text.endOf(each.userName, timeOf(each.createdAt))}
                    disabled={ending.isPending}
                    onClick={() => ending.mutate(each)}
                  >
                    {text.end}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
