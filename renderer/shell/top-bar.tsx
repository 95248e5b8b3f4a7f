import { ActionIcon, Burger, Tooltip, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';

import { ClubSwitcher } from './club-switcher.tsx';
import { openSearch } from './search.tsx';
import styles from './top-bar.module.css';
import { useSchemeSwitch } from './use-scheme-switch.ts';
import { JobTray } from '#renderer/jobs/job-tray.tsx';

interface Props {
  isMenuOpen: boolean;
  onMenu: () => void;
  onHelp: () => void;
}

export function TopBar({ isMenuOpen, onMenu, onHelp }: Props) {
  const scheme = useSchemeSwitch();
  const other = scheme.shown === 'light' ? 'dark' : 'light';
  return (
    <div className={styles['bar']}>
      <Burger
        opened={isMenuOpen}
        onClick={onMenu}
        hiddenFrom="sm"
        size="sm"
        aria-label="Menu"
        aria-expanded={isMenuOpen}
      />
      <ClubSwitcher />
      <UnstyledButton className={styles['search']} onClick={openSearch} aria-keyshortcuts="Control+K">
        <IconSearch size={18} aria-hidden />
        <span className={styles['searchText']}>Search athletes, disciplines, screens</span>
        <kbd aria-hidden>Ctrl K</kbd>
      </UnstyledButton>
      <div className={styles['right']}>
        <JobTray />
        <Tooltip label={`Switch to ${other} (G T)`}>
          <ActionIcon variant="subtle" color="gray" size="lg" onClick={scheme.toggle} aria-label={`Switch to ${other}`}>
            {scheme.shown === 'light' ? <IconMoon size={20} aria-hidden /> : <IconSun size={20} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Shortcuts (?)">
          <ActionIcon variant="subtle" color="gray" size="lg" onClick={onHelp} aria-label="Shortcuts" visibleFrom="sm">
            <IconKeyboard size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </div>
  );
}
