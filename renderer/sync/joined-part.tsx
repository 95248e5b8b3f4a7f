import { Button, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './sync.module.css';
import { api, client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Joined } from '#shared/contract/sync.ts';
import { formatDay } from '#shared/domain/day.ts';

const { joined: text } = words.sync;
const pageSize = 20;

/** What two laptops typed and counts once; nothing where there is no such thing. */
export function JoinedPart() {
  const { id: clubId } = useClub();
  const [wanted, setPage] = useState(1);
  const first = useQuery(api.sync.joined.queryOptions({ input: { clubId, page: 1, pageSize } }));
  const page = Math.max(1, Math.min(wanted, Math.ceil((first.data?.total ?? 0) / pageSize)));
  const { data, error } = useQuery(api.sync.joined.queryOptions({ input: { clubId, page, pageSize } }));
  const parting = useMutation({
    mutationFn: ({ kind, countsId, otherId }: Joined) => client.sync.part({ clubId, kind, countsId, otherId }),
    onSuccess: (_done, { name }) => notifications.show({ message: text.parted(name) }),
  });
  if (data === undefined) return <ErrorText error={error} />;
  if (data.total === 0) return null;
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{text.text}</p>
      <ErrorText error={parting.error} />
      <ul className={styles['list']}>
        {data.joined.map((each) => (
          <li key={each.otherId} className={styles['version']}>
            <span className={styles['told']}>
              <strong>
                <Name joined={each} />
              </strong>
              <span className={styles['by']}>
                {[text.kinds[each.kind], withDays(each.detail)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              disabled={parting.isPending}
              aria-label={text.partOf(each.name, withDays(each.detail))}
              onClick={() => parting.mutate(each)}
            >
              {text.part}
            </Button>
          </li>
        ))}
      </ul>
      <ListPages total={data.total} page={page} pageSize={pageSize} onPage={setPage} />
    </section>
  );
}

/** Days in a text as they are everywhere. */
function withDays(detail: string): string {
  return detail.replaceAll(/\d{4}-\d\d(?:-\d\d)?/g, formatDay);
}

function Name({ joined: { kind, countsId, name } }: { joined: Joined }) {
  const look = { inherit: true, underline: 'hover', c: 'inherit' } as const;
  return kind === 'athlete' ? (
    <AnchorLink to="/athletes/$id" params={{ id: countsId }} {...look}>
      {name}
    </AnchorLink>
  ) : (
    <AnchorLink to="/performances/$id" params={{ id: countsId }} {...look}>
      {name}
    </AnchorLink>
  );
}
