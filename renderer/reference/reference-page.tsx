import { Tabs } from '@mantine/core';
import { IconMedal } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';

import { AgeGroupsTab } from './age-groups-tab.tsx';
import { CompetitionsTab } from './competitions-tab.tsx';
import { DisciplinesTab } from './disciplines-tab.tsx';
import { type Tab, tabs } from './search.ts';
import { SeasonsTab } from './seasons-tab.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
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
      <Tabs value={tab} onChange={(value) => choose(tabs.find((each) => each === value) ?? 'disciplines')}>
        <Tabs.List mb="lg">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words.reference.tabs[each]}
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
