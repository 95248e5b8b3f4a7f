import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import styles from './home-page.module.css';
import { LastPerformances } from './last-performances.tsx';
import { RecentRecords } from './recent-records.tsx';
import { Waiting } from './waiting.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { recordScreen } from '#renderer/shell/screens.ts';

/** What happened lately, what waits, and the ways in. */
export function HomePage() {
  const club = useClub();
  const last = useQuery(api.performances.list.queryOptions({ input: { clubId: club.id, pageSize: 8 } }));
  const standing = useQuery(
    api.performances.list.queryOptions({ input: { clubId: club.id, clubRecord: 'current', pageSize: 1 } }),
  );
  const athletes = useQuery(api.athletes.list.queryOptions({ input: { clubId: club.id, pageSize: 1 } }));

  if (last.error !== null) return <ErrorText error={last.error} />;
  if (last.data === undefined) return <Skeleton height={320} />;
  if (last.data.total === 0) return <NewClub name={club.name} />;

  const numbers = [
    { label: 'performances', value: last.data.total },
    { label: 'athletes', value: athletes.data?.total },
    { label: 'hold a club record', value: standing.data?.total },
  ];
  return (
    <>
      <PageHeader
        title={club.name}
        lead={
          <span className={styles['numbers']}>
            {numbers.map(({ label, value }) => (
              <span key={label}>
                <strong>{value?.toLocaleString('en-GB') ?? '…'}</strong> {label}
              </span>
            ))}
          </span>
        }
        actions={
          <>
            <LinkButton to="/records" variant="default">
              Records
            </LinkButton>
            <LinkButton to="/import" variant="default">
              Import
            </LinkButton>
            <LinkButton to={recordScreen.to}>{recordScreen.label}</LinkButton>
          </>
        }
      />
      <Waiting />
      <RecentRecords />
      <LastPerformances rows={last.data.rows} total={last.data.total} />
    </>
  );
}

function NewClub({ name }: { name: string }) {
  return (
    <>
      <PageHeader title={name} />
      <EmptyState
        title="No performances yet"
        actions={
          <>
            <LinkButton to="/import" search={{ kind: 'records' }} variant="default">
              Import the old record list
            </LinkButton>
            <LinkButton to="/import" search={{ kind: 'performances' }} variant="default">
              Import a file
            </LinkButton>
            <LinkButton to={recordScreen.to}>{recordScreen.label}</LinkButton>
          </>
        }
      >
        Begin with the old record list, so that new marks are judged against it, or simply enter the first result.
      </EmptyState>
    </>
  );
}
