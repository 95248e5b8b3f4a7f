import { Button, Group } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './tab.module.css';
import { TrailDrawer } from './trail-drawer.tsx';
import { TrailFilters } from './trail-filters.tsx';
import { TrailTable } from './trail-table.tsx';
import { useAdministration } from './use-administration.ts';
import { api, client } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useMadeFile } from '#renderer/jobs/use-made-file.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { AuditLine } from '#shared/contract/audit.ts';

const { trail: text } = words.administration;
const pageSize = 50;

/** Who did what and when, in words; lines are written by every change and never removed. */
export function TrailTab() {
  const club = useClub();
  const { search, change } = useAdministration();
  const { page = 1, action, outcome, from, to, who, of = 'club' as const } = search;
  const [opened, setOpened] = useState<AuditLine | null>(null);
  const me = useQuery(api.accounts.me.queryOptions());
  const filters = { clubId: club.id, of, action, outcome, from, to, who, search: search.search ?? '' };
  const { data, error } = useQuery({
    ...api.audit.list.queryOptions({ input: { ...filters, page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  const file = useMadeFile();
  return (
    <>
      <TrailFilters
        actions={data?.actions ?? []}
        people={data?.people ?? []}
        mayChoose={me.data?.isSuperuser === true}
      />
      <ErrorText error={error ?? file.error} />
      {data === undefined && error === null && <TableSkeleton />}
      {data !== undefined && (
        <Group justify="space-between" mb="xs">
          <p className={styles['count']} role="status">
            {words.administration.lines(data.total)}
            {file.saved !== null && ` · ${text.exported(file.saved)}`}
          </p>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            loading={file.isRunning}
            disabled={data.total === 0}
            onClick={() => file.start(text.exporting, () => client.audit.export(filters))}
          >
            {text.export}
          </Button>
        </Group>
      )}
      {data?.total === 0 && <EmptyState title={text.empty}>{text.emptyText}</EmptyState>}
      {data !== undefined && data.total > 0 && <TrailTable rows={data.rows} onOpen={setOpened} />}
      <ListPages total={data?.total ?? 0} page={page} pageSize={pageSize} onPage={(next) => change({ page: next })} />
      {opened !== null && <TrailDrawer line={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
