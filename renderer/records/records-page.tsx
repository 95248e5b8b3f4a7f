import { SegmentedControl } from '@mantine/core';
import { IconLayoutGrid, IconList } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';

import { PageHeader } from '#renderer/components/page-header.tsx';

import { BoardView } from './board-view.tsx';
import { ListView } from './list-view.tsx';
import { ShareButton } from './share-button.tsx';
import styles from './records-page.module.css';

const route = getRouteApi('/records');

/** The club's records, as a board or as a list; everything chosen is in the address. */
export function RecordsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? 'board';
  return (
    <>
      <PageHeader
        title="Records"
        actions={
          <>
            <SegmentedControl
              aria-label="View"
              value={view}
              onChange={(value) =>
                void navigate({
                  search: (before) => ({ ...before, view: value === 'list' ? value : undefined }),
                  replace: true,
                })
              }
              data={[
                { value: 'board', label: <ViewLabel icon={IconLayoutGrid} text="Board" /> },
                { value: 'list', label: <ViewLabel icon={IconList} text="List" /> },
              ]}
            />
            <ShareButton search={search} />
          </>
        }
      />
      {view === 'board' ? <BoardView /> : <ListView />}
    </>
  );
}

function ViewLabel({ icon: Icon, text }: { icon: typeof IconList; text: string }) {
  return (
    <span className={styles['view']}>
      <Icon size={16} aria-hidden />
      {text}
    </span>
  );
}
