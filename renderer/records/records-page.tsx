import { SegmentedControl } from '@mantine/core';
import { IconFlag, IconLayoutGrid, IconList, IconTargetArrow } from '@tabler/icons-react';
import { getRouteApi, Navigate, useLocation } from '@tanstack/react-router';

import { BeatExport } from './beat-export.tsx';
import { BeatView } from './beat-view.tsx';
import { BoardView } from './board-view.tsx';
import { FormerExport } from './former-export.tsx';
import { ListView } from './list-view.tsx';
import { NearExport } from './near-export.tsx';
import { NearView } from './near-view.tsx';
import styles from './records-page.module.css';
import { type RecordsView, views } from './search.ts';
import { ShareButton } from './share-button.tsx';
import { useNumberKeys } from '#renderer/components/use-number-keys.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/records');

const icons = { board: IconLayoutGrid, list: IconList, near: IconTargetArrow, beat: IconFlag };
const pages = { board: BoardView, list: ListView, near: NearView, beat: BeatView };

/** What visitors see, too: who holds what, not who may come close. */
const isPublic = (view: RecordsView) => view === 'board' || view === 'list';

/** The club's records: as a board, as a list, and what came or may come close to them; everything chosen is in the address. */
export function RecordsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useIsNarrow();
  const { href } = useLocation();
  const isMember = useMay('member');
  const view = search.view ?? 'board';
  const isFormer = view === 'list' && search.former === true;
  const View = pages[view];
  const shown = views.filter((each) => isMember || isPublic(each));
  const choose = (next: RecordsView) =>
    void navigate({
      search: (before) => ({
        ...before,
        view: next === 'board' ? undefined : next,
        sort: undefined,
        direction: undefined,
        page: undefined,
      }),
      replace: true,
    });
  useNumberKeys(
    words.records.title,
    shown.map((each) => ({ value: each, label: words.records.views[each] })),
    choose,
  );
  if (!shown.includes(view)) return <Navigate to="/sign-in" search={{ back: href }} replace />;
  return (
    <>
      <PageHeader
        title={words.records.title}
        actions={
          <>
            <SegmentedControl
              aria-label={words.records.view}
              className={styles['views'] ?? ''}
              value={view}
              onChange={choose}
              data={shown.map((each) => ({ value: each, label: <ViewLabel view={each} withIcon={!isNarrow} /> }))}
            />
            {view === 'near' && <NearExport />}
            {view === 'beat' && <BeatExport />}
            {isFormer && isMember && <FormerExport />}
            {isPublic(view) && !isFormer && isMember && <ShareButton search={search} />}
          </>
        }
      />
      <View />
    </>
  );
}

function ViewLabel({ view, withIcon }: { view: RecordsView; withIcon: boolean }) {
  const Icon = icons[view];
  return (
    <span className={styles['view']}>
      {withIcon && <Icon size={16} aria-hidden />}
      {words.records.views[view]}
    </span>
  );
}
