import { useQuery } from '@tanstack/react-query';

import styles from './club-numbers.module.css';
import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { counts: text } = words.home;

/** How large the club's book is. Numbers that have not come yet keep their place. */
export function ClubNumbers({ performances }: { performances: number }) {
  const club = useClub();
  const records = useQuery(
    api.performances.list.queryOptions({ input: { clubId: club.id, clubRecord: 'current', pageSize: 1 } }),
  );
  const athletes = useQuery(api.athletes.list.queryOptions({ input: { clubId: club.id, pageSize: 1 } }));
  const numbers = [
    { name: 'performances', value: performances },
    { name: 'athletes', value: athletes.data?.total },
    { name: 'records', value: records.data?.total },
  ] as const;
  return (
    <span className={styles['numbers']}>
      {numbers.map(({ name, value }) => (
        <span key={name}>
          <strong>{value?.toLocaleString() ?? text.unknown}</strong> {text[name](value ?? 0)}
        </span>
      ))}
    </span>
  );
}
