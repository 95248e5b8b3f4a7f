import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import styles from './state-notice.module.css';
import type { PerformanceDetails } from './values-of.ts';
import { client } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.one;

/** Above a result that does not stand: replaced by a correction, or deleted and how to take that back. */
export function StateNotice({ performance }: { performance: PerformanceDetails }) {
  const club = useClub();
  const navigate = useNavigate();
  const restore = useMutation({
    mutationFn: () => client.performances.restore({ clubId: club.id, performanceId: performance.id }),
    onSuccess: ({ id }) => {
      notifications.show({ message: text.restored });
      void navigate({ to: '/performances/$id', params: { id }, replace: true });
    },
  });
  // The button that deleted is gone with what it stood for: the keyboard goes on at the way back.
  const notice = useRef<HTMLDivElement>(null);
  const wasLive = useRef(performance.isLive);
  useEffect(() => {
    if (wasLive.current && !performance.isLive) notice.current?.focus();
    wasLive.current = performance.isLive;
  }, [performance.isLive]);
  if (performance.isLive) return null;
  const successor = performance.versions.find((version) => version.isLive);
  const { deletion } = performance;
  return (
    <div ref={notice} tabIndex={-1} className={styles['notice']} role="status">
      <div>
        <strong>{successor === undefined ? text.deleted : text.replaced}</strong>
        {deletion !== null && text.since(momentInWords(deletion.at), deletion.by, deletion.reason)}
      </div>
      {successor === undefined ? (
        <Button variant="default" loading={restore.isPending} onClick={() => restore.mutate()}>
          {text.restore}
        </Button>
      ) : (
        <Link to="/performances/$id" params={{ id: successor.id }}>
          {text.showNow}
        </Link>
      )}
      <ErrorText error={restore.error} />
    </div>
  );
}
