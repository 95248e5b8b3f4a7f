import { Button, Skeleton } from '@mantine/core';
import { IconFileUpload, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { sheetTitle } from './sheet-title.ts';
import styles from './sheets-page.module.css';
import { api, client } from '#renderer/api.ts';
import { DayText, momentInWords } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClub, useClubs } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { placeOf } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import type { SheetFacts } from '#shared/contract/sheets.ts';

const route = getRouteApi('/sheets');
const pageSize = 50;
const texts = words.sheets;

/** Every results sheet of the club: open ones first. */
export function SheetsPage() {
  const club = useClub();
  const { today } = useClubs();
  const { page = 1 } = route.useSearch();
  const navigate = useNavigate();
  const { data, error } = useQuery({
    ...api.sheets.list.queryOptions({ input: { clubId: club.id, page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  const create = useMutation({
    mutationFn: () => client.sheets.create({ clubId: club.id, head: headAfter(data?.rows[0], today) }),
    onSuccess: ({ id }) => navigate({ to: '/sheets/$id', params: { id } }),
  });
  useShortcuts([{ keys: 'c', label: texts.create, group: texts.group, run: () => create.mutate() }]);
  const button = (
    <>
      <LinkButton to="/sheets/finishlynx" variant="default" leftSection={<IconFileUpload size={18} aria-hidden />}>
        {words.finishlynx.title}
      </LinkButton>
      <Button
        leftSection={<IconPlus size={18} aria-hidden />}
        loading={create.isPending}
        onClick={() => create.mutate()}
      >
        {texts.create}
      </Button>
    </>
  );

  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} actions={button} />
      <ErrorText error={error ?? create.error} />
      {data === undefined && error === null && <ListSkeleton />}
      {data?.total === 0 && (
        <EmptyState title={texts.none} actions={button}>
          {texts.noneText}
        </EmptyState>
      )}
      {data !== undefined && data.total > 0 && (
        <ul className={styles['list']}>
          {data.rows.map((sheet) => (
            <SheetLine key={sheet.id} sheet={sheet} />
          ))}
        </ul>
      )}
      <ListPages
        total={data?.total ?? 0}
        page={page}
        pageSize={pageSize}
        onPage={(to) => void navigate({ to: '/sheets', search: { page: to } })}
      />
    </>
  );
}

/** The next sheet of a competition begins with what the last one said of it. */
function headAfter(last: SheetFacts | undefined, today: string) {
  if (last === undefined || last.state === 'closed' || last.head.day === '') return { day: today, season: 'track' };
  const { competition, venue, day, season, representedClub, timing } = last.head;
  return { competition, venue, day, season: season ?? 'track', representedClub, timing };
}

function SheetLine({ sheet }: { sheet: SheetFacts }) {
  const { head } = sheet;
  return (
    <li className={styles['sheet']}>
      <span className={styles['event']}>
        <AnchorLink to="/sheets/$id" params={{ id: sheet.id }} className={styles['title'] ?? ''}>
          {sheetTitle(sheet)}
        </AnchorLink>
        <span className={styles['quiet']}>
          {placeOf(head)}
          {head.competition + head.venue === '' ? '' : ' · '}
          <DayText day={head.day} />
        </span>
      </span>
      <span className={styles['counts']}>
        {texts.saved(sheet.saved)}
        {sheet.drafts > 0 && <strong className={styles['waits']}>{texts.waiting(sheet.drafts)}</strong>}
        {sheet.leftOut > 0 && <span className={styles['quiet']}>{texts.leftOut(sheet.leftOut)}</span>}
      </span>
      <span className={styles['quiet']}>
        {momentInWords(sheet.changedAt)}, {sheet.createdBy}
      </span>
      <span className={styles['state']} data-state={sheet.state}>
        {texts.states[sheet.state]}
      </span>
    </li>
  );
}

const skeletonRows = Array.from({ length: 6 }, (_, index) => index);

function ListSkeleton() {
  return (
    <div role="status" aria-label={texts.loading}>
      {skeletonRows.map((row) => (
        <Skeleton key={row} height={40} my={12} />
      ))}
    </div>
  );
}
