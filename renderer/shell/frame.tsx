import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useClub } from './club.tsx';
import { openSearch, Search } from './search.tsx';
import { recordScreen } from './screens.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useShortcuts } from './shortcuts.tsx';
import { SideBar } from './side-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusOfPage } from './use-focus-of-page.ts';
import { usePlaces } from './use-places.ts';
import { useSchemeSwitch } from './use-scheme-switch.ts';
import styles from './frame.module.css';
import { useAccess } from '#renderer/accounts/me.tsx';
import { shellName } from '#renderer/connection.ts';
import { DesktopFrame } from '#renderer/desktop/desktop-frame.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useDensityOfTables } from '#renderer/components/density.ts';
import { chapterOf } from '#renderer/help/chapter-of.ts';
import { words } from '#renderer/words/words.ts';
import { reaches } from '#shared/domain/role.ts';

interface Props {
  version: string;
  children: ReactNode;
}

/** Navigation on the left (a drawer on a phone), a quiet bar on top, the screen in between. */
export function Frame({ version, children }: Props) {
  const [isMenuOpen, menu] = useDisclosure(false);
  const isNarrow = useIsNarrow();
  const [isHelpOpen, help] = useDisclosure(false);
  const navigate = useNavigate();
  const scheme = useSchemeSwitch();
  useDensityOfTables();
  useFocusOfPage();

  const club = useClub();
  const has = useAccess();
  const places = usePlaces();
  const isMember = reaches(has, 'member');

  const text = words.shell.shortcuts;
  const ofMembers = [
    {
      keys: recordScreen.keys,
      label: recordScreen.label,
      group: text.do,
      run: () => void navigate({ to: recordScreen.to }),
    },
    { keys: 'mod+k', label: text.search, group: text.do, run: openSearch },
    {
      keys: 'g n',
      label: text.newAthlete,
      group: text.do,
      run: () => void navigate({ to: '/athletes', search: { create: true } }),
    },
    { keys: 'g y', label: words.sync.title, group: text.goTo, run: () => void navigate({ to: '/sync' }) },
    { keys: 'g f', label: text.lynx, group: text.do, run: () => void navigate({ to: '/sheets/finishlynx' }) },
  ];
  useShortcuts([
    ...(isMember ? ofMembers : []),
    { keys: '?', label: text.show, group: text.do, run: help.open },
    {
      keys: 'F1',
      label: words.help.about,
      group: text.do,
      run: () => void navigate({ to: '/help', search: { chapter: chapterOf(window.location.pathname) } }),
    },
    { keys: 'g t', label: text.scheme, group: text.do, run: scheme.toggle },
    ...places
      .filter(({ access }) => reaches(has, access))
      .map(({ to, label, keys }) => ({ keys, label, group: text.goTo, run: () => void navigate({ to }) })),
  ]);

  return (
    <AppShell
      layout="alt"
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isMenuOpen } }}
      padding={0}
      classNames={{ header: styles['header'] ?? '', navbar: styles['navbar'] ?? '', main: styles['main'] ?? '' }}
    >
      <a href="#content" className={styles['skip']}>
        {words.shell.skip}
      </a>
      <AppShell.Header>
        <TopBar isMenuOpen={isMenuOpen} onMenu={menu.toggle} onHelp={help.open} />
      </AppShell.Header>
      {/* A drawer that is closed lies beside the screen: the focus must not go there. */}
      <AppShell.Navbar aria-label={words.shell.navigation} inert={isNarrow && !isMenuOpen}>
        <SideBar version={version} isMenuOpen={isMenuOpen} onClose={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        {/* Another club begins with fresh pages: nothing that was fetched or typed for one is shown for the other. */}
        <div key={club.id} className={styles['page']}>
          {children}
        </div>
      </AppShell.Main>
      {isMember && <Search key={club.id} />}
      <ShortcutsDialog isOpen={isHelpOpen} onClose={help.close} />
      {shellName() === 'desktop' && <DesktopFrame version={version} onShortcuts={help.open} />}
    </AppShell>
  );
}
