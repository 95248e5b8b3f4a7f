import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { CountsView } from './counts-view.tsx';
import { activeFilters, filtersOf, noFilters } from './filters.ts';
import { MedalFilters } from './medal-filters.tsx';
import { MedalsView } from './medals-view.tsx';
import styles from './medals-page.module.css';
import { OccasionsView } from './occasions-view.tsx';
import type { MedalsSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/medals');
const text = words.medals;
const views = ['counts', 'medals', 'recognised'] as const;

/** All medals: counted, listed, and those that were recognised on an occasion. */
export function MedalsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const file = useExport();
  const { view = 'counts', by = 'athlete' } = search;
  const filters = filtersOf(search);
  const isFiltered = activeFilters(search).length > 0;
  const { data, error } = useQuery({
    ...api.medals.list.queryOptions({ input: { clubId: club.id, ...filters, pageSize: 1 } }),
    placeholderData: keepPreviousData,
  });

  const change = (next: Partial<MedalsSearch>) =>
    void navigate({ search: (before) => ({ ...before, page: undefined, ...next }), replace: true });
  const clear = () => change(noFilters);
  const save = (format: 'csv' | 'pdf') =>
    file.start(text.exporting, {
      clubId: club.id,
      what: 'medals',
      by: view === 'counts' ? by : 'medals',
      format,
      fullNames: true,
      ...filters,
    });
  useShortcuts([
    { keys: 'c', label: words.common.clearFilters, group: text.title, run: clear },
    { keys: 'm', label: text.enter, group: text.title, run: () => void navigate({ to: '/medals/enter' }) },
    { keys: 'e', label: text.exportCsv, group: text.title, run: () => save('csv') },
  ]);

  return (
    <>
      <PageHeader
        title={text.title}
        lead={data === undefined ? null : (isFiltered ? text.leadFiltered : text.lead)(data.total)}
        actions={
          <>
            {isFiltered && view !== 'recognised' && <ClearFilters onClear={clear} />}
            <LinkButton to="/medals/positions" variant="subtle" color="gray">
              {text.positionsLink}
            </LinkButton>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={file.isRunning}>
                  {text.export}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => save('pdf')}>{text.exportPdf}</Menu.Item>
                <Menu.Item onClick={() => save('csv')}>{text.exportCsv}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <LinkButton to="/medals/enter" leftSection={<IconPlus size={18} aria-hidden />}>
              {text.enter}
            </LinkButton>
          </>
        }
      />
      <SegmentedControl
        aria-label={text.views.label}
        className={styles['views'] ?? ''}
        data={views.map((value) => ({ value, label: text.views[value] }))}
        value={view}
        onChange={(chosen) =>
          change({
            view: views.find((each) => each === chosen && each !== 'counts'),
            sort: undefined,
            direction: undefined,
          })
        }
      />
      {view !== 'recognised' && (
        <MedalFilters search={search} change={change} competitionName={data?.rows[0]?.competition ?? ''} />
      )}
      <ErrorText error={error ?? file.error} />
      {view === 'counts' && <CountsView search={search} change={change} onClear={clear} />}
      {view === 'medals' && (
        // What is selected belongs to what is shown.
        <MedalsView key={JSON.stringify(filters)} search={search} change={change} onClear={clear} />
      )}
      {view === 'recognised' && <OccasionsView search={search} change={change} />}
    </>
  );
}
