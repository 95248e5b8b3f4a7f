import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import { useClubs } from './club.tsx';
import styles from './club-switcher.module.css';
import { addClubScreen } from './screens.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { words } from '#renderer/words/words.ts';

/** Which club the screen is about; on a device with several, the way to another. */
export function ClubSwitcher() {
  const { club, clubs, choose } = useClubs();
  const canAdd = useMay(addClubScreen.access);
  const name = (
    <span className={styles['both']}>
      <span className={styles['name']} title={club.name}>
        {club.name}
      </span>{' '}
      {club.isDemo && <span className={styles['demo']}>{words.shell.demo}</span>}
    </span>
  );
  // What is seen must be part of what is read out.
  const label = [words.shell.club(club.name), club.isDemo ? words.shell.demo : ''].join(' ').trim();
  // Nothing to choose.
  if (clubs.length === 1 && !canAdd) return <span className={styles['only']}>{name}</span>;
  return (
    <Menu position="bottom-start" width={280} shadow="md">
      <Menu.Target>
        <UnstyledButton className={styles['club']} aria-label={label}>
          {name}
          <IconChevronDown size={16} aria-hidden className={styles['arrow']} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {clubs.map((each) => (
          <Menu.Item
            key={each.id}
            onClick={() => each.id !== club.id && choose(each.id)}
            leftSection={
              each.id === club.id ? <IconCheck size={16} aria-hidden /> : <span className={styles['noCheck']} />
            }
            aria-current={each.id === club.id}
          >
            {each.name}
          </Menu.Item>
        ))}
        {canAdd && (
          <>
            <Menu.Divider />
            <Menu.Item
              component={Link}
              to={addClubScreen.to}
              leftSection={<addClubScreen.icon size={16} aria-hidden />}
            >
              {addClubScreen.label}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
