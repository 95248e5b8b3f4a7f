import { ActionIcon, Burger, Tooltip, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';

import { ClubSwitcher } from './club-switcher.tsx';
import { openSearch } from './search.tsx';
import styles from './top-bar.module.css';
import { useSchemeSwitch } from './use-scheme-switch.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { UserMenu } from '#renderer/accounts/user-menu.tsx';
import { JobTray } from '#renderer/jobs/job-tray.tsx';
import { SyncState } from '#renderer/sync/sync-state.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  isMenuOpen: boolean;
  onMenu: () => void;
  onHelp: () => void;
}

export function TopBar({ isMenuOpen, onMenu, onHelp }: Props) {
  const scheme = useSchemeSwitch();
  const isMember = useMay('member');
  const toOther = scheme.shown === 'light' ? words.shell.dark : words.shell.light;
  return (
    <div className={styles['bar']}>
      <Burger
        opened={isMenuOpen}
        onClick={onMenu}
        hiddenFrom="sm"
        size="sm"
        aria-label={words.shell.menu}
        aria-expanded={isMenuOpen}
      />
      <ClubSwitcher />
      {isMember ? (
        <UnstyledButton className={styles['search']} onClick={openSearch} aria-keyshortcuts="Control+K">
          <IconSearch size={18} aria-hidden />
          <span className={styles['searchText']}>{words.shell.search.field}</span>
          <kbd aria-hidden>{words.shell.keys.search}</kbd>
        </UnstyledButton>
      ) : (
        <span className={styles['noSearch']} />
      )}
      <div className={styles['right']}>
        <SyncState />
        <JobTray />
        <Tooltip label={words.shell.withKeys(toOther, 'G T')}>
          <ActionIcon variant="subtle" color="gray" size="lg" onClick={scheme.toggle} aria-label={toOther}>
            {scheme.shown === 'light' ? <IconMoon size={20} aria-hidden /> : <IconSun size={20} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label={words.shell.withKeys(words.shell.shortcuts.title, '?')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            onClick={onHelp}
            aria-label={words.shell.shortcuts.title}
            visibleFrom="sm"
          >
            <IconKeyboard size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <UserMenu />
      </div>
    </div>
  );
}
