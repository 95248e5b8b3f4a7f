import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import { Logo } from './logo.tsx';
import { recordScreen } from './screens.ts';
import styles from './side-bar.module.css';
import { usePlaces } from './use-places.ts';
import { useAccess } from '#renderer/accounts/me.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { UpdateNotice } from '#renderer/updates/update-notice.tsx';
import { words } from '#renderer/words/words.ts';
import { reaches } from '#shared/domain/role.ts';

interface Props {
  version: string;
  isMenuOpen: boolean;
  onClose: () => void;
}

export function SideBar({ version, isMenuOpen, onClose }: Props) {
  const has = useAccess();
  const places = usePlaces();
  return (
    <div className={styles['bar']}>
      <div className={styles['top']}>
        <Link to="/" className={styles['brand']} onClick={onClose}>
          <Logo />
          {words.components.application}
        </Link>
        {isMenuOpen && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={44}
            aria-label={words.shell.closeMenu}
            onClick={onClose}
            hiddenFrom="sm"
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {reaches(has, recordScreen.access) && (
        <LinkButton
          to={recordScreen.to}
          onClick={onClose}
          leftSection={<recordScreen.icon size={18} aria-hidden />}
          className={styles['record'] ?? ''}
          justify="flex-start"
          aria-keyshortcuts={recordScreen.keys}
        >
          {recordScreen.label}
        </LinkButton>
      )}
      <ul className={styles['list']}>
        {places
          .filter(({ access }) => reaches(has, access))
          .map(({ to, label, icon: Icon, keys }) => (
            <li key={to}>
              <Link
                to={to}
                onClick={onClose}
                className={styles['link']}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                aria-keyshortcuts={keys}
              >
                <Icon size={18} stroke={1.75} aria-hidden />
                {label}
              </Link>
            </li>
          ))}
      </ul>
      <UpdateNotice />
      <p className={styles['version']}>{words.shell.version(version)}</p>
    </div>
  );
}
