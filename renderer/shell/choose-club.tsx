import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';

import styles from './choose-club.module.css';
import { QuietPage } from '#renderer/accounts/quiet-page.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

const text = words.accounts.chooseClub;

/** With several clubs and none remembered: nothing of any of them is shown before. */
export function ChooseClub({ clubs, onChoose }: { clubs: readonly Club[]; onChoose: (clubId: string) => void }) {
  return (
    <QuietPage title={text.title} lead={text.lead}>
      <ul className={styles['list']}>
        {clubs.map((club) => (
          <li key={club.id}>
            <UnstyledButton className={styles['club']} onClick={() => onChoose(club.id)}>
              <span className={styles['name']}>{club.name}</span>
              {club.isDemo && <span className={styles['demo']}>{text.demo}</span>}
              <IconChevronRight size={18} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </QuietPage>
  );
}
