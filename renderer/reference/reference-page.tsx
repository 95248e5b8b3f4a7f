import { IconMedal } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';

import { AgeGroupsTab } from './age-groups-tab.tsx';
import { CompetitionsTab } from './competitions-tab.tsx';
import { DisciplinesTab } from './disciplines-tab.tsx';
import { type Tab, tabs } from './search.ts';
import { SeasonsTab } from './seasons-tab.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { PageTabs } from '#renderer/components/page-tabs.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/reference');

const panels = {
  disciplines: DisciplinesTab,
  seasons: SeasonsTab,
  ageGroups: AgeGroupsTab,
  competitions: CompetitionsTab,
};

/** Seasons, disciplines, age groups and competitions: the standard ones, and what the club makes of them. */
export function ReferencePage() {
  const { tab = 'disciplines' } = route.useSearch();
  const navigate = route.useNavigate();
  const Panel = panels[tab];
  const choose = (next: Tab) => void navigate({ search: next === 'disciplines' ? {} : { tab: next }, replace: true });
  return (
    <>
      <PageHeader
        title={words.reference.title}
        lead={words.reference.lead}
        actions={
          <LinkButton to="/medals/positions" variant="default" leftSection={<IconMedal size={18} aria-hidden />}>
            {words.reference.medals}
          </LinkButton>
        }
      />
      <PageTabs
        label={words.reference.title}
        value={tab}
        tabs={tabs.map((each) => ({ value: each, label: words.reference.tabs[each] }))}
        onChange={choose}
      >
        <Panel />
      </PageTabs>
    </>
  );
}
