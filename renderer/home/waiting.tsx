import { IconInbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import styles from './waiting.module.css';
import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';

/** What waits for somebody: rows of imported files that could not be read. Nothing at all where nothing waits. */
export function Waiting() {
  const club = useClub();
  const { data } = useQuery(api.imports.list.queryOptions({ input: { clubId: club.id } }));
  const batches = (data ?? []).filter((batch) => batch.waiting > 0 && batch.undoneAt === null);
  if (batches.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label="Waiting">
      {batches.map((batch) => (
        <li key={batch.id}>
          <Link to="/import" search={{ batch: batch.id }} className={styles['item']}>
            <IconInbox size={20} aria-hidden />
            <span>
              <strong>
                {batch.waiting.toLocaleString('en-GB')} {batch.waiting === 1 ? 'row' : 'rows'}
              </strong>{' '}
              of {batch.fileName} could not be read and {batch.waiting === 1 ? 'waits' : 'wait'} for a correction
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
