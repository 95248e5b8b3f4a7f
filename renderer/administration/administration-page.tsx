import { getRouteApi } from '@tanstack/react-router';

import { BackupsTab } from './backups-tab.tsx';
import { ClubsTab } from './clubs-tab.tsx';
import { HealthTab } from './health-tab.tsx';
import { LogTab } from './log-tab.tsx';
import { MembersTab } from './members-tab.tsx';
import { PrivacyTab } from './privacy-tab.tsx';
import { type Tab, tabAccess, tabs } from './search.ts';
import { TrailTab } from './trail-tab.tsx';
import { UsersTab } from './users-tab.tsx';
import { useAccess } from '#renderer/accounts/me.tsx';
import { Refused } from '#renderer/accounts/page-gate.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { PageTabs } from '#renderer/components/page-tabs.tsx';
import { MailTab } from '#renderer/mail/mail-tab.tsx';
import { SyncOverview } from '#renderer/sync/sync-overview.tsx';
import { words } from '#renderer/words/words.ts';
import { reaches } from '#shared/domain/role.ts';

const route = getRouteApi('/administration');
const panels = {
  clubs: ClubsTab,
  users: UsersTab,
  members: MembersTab,
  trail: TrailTab,
  privacy: PrivacyTab,
  mail: MailTab,
  sync: SyncOverview,
  backups: BackupsTab,
  health: HealthTab,
  log: LogTab,
};

/** Clubs, what was done, and whether this installation is in order. */
export function AdministrationPage() {
  const has = useAccess();
  const own = tabs.filter((each) => reaches(has, tabAccess[each]));
  const { tab = own[0] ?? 'clubs' } = route.useSearch();
  const navigate = route.useNavigate();
  const Panel = panels[tab];
  const choose = (next: Tab) => void navigate({ search: next === own[0] ? {} : { tab: next }, replace: true });
  return (
    <>
      <PageHeader title={words.administration.title} lead={words.administration.lead} />
      <PageTabs
        label={words.administration.title}
        value={tab}
        tabs={own.map((each) => ({ value: each, label: words.administration.tabs[each] }))}
        onChange={choose}
      >
        {reaches(has, tabAccess[tab]) ? <Panel /> : <Refused needs={tabAccess[tab]} has={has} />}
      </PageTabs>
    </>
  );
}
