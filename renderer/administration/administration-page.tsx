import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';

import { BackupsTab } from './backups-tab.tsx';
import { ClubsTab } from './clubs-tab.tsx';
import { HealthTab } from './health-tab.tsx';
import { LogTab } from './log-tab.tsx';
import { PrivacyTab } from './privacy-tab.tsx';
import { type Tab, tabs } from './search.ts';
import { TrailTab } from './trail-tab.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/administration');
const panels = {
  clubs: ClubsTab,
  trail: TrailTab,
  privacy: PrivacyTab,
  backups: BackupsTab,
  health: HealthTab,
  log: LogTab,
};

/** Clubs, what was done, and whether this installation is in order. */
export function AdministrationPage() {
  const { tab = 'clubs' } = route.useSearch();
  const navigate = route.useNavigate();
  const Panel = panels[tab];
  const choose = (next: Tab) => void navigate({ search: next === 'clubs' ? {} : { tab: next }, replace: true });
  return (
    <>
      <PageHeader title={words.administration.title} lead={words.administration.lead} />
      <Tabs value={tab} onChange={(value) => choose(tabs.find((each) => each === value) ?? 'clubs')}>
        <Tabs.List mb="lg">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words.administration.tabs[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <Panel />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
