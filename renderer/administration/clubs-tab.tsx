import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { ClubDrawer } from './club-drawer.tsx';
import { ageGroupSchemes } from '#renderer/components/age-group-schemes.ts';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { clubs: text } = words.administration;

/** Every club of this laptop: which one is shown, its names, its age groups. */
export function ClubsTab() {
  const { club, clubs, choose } = useClubs();
  const [edited, setEdited] = useState<string | null>(null);
  const found = clubs.find((each) => each.id === edited);
  return (
    <>
      <Group justify="flex-end" mb="md">
        <LinkButton to="/start" leftSection={<IconPlus size={18} aria-hidden />}>
          {text.add}
        </LinkButton>
      </Group>
      <table className={`${styles['table']} ${styles['rows']}`}>
        <caption className={styles['caption']}>{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col" className={styles['wide']}>
              {text.aliases}
            </th>
            <th scope="col" className={styles['wide']}>
              {text.scheme}
            </th>
            <th scope="col" aria-label={text.chosen} />
          </tr>
        </thead>
        <tbody>
          {clubs.map((each) => (
            <tr key={each.id}>
              <td>
                <button
                  type="button"
                  className={styles['open']}
                  aria-label={text.edit(each.name)}
                  onClick={() => setEdited(each.id)}
                >
                  {each.name}
                </button>
                {each.isDemo && <span className={styles['sign']}>{text.demo}</span>}
              </td>
              <td className={`${styles['wide']} ${styles['quiet']}`}>
                {each.aliases.length === 0 ? <Dash /> : each.aliases.join(', ')}
              </td>
              <td className={styles['wide']}>
                {ageGroupSchemes.find(({ value }) => value === each.scheme)?.label ?? each.scheme}
              </td>
              <td className={styles['figure']}>
                {each.id === club.id ? (
                  text.chosen
                ) : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    className={styles['above'] ?? ''}
                    onClick={() => choose(each.id)}
                  >
                    {text.show}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found !== undefined && <ClubDrawer key={found.id} club={found} onClose={() => setEdited(null)} />}
    </>
  );
}
