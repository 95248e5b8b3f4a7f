import { Menu, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey, IconLock, IconLockPlus, IconLogin2, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';

import { ChangePasswordDialog } from './change-password-dialog.tsx';
import { useAccess, useMe } from './me.tsx';
import { TurnOnDialog } from './turn-on-dialog.tsx';
import { lockNow } from './use-idle.ts';
import styles from './user-menu.module.css';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.accounts.menu;

/** Who works here, and what concerns only this person; for visitors the way to sign in. */
export function UserMenu() {
  const me = useMe();
  const { href } = useLocation();
  const [isChanging, changing] = useDisclosure(false);
  const [isTurningOn, turningOn] = useDisclosure(false);
  if (me.state === 'anonymous') {
    return (
      <LinkButton
        to="/sign-in"
        search={{ back: href }}
        variant="default"
        leftSection={<IconLogin2 size={18} aria-hidden />}
      >
        {words.accounts.signIn.title}
      </LinkButton>
    );
  }
  const isDevice = me.state === 'device';
  return (
    <>
      <Menu position="bottom-end" width={280} shadow="md">
        <Menu.Target>
          <UnstyledButton className={styles['user']} aria-label={text.label(me.name)}>
            <IconUserCircle size={22} stroke={1.5} aria-hidden />
            <span className={styles['name']}>{me.name}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={styles['who']}>
            <strong>{me.account?.fullName || me.name}</strong>
            <Role />
          </div>
          <Menu.Divider />
          {isDevice ? (
            <Menu.Item leftSection={<IconLockPlus size={16} aria-hidden />} onClick={turningOn.open}>
              {text.turnOn}
            </Menu.Item>
          ) : (
            <>
              <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={changing.open}>
                {text.change}
              </Menu.Item>
              <Menu.Item leftSection={<IconLock size={16} aria-hidden />} onClick={() => void lockNow('asked')}>
                {text.lock}
              </Menu.Item>
              <Menu.Item component={Link} to="/sign-out" leftSection={<IconLogout size={16} aria-hidden />}>
                {text.signOut}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isChanging && <ChangePasswordDialog onClose={changing.close} />}
      {isTurningOn && <TurnOnDialog onClose={turningOn.close} />}
    </>
  );
}

function Role() {
  const me = useMe();
  const club = useClub();
  const access = useAccess();
  if (me.state === 'device') return <span className={styles['role']}>{text.device}</span>;
  return (
    <span className={styles['role']}>
      {me.isSuperuser ? text.superuser : text.roleHere(words.accounts.access[access], club.name)}
    </span>
  );
}
