import { Button, Textarea, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendarDue } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { timeOf } from './user-table.tsx';
import styles from './users-tab.module.css';
import { api, client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.people.review;

/** The yearly look through the members: when it was, when it is due, and what the list was each time. */
export function ReviewPart({ clubId }: { clubId: string }) {
  const { data, error } = useQuery(api.members.reviews.queryOptions({ input: { clubId } }));
  const [note, setNote] = useState('');
  const reviewing = useMutation({
    mutationFn: () => client.members.review({ clubId, note: note.trim() === '' ? null : note.trim() }),
    onSuccess: () => {
      setNote('');
      notifications.show({ message: text.done });
    },
  });
  if (data === undefined) return <ErrorText error={error} />;
  const [last] = data.rows;
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>
        {text.text} {last === undefined ? text.never : text.last(timeOf(last.reviewedAt), last.reviewedBy)}{' '}
        {!data.isDue && data.dueAt !== null && text.dueOn(timeOf(data.dueAt))}
      </p>
      {data.isDue && (
        <p className={styles['due']}>
          <IconCalendarDue size={18} aria-hidden />
          {text.due}
        </p>
      )}
      <Textarea
        label={text.note}
        description={text.noteHint}
        autosize
        minRows={2}
        maw="36rem"
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ErrorText error={reviewing.error} />
      <Button variant="default" mt="md" loading={reviewing.isPending} onClick={() => reviewing.mutate()}>
        {text.confirm}
      </Button>
      {data.rows.length > 0 && (
        <div className={styles['history']}>
          <Title order={3}>{text.history}</Title>
          {data.rows.map((review) => (
            <details key={review.id}>
              <summary>
                {timeOf(review.reviewedAt)}, {review.reviewedBy}: {text.members(review.members.length)}
                {review.note !== null && ` · ${review.note}`}
              </summary>
              <ul>
                {review.members.map((member) => (
                  <li key={member.userName}>
                    {text.memberLine(member.userName, words.people.members.roles[member.role])}
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      )}
    </section>
  );
}
