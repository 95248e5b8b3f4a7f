import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { ConfirmDialog } from './confirm-dialog.tsx';
import { ClubDrawer } from './club-drawer.tsx';
import { client } from '#renderer/api.ts';
import { ageGroupSchemes } from '#renderer/components/age-group-schemes.ts';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

const { clubs: text } = words.administration;

/** Every club of this laptop: which one is shown, its names, its age groups. */
export function ClubsTab() {
  const { club, clubs, choose } = useClubs();
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Club | null>(null);
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
                <Group gap="xs" justify="flex-end">
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
                  <Button
                    size="compact-sm"
                    variant="default"
                    className={styles['above'] ?? ''}
                    aria-label={words.people.clubs.removeOf(each.name)}
                    onClick={() => setRemoved(each)}
                  >
                    {words.people.clubs.remove}
                  </Button>
                </Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {removed !== null && (
        <ConfirmDialog
          title={words.people.clubs.title(removed.name)}
          text={words.people.clubs.text}
          confirm={words.people.clubs.confirm}
          act={() => client.clubs.remove({ clubId: removed.id })}
          onDone={() => {
            notifications.show({ message: words.people.clubs.removed(removed.name) });
            setRemoved(null);
          }}
          onClose={() => setRemoved(null)}
        />
      )}
      {found !== undefined && <ClubDrawer key={found.id} club={found} onClose={() => setEdited(null)} />}
    </>
  );
}
